import { and, desc, eq, lt } from 'drizzle-orm'
import type { z } from 'zod'
import { CivilDate } from '#platform/contract/api.ts'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { cursorOf, type PageRequest, toPage } from '#platform/db/paging.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { refused } from '#platform/errors.ts'
import type { Checkin, NewCheckin } from './goals.api.ts'
import { goalCheckedIn } from './goals.events.ts'
import { checkins, goals } from './goals.tables.ts'
import { civilToday, find } from './load.ts'

type Row = typeof checkins.$inferSelect
const present = (row: Row): z.output<typeof Checkin> => ({
  id: row.id,
  date: row.date,
  outcome: row.outcome,
  value: row.value,
  minutes: row.minutes,
  note: row.note,
  updatedAt: row.updatedAt.toISOString(),
})

/** Records how a day went for a goal; there is one check-in a day, and saying it again replaces it. */
export function checkIn(
  ctx: Ctx,
  goalId: string,
  said: z.output<typeof NewCheckin>,
): Promise<z.output<typeof Checkin>> {
  if (said.date > civilToday(ctx))
    throw refused('This day has not come yet.', [{ path: 'date', message: 'is in the future' }])
  return inTransaction(ctx, async (ctx) => {
    await find(ctx, goalId, true)
    const values = {
      outcome: said.outcome,
      value: said.value ?? null,
      minutes: said.minutes ?? null,
      note: said.note ?? null,
      timeZone: ctx.person.timeZone,
      updatedAt: ctx.now(),
    }
    const [row] = await ctx.db
      .insert(checkins)
      .values({ id: newId(), ...owner(ctx), goalId, date: said.date, createdAt: ctx.now(), ...values })
      .onConflictDoUpdate({ target: [checkins.goalId, checkins.date], set: values })
      .returning()
    if (!row) throw new Error('An upsert returned no row')
    await ctx.emit(goalCheckedIn, { goalId, checkinId: row.id, date: row.date, hasNote: row.note !== null })
    return present(row)
  })
}

/** Check-ins of a goal, newest day first. */
export async function listCheckins(ctx: Ctx, goalId: string, query: PageRequest) {
  await find(ctx, goalId)
  const before = cursorOf(query, CivilDate)
  const rows = await ctx.db
    .select()
    .from(checkins)
    .where(and(mine(ctx, checkins), eq(checkins.goalId, goalId), before ? lt(checkins.date, before) : undefined))
    .orderBy(desc(checkins.date))
    .limit(query.limit + 1)
  return toPage(rows.map(present), query, (row) => row.date)
}

/** The last check-ins over all goals, newest first, with the goal's title: what the coach needs to know. */
export const recentCheckins = (ctx: Ctx, limit: number) =>
  ctx.db
    .select({ checkin: checkins, goalTitle: goals.title })
    .from(checkins)
    .innerJoin(goals, eq(goals.id, checkins.goalId))
    .where(mine(ctx, checkins))
    .orderBy(desc(checkins.date), desc(checkins.updatedAt))
    .limit(limit)
