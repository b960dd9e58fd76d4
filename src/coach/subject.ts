import type { Knowledge, KnownGoal, KnownHabit } from './knowledge.ts'
import { amountsIn, isUnit } from './slots/amounts.ts'
import { mentioned } from './topic.ts'

/** What of the record a message names. */
export type Subject = {
  habit: KnownHabit | null
  goal: KnownGoal | null
  /** The goal is meant because a step of it was named. */
  byStep: boolean
  /** A habit and a goal share the only word that was said, and the habit has others of its own: the goal is spoken of. */
  isGoalFirst: boolean
  /** Habits that are named alike, when there are several. */
  choices: KnownHabit[]
  /** Others that are named by words of their own. */
  others: KnownHabit[]
}

/** A habit and a goal may share a word: both are named then, and what is asked tells which is meant. */
export function subjectOf(message: string, known: Knowledge): Subject {
  const habits = mentioned(message, known.habits)
  const [best] = habits
  const alike = habits.filter(({ score }) => best && best.score - score < nearly).map(({ found }) => found)
  const measured = best ? null : byUnit(message, known.habits)
  const [goal] = mentioned(
    message,
    known.goals.map((goal) => ({ ...goal, name: goal.title })),
  )
  const byStep = goal ? null : stepNamed(message, known.goals)
  const open = alike.find(({ state }) => state === 'pending')
  const done = alike.find(({ state }) => state === 'done')
  return {
    habit: best ? (alike.length > 1 ? (done ?? open ?? best.found) : best.found) : measured,
    goal: goal?.found ?? byStep,
    byStep: byStep !== null,
    isGoalFirst:
      goal !== undefined &&
      best !== undefined &&
      !best.isWhole &&
      best.words.every((word) => goal.words.includes(word)),
    choices: alike.length > 1 ? alike : [],
    others: alike.length > 1 ? [] : othersThan(best, habits),
  }
}

/** Each named by a word that those before it are not named by. */
function othersThan(best: Named | undefined, habits: Named[]): KnownHabit[] {
  const used = new Set(best?.words)
  return habits.slice(1).flatMap(({ found, words, score }) => {
    const isNew = score >= leastOther && words.every((word) => !used.has(word))
    for (const word of isNew ? words : []) used.add(word)
    return isNew ? [found] : []
  })
}
const leastOther = 0.3
type Named = ReturnType<typeof mentioned<KnownHabit>>[number]
const nearly = 0.05

function byUnit(message: string, habits: KnownHabit[]): KnownHabit | null {
  const said = amountsIn(message)
  return habits.find(({ unit }) => unit !== null && said.some((amount) => isUnit(amount.unit, unit))) ?? null
}

function stepNamed(message: string, goals: KnownGoal[]): KnownGoal | null {
  const steps = goals.flatMap((goal) => (goal.nextStep ? [{ id: goal.id, name: goal.nextStep.title, goal }] : []))
  return mentioned(message, steps)[0]?.found.goal ?? null
}
