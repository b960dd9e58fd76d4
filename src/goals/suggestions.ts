import { and, asc, desc, eq, gt, inArray, lt } from 'drizzle-orm'
import { z } from 'zod'
import * as habits from '#habits/habits.ts'
import { addDays, civilDateAt } from '#platform/civil.ts'
import type { CivilDate } from '#platform/contract/api.ts'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { cursorOf, type PageRequest, toPage } from '#platform/db/paging.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { conflict, notFound } from '#platform/errors.ts'
import type { PlanContent, Suggestion } from './goals.api.ts'
import { planSuggested } from './goals.events.ts'
import { goals, plans, suggestions } from './goals.tables.ts'
import { civilToday, find, type LoadedGoal } from './load.ts'
import { savePlan } from './plan.ts'
import { suggest } from './planner/planner.ts'
import { scaleWeeks } from './scale-weeks.ts'

type Row = typeof suggestions.$inferSelect
const lookBackWeeks = 8
/** A dismissed kind of suggestion is not made again for this long. */
const restMs = 14 * 24 * 60 * 60 * 1000

const present = (row: Row): Suggestion => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  evidence: row.evidence,
  effect: row.effect,
  deadline: row.deadline,
  status: row.status,
  createdAt: row.createdAt.toISOString(),
})

/** When a plan of this goal was first accepted; null before. */
export async function acceptedOn(ctx: Ctx, goalId: string): Promise<Date | null> {
  const [row] = await ctx.db
    .select({ at: plans.createdAt })
    .from(plans)
    .where(and(mine(ctx, plans), eq(plans.goalId, goalId), eq(plans.cause, 'accepted')))
    .orderBy(asc(plans.version))
    .limit(1)
  return row?.at ?? null
}

/** Looks at every active goal's record and keeps what should be proposed. Says which are new; looking twice proposes once. */
export async function suggestForMember(ctx: Ctx): Promise<{ goalId: string; suggestionIds: string[] }[]> {
  const active = await ctx.db
    .select({ id: goals.id })
    .from(goals)
    .where(and(mine(ctx, goals), eq(goals.status, 'active')))
  const found = []
  for (const { id } of active) {
    const suggestionIds = await look(ctx, id)
    if (suggestionIds.length > 0) found.push({ goalId: id, suggestionIds })
  }
  return found
}

/** Open suggestions of a goal, after a look at its record as it is now. */
export async function listSuggestions(ctx: Ctx, goalId: string, query: PageRequest) {
  const before = cursorOf(query, z.uuid())
  await look(ctx, goalId)
  const rows = await ctx.db
    .select()
    .from(suggestions)
    .where(
      and(
        mine(ctx, suggestions),
        eq(suggestions.goalId, goalId),
        eq(suggestions.status, 'open'),
        before ? lt(suggestions.id, before) : undefined,
      ),
    )
    .orderBy(desc(suggestions.id))
    .limit(query.limit + 1)
  return toPage(rows.map(present), query, (row) => row.id)
}

function look(ctx: Ctx, goalId: string): Promise<string[]> {
  return inTransaction(ctx, async (ctx) => {
    const goal = await find(ctx, goalId, true)
    if (goal.status !== 'active' || goal.plan.status !== 'accepted') return []
    const known = await ctx.db
      .select()
      .from(suggestions)
      .where(
        and(
          mine(ctx, suggestions),
          eq(suggestions.goalId, goalId),
          gt(suggestions.createdAt, new Date(ctx.now().getTime() - restMs)),
        ),
      )
    const resting = known.filter(({ status }) => status === 'dismissed').map(({ kind }) => kind)
    const record = await recordOf(ctx, goal)
    const drafts = suggest({ ...record, resting }, ctx.person.language).filter(
      (draft) => !known.some((row) => row.kind === draft.kind && row.status !== 'outdated'),
    )
    if (drafts.length === 0) return []
    const rows = drafts.map((draft) => ({
      id: newId(),
      ...owner(ctx),
      goalId,
      ...draft,
      status: 'open' as const,
      planVersion: goal.plan.version,
      createdAt: ctx.now(),
    }))
    await ctx.db.insert(suggestions).values(rows)
    const suggestionIds = rows.map(({ id }) => id)
    await ctx.emit(planSuggested, { goalId, suggestionIds })
    return suggestionIds
  })
}

/**
 * The day from which the record speaks of the plan as it is, null when it always was so; and the fullest week that the
 * plan spoke of before any suggestion scaled it.
 */
async function planAsAccepted(
  ctx: Ctx,
  goalId: string,
): Promise<{ changedOn: CivilDate | null; peakMinutes?: number }> {
  const versions = await ctx.db
    .select()
    .from(plans)
    .where(and(mine(ctx, plans), eq(plans.goalId, goalId), eq(plans.status, 'accepted')))
    .orderBy(desc(plans.version))
  const [newest] = versions
  const own = versions.find(({ cause }) => cause !== 'suggestion')
  const minutes = own?.content.weeks.map((week) => week.minutes) ?? []
  return {
    changedOn:
      newest && versions.length > 1 ? civilDateAt(newest.createdAt, ctx.person.timeZone, ctx.person.dayStart) : null,
    ...(minutes.length > 0 && { peakMinutes: Math.max(...minutes) }),
  }
}

async function recordOf(ctx: Ctx, goal: LoadedGoal): Promise<Parameters<typeof suggest>[0]> {
  const now = habits.today(ctx)
  const today = civilToday(ctx)
  const own = (await habits.active(ctx, addDays(today, -7 * (lookBackWeeks + 1)))).filter(
    (habit) => habit.goalId === goal.id,
  )
  const { changedOn, peakMinutes } = await planAsAccepted(ctx, goal.id)
  return {
    today,
    goal: { deadline: goal.deadline, constraints: goal.constraints, peakMinutes },
    habits: own.map((habit) => {
      const closed = habits.closedWeeks(habit, lookBackWeeks, now)
      const weeks = closed.filter(({ from }) => changedOn === null || from >= changedOn)
      return {
        id: habit.id,
        name: habit.name,
        schedule: habit.schedule,
        minutes: habit.minutes,
        weeks,
        byWeekday: habits.weekdaysOf(habit, changedOn === null ? lookBackWeeks : weeks.length, now),
      }
    }),
  }
}

async function openOne(ctx: Ctx, goalId: string, id: string): Promise<Row> {
  const [row] = await ctx.db
    .select()
    .from(suggestions)
    .where(and(mine(ctx, suggestions), eq(suggestions.goalId, goalId), eq(suggestions.id, id)))
    .for('update')
  if (!row) throw notFound('This suggestion')
  return row
}

/** Changes the plan and its habits as suggested. Accepting twice changes nothing; one that a newer plan overtook is refused. */
export function acceptSuggestion(ctx: Ctx, goalId: string, id: string): Promise<Suggestion> {
  return inTransaction(ctx, async (ctx) => {
    const goal = await find(ctx, goalId, true)
    const row = await openOne(ctx, goalId, id)
    if (row.status === 'accepted') return present(row)
    if (row.status !== 'open') throw conflict('This suggestion was already dismissed or overtaken by a newer plan.')
    if (row.planVersion !== goal.plan.version)
      throw conflict('The plan has changed since this was suggested. Look at the goal again.')
    for (const { habitId, after } of row.effect)
      await habits.change(ctx, habitId, { schedule: after.schedule, minutes: after.minutes })
    if (row.deadline)
      await ctx.db
        .update(goals)
        .set({ deadline: row.deadline.after, updatedAt: ctx.now() })
        .where(and(mine(ctx, goals), eq(goals.id, goalId)))
    await savePlan(
      ctx,
      goalId,
      goal.plan.version + 1,
      { content: withEffect(goal, row), source: goal.plan.source, promptVersion: goal.plan.promptVersion },
      'suggestion',
      'accepted',
      row.title,
    )
    await ctx.db
      .update(suggestions)
      .set({ status: 'outdated', decidedAt: ctx.now() })
      .where(and(mine(ctx, suggestions), eq(suggestions.goalId, goalId), inArray(suggestions.status, ['open'])))
    return decide(ctx, id, 'accepted')
  })
}

export function dismissSuggestion(ctx: Ctx, goalId: string, id: string): Promise<Suggestion> {
  return inTransaction(ctx, async (ctx) => {
    const row = await openOne(ctx, goalId, id)
    if (row.status === 'accepted') throw conflict('This suggestion was already accepted.')
    return row.status === 'dismissed' ? present(row) : decide(ctx, id, 'dismissed')
  })
}

async function decide(ctx: Ctx, id: string, status: 'accepted' | 'dismissed'): Promise<Suggestion> {
  const [row] = await ctx.db
    .update(suggestions)
    .set({ status, decidedAt: ctx.now() })
    .where(and(mine(ctx, suggestions), eq(suggestions.id, id)))
    .returning()
  if (!row) throw notFound('This suggestion')
  return present(row)
}

/** The plan with its habits in their new rhythm; minutes a week follow from it. */
function withEffect({ plan: { content }, constraints }: LoadedGoal, { effect }: Row): PlanContent {
  const changed = content.habits.map((habit) => {
    const change = effect.find(({ name }) => name === habit.name)
    if (!change) return habit
    const minutes = change.after.minutes ?? habit.minutes
    return {
      ...habit,
      schedule: change.after.schedule,
      minutes,
      minutesPerWeek: Math.round(minutes * habits.timesPerWeek(change.after.schedule)),
    }
  })
  return { ...content, habits: changed, weeks: scaleWeeks(content, changed, constraints) }
}
