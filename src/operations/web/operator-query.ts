import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { JobRow, JobState } from '#operations/operations.api.ts'
import { api } from '#web/api.ts'

export type Job = z.output<typeof JobRow>
export type JobFilter = { queue?: string; state?: z.output<typeof JobState> }

// A picture of now: an old one on the device would mislead.
const live = { meta: { persist: false }, staleTime: 0 }

export const healthQuery = queryOptions({
  ...live,
  queryKey: ['operations', 'health'],
  queryFn: () => api.operations.health(),
})
export const modelsQuery = queryOptions({
  ...live,
  queryKey: ['operations', 'models'],
  queryFn: () => api.operations.models(),
})
export const queuesQuery = queryOptions({
  ...live,
  queryKey: ['operations', 'queues'],
  queryFn: () => api.operations.queues(),
})
export const jobsQuery = (filter: JobFilter) =>
  queryOptions({
    ...live,
    queryKey: ['operations', 'jobs', filter],
    queryFn: () => api.operations.jobs({ ...filter, limit: 100 }),
  })
export const schedulesQuery = queryOptions({
  ...live,
  queryKey: ['operations', 'schedules'],
  queryFn: () => api.operations.schedules(),
})
