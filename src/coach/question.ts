import { isDone, isOpen } from './answer.ts'
import { dayOffsetOf, type Intent, intentOf } from './intents.ts'
import type { Knowledge, KnownGoal, KnownHabit } from './knowledge.ts'
import { mentioned, topicOf } from './topic.ts'

/** What a message asks, and what of the record it names. */
export type Question = {
  message: string
  intent: Intent
  habit: KnownHabit | null
  goal: KnownGoal | null
  topic: string | null
  day: number
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
  const intent = intentOf(message)
  const names = habit !== null || goal !== undefined
  return {
    message,
    intent: intent === 'unknown' && names ? 'how' : intent,
    habit: isGoal ? null : habit,
    goal: isGoal ? goal.found : null,
    topic: names ? null : topicOf(message),
    day: known.today + dayOffsetOf(message),
  }
}
