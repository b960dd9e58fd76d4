import { z } from 'zod'
import { event } from '#platform/events.ts'

/** A finding that is worth telling of this week, at most one a week and each once. */
export const insightFound = event('insight.found', z.object({ insightId: z.uuid() }))
