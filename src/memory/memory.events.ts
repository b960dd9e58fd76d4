import { z } from 'zod'
import { event } from '#platform/events.ts'

/** Something was forgotten: these memories or facts, and facts that were known only from them; null is everything. */
export const memoryForgotten = event('memory.forgotten', z.object({ ids: z.array(z.uuid()).nullable() }))
