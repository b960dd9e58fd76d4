import * as habits from '#habits/habits.ts'
import { civilDate } from '#platform/civil.ts'
import type { Ctx } from '#platform/ctx.ts'
import { type KnownHabit, knownHabit } from './knowledge.ts'
import { hash, quoted } from './voice.ts'

/** Six of today's weekday and a few days more. */
const lookBackDays = 45
const leastToSay = 3

/**
 * One sentence for Today: what to start with, and the record of this weekday as its reason, when it has at least three
 * days to tell of and most of them were done. Always the built-in coach: Today waits for no provider.
 */
export async function lineFor(ctx: Ctx) {
  const today = habits.today(ctx)
  const all = (await habits.active(ctx, civilDate(today - lookBackDays))).map((habit) => knownHabit(habit, today))
  const words = phrases[ctx.person.language]
  const pick = (variants: string[], holes: Record<string, string | number> = {}) =>
    (variants[hash(civilDate(today)) % variants.length] ?? '').replace(/\{(\w+)\}/g, (_, hole: string) =>
      String(holes[hole] ?? ''),
    )
  const bare = (text: string, habitId: string | null = null) => ({
    text,
    reason: null,
    habitId,
    evidence: null,
    source: 'built-in',
  })

  if (all.length === 0) return bare(pick(words.empty))
  const open = all.filter(({ state }) => state === 'pending')
  if (open.length === 0) return bare(pick(all.some(({ state }) => state === 'done') ? words.allDone : words.free))
  const telling = open.filter(tells).sort((a, b) => share(b) - share(a))[0]
  const first = telling ?? open.toSorted((a, b) => (a.minutes ?? 30) - (b.minutes ?? 30))[0]
  if (!first) return bare(pick(words.free))
  const text =
    first.minutes === null
      ? pick(words.start, { h: quoted(first.name) })
      : pick(words.startMinutes, { h: quoted(first.name), minutes: first.minutes })
  if (!telling) return bare(text, first.id)
  const { done, due, from, to } = telling.sameWeekday
  const weekday = new Intl.DateTimeFormat(ctx.person.language === 'hi' ? 'hi-IN' : 'en-IN', {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${civilDate(today)}T00:00:00Z`))
  const evidence = { kind: 'habit' as const, id: telling.id, from: civilDate(from), to: civilDate(to) }
  return {
    text,
    reason: pick(words.reason, { done, due, weekday }),
    habitId: telling.id,
    evidence,
    source: 'built-in',
  }
}

const share = ({ sameWeekday: { done, due } }: KnownHabit) => done / due
const tells = (habit: KnownHabit) => habit.sameWeekday.due >= leastToSay && share(habit) >= 0.5

const phrases = {
  en: {
    start: ['Start with {h}.', 'Begin today with {h}.', '{h} is a good first step.'],
    startMinutes: [
      'Start with {h}, {minutes} minutes.',
      'Begin with {h}: {minutes} minutes.',
      '{h} first, for {minutes} minutes.',
    ],
    reason: [
      'You did it on {done} of the last {due} {weekday}s.',
      '{done} of the last {due} {weekday}s have a tick for it.',
    ],
    allDone: ['Everything for today is done.', 'Today’s list is complete.'],
    free: ['Nothing is due today.', 'Today is free.'],
    empty: ['Say a goal in one sentence, and the first step for today comes with it.'],
  },
  hi: {
    start: ['{h} से शुरू कीजिए।', 'आज की शुरुआत {h} से कीजिए।', 'पहले {h} अच्छा रहेगा।'],
    startMinutes: ['{h} से शुरू कीजिए, {minutes} मिनट।', 'शुरुआत {h} से: {minutes} मिनट।', 'पहले {h}, {minutes} मिनट के लिए।'],
    reason: ['पिछले {due} {weekday} में से {done} को आपने यह किया।', 'यह पिछले {due} {weekday} में से {done} को हुआ है।'],
    allDone: ['आज का सब कुछ हो गया।', 'आज की सूची पूरी है।'],
    free: ['आज कुछ तय नहीं है।', 'आज का दिन ख़ाली है।'],
    empty: ['अपना लक्ष्य एक वाक्य में लिखिए, आज का पहला कदम साथ मिलेगा।'],
  },
}
