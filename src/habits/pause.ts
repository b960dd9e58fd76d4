import { and, asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { CivilDate } from '#platform/contract/api.ts'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { cursorOf, type PageRequest, toPage } from '#platform/db/paging.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { notFound, refused } from '#platform/errors.ts'
import { refold } from './complete.ts'
import type { NewPause, Pause } from './habits.api.ts'
import { habitChanged } from './habits.events.ts'
import { pauses } from './habits.tables.ts'
import { find, hold } from './load.ts'

const Place = z.tuple([CivilDate, z.uuid()])
const columns = { id: pauses.id, from: pauses.from, to: pauses.to }

/** Pauses by their first day. */
export async function listPauses(ctx: Ctx, id: string, query: PageRequest) {
  const after = cursorOf(query, Place)
  await find(ctx, id)
  const rows = await ctx.db
    .select(columns)
    .from(pauses)
    .where(
      and(
        mine(ctx, pauses),
        eq(pauses.habitId, id),
        after ? sql`(${pauses.from}, ${pauses.id}) > (${after[0]}, ${after[1]})` : undefined,
      ),
    )
    .orderBy(asc(pauses.from), asc(pauses.id))
    .limit(query.limit + 1)
  return toPage(rows, query, (row) => [row.from, row.id])
}

/** Lets a habit rest from `from` to `to`, both included; without `to` until further notice. Its streak waits. */
export function pause(ctx: Ctx, id: string, { from, to }: z.output<typeof NewPause>): Promise<z.output<typeof Pause>> {
  if (to && to < from) throw refused('The pause ends before it begins.', [{ path: 'to', message: 'is before from' }])
  return inTransaction(ctx, async (ctx) => {
    await hold(ctx, id)
    const row = { id: newId(), from, to: to ?? null }
    await ctx.db.insert(pauses).values({ ...owner(ctx), ...row, habitId: id, createdAt: ctx.now() })
    await refold(ctx, await find(ctx, id))
    await ctx.emit(habitChanged, { habitId: id })
    return row
  })
}

export function endPause(ctx: Ctx, id: string, pauseId: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    await hold(ctx, id)
    const [gone] = await ctx.db
      .delete(pauses)
      .where(and(mine(ctx, pauses), eq(pauses.habitId, id), eq(pauses.id, pauseId)))
      .returning({ id: pauses.id })
    if (!gone) throw notFound('This pause')
    await refold(ctx, await find(ctx, id))
    await ctx.emit(habitChanged, { habitId: id })
  })
}
