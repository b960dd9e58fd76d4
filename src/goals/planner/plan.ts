import type { PlanContent, Possible } from '#goals/goals.api.ts'
import { type Brief, briefOf, type PlanInput } from './brief.ts'
import { habitsOf } from './habits-of.ts'
import { obstacleOf } from './obstacle.ts'
import { possibleOf } from './possible.ts'
import { reasonsOf } from './reasons.ts'
import { layOut } from './rhythm.ts'
import { firstStepOf, milestonesOf, subgoalsOf } from './steps.ts'
import { weeksOf } from './weeks.ts'

export type PlanOutcome = { ok: true; content: PlanContent } | { ok: false; possible: Possible }

function compose(brief: Brief): PlanContent {
  const laid = layOut(brief)
  const habits = habitsOf(laid, brief)
  const weeks = weeksOf(habits, laid, brief)
  const testDay = laid.find(({ seed }) => seed.preferDays !== undefined)?.days[0] ?? null
  const base = habits.reduce((sum, habit) => sum + habit.minutesPerWeek, 0)
  return {
    subgoals: subgoalsOf(brief),
    habits,
    milestones: milestonesOf(brief, testDay),
    weeks,
    firstStep: firstStepOf(brief),
    reasons: reasonsOf(brief, laid, weeks, base),
  }
}

/**
 * A plan within every limit, or why there is none and what would work. The habits hold the starting rhythm (what
 * Today asks in the first week); `weeks` say to how many minutes it grows, never above `minutesPerWeek`. The same
 * input gives the same plan.
 */
export function makePlan(input: PlanInput): PlanOutcome {
  const brief = briefOf(input)
  const obstacle = obstacleOf(brief)
  if (obstacle) return { ok: false, possible: possibleOf(input, obstacle) }
  return { ok: true, content: compose(brief) }
}
