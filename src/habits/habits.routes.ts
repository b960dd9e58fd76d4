import type { Routes } from '#platform/contract/routes.ts'
import type { habitsApi } from './habits.api.ts'
import * as habits from './habits.ts'

export const habitsRoutes = {
  list: (ctx, { query }) => habits.list(ctx, query),
  create: (ctx, { body }) => habits.create(ctx, body),
  read: (ctx, { params }) => habits.read(ctx, params.id),
  change: (ctx, { params, body }) => habits.change(ctx, params.id, body),
  remove: (ctx, { params }) => habits.remove(ctx, params.id),
  complete: (ctx, { params, body }) => habits.complete(ctx, params.id, params.date, body),
  clear: (ctx, { params }) => habits.clear(ctx, params.id, params.date),
  completions: (ctx, { params, query }) => habits.listCompletions(ctx, params.id, query),
  stats: (ctx, { params, query }) => habits.stats(ctx, params.id, query),
  move: (ctx, { params, body }) => habits.move(ctx, params.id, body),
  pauses: (ctx, { params, query }) => habits.listPauses(ctx, params.id, query),
  pause: (ctx, { params, body }) => habits.pause(ctx, params.id, body),
  endPause: (ctx, { params }) => habits.endPause(ctx, params.id, params.pauseId),
} satisfies Routes<typeof habitsApi>
