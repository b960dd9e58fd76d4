import { z } from 'zod'
import type { Api } from '#platform/contract/api.ts'
import { Instant } from '#platform/contract/api.ts'

export const Dependency = z.object({
  name: z.string(),
  status: z.enum(['up', 'degraded', 'down', 'off']),
  latencyMs: z.number().nullable(),
  detail: z.string().nullable(),
})
export const Health = z.object({
  status: z.enum(['up', 'degraded', 'down']),
  version: z.string(),
  startedAt: Instant,
  dependencies: z.array(Dependency),
})
export const JobState = z.enum(['created', 'retry', 'active', 'completed', 'cancelled', 'failed'])
export const Queue = z.object({
  name: z.string(),
  waiting: z.int(),
  active: z.int(),
  failed: z.int(),
  deadLetter: z.int(),
})
export const JobRow = z.object({
  id: z.uuid(),
  queue: z.string(),
  state: JobState,
  attempts: z.int(),
  retryLimit: z.int(),
  error: z.string().nullable(),
  createdAt: Instant,
  startAfter: Instant.nullable(),
  finishedAt: Instant.nullable(),
})
export const ScheduleRow = z.object({
  name: z.string(),
  cron: z.string(),
  timeZone: z.string(),
  description: z.string(),
})

export const ModelUse = z.object({
  /** `provider:model`. */
  source: z.string(),
  task: z.enum(['chat', 'plan', 'extract', 'vision', 'embed']),
  /** With organisations' own keys. */
  isOwnKey: z.boolean(),
  calls: z.int(),
  /** Of the calls whose asker did not leave; null when there is none. */
  errorRate: z.number().nullable(),
  /** Of failed calls, most frequent first. */
  reasons: z.array(z.object({ reason: z.string(), count: z.int() })),
  left: z.int(),
  /** Of answered calls: half and 95 % of them took at most so long, until the end and until the first word. */
  p50Ms: z.number().nullable(),
  p95Ms: z.number().nullable(),
  firstP50Ms: z.number().nullable(),
  tokensIn: z.int(),
  tokensOut: z.int(),
  /** Calls whose tokens are guessed. */
  estimated: z.int(),
  /** In millionths of the currency of AI_PRICES; null where no call had a price. */
  costMicro: z.int().nullable(),
})
const ModelWindow = z.object({ since: Instant, items: z.array(ModelUse) })

export const operationsApi = {
  health: { method: 'GET', path: '/health', who: 'anyone', summary: 'Each dependency with its latency', reply: Health },
  queues: {
    method: 'GET',
    path: '/operator/queues',
    who: 'operator',
    summary: 'Job queues with their counts',
    reply: z.object({ items: z.array(Queue) }),
  },
  jobs: {
    method: 'GET',
    path: '/operator/jobs',
    who: 'operator',
    summary: 'Jobs, newest first; never their personal content',
    query: z.strictObject({
      queue: z.string().max(120).optional(),
      state: JobState.optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    reply: z.object({ items: z.array(JobRow) }),
  },
  schedules: {
    method: 'GET',
    path: '/operator/schedules',
    who: 'operator',
    summary: 'What runs by the clock',
    reply: z.object({ items: z.array(ScheduleRow) }),
  },
  models: {
    method: 'GET',
    path: '/operations/models',
    who: 'operator',
    summary:
      'AI providers: health, latency, errors, tokens and cost by model and task, in the last 24 hours and 30 days',
    reply: z.object({ health: z.array(Dependency), day: ModelWindow, month: ModelWindow }),
  },
  retry: {
    method: 'POST',
    path: '/operator/jobs/:queue/:id/retry',
    who: 'operator',
    summary: 'Run a failed job again',
    params: z.strictObject({ queue: z.string().max(120), id: z.uuid() }),
    reply: JobRow,
  },
} satisfies Api
