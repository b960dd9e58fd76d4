import { and, asc, desc, eq, isNotNull, isNull, lt, max, sql } from 'drizzle-orm'
import { z } from 'zod'
import { civilDate } from '#platform/civil.ts'
import { CivilDate } from '#platform/contract/api.ts'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { cursorOf, type PageRequest, toPage } from '#platform/db/paging.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { codeOf, notFound, refused } from '#platform/errors.ts'
import { refold, withFold } from './complete.ts'
import type { CompletionRow, Habit, HabitChange, NewHabit } from './habits.api.ts'
import { habitChanged, habitCreated, habitDeleted } from './habits.events.ts'
import { completions, type EarlierRhythm, type Easing, habits, type Moved } from './habits.tables.ts'
import {
  allPauses,
  find,
  type HabitRow,
  hold,
  type LoadedHabit,
  loaded,
  present,
  presentCompletion,
  recordsSince,
  today,
} from './load.ts'

export { clear, complete } from './complete.ts'
export { easingOn, minutesOn } from './easing.ts'
export { type ActiveHabit, active, presentInBrief, today } from './load.ts'
export { move } from './move.ts'
export { occurrences, stateOn } from './occurrence.ts'
export { endPause, listPauses, pause } from './pause.ts'
export { adherenceOf, closedWeeks, tally, weekdaysOf } from './record.ts'
export { isFixed, periodOf, timesPerWeek } from './schedule.ts'
export { stats } from './stats.ts'
export { weekOf } from './week.ts'

const mostHabits = 500
/** Where a page of the list begins: position, then id. */
const Place = z.tuple([z.int32(), z.uuid()])

/** PostgreSQL's code for a row that names another which is not there; here only the goal can be. */
const foreignKeyViolation = '23503'

/** Starts a habit, for a goal of the same member or none; another's goal is not found. */
export function create(ctx: Ctx, habit: NewHabit): Promise<Habit> {
  return inTransaction(ctx, async (ctx) => {
    const [{ last, count } = { last: null, count: 0 }] = await ctx.db
      .select({ last: max(habits.position), count: sql<number>`count(*)::int` })
      .from(habits)
      .where(mine(ctx, habits))
    if (count >= mostHabits) throw refused(`There are ${mostHabits} habits already. Delete some first.`)
    const startsOn = habit.startsOn ?? civilDate(today(ctx))
    const fresh: HabitRow = {
      id: newId(),
      ...owner(ctx),
      goalId: habit.goalId ?? null,
      name: habit.name,
      schedule: habit.schedule,
      target: habit.target ?? null,
      earlier: [],
      moves: [],
      minutes: habit.minutes ?? null,
      easings: null,
      partOfDay: habit.partOfDay ?? 'anytime',
      cue: habit.cue ?? null,
      smallest: habit.smallest ?? null,
      reminderAt: habit.reminderAt ?? null,
      colour: habit.colour ?? null,
      icon: habit.icon ?? null,
      begunOn: startsOn,
      startsOn,
      position: (last ?? -1) + 1,
      archivedAt: null,
      archivedOn: null,
      folded: null,
      readFrom: startsOn,
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
    }
    // One that began long ago is counted up to now at once, so that reading it does not begin there every time.
    const counted = withFold(ctx, loaded({ habit: fresh, records: null, paused: null }), null)
    const { history: _, ...row } = counted
    await ctx.db
      .insert(habits)
      .values(row)
      .catch((error: unknown) => {
        throw codeOf(error) === foreignKeyViolation ? notFound('This goal') : error
      })
    await ctx.emit(habitCreated, { habitId: row.id })
    return present(counted, today(ctx))
  })
}

export const read = async (ctx: Ctx, id: string): Promise<Habit> => present(await find(ctx, id), today(ctx))

/** Habits in the person's order. */
export async function list(ctx: Ctx, query: PageRequest & { archived: boolean; goalId?: string | undefined }) {
  const after = cursorOf(query, Place)
  const rows = await ctx.db
    .select({ habit: habits, records: recordsSince(habits.readFrom), paused: allPauses })
    .from(habits)
    .where(
      and(
        mine(ctx, habits),
        query.archived ? isNotNull(habits.archivedAt) : isNull(habits.archivedAt),
        query.goalId ? eq(habits.goalId, query.goalId) : undefined,
        after ? sql`(${habits.position}, ${habits.id}) > (${after[0]}, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(habits.position), asc(habits.id))
    .limit(query.limit + 1)
  const day = today(ctx)
  return toPage(
    rows.map((row) => present(loaded(row), day)),
    query,
    (habit) => [habit.position, habit.id],
  )
}

/** Changes a habit. A new schedule or target holds from today on; the days before are judged by the old one. */
export function change(ctx: Ctx, id: string, wanted: z.output<typeof HabitChange>): Promise<Habit> {
  return inTransaction(ctx, async (ctx) => {
    const habit = await hold(ctx, id)
    const { archived, ...fields } = wanted
    const archive =
      archived === undefined
        ? {}
        : {
            archivedAt: archived ? (habit.archivedAt ?? ctx.now()) : null,
            archivedOn: archived ? (habit.archivedOn ?? civilDate(today(ctx))) : null,
          }
    const rhythm = newRhythm(habit, wanted, today(ctx))
    await ctx.db
      .update(habits)
      .set({ ...fields, ...archive, ...rhythm, updatedAt: ctx.now() })
      .where(and(mine(ctx, habits), eq(habits.id, id)))
    const changed = await find(ctx, id)
    const counted = rhythm || archived !== undefined ? await refold(ctx, changed) : changed
    await ctx.emit(habitChanged, { habitId: id })
    return present(counted, today(ctx))
  })
}

/** The rhythm of before today joins the earlier ones; a habit that begins today, or changed today already, just has the new one. */
function newRhythm(
  habit: LoadedHabit,
  { schedule, target }: z.output<typeof HabitChange>,
  day: number,
): { earlier: EarlierRhythm[]; moves: Moved[] } | null {
  const isNew =
    (schedule && !isEqual(schedule, habit.schedule)) || (target !== undefined && !isEqual(target, habit.target))
  if (!isNew) return null
  const yesterday = civilDate(day - 1)
  const begins = habit.earlier.at(-1)?.to ?? civilDate(habit.history.startsOn - 1)
  const moves = habit.moves.filter(({ from }) => from <= yesterday) // of days that the new rhythm has not
  return {
    moves,
    earlier:
      begins >= yesterday
        ? habit.earlier
        : [...habit.earlier, { schedule: habit.schedule, target: habit.target, to: yesterday }],
  }
}

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** From now on the habits of a goal follow the lighter weeks of its plan. */
export async function ease(ctx: Ctx, goalId: string, easings: Easing[]): Promise<void> {
  await ctx.db
    .update(habits)
    .set({ easings: easings.length > 0 ? easings : null })
    .where(and(mine(ctx, habits), eq(habits.goalId, goalId)))
}

export function remove(ctx: Ctx, id: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const [gone] = await ctx.db
      .delete(habits)
      .where(and(mine(ctx, habits), eq(habits.id, id)))
      .returning({ id: habits.id })
    if (!gone) throw notFound('This habit')
    await ctx.emit(habitDeleted, { habitId: id })
  })
}

/** What was recorded, newest day first. */
export async function listCompletions(ctx: Ctx, id: string, query: PageRequest) {
  await find(ctx, id)
  const before = cursorOf(query, CivilDate)
  const rows = await ctx.db
    .select()
    .from(completions)
    .where(and(mine(ctx, completions), eq(completions.habitId, id), before ? lt(completions.date, before) : undefined))
    .orderBy(desc(completions.date))
    .limit(query.limit + 1)
  return toPage(rows.map(presentCompletion), query, (row: z.output<typeof CompletionRow>) => row.date)
}
