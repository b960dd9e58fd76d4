import type { Routes } from '#platform/contract/routes.ts'
import type { operationsApi } from './operations.api.ts'
import * as operations from './operations.ts'

export const operationsRoutes = {
  health: (ctx) => operations.health(ctx),
  queues: (ctx) => operations.queues(ctx),
  jobs: (ctx, { query }) => operations.jobs(ctx, query),
  schedules: (ctx) => operations.schedules(ctx),
  models: (ctx) => operations.models(ctx),
  retry: (ctx, { params }) => operations.retry(ctx, params.queue, params.id),
} satisfies Routes<typeof operationsApi>
