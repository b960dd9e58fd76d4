import { z } from 'zod'
import { civilDate } from '#platform/civil.ts'
import { CivilDate } from '#platform/contract/api.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Language } from '#platform/language.ts'
import { dated, named, tool, type Worded, worded } from '#platform/tools.ts'
import { complete } from './complete.ts'
import { Completion, type Habit } from './habits.api.ts'
import { read } from './habits.ts'
import { today } from './load.ts'
import { checkMove, move } from './move.ts'

const { value, note } = Completion.shape
const HabitDay = { habitId: z.uuid(), date: CivilDate }

const hrefOf = (habitId: string, date: string) => `/habits/${habitId}?day=${date}`
const dayIn = (ctx: Ctx, date: string, language: Language) => dated(date, language, civilDate(today(ctx)))
const amountOf = ({ target }: Habit, amount: number | undefined) =>
  amount === undefined ? '' : target ? `${amount} ${target.unit}` : `${amount}`
const withNote: Worded = {
  en: ', with the note {note}',
  hi: ', इस नोट के साथ: {note}',
  hinglish: ', is note ke saath: {note}',
}
const noteIn = (language: Language, words: string | undefined) =>
  words ? worded(withNote, language, { note: named(words, 160) }) : ''

const ticks: Worded = {
  en: 'Tick {h} as done on {date}{note}',
  hi: '{h} को {date} के लिए पूरा दर्ज करना{note}',
  hinglish: '{h} ko {date} ke liye poora darj karna{note}',
}
const ticksAmount: Worded = {
  en: 'Record {amount} for {h} on {date}{note}',
  hi: '{h} में {date} के लिए {amount} दर्ज करना{note}',
  hinglish: '{h} mein {date} ke liye {amount} darj karna{note}',
}
const ticked: Worded = {
  en: '{h} is recorded for {date}.',
  hi: '{h} {date} के लिए दर्ज हो गया।',
  hinglish: '{h} {date} ke liye darj ho gaya.',
}
const completeHabit = tool({
  name: 'complete-habit',
  description:
    'Tick a habit on a day that is not in the future, with the amount for a measured habit. Propose it when the person says that they did it.',
  input: z.strictObject({ ...HabitDay, value, note }),
  async label(ctx, { habitId, date, value, note }, language) {
    const habit = await read(ctx, habitId)
    return worded(value === undefined ? ticks : ticksAmount, language, {
      h: named(habit.name),
      date: dayIn(ctx, date, language),
      amount: amountOf(habit, value),
      note: noteIn(language, note),
    })
  },
  async run(ctx, { habitId, date, ...said }, language) {
    const { habit } = await complete(ctx, habitId, date, said)
    const text = worded(ticked, language, { h: named(habit.name), date: dayIn(ctx, date, language) })
    return { href: hrefOf(habitId, date), text }
  },
})

const skips: Worded = {
  en: 'Skip {h} on {date}{note}; the streak waits',
  hi: '{h} को {date} के लिए छोड़ना{note}; सिलसिला रुका रहेगा, टूटेगा नहीं',
  hinglish: '{h} ko {date} ke liye skip karna{note}; silsila ruka rahega, tootega nahi',
}
const skipped: Worded = {
  en: '{h} is skipped on {date}.',
  hi: '{h} {date} के लिए छोड़ दिया गया।',
  hinglish: '{h} {date} ke liye skip ho gaya.',
}
const skipHabit = tool({
  name: 'skip-habit',
  description: 'Skip a habit on a day, today or to come, so that it neither counts nor breaks the streak.',
  input: z.strictObject({ ...HabitDay, note }),
  async label(ctx, { habitId, date, note }, language) {
    const habit = await read(ctx, habitId)
    return worded(skips, language, {
      h: named(habit.name),
      date: dayIn(ctx, date, language),
      note: noteIn(language, note),
    })
  },
  async run(ctx, { habitId, date, note }, language) {
    const { habit } = await complete(ctx, habitId, date, { skip: true, ...(note !== undefined && { note }) })
    const text = worded(skipped, language, { h: named(habit.name), date: dayIn(ctx, date, language) })
    return { href: hrefOf(habitId, date), text }
  },
})

const moves: Worded = {
  en: 'Move {h} from {from} to {to}',
  hi: '{h} को {from} से {to} पर ले जाना',
  hinglish: '{h} ko {from} se {to} par le jaana',
}
const moved: Worded = {
  en: '{h} is due on {to} instead of {from}.',
  hi: '{h} अब {from} की जगह {to} को है।',
  hinglish: '{h} ab {from} ki jagah {to} ko hai.',
}
const moveOccurrence = tool({
  name: 'move-occurrence',
  description: 'Let a habit be due on another day instead of one of its days, once. Its rhythm stays.',
  input: z.strictObject({ habitId: z.uuid(), from: CivilDate, to: CivilDate }),
  async label(ctx, { habitId, from, to }, language) {
    const habit = await checkMove(ctx, habitId, from, to)
    return worded(moves, language, {
      h: named(habit.name),
      from: dayIn(ctx, from, language),
      to: dayIn(ctx, to, language),
    })
  },
  async run(ctx, { habitId, from, to }, language) {
    const habit = await move(ctx, habitId, { from, to })
    const holes = { h: named(habit.name), from: dayIn(ctx, from, language), to: dayIn(ctx, to, language) }
    return { href: hrefOf(habitId, to), text: worded(moved, language, holes) }
  },
})

export const habitsTools = [completeHabit, skipHabit, moveOccurrence]
