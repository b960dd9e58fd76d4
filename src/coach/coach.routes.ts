import type { Routes } from '#platform/contract/routes.ts'
import type { coachApi } from './coach.api.ts'
import * as coach from './coach.ts'

export const coachRoutes = {
  say: (ctx, { body }) => coach.say(ctx, body),
  conversations: (ctx, { query }) => coach.listConversations(ctx, query),
  conversation: (ctx, { params }) => coach.readConversation(ctx, params.id),
  removeConversation: (ctx, { params }) => coach.removeConversation(ctx, params.id),
} satisfies Routes<typeof coachApi>
