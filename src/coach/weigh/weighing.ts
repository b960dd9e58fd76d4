import { type Intent, isQuestion, type Scores } from '#coach/intents.ts'
import type { Knowledge, KnownGoal, KnownHabit } from '#coach/knowledge.ts'
import { minutesIn } from '#coach/slots/amounts.ts'
import type { Span } from '#coach/span.ts'
import type { Subject } from '#coach/subject.ts'
import { plainSpelling } from '#coach/words/spelling.ts'

/** A message whose intents are being weighed, with all that speaks for one or another. */
export type Weighing = {
  message: string
  /** Of `plainSpelling`. */
  text: string
  known: Knowledge
  subject: Subject
  habit: KnownHabit | null
  goal: KnownGoal | null
  /** A habit or a goal is named. */
  names: boolean
  span: Span | null
  /** It asks, rather than tells. */
  asks: boolean
  minutes: number | null
  scores: Scores
  scoreOf(intent: Intent): number
  add(intent: Intent, weight: number): void
  atLeast(intent: Intent, weight: number): void
  /** Takes out what speaks for intents so far, and keeps what was learnt from bringing them back; a plain rule still may. */
  ruleOut(intents: Intent[]): void
  isRuledOut(intent: Intent): boolean
}

export function weighingOf(
  message: string,
  { own, subject, span, known }: { own: Scores; subject: Subject; span: Span | null; known: Knowledge },
): Weighing {
  const scores: Scores = new Map(own)
  const { habit, goal } = subject
  const out = new Set<Intent>()
  const scoreOf = (intent: Intent) => scores.get(intent) ?? 0
  return {
    message,
    text: plainSpelling(message),
    known,
    subject,
    habit,
    goal,
    names: habit !== null || goal !== null,
    span,
    asks: isQuestion(message),
    minutes: minutesIn(message),
    scores,
    scoreOf,
    add: (intent, weight) => void scores.set(intent, scoreOf(intent) + weight),
    atLeast: (intent, weight) => void scores.set(intent, Math.max(scoreOf(intent), weight)),
    ruleOut(intents) {
      for (const intent of intents) {
        out.add(intent)
        scores.delete(intent)
      }
    },
    isRuledOut: (intent) => out.has(intent),
  }
}

/** The weight of a sign that leaves little doubt. */
export const plainly = 6
