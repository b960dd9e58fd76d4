import { prepareThen, type Routes } from '#platform/contract/routes.ts'
import type { coachApi } from './coach.api.ts'
import * as coach from './coach.ts'

export const coachRoutes = {
  say: (ctx, { body }) => coach.say(ctx, body),
  conversations: (ctx, { query }) => coach.listConversations(ctx, query),
  conversation: (ctx, { params }) => coach.readConversation(ctx, params.id),
  changeConversation: (ctx, { params, body }) => coach.changeConversation(ctx, params.id, body),
  exportConversation: (ctx, { params, query }) => coach.exportConversation(ctx, params.id, query.format),
  removeConversation: (ctx, { params }) => coach.removeConversation(ctx, params.id),
  acceptProposal: prepareThen(
    (ctx, { params, body }) => coach.prepareAccept(ctx, params.id, body?.input),
    (ctx, { params }, accepted) => coach.accept(ctx, params.id, accepted),
  ),
  dismissProposal: (ctx, { params }) => coach.dismiss(ctx, params.id),
} satisfies Routes<typeof coachApi>
