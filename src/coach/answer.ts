import type { Citation } from './coach.api.ts'
import type { Fact, Facts } from './facts.ts'
import { factsIn } from './facts.ts'
import type { Knowledge, KnownGoal, KnownHabit } from './knowledge.ts'
import type { PhraseKey } from './phrases.en.ts'
import { quoted, type Voice } from './voice.ts'

/** What the built-in coach says: sentences, each with the rows that its marks open. */
export type Answer = { sentences: { text: string; citations: Citation[] }[]; suggestedReplies: string[] }

/** An answer in the making. Every sentence about the person goes through `cite`, which numbers the fact it rests on. */
export type Draft = {
  known: Knowledge
  voice: Voice
  facts: Facts
  /** A sentence without facts. */
  say(key: PhraseKey, holes?: Record<string, string | number>): void
  /** A sentence that rests on one fact. */
  cite(key: PhraseKey, fact: Fact, holes?: Record<string, string | number>): void
  /** One sentence over several facts: `item` words each of them. */
  citeAll(
    key: PhraseKey,
    items: { fact: Fact; text: (mark: string) => string }[],
    holes?: Record<string, string | number>,
  ): void
  reply(...keys: PhraseKey[]): void
  finish(): Answer
}

export function draftOf(known: Knowledge, voice: Voice): Draft {
  const citations: Citation[] = []
  const sentences: Answer['sentences'] = []
  const replies: string[] = []
  const markOf = (fact: Fact): Citation => {
    const before = citations.find(({ label, href }) => label === fact.label && href === fact.href)
    if (before) return before
    const citation = { mark: citations.length + 1, ...fact }
    citations.push(citation)
    return citation
  }
  return {
    known,
    voice,
    facts: factsIn(voice),
    say: (key, holes) => void sentences.push({ text: voice.say(key, holes), citations: [] }),
    cite(key, fact, holes) {
      const citation = markOf(fact)
      sentences.push({ text: voice.say(key, { ...holes, m: ` [${citation.mark}]` }), citations: [citation] })
    },
    citeAll(key, items, holes) {
      const marked = items.map(({ fact, text }) => ({ citation: markOf(fact), text }))
      const list = voice.list(marked.map(({ citation, text }) => text(` [${citation.mark}]`)))
      sentences.push({ text: voice.say(key, { ...holes, list }), citations: marked.map(({ citation }) => citation) })
    },
    reply: (...keys) => void replies.push(...keys.map((key) => voice.say(key))),
    finish: () => ({ sentences, suggestedReplies: replies.slice(0, 3) }),
  }
}

export const nameOf = (habit: KnownHabit) => quoted(habit.name)
export const wholeText = ({ sentences }: Answer) => sentences.map(({ text }) => text).join(' ')

/** Cites the one thing that speaks most for a habit: its weekday, its month, its row, or its last tick. */
export function citeEvidence(draft: Draft, habit: KnownHabit) {
  const { facts, known, voice } = draft
  const { sameWeekday, month, week } = habit
  if (sameWeekday.due >= 3 && sameWeekday.done * 2 >= sameWeekday.due)
    return draft.cite('weekday', facts.sameWeekday(habit, known.today), {
      done: sameWeekday.done,
      due: sameWeekday.due,
      weekday: voice.weekday(known.today),
    })
  if (habit.streak >= 3) return draft.cite('streak', facts.streak(habit), { n: habit.streak })
  if (week.due >= 2 && week.done * 2 >= week.due)
    return draft.cite('window', facts.window(habit, 7), { days: 7, ...week })
  if (habit.lastDone !== null)
    return draft.cite('last', facts.tick(habit, habit.lastDone), { date: voice.date(habit.lastDone) })
  if (month.due >= 3) return draft.cite('window', facts.window(habit, 30), { days: 30, ...month })
  return habit.state === 'done'
    ? draft.cite('first', facts.today(habit, known.today))
    : draft.cite('noTick', facts.page(habit))
}

/** The goal that a habit is part of, with its date. */
export function citeGoal({ cite, facts, known, voice }: Draft, goal: KnownGoal) {
  const fact = facts.goal(goal, known.today)
  if (goal.deadline !== null) cite('serves', fact, { goal: quoted(goal.title), date: voice.longDate(goal.deadline) })
  else cite('servesOpen', fact, { goal: quoted(goal.title) })
}

/** What may help to begin: the small version, the cue, or just the first minutes. */
export function suggestBeginning(draft: Draft, habit: KnownHabit) {
  const { facts } = draft
  if (habit.smallest) return draft.cite('smallest', facts.smallest(habit), { smallest: shown(habit.smallest) })
  if (habit.cue) return draft.cite('cue', facts.cue(habit), { cue: shown(habit.cue) })
  draft.say('begin')
}
const shown = (text: string) => quoted(text).slice(1, -1)

export const isOpen = ({ state }: KnownHabit) => state === 'pending'
export const isDone = ({ state }: KnownHabit) => state === 'done'
