import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { today } from '#habits/habits.ts'
import { civilDate } from '#platform/civil.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import { notFound } from '#platform/errors.ts'
import type { Goal, Milestone, Plan, Subgoal } from './goals.api.ts'
import { goals, type PlanRow, plans, steps } from './goals.tables.ts'

export type GoalRow = typeof goals.$inferSelect
export type StepRow = typeof steps.$inferSelect
export type LoadedGoal = GoalRow & { plan: PlanRow; steps: StepRow[] }

export const civilToday = (ctx: Ctx) => civilDate(today(ctx))

/** One goal of the person with its newest plan and its steps; throws not found. `lock` holds it until the transaction ends. */
export async function find(ctx: Ctx, id: string, lock = false): Promise<LoadedGoal> {
  const query = ctx.db
    .select()
    .from(goals)
    .where(and(mine(ctx, goals), eq(goals.id, id)))
  const [goal] = await withPlans(ctx, await (lock ? query.for('update') : query))
  if (!goal) throw notFound('This goal')
  return goal
}

/** The goals as they come, each with its newest plan and its steps: three statements, however many goals. */
export async function withPlans(ctx: Ctx, found: GoalRow[]): Promise<LoadedGoal[]> {
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  const newest = await ctx.db
    .selectDistinctOn([plans.goalId])
    .from(plans)
    .where(and(mine(ctx, plans), inArray(plans.goalId, ids)))
    .orderBy(asc(plans.goalId), desc(plans.version))
  const planOf = new Map(newest.map((plan) => [plan.goalId, plan]))
  const rows = await ctx.db
    .select()
    .from(steps)
    .where(and(mine(ctx, steps), inArray(steps.goalId, ids)))
    .orderBy(asc(steps.dueDate), asc(steps.id))
  const stepsOf = Map.groupBy(rows, ({ goalId }) => goalId)
  return found.map((goal) => {
    const plan = planOf.get(goal.id)
    if (!plan) throw new Error(`Goal ${goal.id} has no plan`)
    return { ...goal, plan, steps: stepsOf.get(goal.id) ?? [] }
  })
}

export const presentPlan = (row: PlanRow): z.output<typeof Plan> => ({
  ...row.content,
  source: row.source,
  version: row.version,
  status: row.status,
  createdAt: row.createdAt.toISOString(),
})

const presentSubgoal = (row: StepRow): z.output<typeof Subgoal> => ({
  id: row.id,
  title: row.title,
  dueDate: row.dueDate,
  why: row.detail,
  doneAt: row.doneAt?.toISOString() ?? null,
})
const presentMilestone = (row: StepRow): z.output<typeof Milestone> => ({
  id: row.id,
  title: row.title,
  dueDate: row.dueDate,
  measure: row.detail,
  doneAt: row.doneAt?.toISOString() ?? null,
})

export function present(goal: LoadedGoal): Goal {
  return {
    id: goal.id,
    title: goal.title,
    description: goal.description,
    theme: goal.theme,
    deadline: goal.deadline,
    constraints: goal.constraints,
    status: goal.status,
    plan: presentPlan(goal.plan),
    subgoals: goal.steps.filter((step) => step.kind === 'subgoal').map(presentSubgoal),
    milestones: goal.steps.filter((step) => step.kind === 'milestone').map(presentMilestone),
    createdAt: goal.createdAt.toISOString(),
  }
}
