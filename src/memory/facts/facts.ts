import { and, desc, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { memoryForgotten } from '#memory/memory.events.ts'
import { memories } from '#memory/memory.tables.ts'
import { hold } from '#memory/retrieval/reindex.ts'
import { bury, factKey } from '#memory/tombstones.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import { cursorOf, type PageRequest, toPage } from '#platform/db/paging.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { notFound } from '#platform/errors.ts'
import { correct, forgetClaims, workOut } from './claims.ts'
import type { Fact } from './facts.api.ts'
import { claims, facts } from './facts.tables.ts'
import { valueKeyOf } from './value-key.ts'

type FactRow = typeof facts.$inferSelect
const mostSources = 50
const Place = z.tuple([z.iso.datetime(), z.uuid()])

async function find(ctx: Ctx, id: string): Promise<FactRow> {
  const [row] = await ctx.db
    .select()
    .from(facts)
    .where(and(mine(ctx, facts), eq(facts.id, id)))
  if (!row) throw notFound('This fact')
  return row
}

type Query = PageRequest & {
  current?: boolean | undefined
  subject?: string | undefined
  attribute?: string | undefined
}

/** Facts, what was said last first, each with what says so. */
export async function listFacts(ctx: Ctx, query: Query) {
  const after = cursorOf(query, Place)
  const rows = await ctx.db
    .select()
    .from(facts)
    .where(
      and(
        mine(ctx, facts),
        query.current ? isNull(facts.validTo) : undefined,
        query.subject ? eq(facts.subject, query.subject) : undefined,
        query.attribute ? eq(facts.attribute, query.attribute) : undefined,
        after
          ? or(
              lt(facts.saidLast, new Date(after[0])),
              and(eq(facts.saidLast, new Date(after[0])), lt(facts.id, after[1])),
            )
          : undefined,
      ),
    )
    .orderBy(desc(facts.saidLast), desc(facts.id))
    .limit(query.limit + 1)
  const { items, nextCursor } = toPage(rows, query, (row) => [row.saidLast.toISOString(), row.id])
  return { items: await present(ctx, items), nextCursor }
}

/** Corrects or pins; a correction also speaks for everything that was said before it. */
export function changeFact(ctx: Ctx, id: string, change: { value?: string | undefined; pinned?: boolean | undefined }) {
  return inTransaction(ctx, async (ctx) => {
    await hold(ctx)
    const fact = await find(ctx, id)
    if (change.pinned !== undefined)
      await ctx.db
        .update(facts)
        .set({ pinned: change.pinned, updatedAt: ctx.now() })
        .where(and(mine(ctx, facts), eq(facts.id, id)))
    if (change.value !== undefined && change.value !== fact.value)
      await correct(ctx, { ...fact, pinned: change.pinned ?? fact.pinned }, change.value, valueKeyOf(change.value))
    const [shown] = await present(ctx, [await find(ctx, id)])
    if (!shown) throw notFound('This fact')
    return shown
  })
}

/** Forgets a fact with everything that it ever said; what was said up to now does not bring it back. */
export function forgetFact(ctx: Ctx, id: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    await hold(ctx)
    const fact = await find(ctx, id)
    const keys = new Set([fact.valueKey, ...(await forgetClaims(ctx, fact))])
    await bury(
      ctx,
      'fact',
      [...keys].map((valueKey) => factKey(ctx, { ...fact, valueKey })),
    )
    await workOut(ctx, [fact])
    await ctx.emit(memoryForgotten, { ids: [id] })
  })
}

export async function present(ctx: Ctx, rows: FactRow[]): Promise<Fact[]> {
  const sources = await sourcesOf(
    ctx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    subject: row.subject,
    attribute: row.attribute,
    topic: row.topic || null,
    value: row.value,
    validFrom: row.validFrom?.toISOString() ?? null,
    since: row.since,
    validTo: row.validTo?.toISOString() ?? null,
    confidence: row.confidence,
    contradicts: row.contradicts,
    pinned: row.pinned,
    correctedAt: row.correctedAt?.toISOString() ?? null,
    history: row.history,
    sources: (sources.get(row.id) ?? []).slice(0, mostSources).map(({ memoryId, text, occurredAt, href }) => ({
      memoryId,
      text,
      occurredAt: occurredAt.toISOString(),
      href,
    })),
  }))
}

async function sourcesOf(ctx: Ctx, factIds: string[]) {
  const rows = await ctx.db
    .selectDistinct({
      factId: claims.factId,
      memoryId: memories.id,
      text: memories.text,
      occurredAt: memories.occurredAt,
      href: memories.href,
    })
    .from(claims)
    .innerJoin(memories, eq(memories.id, claims.memoryId))
    .where(and(mine(ctx, claims), sql`${claims.factId} = any(${sql.param(factIds)}::uuid[])`))
    .orderBy(desc(memories.occurredAt), desc(memories.id))
  return Map.groupBy(rows, ({ factId }) => factId)
}

/** Facts that hold now and are not known from switched-off sources alone, pinned first, then what was said last. */
export async function currentFacts(ctx: Ctx, offSources: string[], limit: number): Promise<Fact[]> {
  const isAllowed = sql`exists (select 1 from ${claims} left join ${memories} on ${memories.id} = ${claims.memoryId}
    where ${claims.factId} = ${facts.id} and (${memories.id} is null or ${memories.sourceKind} <> all(${sql.param(offSources)}::text[])))`
  const rows = await ctx.db
    .select()
    .from(facts)
    .where(and(mine(ctx, facts), isNull(facts.validTo), isAllowed))
    .orderBy(desc(facts.pinned), desc(facts.saidLast), desc(facts.id))
    .limit(limit)
  return present(ctx, rows)
}
