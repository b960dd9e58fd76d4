import { and, between, eq } from 'drizzle-orm'
import { civilDate, dayNumber } from '#platform/civil.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import { refused } from '#platform/errors.ts'
import { adherence, byWeekday } from './adherence.ts'
import type { Stats } from './habits.api.ts'
import { completions } from './habits.tables.ts'
import { find, present, today, withWholeHistory } from './load.ts'
import { occurrences, stateOn } from './occurrence.ts'
import { isFixed } from './schedule.ts'
import { strengthCurve } from './strength.ts'

const mostDays = 3660
const usualDays = 90

/** The numbers of a habit and the days that made them, for `from`..`to`, both included. */
export async function stats(
  ctx: Ctx,
  id: string,
  window: { from?: string | undefined; to?: string | undefined },
): Promise<Stats> {
  const now = today(ctx)
  const to = window.to ? dayNumber(window.to) : now
  const from = window.from ? dayNumber(window.from) : to - usualDays + 1
  if (from > to) throw refused('The window ends before it begins.', [{ path: 'query.to', message: 'is before from' }])
  if (to - from >= mostDays)
    throw refused('Ask for at most ten years at once.', [
      { path: 'query.from', message: 'is more than ten years before to' },
    ])
  const { history, ...habit } = await withWholeHistory(ctx, await find(ctx, id))
  const { currentStreak, longestStreak, strength } = present({ ...habit, history }, now)
  const notes = await notesBetween(ctx, id, from, to)
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const share = (length: number) => adherence(history, now - length + 1, now, now)
  return {
    currentStreak,
    longestStreak,
    strength,
    adherence: { d7: share(7), d30: share(30), d90: share(90) },
    calendar: days.map((day) => {
      const value = history.records.get(day)?.value
      const note = notes.get(day)
      return {
        date: civilDate(day),
        state: stateOn(history, day, now),
        ...(value != null && { value }),
        ...(note && { note }),
      }
    }),
    strengthCurve: strengthCurve(history, from, Math.min(to, now)).map((value, index) => ({
      date: civilDate(from + index),
      strength: value,
    })),
    byWeekday: byWeekday(history, from, to, now),
    periods: isFixed(habit.schedule)
      ? []
      : [...occurrences(history, from, to, now)].map(({ from, to, done, target, state }) => ({
          from: civilDate(from),
          to: civilDate(to),
          done,
          target,
          state,
        })),
  }
}

async function notesBetween(ctx: Ctx, habitId: string, from: number, to: number) {
  const rows = await ctx.db
    .select({ date: completions.date, note: completions.note })
    .from(completions)
    .where(
      and(
        mine(ctx, completions),
        eq(completions.habitId, habitId),
        between(completions.date, civilDate(from), civilDate(to)),
      ),
    )
  return new Map(rows.flatMap(({ date, note }) => (note ? [[dayNumber(date), note] as const] : [])))
}
