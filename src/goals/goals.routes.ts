import { prepareThen, type Routes } from '#platform/contract/routes.ts'
import type { goalsApi } from './goals.api.ts'
import * as goals from './goals.ts'

export const goalsRoutes = {
  interpret: (ctx, { body }) => goals.interpret(ctx, body.sentence),
  list: (ctx, { query }) => goals.list(ctx, query),
  create: prepareThen(
    (ctx, { body }) => goals.conceive(ctx, body),
    (ctx, { body }, conceived) => goals.create(ctx, body, conceived),
  ),
  read: (ctx, { params }) => goals.read(ctx, params.id),
  change: prepareThen(
    (ctx, { params, body }) => goals.reconsider(ctx, params.id, body),
    (ctx, { params, body }, thought) => goals.change(ctx, params.id, body, thought),
  ),
  remove: (ctx, { params }) => goals.remove(ctx, params.id),
  forecast: (ctx, { params }) => goals.forecast(ctx, params.id),
  regenerate: prepareThen(
    (ctx, { params, body }) => goals.rethink(ctx, params.id, body),
    (ctx, { params, body }, thought) => goals.regenerate(ctx, params.id, body, thought),
  ),
  editPlan: (ctx, { params, body }) => goals.editPlan(ctx, params.id, body),
  accept: (ctx, { params }) => goals.accept(ctx, params.id),
  history: (ctx, { params, query }) => goals.history(ctx, params.id, query),
  finishSubgoal: (ctx, { params, body }) => goals.finishStep(ctx, params.id, 'subgoal', params.stepId, body.done),
  finishMilestone: (ctx, { params, body }) => goals.finishStep(ctx, params.id, 'milestone', params.stepId, body.done),
  checkIn: (ctx, { params, body }) => goals.checkIn(ctx, params.id, body),
  checkins: (ctx, { params, query }) => goals.listCheckins(ctx, params.id, query),
  suggestions: (ctx, { params, query }) => goals.listSuggestions(ctx, params.id, query),
  acceptSuggestion: (ctx, { params }) => goals.acceptSuggestion(ctx, params.id, params.sid),
  dismissSuggestion: (ctx, { params }) => goals.dismissSuggestion(ctx, params.id, params.sid),
} satisfies Routes<typeof goalsApi>
