import { z } from 'zod'
import { CivilDate } from '#platform/contract/api.ts'
import { event } from '#platform/events.ts'

const goalId = z.uuid()
export const goalCreated = event('goal.created', z.object({ goalId }))
export const goalChanged = event('goal.changed', z.object({ goalId }))
export const goalDeleted = event('goal.deleted', z.object({ goalId }))
export const planAccepted = event('plan.accepted', z.object({ goalId, version: z.int() }))
/** What a day amounted to for a goal was said, or said anew. */
export const goalCheckedIn = event('goal.checked-in', z.object({ goalId, checkinId: z.uuid(), date: CivilDate }))
/** New plan suggestions wait for the person. */
export const planSuggested = event('plan.suggested', z.object({ goalId, suggestionIds: z.array(z.uuid()) }))
export const stepFinished = event('goal.step-finished', z.object({ goalId, stepId: z.uuid(), done: z.boolean() }))
