import { normal } from '#platform/language.ts'
import { isDone, isOpen } from './answer.ts'
import { asksAmount, dayOffsetOf, type Intent, intentOf } from './intents.ts'
import type { Knowledge, KnownGoal, KnownHabit } from './knowledge.ts'
import { type Span, spanOf } from './span.ts'
import { mentioned, topicOf } from './topic.ts'

/** What a message asks, and what of the record it names. */
export type Question = {
  message: string
  intent: Intent
  habit: KnownHabit | null
  goal: KnownGoal | null
  topic: string | null
  day: number
  /** The time it names, when it names one. */
  span: Span | null
}

/** What a time turns a question into: "how was yesterday" asks for a day, "October?" how it went. */
function intentWithin(intent: Intent, span: Span | null): Intent {
  const isOpen = ['how', 'due', 'next', 'unknown', 'hello', 'thanks', 'help'].includes(intent)
  if (!span || !isOpen) return intent
  return span.isDay ? 'day' : intent === 'due' || intent === 'next' ? intent : 'how'
}

export function questionOf(message: string, known: Knowledge): Question {
  const [goal] = mentioned(
    message,
    known.goals.map((goal) => ({ ...goal, name: goal.title })),
  )
  const habits = mentioned(message, known.habits)
  const best = habits.filter(({ score }) => score === habits[0]?.score).map(({ found }) => found)
  const habit = best.find(isDone) ?? best.find(isOpen) ?? best[0] ?? null
  const isGoal = goal !== undefined && goal.score > (habits[0]?.score ?? 0) // a name said whole wins; a shared word is the shorter name's
  const span = spanOf(message, known.today)
  const intent = intentWithin(intentOf(message), span)
  const names = habit !== null || goal !== undefined
  const measured =
    asksAmount(message) && (intent === 'how' || intent === 'due' || intent === 'day')
      ? measuredIn(message, known, habit)
      : null
  return {
    message,
    intent: measured ? 'amount' : intent === 'unknown' && names ? 'how' : intent,
    habit: measured ?? (isGoal ? null : habit),
    goal: !measured && isGoal ? goal.found : null,
    topic: names ? null : topicOf(message),
    day: known.today + dayOffsetOf(message),
    span,
  }
}

/** The measured habit whose unit the message names. */
function measuredIn(message: string, { habits }: Knowledge, named: KnownHabit | null): KnownHabit | null {
  const said = normal(message).split(' ')
  const counts = ({ unit }: KnownHabit) => {
    const [word = ''] = normal(unit ?? '').split(' ')
    const stem = word.replace(/s$/, '')
    return stem.length > 0 && said.some((each) => each === word || each.replace(/s$/, '') === stem)
  }
  return named && counts(named) ? named : (habits.find(counts) ?? null)
}
