import type { Routes } from '#platform/contract/routes.ts'
import type { modelsApi } from './models.api.ts'
import * as models from './models.ts'

export const modelsRoutes = {
  read: (ctx) => models.read(ctx),
  bring: (ctx, { body }) => models.bring(ctx, body),
  remove: (ctx) => models.remove(ctx),
} satisfies Routes<typeof modelsApi>
