import { memoryForgotten } from '#memory/memory.events.ts'
import { onEventAtOnce } from '#platform/events.ts'
import type { DomainJobs } from '#platform/jobs.ts'
import { forgetCited } from './forget-cited.ts'

export const coachJobs: DomainJobs = {
  jobs: [],
  listeners: [onEventAtOnce('coach.forget-cited', memoryForgotten, forgetCited)],
}
