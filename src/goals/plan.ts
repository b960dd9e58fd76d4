import { and, desc, eq, inArray, isNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import * as habits from '#habits/habits.ts'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { cursorOf, type PageRequest, toPage } from '#platform/db/paging.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { notFound, refused } from '#platform/errors.ts'
import { easingsOf } from './easings.ts'
import type { Goal, PlanContent, PlanHistoryItem, Theme } from './goals.api.ts'
import { planAccepted, planWished, stepFinished } from './goals.events.ts'
import { goals, type PlanRow, plans, steps } from './goals.tables.ts'
import { civilToday, find, type LoadedGoal, present, presentPlan } from './load.ts'
import { checkPlan } from './planner/planner.ts'
import { scaleWeeks } from './scale-weeks.ts'
import { type Thought, think, thinkPart } from './think.ts'

type Cause = PlanRow['cause']

/**
 * The next version of a goal's plan. Every version stays, so that a plan has a history; an accepted one eases the goal's
 * habits, made before, in its lighter weeks.
 */
export async function savePlan(
  ctx: Ctx,
  goalId: string,
  version: number,
  { content, source, promptVersion }: Thought,
  cause: Cause,
  status: PlanRow['status'],
  note: string | null = null,
): Promise<PlanRow> {
  const row: PlanRow = {
    id: newId(),
    ...owner(ctx),
    goalId,
    version,
    content,
    source,
    promptVersion,
    status,
    cause,
    note,
    createdAt: ctx.now(),
  }
  await ctx.db.insert(plans).values(row)
  if (status === 'accepted') await habits.ease(ctx, goalId, easingsOf(content.weeks))
  return row
}

type Wanted = { part?: 'subgoals' | 'habits' | 'milestones' | 'firstStep' | undefined; note?: string | undefined }

/** Thinks of a new version, whole or in part, before any transaction: a model may take its time. */
export async function rethink(ctx: Ctx, id: string, { part, note }: Wanted): Promise<Thought> {
  const goal = await find(ctx, id)
  const wish = { ...goal, note, variation: goal.plan.version }
  return part ? thinkPart(ctx, wish, part, goal.plan.content) : think(ctx, wish)
}

export function regenerate(ctx: Ctx, id: string, { note }: Wanted, thought: Thought): Promise<Goal> {
  return inTransaction(ctx, async (ctx) => {
    const goal = await find(ctx, id, true)
    const version = goal.plan.version + 1
    await savePlan(ctx, id, version, thought, 'regenerated', 'draft', note ?? null)
    if (note) await ctx.emit(planWished, { goalId: id, version })
    return present(await find(ctx, id))
  })
}

/** Replaces the draft by an edited one. The limits hold for people as for planners. */
export function editPlan(ctx: Ctx, id: string, edited: Omit<PlanContent, 'weeks' | 'reasons'>): Promise<Goal> {
  return inTransaction(ctx, async (ctx) => {
    const goal = await find(ctx, id, true)
    const content: PlanContent = {
      ...edited,
      reasons: goal.plan.content.reasons,
      weeks: scaleWeeks(goal.plan.content, edited.habits, goal.constraints),
    }
    const broken = checkPlan(content, {
      today: civilToday(ctx),
      deadline: goal.deadline,
      constraints: goal.constraints,
    })
    if (broken.length > 0)
      throw refused(
        broken.join(' '),
        broken.map((message) => ({ path: 'habits', message })),
      )
    const { source, promptVersion } = goal.plan
    await savePlan(ctx, id, goal.plan.version + 1, { content, source, promptVersion }, 'edited', 'draft')
    return present(await find(ctx, id))
  })
}

/**
 * Makes the plan real. A habit that the goal already has under the same name keeps its history and takes the new
 * rhythm; those that the plan no longer holds are archived. Accepting twice changes nothing.
 */
export function accept(ctx: Ctx, id: string): Promise<Goal> {
  return inTransaction(ctx, async (ctx) => {
    const goal = await find(ctx, id, true)
    if (goal.plan.status === 'accepted') return present(goal)
    const { content, source, promptVersion, version } = goal.plan
    await makeHabitsReal(ctx, goal, content)
    await makeStepsReal(ctx, goal, content)
    await savePlan(ctx, id, version + 1, { content, source, promptVersion }, 'accepted', 'accepted')
    await ctx.db
      .update(goals)
      .set({ status: 'active', updatedAt: ctx.now() })
      .where(and(mine(ctx, goals), eq(goals.id, id)))
    await ctx.emit(planAccepted, { goalId: id, version: version + 1 })
    return present(await find(ctx, id))
  })
}

/** A drawing of the web app for the habits of a theme, until the person chooses another. */
const iconOf: Partial<Record<Theme, string>> = {
  exam: 'pencil',
  reading: 'book',
  fitness: 'run',
  'job-search': 'talk',
  language: 'talk',
  social: 'talk',
  saving: 'rupee',
  sleep: 'moon',
}

async function makeHabitsReal(ctx: Ctx, goal: LoadedGoal, content: PlanContent) {
  const existing = (await habits.list(ctx, { limit: 100, archived: false, goalId: goal.id })).items
  for (const planned of content.habits) {
    const { minutesPerWeek: _, minutes, ...rest } = planned
    const same = existing.find((habit) => habit.name === planned.name)
    if (same) await habits.change(ctx, same.id, { ...rest, target: rest.target ?? null, minutes: minutes || null })
    else {
      const icon = iconOf[goal.theme]
      await habits.create(ctx, { ...rest, ...(minutes > 0 && { minutes }), ...(icon && { icon }), goalId: goal.id })
    }
  }
  const planned = new Set(content.habits.map((habit) => habit.name))
  for (const habit of existing) if (!planned.has(habit.name)) await habits.change(ctx, habit.id, { archived: true })
}

async function makeStepsReal(ctx: Ctx, goal: LoadedGoal, content: PlanContent) {
  const wanted = [
    ...content.subgoals.map(({ title, dueDate, why }) => ({
      kind: 'subgoal' as const,
      title,
      dueDate,
      detail: why ?? null,
    })),
    ...content.milestones.map(({ title, dueDate, measure }) => ({
      kind: 'milestone' as const,
      title,
      dueDate,
      detail: measure ?? null,
    })),
  ]
  const isDone = (step: (typeof wanted)[number]) =>
    goal.steps.some((old) => old.doneAt && old.kind === step.kind && old.title === step.title)
  await ctx.db.delete(steps).where(and(mine(ctx, steps), eq(steps.goalId, goal.id), isNull(steps.doneAt)))
  const rows = wanted
    .filter((step) => !isDone(step))
    .map((step) => ({ id: newId(), ...owner(ctx), goalId: goal.id, ...step, createdAt: ctx.now() }))
  if (rows.length > 0) await ctx.db.insert(steps).values(rows)
}

/** Marks a subgoal or milestone done, or not done after all. */
export function finishStep(
  ctx: Ctx,
  id: string,
  kind: 'subgoal' | 'milestone',
  stepId: string,
  done: boolean,
): Promise<Goal> {
  return inTransaction(ctx, async (ctx) => {
    await find(ctx, id, true)
    const [step] = await ctx.db
      .update(steps)
      .set({ doneAt: done ? ctx.now() : null })
      .where(and(mine(ctx, steps), eq(steps.goalId, id), eq(steps.id, stepId), inArray(steps.kind, [kind])))
      .returning({ id: steps.id })
    if (!step) throw notFound(kind === 'subgoal' ? 'This subgoal' : 'This milestone')
    await ctx.emit(stepFinished, { goalId: id, stepId, done })
    return present(await find(ctx, id))
  })
}

/** Every version, newest first. */
export async function history(ctx: Ctx, id: string, query: PageRequest) {
  await find(ctx, id)
  const before = cursorOf(query, z.int32())
  const rows = await ctx.db
    .select()
    .from(plans)
    .where(and(mine(ctx, plans), eq(plans.goalId, id), before === null ? undefined : lt(plans.version, before)))
    .orderBy(desc(plans.version))
    .limit(query.limit + 1)
  const items = rows.map(
    (row): z.output<typeof PlanHistoryItem> => ({
      version: row.version,
      plan: presentPlan(row),
      cause: row.cause,
      note: row.note,
      at: row.createdAt.toISOString(),
    }),
  )
  return toPage(items, query, (item) => item.version)
}
