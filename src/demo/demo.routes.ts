import type { Routes } from '#platform/contract/routes.ts'
import type { demoApi } from './demo.api.ts'
import * as demo from './demo.ts'

export const demoRoutes = { offer: (ctx) => demo.offer(ctx) } satisfies Routes<typeof demoApi>
