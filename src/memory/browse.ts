import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Ctx, mine } from '#platform/ctx.ts'
import { cursorOf, type PageRequest, toPage } from '#platform/db/paging.ts'
import { notFound } from '#platform/errors.ts'
import { memoryVersions } from './keeping.tables.ts'
import type { Memory } from './memory.api.ts'
import { memories } from './memory.tables.ts'
import { momentOf } from './moment.ts'

/** What is shown of a row. */
export type MemoryRow = Pick<
  typeof memories.$inferSelect,
  'id' | 'externalId' | 'kind' | 'sourceKind' | 'text' | 'occurredAt' | 'author' | 'thread' | 'href' | 'pinned'
>
const columns = {
  id: memories.id,
  externalId: memories.externalId,
  kind: memories.kind,
  sourceKind: memories.sourceKind,
  text: memories.text,
  occurredAt: memories.occurredAt,
  author: memories.author,
  thread: memories.thread,
  href: memories.href,
  pinned: memories.pinned,
}
/** How many of what was said before and after are shown with a memory. */
const neighbours = 2
const exportedAtOnce = 500

export const presentMemory = (row: MemoryRow): Memory => ({
  id: row.id,
  externalId: row.externalId,
  kind: row.kind,
  source: row.sourceKind,
  text: row.text,
  occurredAt: row.occurredAt.toISOString(),
  author: row.author,
  thread: row.thread,
  href: row.href,
  pinned: row.pinned,
})

export async function findMemory(ctx: Ctx, id: string): Promise<typeof memories.$inferSelect> {
  const [row] = await ctx.db
    .select()
    .from(memories)
    .where(and(mine(ctx, memories), eq(memories.id, id)))
  if (!row) throw notFound('This memory')
  return row
}

export type Range = {
  from?: string | undefined
  to?: string | undefined
  kind?: string | undefined
  thread?: string | undefined
}
const Place = z.tuple([z.iso.datetime(), z.uuid()])
const place = sql`(${memories.occurredAt}, ${memories.id})`

/** Memories, newest first; `from` is included, `to` is not. */
export async function listMemories(ctx: Ctx, query: PageRequest & Range) {
  const after = cursorOf(query, Place)
  const rows = await ctx.db
    .select(columns)
    .from(memories)
    .where(
      and(
        mine(ctx, memories),
        query.from ? gte(memories.occurredAt, momentOf(query.from)) : undefined,
        query.to ? lt(memories.occurredAt, momentOf(query.to)) : undefined,
        query.kind ? eq(memories.kind, query.kind) : undefined,
        query.thread ? eq(memories.thread, query.thread) : undefined,
        after ? sql`${place} < (${after[0]}::timestamptz, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(desc(memories.occurredAt), desc(memories.id))
    .limit(query.limit + 1)
  return toPage(rows.map(presentMemory), query, ({ occurredAt, id }) => [occurredAt, id])
}

/** One memory with what it said before, and what was said before and after it in its thread. */
export async function readMemory(ctx: Ctx, id: string) {
  const row = await findMemory(ctx, id)
  const history = await historyOf(ctx, [id])
  const [before, after] = row.thread === null ? [[], []] : await around(ctx, row, row.thread)
  return {
    ...presentMemory(row),
    history: history.get(id) ?? [],
    before: before.map(presentMemory).reverse(),
    after: after.map(presentMemory),
  }
}

/** Two rows before, nearest first, and two after. */
function around(ctx: Ctx, row: typeof memories.$inferSelect, thread: string): Promise<[MemoryRow[], MemoryRow[]]> {
  const order = [memories.occurredAt, sql`coalesce(${memories.seq}, 0)`, memories.id] as const
  const here = sql`(${row.occurredAt.toISOString()}::timestamptz, ${row.seq ?? 0}::int, ${row.id}::uuid)`
  const side = (sign: '<' | '>') =>
    ctx.db
      .select(columns)
      .from(memories)
      .where(
        and(
          mine(ctx, memories),
          eq(memories.thread, thread),
          sql`(${sql.join([...order], sql`, `)}) ${sql.raw(sign)} ${here}`,
        ),
      )
      .orderBy(...order.map(sign === '<' ? desc : asc))
      .limit(neighbours)
  return Promise.all([side('<'), side('>')])
}

async function historyOf(ctx: Ctx, ids: string[]) {
  const rows = await ctx.db
    .select()
    .from(memoryVersions)
    .where(and(mine(ctx, memoryVersions), sql`${memoryVersions.memoryId} = any(${sql.param(ids)}::uuid[])`))
    .orderBy(asc(memoryVersions.until), asc(memoryVersions.id))
  return new Map(
    [...Map.groupBy(rows, ({ memoryId }) => memoryId)].map(([id, versions]) => [
      id,
      versions.map(({ text, until }) => ({ text, until: until.toISOString() })),
    ]),
  )
}

/**
 * Everything, oldest first, in the shape of an import. What was not imported is given an externalId from its source, so
 * that an export of what was imported from it is the same again.
 */
export async function* exportMemories(ctx: Ctx) {
  const name = sql<string>`coalesce(${memories.externalId}, ${memories.sourceKind} || ':' || ${memories.sourceId} || ':' || ${memories.part})`
  let last: { occurredAt: Date; name: string; id: string } | undefined
  do {
    const rows = await ctx.db
      .select({ ...columns, seq: memories.seq, name })
      .from(memories)
      .where(
        and(
          mine(ctx, memories),
          last &&
            sql`(${memories.occurredAt}, ${name} collate "C", ${memories.id}) > (${last.occurredAt.toISOString()}::timestamptz, ${last.name}, ${last.id}::uuid)`,
        ),
      )
      .orderBy(asc(memories.occurredAt), sql`${name} collate "C"`, asc(memories.id))
      .limit(exportedAtOnce)
    const history = await historyOf(
      ctx,
      rows.map(({ id }) => id),
    )
    for (const row of rows) {
      const { text, author, thread, seq, kind, pinned } = row
      const occurredAt = row.occurredAt.toISOString()
      yield {
        externalId: row.name,
        text,
        occurredAt,
        author,
        thread,
        seq,
        kind,
        pinned,
        history: history.get(row.id) ?? [],
      }
    }
    last = rows.length === exportedAtOnce ? rows.at(-1) : undefined
  } while (last)
}
