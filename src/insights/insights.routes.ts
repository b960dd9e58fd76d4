import type { Routes } from '#platform/contract/routes.ts'
import { prepareThen } from '#platform/contract/routes.ts'
import type { SeriesSource } from '#platform/series.ts'
import type { insightsApi } from './insights.api.ts'
import * as insights from './insights.ts'
import { lookAt } from './looking.ts'

/** What answers, looking across the series of all domains (domains.ts lists them). */
export const insightsRoutes = (sources: readonly SeriesSource[]) =>
  ({
    list: (ctx, { query }) => insights.list(ctx, query),
    look: prepareThen<typeof insightsApi.look, void>(
      (ctx) => lookAt(ctx, sources),
      (ctx) => insights.list(ctx, { limit: 100, status: 'current' }),
    ),
    read: (ctx, { params }) => insights.read(ctx, params.id),
    see: (ctx, { params }) => insights.see(ctx, params.id),
    dismiss: (ctx, { params }) => insights.dismiss(ctx, params.id),
  }) satisfies Routes<typeof insightsApi>
