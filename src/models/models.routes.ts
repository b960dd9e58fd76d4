import { prepareThen, type Routes } from '#platform/contract/routes.ts'
import type { modelsApi } from './models.api.ts'
import * as models from './models.ts'

export const modelsRoutes = {
  read: (ctx) => models.read(ctx),
  bring: prepareThen(
    (ctx, { body }) => models.look(ctx, body),
    (ctx, _, looked) => models.bring(ctx, looked),
  ),
  remove: (ctx) => models.remove(ctx),
} satisfies Routes<typeof modelsApi>
