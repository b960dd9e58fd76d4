import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { dayNumber } from '#platform/civil.ts'
import type { CivilDate } from '#platform/contract/api.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { refused } from '#platform/errors.ts'
import { refold } from './complete.ts'
import type { Habit, Move } from './habits.api.ts'
import { habitChanged } from './habits.events.ts'
import { habits } from './habits.tables.ts'
import { find, hold, type LoadedHabit, present, today } from './load.ts'
import { isAlive, isDone, isDue, rhythmOn } from './occurrence.ts'
import { isFixed } from './schedule.ts'

/** A day of the last week may still be moved; further back the record is what happened. */
const backDays = 7
const aheadDays = 366
const mostMoves = 200

/** The habit, when this move can be made; throws why not. */
export async function checkMove(ctx: Ctx, id: string, from: CivilDate, to: CivilDate): Promise<LoadedHabit> {
  const habit = await find(ctx, id)
  refuseUnmovable(ctx, habit, from, to)
  return habit
}

/**
 * Lets the habit be due on `to` instead of `from`, once: as many occurrences are due as before. Moving it back takes the
 * move back. Refuses days that are not due, or done, or that the habit asks for anyway.
 */
export function move(ctx: Ctx, id: string, { from, to }: z.output<typeof Move>): Promise<Habit> {
  return inTransaction(ctx, async (ctx) => {
    const habit = await hold(ctx, id)
    refuseUnmovable(ctx, habit, from, to)
    const moves = withMove(habit.moves, from, to)
    if (moves.length > mostMoves)
      throw refused('This habit was moved very often. Changing its days will help more than moving it again.')
    await ctx.db
      .update(habits)
      .set({ moves, updatedAt: ctx.now() })
      .where(and(mine(ctx, habits), eq(habits.id, id)))
    const counted = await refold(ctx, await find(ctx, id))
    await ctx.emit(habitChanged, { habitId: id })
    return present(counted, today(ctx))
  })
}

/** The moves with one more: what was moved to `from` before goes on from its own day, and back there is no move at all. */
export function withMove<D>(moves: readonly { from: D; to: D }[], from: D, to: D): { from: D; to: D }[] {
  const before = moves.find((move) => move.to === from)
  const others = moves.filter((move) => move !== before)
  const origin = before ? before.from : from
  return origin === to ? others : [...others, { from: origin, to }]
}

function refuseUnmovable(ctx: Ctx, { history }: LoadedHabit, from: CivilDate, to: CivilDate) {
  const [now, first, second] = [today(ctx), dayNumber(from), dayNumber(to)]
  const refuse = (path: 'from' | 'to', message: string, what: string) => {
    throw refused(message, [{ path, message: what }])
  }
  if (first === second) refuse('to', 'It is on this day already. Choose another day to move it to.', 'is the same day')
  if (!isFixed(rhythmOn(history, first).schedule) || !isFixed(rhythmOn(history, second).schedule))
    refuse('from', 'This habit has no fixed days: any day of its week or month counts.', 'is not a fixed day')
  if (first < now - backDays)
    refuse('from', 'Only days of the last week, or days to come, can be moved.', 'is more than a week ago')
  if (second < now) refuse('to', 'It can be moved to today or a day to come.', 'is in the past')
  if (second > now + aheadDays) refuse('to', 'It can be moved up to a year ahead.', 'is more than a year ahead')
  if (!isAlive(history, first) || !isDue(history, first))
    refuse('from', 'Nothing is due on this day, so there is nothing to move.', 'is not a day on which it is due')
  if (isDone(rhythmOn(history, first), first)) refuse('from', 'It was done on this day already.', 'is done')
  if (!isAlive(history, second)) refuse('to', 'The habit has ended by then.', 'is after the end')
  if (isDue(history, second))
    refuse('to', 'It is due on that day anyway. Skip this day instead, or choose a free one.', 'is due already')
}
