import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { civilDate, civilDateAt, dayNumber } from '#platform/civil.ts'
import { type Ctx, mine, minePrepared, owner } from '#platform/ctx.ts'
import { prepared } from '#platform/db/prepared.ts'
import { notFound } from '#platform/errors.ts'
import { minutesOn } from './easing.ts'
import { progressOf } from './fold.ts'
import type { CompletionRow, Habit, HabitInBrief } from './habits.api.ts'
import { completions, habits, pauses } from './habits.tables.ts'
import { type History, type Recorded, stateOn } from './occurrence.ts'

export type HabitRow = typeof habits.$inferSelect
/** A habit with what its counting needs: all pauses, and the records that are not folded yet. */
export type LoadedHabit = HabitRow & { history: History }
type Unread = 'organisationId' | 'memberId' | 'begunOn' | 'archivedAt' | 'archivedOn' | 'readFrom'
/** The same without what a list of the day never shows: forty habits at once are read thirty per cent faster. */
export type ActiveHabit = Omit<LoadedHabit, Unread | 'createdAt' | 'updatedAt'>

/** A week, which the days that stay unfolded always hold (keepOpenDays). */
const recentDays = 7

export const today = (ctx: Ctx): number => dayNumber(civilDateAt(ctx.now(), ctx.person.timeZone, ctx.person.dayStart))

type PauseTuple = [from: number, to: number | null]

const dayOf = (column: unknown) => sql`(${column} - date '1970-01-01')`

/** Spelt with its table: where only one table is selected from, drizzle leaves the table out, and a subquery would take its own `id`. */
const outer = sql`${habits}.${sql.identifier('id')}`

/**
 * Records of a habit from `since` (SQL of a date) on, spelt `day:value`, `day:` without a value and `day:s` for a skip:
 * one round trip brings a habit and its counting, and plain text costs the database a third of what JSON does.
 */
export const recordsSince = (since: unknown) =>
  sql<
    string | null
  >`(select string_agg(${dayOf(completions.date)} || ':' || case when ${completions.skip} then 's' else coalesce(${completions.value}::text, '') end, ' ') from ${completions} where ${completions.habitId} = ${outer} and ${completions.date} >= ${since})`

function readRecords(text: string | null): Map<number, Recorded> {
  const records = new Map<number, Recorded>()
  for (const each of text?.split(' ') ?? []) {
    const at = each.indexOf(':')
    const said = each.slice(at + 1)
    const skip = said === 's'
    records.set(Number(each.slice(0, at)), { value: skip || said === '' ? null : Number(said), skip })
  }
  return records
}

/** Null where there are none, as with most: nothing is then built, sent or parsed. */
export const allPauses = sql<
  PauseTuple[] | null
>`(select json_agg(json_build_array(${dayOf(pauses.from)}, ${dayOf(pauses.to)})) from ${pauses} where ${pauses.habitId} = ${outer})`

type Read<H> = { habit: H; records: string | null; paused: PauseTuple[] | null }

export function loaded({ habit, records, paused }: Read<HabitRow>): LoadedHabit {
  const endsOn = habit.archivedOn ? dayNumber(habit.archivedOn) : null
  return { ...habit, history: historyOfRow(habit, endsOn, records, paused) }
}

function historyOfRow(
  habit: Pick<HabitRow, 'schedule' | 'target' | 'earlier' | 'moves' | 'startsOn'>,
  endsOn: number | null,
  records: string | null,
  paused: PauseTuple[] | null,
): History {
  return {
    schedule: habit.schedule,
    target: habit.target,
    earlier: habit.earlier.map(({ schedule, target, to }) => ({ schedule, target, to: dayNumber(to) })),
    moves: habit.moves.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) })),
    startsOn: dayNumber(habit.startsOn),
    endsOn,
    pauses: paused?.map(([from, to]) => ({ from, to })) ?? [],
    records: readRecords(records),
  }
}

/** One habit of the person; throws not found. */
export async function find(ctx: Ctx, id: string): Promise<LoadedHabit> {
  const [row] = await prepared(ctx.db, 'habit_find', (db) =>
    db
      .select({ habit: habits, records: recordsSince(habits.readFrom), paused: allPauses })
      .from(habits)
      .where(and(minePrepared(habits), eq(habits.id, sql.placeholder('id'))))
      .prepare('habit_find'),
  ).execute({ id, ...owner(ctx) })
  if (!row) throw notFound('This habit')
  return loaded(row)
}

/** The same, held against others until the transaction ends: ticks of one habit happen one after the other. */
export async function hold(ctx: Ctx, id: string): Promise<LoadedHabit> {
  const [row] = await prepared(ctx.db, 'habit_hold', (db) =>
    db
      .select({ habit: habits, records: recordsSince(habits.readFrom), paused: allPauses })
      .from(habits)
      .where(and(minePrepared(habits), eq(habits.id, sql.placeholder('id'))))
      .for('update', { of: habits })
      .prepare('habit_hold'),
  ).execute({ id, ...owner(ctx) })
  if (!row) throw notFound('This habit')
  return loaded(row)
}

/** Every habit that is not archived, with what counting needs; records reach back to the civil day `since` at least. */
export async function active(ctx: Ctx, since: string): Promise<ActiveHabit[]> {
  const rows = await prepared(ctx.db, 'habits_active', (db) =>
    db
      .select({
        id: habits.id,
        goalId: habits.goalId,
        name: habits.name,
        schedule: habits.schedule,
        target: habits.target,
        earlier: habits.earlier,
        moves: habits.moves,
        minutes: habits.minutes,
        easings: habits.easings,
        partOfDay: habits.partOfDay,
        cue: habits.cue,
        smallest: habits.smallest,
        colour: habits.colour,
        icon: habits.icon,
        reminderAt: habits.reminderAt,
        startsOn: habits.startsOn,
        position: habits.position,
        folded: habits.folded,
        records: recordsSince(sql`least(${habits.readFrom}, ${sql.placeholder('since')}::date)`),
        paused: allPauses,
      })
      .from(habits)
      .where(and(minePrepared(habits), isNull(habits.archivedAt)))
      .orderBy(asc(habits.position), asc(habits.id))
      .prepare('habits_active'),
  ).execute({ since, ...owner(ctx) })
  // Its records and pauses stay on the row: to leave two of twenty fields out costs more than all of the counting.
  return rows.map((row) => ({ ...row, history: historyOfRow(row, null, row.records, row.paused) }))
}

/** The habit with every record it ever had. */
export async function withWholeHistory(ctx: Ctx, habit: LoadedHabit): Promise<LoadedHabit> {
  const rows = await ctx.db
    .select({ date: completions.date, value: completions.value, skip: completions.skip })
    .from(completions)
    .where(and(mine(ctx, completions), eq(completions.habitId, habit.id)))
  return {
    ...habit,
    folded: null,
    history: {
      ...habit.history,
      records: new Map(rows.map(({ date, value, skip }) => [dayNumber(date), { value, skip }])),
    },
  }
}

/** What a list of the day shows of a habit, counted up to `day` (the person's today). */
export function presentInBrief(habit: ActiveHabit, day: number): HabitInBrief {
  const paused = habit.history.pauses.filter(({ from, to }) => day >= from && (to === null || day <= to))
  return {
    id: habit.id,
    goalId: habit.goalId,
    name: habit.name,
    schedule: habit.schedule,
    target: habit.target,
    minutes: minutesOn(habit, day),
    partOfDay: habit.partOfDay,
    cue: habit.cue,
    smallest: habit.smallest,
    colour: habit.colour,
    icon: habit.icon,
    position: habit.position,
    pausedSince: paused.length > 0 ? civilDate(Math.min(...paused.map(({ from }) => from))) : null,
    ...progressOf(habit.folded, habit.history, day),
  }
}

/** The whole habit as it is promised over HTTP, counted up to `day` (the person's today). */
export function present(habit: LoadedHabit, day: number): Habit {
  return {
    ...presentInBrief(habit, day),
    minutes: habit.minutes,
    reminderAt: habit.reminderAt,
    startsOn: habit.startsOn,
    archivedAt: habit.archivedAt?.toISOString() ?? null,
    recent: Array.from({ length: recentDays }, (_, index) => day - recentDays + 1 + index).map((on) => ({
      date: civilDate(on),
      state: stateOn(habit.history, on, day),
    })),
    createdAt: habit.createdAt.toISOString(),
  }
}

export const presentCompletion = (row: typeof completions.$inferSelect): z.output<typeof CompletionRow> => ({
  date: row.date,
  value: row.value,
  skip: row.skip,
  note: row.note,
  updatedAt: row.updatedAt.toISOString(),
})
