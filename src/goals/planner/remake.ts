import type { PlanContent } from '#goals/goals.api.ts'
import type { PlanInput } from './brief.ts'
import { makePlan, type PlanOutcome } from './plan.ts'

export type PlanPart = 'subgoals' | 'habits' | 'milestones' | 'firstStep'

const MOST_TRIES = 8

/** Habits bring their weeks and reasons along; every other part comes alone. */
function withPart(part: PlanPart, existing: PlanContent, made: PlanContent): PlanContent {
  if (part === 'habits') return { ...existing, habits: made.habits, weeks: made.weeks, reasons: made.reasons }
  return { ...existing, [part]: made[part] }
}

/** One part anew, different from what was there wherever the goal leaves a choice; the other parts stay untouched. */
export function remakePart(part: PlanPart, existing: PlanContent, input: PlanInput): PlanOutcome {
  const start = input.variation ?? (input.note ? 0 : 1)
  let outcome = makePlan({ ...input, variation: start })
  for (let tried = 1; tried < MOST_TRIES && outcome.ok; tried++) {
    if (JSON.stringify(outcome.content[part]) !== JSON.stringify(existing[part])) break
    outcome = makePlan({ ...input, variation: start + tried })
  }
  return outcome.ok ? { ok: true, content: withPart(part, existing, outcome.content) } : outcome
}
