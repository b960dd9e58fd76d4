import { z } from 'zod'
import { CivilDate } from '#platform/contract/api.ts'
import { event } from '#platform/events.ts'

const Said = z.object({ value: z.number().nullable(), skip: z.boolean(), note: z.string().nullable() }).nullable()

/** What was said of a habit's day changed; `after` null means that it was taken back. */
export const habitCompleted = event(
  'habit.completed',
  z.object({ habitId: z.uuid(), date: CivilDate, before: Said, after: Said }),
)
export const habitCreated = event('habit.created', z.object({ habitId: z.uuid() }))
export const habitChanged = event('habit.changed', z.object({ habitId: z.uuid() }))
export const habitDeleted = event('habit.deleted', z.object({ habitId: z.uuid() }))
