import type { Routes } from '#platform/contract/routes.ts'
import type { safetyApi } from './safety.api.ts'
import * as safety from './safety.ts'

export const safetyRoutes = {
  care: (ctx, { query }) => safety.careFor(ctx, query),
  helplines: (ctx, { query }) => ({
    items: safety.helplinesFor(ctx.person.timeZone, query.language ?? ctx.person.language),
  }),
  consent: (ctx) => safety.consent(ctx),
  changeConsent: (ctx, { body }) => safety.changeConsent(ctx, body.tellMentor),
} satisfies Routes<typeof safetyApi>
