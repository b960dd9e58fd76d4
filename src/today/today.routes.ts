import { lineFor } from '#coach/coach.ts'
import type { Routes } from '#platform/contract/routes.ts'
import type { todayApi } from './today.api.ts'
import * as today from './today.ts'

export const todayRoutes = {
  read: (ctx) => today.read(ctx),
  line: (ctx) => lineFor(ctx),
} satisfies Routes<typeof todayApi>
