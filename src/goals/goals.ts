import { and, desc, eq, lt } from 'drizzle-orm'
import { z } from 'zod'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { cursorOf, type PageRequest, toPage } from '#platform/db/paging.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { notFound, refused } from '#platform/errors.ts'
import type { Goal, GoalChange, NewGoal } from './goals.api.ts'
import { goalChanged, goalCreated, goalDeleted } from './goals.events.ts'
import { goals } from './goals.tables.ts'
import { find, present, withPlans } from './load.ts'
import { savePlan } from './plan.ts'
import { type Thought, think, type Wish, wishOf } from './think.ts'

export { checkIn, listCheckins, recentCheckins } from './checkins.ts'
export { forecast } from './forecast.ts'
export { accept, editPlan, finishStep, history, regenerate, rethink } from './plan.ts'
export { acceptSuggestion, dismissSuggestion, listSuggestions, suggestForMember } from './suggestions.ts'
export { interpret } from './think.ts'

const mostGoals = 200

/** Thinks of a plan for a new goal, before any transaction. Throws 422 with `possible` when nothing fits. */
export async function conceive(ctx: Ctx, goal: NewGoal): Promise<{ wish: Wish; thought: Thought }> {
  const wish = wishOf(ctx, goal)
  return { wish, thought: await think(ctx, wish) }
}

/** Keeps a new goal with its draft plan. */
export function create(ctx: Ctx, goal: NewGoal, { wish, thought }: { wish: Wish; thought: Thought }): Promise<Goal> {
  return inTransaction(ctx, async (ctx) => {
    if ((await ctx.db.$count(goals, mine(ctx, goals))) >= mostGoals)
      throw refused(`There are ${mostGoals} goals already. Delete some first.`)
    const row = {
      id: newId(),
      ...owner(ctx),
      title: goal.title,
      description: goal.description ?? null,
      theme: wish.theme,
      deadline: wish.deadline,
      constraints: wish.constraints,
      status: 'draft' as const,
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
    }
    await ctx.db.insert(goals).values(row)
    const plan = await savePlan(ctx, row.id, 1, thought, 'created', 'draft')
    await ctx.emit(goalCreated, { goalId: row.id })
    return present({ ...row, plan, steps: [] })
  })
}

export const read = async (ctx: Ctx, id: string): Promise<Goal> => present(await find(ctx, id))

/** Goals, newest first. */
export async function list(ctx: Ctx, query: PageRequest & { status?: Goal['status'] | undefined }) {
  const before = cursorOf(query, z.uuid())
  const rows = await ctx.db
    .select()
    .from(goals)
    .where(
      and(
        mine(ctx, goals),
        query.status ? eq(goals.status, query.status) : undefined,
        before ? lt(goals.id, before) : undefined,
      ),
    )
    .orderBy(desc(goals.id))
    .limit(query.limit + 1)
  const { items, nextCursor } = toPage(rows, query, (row) => row.id)
  return { items: (await withPlans(ctx, items)).map(present), nextCursor }
}

type Change = z.output<typeof GoalChange>

/** When the limits change, a new draft is thought of, before any transaction; null when they stay. */
export async function reconsider(ctx: Ctx, id: string, change: Change): Promise<Thought | null> {
  if (change.deadline === undefined && change.constraints === undefined) return null
  const goal = await find(ctx, id)
  const deadline = change.deadline === undefined ? goal.deadline : change.deadline
  const constraints = change.constraints ?? goal.constraints
  const isSame = deadline === goal.deadline && JSON.stringify(constraints) === JSON.stringify(goal.constraints)
  return isSame ? null : think(ctx, { ...goal, title: change.title ?? goal.title, deadline, constraints })
}

export function change(ctx: Ctx, id: string, wanted: Change, thought: Thought | null): Promise<Goal> {
  return inTransaction(ctx, async (ctx) => {
    const goal = await find(ctx, id, true)
    if (wanted.status === 'active' && goal.status === 'draft')
      throw refused('Accept the plan to begin this goal.', [
        { path: 'status', message: 'becomes active when the plan is accepted' },
      ])
    await ctx.db
      .update(goals)
      .set({ ...wanted, updatedAt: ctx.now() })
      .where(and(mine(ctx, goals), eq(goals.id, id)))
    if (thought) await savePlan(ctx, id, goal.plan.version + 1, thought, 'regenerated', 'draft')
    await ctx.emit(goalChanged, { goalId: id })
    return present(await find(ctx, id))
  })
}

/** Deletes a goal with its plans, steps, suggestions and check-ins. Its habits stay, without a goal. */
export function remove(ctx: Ctx, id: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const [gone] = await ctx.db
      .delete(goals)
      .where(and(mine(ctx, goals), eq(goals.id, id)))
      .returning({ id: goals.id })
    if (!gone) throw notFound('This goal')
    await ctx.emit(goalDeleted, { goalId: id })
  })
}
