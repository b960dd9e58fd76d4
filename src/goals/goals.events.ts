import { z } from 'zod'
import { CivilDate } from '#platform/contract/api.ts'
import { event } from '#platform/events.ts'

const goalId = z.uuid()
export const goalCreated = event('goal.created', z.object({ goalId }))
export const goalChanged = event('goal.changed', z.object({ goalId }))
export const goalDeleted = event('goal.deleted', z.object({ goalId }))
/** A new draft was made because the person said what should be different. */
export const planWished = event('plan.wished', z.object({ goalId, version: z.int() }))
export const planAccepted = event('plan.accepted', z.object({ goalId, version: z.int() }))
/** What a day amounted to for a goal was said, or said anew. */
export const goalCheckedIn = event(
  'goal.checked-in',
  z.object({ goalId, checkinId: z.uuid(), date: CivilDate, hasNote: z.boolean() }),
)
/** New plan suggestions wait for the person. */
export const planSuggested = event('plan.suggested', z.object({ goalId, suggestionIds: z.array(z.uuid()) }))
export const stepFinished = event('goal.step-finished', z.object({ goalId, stepId: z.uuid(), done: z.boolean() }))
