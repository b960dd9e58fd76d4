import type { Routes } from '#platform/contract/routes.ts'
import type { notificationsApi } from './notifications.api.ts'
import * as notifications from './notifications.ts'

export const notificationsRoutes = {
  inbox: (ctx, { query }) => notifications.inbox(ctx, query),
  markRead: (ctx, { params }) => notifications.markRead(ctx, params.id),
  markAllRead: (ctx) => notifications.markAllRead(ctx),
  remove: (ctx, { params }) => notifications.remove(ctx, params.id),
} satisfies Routes<typeof notificationsApi>
