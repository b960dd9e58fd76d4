import { and, desc, eq, inArray, lt } from 'drizzle-orm'
import { z } from 'zod'
import { civilDate } from '#platform/civil.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import { cursorOf, type PageRequest, toPage } from '#platform/db/paging.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { notFound } from '#platform/errors.ts'
import { sidesOf } from './evidence.ts'
import type { Insight } from './insights.api.ts'
import { insightLooks, insights, type Side } from './insights.tables.ts'
import { labelOf, nothingText, sentenceOf, sideLabel, surenessOf } from './insights.texts.ts'
import { leastDays } from './look.ts'

type Row = typeof insights.$inferSelect
const statuses = { current: ['new', 'seen'], dismissed: ['dismissed'], gone: ['gone'] } as const

/** The job that looks at one member and tells of what it found, at an appointment; data `{ memberId, subjectId, dueAt }`. */
export const weeklyLook = 'insights.weekly-look'

/** Findings, newest first, and what the last look had to go by. */
export async function list(ctx: Ctx, query: PageRequest & { status: keyof typeof statuses }) {
  const before = cursorOf(query, z.uuid())
  const rows = await ctx.db
    .select()
    .from(insights)
    .where(
      and(
        mine(ctx, insights),
        inArray(insights.status, [...statuses[query.status]]),
        before ? lt(insights.id, before) : undefined,
      ),
    )
    .orderBy(desc(insights.id))
    .limit(query.limit + 1)
  const items = rows.map((row) => present(ctx, row))
  const isSilent = query.status === 'current' && before === null && items.length === 0
  return { ...toPage(items, query, ({ id }: Insight) => id), look: await lastLook(ctx, isSilent) }
}

/** What holds now and was not put aside, surest first; for whoever speaks with the person. */
export async function current(ctx: Ctx): Promise<Insight[]> {
  const rows = await ctx.db
    .select()
    .from(insights)
    .where(and(mine(ctx, insights), inArray(insights.status, [...statuses.current])))
    .orderBy(insights.q, insights.p, insights.id)
  return rows.map((row) => present(ctx, row))
}

/** A finding with every day that made it, newest first; throws not found. */
export async function read(ctx: Ctx, id: string) {
  const row = await find(ctx, id)
  const values = { x: row.days.map(([, x]) => x), y: row.days.map(([, , y]) => y) }
  const sides = sidesOf(row, values)
  const days = row.days
    .map(([day, first, second], index) => ({
      date: civilDate(day),
      secondDate: civilDate(day + row.lag),
      side: sides[index] ?? 'off',
      first,
      second,
    }))
    .toReversed()
  return { ...present(ctx, row), days }
}

/** Marks a new finding as seen; any other stays as it is. */
export const see = (ctx: Ctx, id: string) => decide(ctx, id, (status) => (status === 'new' ? 'seen' : status))

/** Puts a finding aside for good. */
export const dismiss = (ctx: Ctx, id: string) => decide(ctx, id, () => 'dismissed')

function decide(ctx: Ctx, id: string, next: (status: Row['status']) => Row['status']): Promise<Insight> {
  return inTransaction(ctx, async (ctx) => {
    const row = await find(ctx, id)
    const status = next(row.status)
    await ctx.db
      .update(insights)
      .set({ status })
      .where(and(mine(ctx, insights), eq(insights.id, id)))
    return present(ctx, { ...row, status })
  })
}

async function find(ctx: Ctx, id: string): Promise<Row> {
  const [row] = await ctx.db
    .select()
    .from(insights)
    .where(and(mine(ctx, insights), eq(insights.id, id)))
  if (!row) throw notFound('This insight')
  return row
}

async function lastLook(ctx: Ctx, isSilent: boolean) {
  const [row] = await ctx.db.select().from(insightLooks).where(mine(ctx, insightLooks))
  if (!row) return null
  const moreDays = Math.max(0, leastDays - row.commonDays)
  const { relations } = row
  return {
    at: row.at.toISOString(),
    relations,
    moreDays,
    sentence: isSilent ? nothingText(ctx.person.language, { moreDays, relations }) : null,
  }
}

function present(ctx: Ctx, row: Row): Insight {
  const { language } = ctx.person
  const series = (side: Side) => ({
    key: side.key,
    label: labelOf(language, side),
    kind: side.kind,
    unit: side.unit ?? null,
    href: side.href,
  })
  return {
    id: row.id,
    status: row.status,
    sentence: sentenceOf(language, row),
    sureness: surenessOf(language, row.q),
    first: series(row.first),
    second: series(row.second),
    lag: row.lag,
    effect: { kind: row.kind, value: row.effect, low: row.low, high: row.high },
    n: row.n,
    p: row.p,
    q: row.q,
    looked: row.looked,
    from: row.from,
    to: row.to,
    sides: row.sides.map((side) => ({ ...side, label: sideLabel(language, row, side.side) })),
    firstFoundAt: row.firstFoundAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
  }
}
