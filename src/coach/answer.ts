import type { Citation, Made } from './coach.api.ts'
import type { Fact, Facts } from './facts.ts'
import { factsIn } from './facts.ts'
import type { Knowledge, KnownGoal, KnownHabit } from './knowledge.ts'
import { nearVoice } from './near.ts'
import type { PhraseKey } from './phrases.ts'
import { plain, quoted, type Voice } from './voice.ts'

/** Something to do that waits for the person's click; `tool` is a name of the coach's tools. */
export type Offer = { tool: string; input: Record<string, unknown> }
/** Cards under one answer; more would be a list to work through. */
export const mostOffers = 4
/** What the built-in coach says: sentences, each with the rows that its marks open; what it understood, and offers to do. */
export type Answer = {
  sentences: { text: string; citations: Citation[] }[]
  suggestedReplies: string[]
  made: Made
  proposals: Offer[]
}

/** An answer in the making. Every sentence about the person goes through `cite`, which numbers the fact it rests on. */
export type Draft = {
  known: Knowledge
  voice: Voice
  facts: Facts
  /** A sentence without facts. */
  say(key: PhraseKey, holes?: Record<string, string | number>): void
  /** A sentence that rests on one fact. */
  cite(key: PhraseKey, fact: Fact, holes?: Record<string, string | number>): void
  /** One sentence over several facts: `text` words each of them; `whole` is the fact of them all. */
  citeAll(
    key: PhraseKey,
    items: { fact: Fact; text: (mark: string) => string }[],
    holes?: Record<string, string | number>,
    whole?: Fact,
  ): void
  /** A sentence of another answer once more, with its marks numbered for this one. */
  repeat(sentence: Answer['sentences'][number]): void
  /** The habit that was spoken of without having been named: what comes next may mean it. */
  speakOf(habit: KnownHabit): void
  reply(...keys: PhraseKey[]): void
  /** A reply in the person's own words, such as the name of a habit. */
  suggest(...replies: string[]): void
  offer(tool: string, input: Record<string, unknown>): void
  /** Another answer follows in the same breath: the question at the end and the replies belong to that one. */
  endClause(): void
  finish(made: Made): Answer
}

export function draftOf(known: Knowledge, absolute: Voice): Draft {
  const voice = nearVoice(absolute, known.today)
  const citations: Citation[] = []
  const sentences: Answer['sentences'] = []
  const replies: string[] = []
  const proposals: Offer[] = []
  let asked: PhraseKey | null = null
  let about: string | null = null
  const isEmpty = known.habits.length === 0 && known.goals.length === 0
  const firstGoals = isEmpty ? goalsToTry.map((key) => voice.say(key)) : []
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
    facts: factsIn(absolute),
    say(wanted, holes) {
      const key = isEmpty && wanted === 'askNext' ? 'noHabitsAsk' : wanted // nothing comes next
      if (isAsked(key)) asked = key
      sentences.push({ text: voice.say(key, holes), citations: [] })
    },
    speakOf: ({ id }) => {
      about = id
    },
    cite(key, fact, holes) {
      const citation = markOf(fact)
      sentences.push({ text: voice.say(key, { ...holes, m: ` [${citation.mark}]` }), citations: [citation] })
    },
    citeAll(key, items, holes, whole) {
      const over = whole ? [markOf(whole)] : []
      const marked = items.map(({ fact, text }) => ({ citation: markOf(fact), text }))
      const list = voice.list(marked.map(({ citation, text }) => text(` [${citation.mark}]`)))
      sentences.push({
        text: voice.say(key, { ...holes, list, m: over.map(({ mark }) => ` [${mark}]`).join('') }),
        citations: [...over, ...marked.map(({ citation }) => citation)],
      })
    },
    repeat({ text, citations }) {
      const marked = new Map(citations.map(({ mark, ...fact }) => [String(mark), markOf(fact)]))
      sentences.push({
        text: text.replace(/\[(\d+)\]/g, (all, mark: string) =>
          marked.has(mark) ? `[${marked.get(mark)?.mark}]` : all,
        ),
        citations: [...marked.values()],
      })
    },
    reply: (...keys) =>
      void replies.push(...keys.filter((key) => !isEmpty || !ofRecord.includes(key)).map((key) => voice.say(key))),
    suggest: (...said) => void replies.push(...said),
    offer: (tool, input) => void proposals.push({ tool, input }),
    endClause() {
      if (sentences.at(-1)?.text.endsWith('?')) sentences.pop()
      asked = null
      replies.length = 0
    },
    finish: ({ intent, slots }) => ({
      sentences,
      suggestedReplies: [...new Set([...replies, ...firstGoals])].slice(0, 3),
      made: { intent, slots: { ...slots, ...(asked && { asked }), ...(about && { about }) } },
      proposals,
    }),
  }
}

/** What leads nowhere while there is no habit and no goal; a first goal is offered in its place. */
const ofRecord: PhraseKey[] = [
  'replyDue',
  'replyNext',
  'replyHow',
  'replyMissed',
  'replyMove',
  'replyStart',
  'replyWhy',
  'replyDone',
  'replyLow',
  'replySkip',
]
const goalsToTry: PhraseKey[] = ['replyGoalRun', 'replyGoalRead', 'replyHelp']

/** Phrases that end an answer with a question: what a bare yes is said to. */
const isAsked = (key: PhraseKey) => key.startsWith('ask') || key === 'outsideStudy' || key === 'rememberCard'

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

/** The date of a goal; one that is past is called overdue. */
export function citeDeadline({ cite, known, facts, voice }: Draft, goal: KnownGoal) {
  const name = quoted(goal.title)
  const fact = facts.goal(goal, known.today)
  if (goal.deadline === null) return cite('goalOpen', fact, { goal: name })
  const date = voice.longDate(goal.deadline)
  if (goal.deadline === known.today) cite('goalToday', fact, { goal: name, date })
  else if (goal.deadline < known.today) cite('goalPast', fact, { goal: name, date })
  else cite('goalDue', fact, { goal: name, date, days: goal.deadline - known.today })
}

/** The next step, with its date. */
export function citeStep({ cite, known, facts, voice }: Draft, goal: KnownGoal) {
  const step = goal.nextStep
  if (!step) return
  const key = step.due < known.today ? 'goalStepPast' : 'goalStep'
  cite(key, facts.step(goal, step), { step: plain(step.title), date: voice.longDate(step.due) })
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
/** Open, and something that can be begun. */
export const canBegin = (habit: KnownHabit) => isOpen(habit) && !habit.isLimit
export const isDone = ({ state }: KnownHabit) => state === 'done'
