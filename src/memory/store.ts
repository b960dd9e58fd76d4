import { and, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { noteWritten } from './embeddings/state.ts'
import { memories, memoryBlocks, memoryStores, memoryTerms } from './memory.tables.ts'
import { type Entry, entryOf, spell, unspell } from './retrieval/entry.ts'
import { hold, reindex } from './retrieval/reindex.ts'

/** `part` counts the pieces of one source; `seq` is the place in `thread`; `saidAt` is when the source was last changed. */
export type NewMemory = {
  kind: string
  sourceKind: string
  sourceId: string
  part?: number
  externalId?: string | null
  text: string
  author: string | null
  thread: string | null
  seq: number | null
  occurredAt: Date
  href: string | null
  saidAt: Date
}

type Row = typeof memories.$inferSelect
/** Rows a statement: enough that round trips cost little, few enough that none comes near the statement's time limit. */
const chunk = 1000

/**
 * Keeps memories and makes them findable at once, within the caller's transaction or one of its own. Idempotent by
 * (member, sourceKind, sourceId, part): what is said later (`saidAt`) wins, what is older than the kept counts as same.
 */
export function put(ctx: Ctx, given: NewMemory[]): Promise<{ added: number; changed: number; same: number }> {
  return inTransaction(ctx, async (ctx) => {
    const wanted = newestOf(given)
    if (wanted.size === 0) return { added: 0, changed: 0, same: 0 }
    await hold(ctx)
    const kept = await keptOf(ctx, [...wanted.values()])
    const come: { row: Row; entry: Entry }[] = []
    const gone: Entry[] = []
    let added = 0
    for (const [key, memory] of wanted) {
      const old = kept.get(key)
      if (old && (old.saidAt > memory.saidAt || isSame(old, memory))) continue
      if (old) gone.push(indexed(old))
      else added++
      come.push(rowOf(ctx, memory, old))
    }
    await reindex(ctx, gone, come)
    if (come.length > 0)
      await noteWritten(
        ctx,
        gone.map(({ id }) => id),
      )
    return { added, changed: gone.length, same: given.length - come.length }
  })
}

/** Takes memories and everything derived from them in the index away, at once; their ids. What is not there is no error. */
export function drop(
  ctx: Ctx,
  which:
    | { ids: string[] }
    | { sourceKind: string; sourceIds: string[] }
    | { sourceKind: string; thread: string }
    | 'all',
): Promise<string[]> {
  return inTransaction(ctx, async (ctx) => {
    await hold(ctx)
    if (which === 'all') return dropAll(ctx)
    const rows = await ctx.db
      .delete(memories)
      .where(and(mine(ctx, memories), chosen(which)))
      .returning()
    await reindex(ctx, rows.map(indexed), [])
    return rows.map(({ id }) => id)
  })
}

async function dropAll(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.db.delete(memories).where(mine(ctx, memories)).returning({ id: memories.id })
  await ctx.db.delete(memoryTerms).where(mine(ctx, memoryTerms))
  await ctx.db.delete(memoryBlocks).where(mine(ctx, memoryBlocks))
  await ctx.db.delete(memoryStores).where(mine(ctx, memoryStores))
  return rows.map(({ id }) => id)
}

/** Many values travel as one parameter: a list of parameters ends at 65,535. */
const oneOf = (column: unknown, values: string[], type: 'uuid' | 'text'): SQL =>
  sql`${column} = any(${sql.param(values)}::${sql.raw(type)}[])`

function chosen(which: Exclude<Parameters<typeof drop>[1], 'all'>): SQL | undefined {
  if ('ids' in which) return oneOf(memories.id, which.ids, 'uuid')
  const ofSource = eq(memories.sourceKind, which.sourceKind)
  return 'thread' in which
    ? and(ofSource, eq(memories.thread, which.thread))
    : and(ofSource, oneOf(memories.sourceId, which.sourceIds, 'text'))
}

const keyOf = (of: { sourceKind: string; sourceId: string; part?: number }) =>
  JSON.stringify([of.sourceKind, of.sourceId, of.part ?? 0])

/** One of each source and part: the one said last, and of two said at once the later in the list. */
function newestOf(given: NewMemory[]): Map<string, NewMemory> {
  const newest = new Map<string, NewMemory>()
  for (const memory of given) {
    const key = keyOf(memory)
    const other = newest.get(key)
    if (!other || other.saidAt <= memory.saidAt) newest.set(key, memory)
  }
  return newest
}

type Kept = Omit<Row, 'search' | 'around'>
/** What is worked out anew is not read: it weighs more than the words. */
const { search: _, around: __, ...keptColumns } = getTableColumns(memories)

async function keptOf(ctx: Ctx, wanted: NewMemory[]): Promise<Map<string, Kept>> {
  const idsByKind = Map.groupBy(wanted, ({ sourceKind }) => sourceKind)
  const kept = new Map<string, Kept>()
  for (const [sourceKind, ofKind] of idsByKind) {
    const ids = [...new Set(ofKind.map(({ sourceId }) => sourceId))]
    for (let from = 0; from < ids.length; from += chunk) {
      const rows = await ctx.db
        .select(keptColumns)
        .from(memories)
        .where(
          and(
            mine(ctx, memories),
            eq(memories.sourceKind, sourceKind),
            inArray(memories.sourceId, ids.slice(from, from + chunk)),
          ),
        )
      for (const row of rows) kept.set(keyOf(row), row)
    }
  }
  return kept
}

/** What PostgreSQL cannot hold in a text, a NUL or half a surrogate pair, is left out. */
const holdable = (text: string) => text.replaceAll('\0', '').toWellFormed()

const isSame = (old: Kept, memory: NewMemory) =>
  old.kind === memory.kind &&
  old.text === holdable(memory.text) &&
  old.externalId === (memory.externalId ?? null) &&
  old.author === memory.author &&
  old.thread === memory.thread &&
  old.seq === memory.seq &&
  old.href === memory.href &&
  old.occurredAt.getTime() === memory.occurredAt.getTime()

/** `search` and `around` are made when the neighbours are known. */
function rowOf(ctx: Ctx, memory: NewMemory, old: Kept | undefined): { row: Row; entry: Entry } {
  const fields = { ...memory, id: old?.id ?? newId(), text: holdable(memory.text) }
  const entry = entryOf(fields)
  const row: Row = {
    ...owner(ctx),
    ...fields,
    part: memory.part ?? 0,
    externalId: memory.externalId ?? null,
    pinned: old?.pinned ?? false,
    supersededBy: old?.supersededBy ?? null,
    terms: spell(entry),
    around: '',
    search: '',
    block: entry.block,
    createdAt: old?.createdAt ?? ctx.now(),
    updatedAt: ctx.now(),
  }
  return { row, entry }
}

const indexed = (row: Kept): Entry => ({
  id: row.id,
  thread: row.thread,
  seq: row.seq,
  at: row.occurredAt.getTime(),
  author: row.author,
  ...unspell(row.terms),
  block: row.block,
})
