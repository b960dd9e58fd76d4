import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { civilDate, dayNumber } from '#platform/civil.ts'
import type { CivilDate } from '#platform/contract/api.ts'
import { type Ctx, mine, minePrepared, owner } from '#platform/ctx.ts'
import { prepared } from '#platform/db/prepared.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { refused } from '#platform/errors.ts'
import { type Folded, foldFrom, recordsNeededFrom } from './fold.ts'
import type { Completion, HabitOnDay } from './habits.api.ts'
import { habitCompleted } from './habits.events.ts'
import { completions, habits } from './habits.tables.ts'
import { hold, type LoadedHabit, present, presentCompletion, today, withWholeHistory } from './load.ts'
import { stateOn } from './occurrence.ts'

type Row = typeof completions.$inferSelect
type OnDay = z.output<typeof HabitOnDay>

/** Days before today that stay unfolded, so that late entries seldom cost a new count; and how many may gather before folding again. */
const keepOpenDays = 7
const foldAgainAfterDays = 14
/** Plans for a holiday may be made ahead: skips are accepted this many days into the future. */
const skipAheadDays = 366

/** Says what happened on a day. The same words twice change nothing. Refuses days to come, except for a skip. */
export function complete(ctx: Ctx, id: string, date: CivilDate, said: Completion): Promise<OnDay> {
  return inTransaction(ctx, async (ctx) => {
    const habit = await hold(ctx, id)
    const day = dayNumber(date)
    refuseTooEarly(ctx, day, said)
    const before = await rowOn(ctx, id, date)
    const next = { value: said.skip ? null : (said.value ?? null), skip: said.skip ?? false, note: said.note ?? null }
    if (before && isSame(before, next)) return onDay(ctx, habit, date, before)
    const row: Row = {
      ...owner(ctx),
      habitId: id,
      date,
      timeZone: ctx.person.timeZone,
      ...next,
      createdAt: before?.createdAt ?? ctx.now(),
      updatedAt: ctx.now(),
    }
    await keep(ctx, row)
    const counted = await recount(ctx, habit, day, row)
    await ctx.emit(habitCompleted, { habitId: id, date, before: before ? words(before) : null, after: next })
    return onDay(ctx, counted, date, row)
  })
}

/** Takes back what was said of a day; nothing said is fine too. */
export function clear(ctx: Ctx, id: string, date: CivilDate): Promise<OnDay> {
  return inTransaction(ctx, async (ctx) => {
    const habit = await hold(ctx, id)
    const [before] = await ctx.db
      .delete(completions)
      .where(and(mine(ctx, completions), eq(completions.habitId, id), eq(completions.date, date)))
      .returning()
    if (!before) return onDay(ctx, habit, date, null)
    const counted = await recount(ctx, habit, dayNumber(date), null)
    await ctx.emit(habitCompleted, { habitId: id, date, before: words(before), after: null })
    return onDay(ctx, counted, date, null)
  })
}

function refuseTooEarly(ctx: Ctx, day: number, said: Completion) {
  const ahead = day - today(ctx)
  if (ahead > (said.skip ? skipAheadDays : 0))
    throw refused(
      said.skip
        ? 'A skip can be planned for up to a year ahead.'
        : 'This day has not come yet. You can plan a skip for it, or tick it when it is here.',
      [{ path: 'params.date', message: 'is in the future' }],
    )
  if (day < 0)
    throw refused('Days before 1970 cannot be recorded.', [{ path: 'params.date', message: 'is before 1970' }])
}

/** What was said of the day; prepared like the habit's own read, for ticks are what the app does most. */
async function rowOn(ctx: Ctx, habitId: string, date: CivilDate): Promise<Row | undefined> {
  const [row] = await prepared(ctx.db, 'completion_on', (db) =>
    db
      .select()
      .from(completions)
      .where(
        and(
          minePrepared(completions),
          eq(completions.habitId, sql.placeholder('habitId')),
          eq(completions.date, sql.placeholder('date')),
        ),
      )
      .prepare('completion_on'),
  ).execute({ habitId, date, ...owner(ctx) })
  return row
}

async function keep(ctx: Ctx, row: Row): Promise<void> {
  const of = (name: keyof Row) => sql.placeholder(name)
  await prepared(ctx.db, 'completion_keep', (db) =>
    db
      .insert(completions)
      .values({
        organisationId: of('organisationId'),
        memberId: of('memberId'),
        habitId: of('habitId'),
        date: of('date'),
        timeZone: of('timeZone'),
        value: of('value'),
        skip: of('skip'),
        note: of('note'),
        createdAt: of('createdAt'),
        updatedAt: of('updatedAt'),
      })
      .onConflictDoUpdate({
        target: [completions.habitId, completions.date],
        set: {
          value: sql`excluded.value`,
          skip: sql`excluded.skip`,
          note: sql`excluded.note`,
          updatedAt: sql`excluded.updated_at`,
          timeZone: sql`excluded.time_zone`,
        },
      })
      .prepare('completion_keep'),
  ).execute(row)
}

const words = ({ value, skip, note }: Pick<Row, 'value' | 'skip' | 'note'>) => ({ value, skip, note })
const isSame = (a: Pick<Row, 'value' | 'skip' | 'note'>, b: Pick<Row, 'value' | 'skip' | 'note'>) =>
  a.value === b.value && a.skip === b.skip && a.note === b.note

/** The habit with the day's new record, and its stored count brought up to date where the change reaches into it. */
async function recount(ctx: Ctx, habit: LoadedHabit, day: number, row: Row | null): Promise<LoadedHabit> {
  const movesStart = day < habit.history.startsOn || (habit.startsOn < habit.begunOn && day === habit.history.startsOn)
  const isFolded = day < dayNumber(habit.readFrom) || (habit.folded !== null && day <= habit.folded.through)
  if (movesStart || isFolded) return refold(ctx, habit)
  const records = new Map(habit.history.records)
  if (row) records.set(day, { value: row.value, skip: row.skip })
  else records.delete(day)
  const changed = { ...habit, history: { ...habit.history, records } }
  const tail = today(ctx) - (habit.folded?.through ?? habit.history.startsOn)
  return tail > foldAgainAfterDays ? storeFold(ctx, changed, habit.folded) : changed
}

/** Counts anew from the first day: the one that was said, or an earlier one on which something was recorded. */
export async function refold(ctx: Ctx, habit: LoadedHabit): Promise<LoadedHabit> {
  const whole = await withWholeHistory(ctx, habit)
  const recorded = [...whole.history.records].filter(([, { skip }]) => !skip).map(([day]) => day)
  const startsOn = Math.min(dayNumber(habit.begunOn), ...recorded)
  return storeFold(ctx, { ...whole, startsOn: civilDate(startsOn), history: { ...whole.history, startsOn } }, null)
}

async function storeFold(ctx: Ctx, habit: LoadedHabit, from: Folded | null): Promise<LoadedHabit> {
  const counted = withFold(ctx, habit, from)
  const { folded, readFrom, startsOn } = counted
  await ctx.db
    .update(habits)
    .set({ folded, readFrom, startsOn })
    .where(and(mine(ctx, habits), eq(habits.id, habit.id)))
  return counted
}

/** The habit with the count of all but its last days, going on from `from`; nothing is stored yet. */
export function withFold(ctx: Ctx, habit: LoadedHabit, from: Folded | null): LoadedHabit {
  const folded = foldFrom(from, habit.history, today(ctx) - keepOpenDays)
  return { ...habit, folded, readFrom: civilDate(recordsNeededFrom(folded)) }
}

function onDay(ctx: Ctx, habit: LoadedHabit, date: CivilDate, row: Row | null): OnDay {
  const now = today(ctx)
  const records = new Map(habit.history.records)
  const day = dayNumber(date)
  if (row) records.set(day, { value: row.value, skip: row.skip }) // a day that is folded away is not among the loaded ones
  return {
    habit: present(habit, now),
    date,
    state: stateOn({ ...habit.history, records }, day, now),
    completion: row && presentCompletion(row),
  }
}
