import { and, asc, desc, eq } from 'drizzle-orm'
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
  const [goal] = await (lock ? query.for('update') : query)
  if (!goal) throw notFound('This goal')
  const [plan] = await ctx.db
    .select()
    .from(plans)
    .where(and(mine(ctx, plans), eq(plans.goalId, id)))
    .orderBy(desc(plans.version))
    .limit(1)
  if (!plan) throw new Error(`Goal ${id} has no plan`)
  const rows = await ctx.db
    .select()
    .from(steps)
    .where(and(mine(ctx, steps), eq(steps.goalId, id)))
    .orderBy(asc(steps.dueDate), asc(steps.id))
  return { ...goal, plan, steps: rows }
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
