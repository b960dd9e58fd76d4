import { z } from 'zod'
import { event } from '#platform/events.ts'

/** Somebody who allowed it may need a mentor's ear. Carries nothing of what was written, not even what kind it was. */
export const careNeeded = event('safety.care-needed', z.object({}))
