import type { Routes } from '#platform/contract/routes.ts'
import type { identityApi } from './identity.api.ts'
import * as identity from './identity.ts'

export const identityRoutes = {
  me: (ctx) => identity.me(ctx),
  updateMe: (ctx, { body }) => identity.updateMe(ctx, body),
  members: (ctx, { query }) => identity.listMembers(ctx, query),
  changeRole: (ctx, { params, body }) => identity.changeRole(ctx, params.id, body.role),
  invite: (ctx, { body }) => identity.invite(ctx, body),
  acceptInvitation: (ctx, { params }) => identity.acceptInvitation(ctx, params.id),
} satisfies Routes<typeof identityApi>
