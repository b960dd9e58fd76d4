import { and, eq, sql } from 'drizzle-orm'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { takeSayings } from './facts/claims.ts'
import { memoryImports, memoryVersions } from './keeping.tables.ts'
import type { Import, MemoryLine } from './memory.api.ts'
import { memories } from './memory.tables.ts'
import { momentOf } from './moment.ts'
import { type NumberedLine, readLines } from './read-lines.ts'
import { hold } from './retrieval/reindex.ts'
import { importSource, refuseWhenOff } from './settings.ts'
import { put } from './store.ts'
import { sayings } from './take-in.ts'
import { buried, textKey } from './tombstones.ts'

/** Only what is compared: the index columns of a thousand rows weigh more than their words. */
const columns = {
  id: memories.id,
  sourceId: memories.sourceId,
  text: memories.text,
  author: memories.author,
  occurredAt: memories.occurredAt,
}
type Row = Pick<typeof memories.$inferSelect, keyof typeof columns>
type Counts = { imported: number; changed: number; unchanged: number; forgotten: number }
/** Lines a transaction: the progress moves and other writers of the person have their turn. */
const batch = 1000

/**
 * Takes in a file of lines. Every line is judged before the first is kept; then they come in batches, each with its
 * progress. Sent again after any failure, it goes on where it ended, for every line is known by its externalId.
 */
export async function importLines(ctx: Ctx, file: string, importId: string | undefined) {
  await refuseWhenOff(ctx, importSource)
  const lines = readLines(file)
  const id = importId ?? newId()
  await begin(ctx, id, lines.length)
  let counts: Counts = { imported: 0, changed: 0, unchanged: 0, forgotten: 0 }
  try {
    for (let from = 0; from < lines.length; from += batch) {
      const part = lines.slice(from, from + batch)
      const before = counts
      counts = await inTransaction(ctx, async (ctx) => {
        const after = sum(before, await takeBatch(ctx, part))
        await progress(ctx, id, { done: from + part.length, counts: after })
        return after
      })
    }
  } catch (error) {
    if (!ctx.transaction) await progress(ctx, id, { status: 'failed', finishedAt: ctx.now() })
    throw error
  }
  await progress(ctx, id, { status: 'done', finishedAt: ctx.now() })
  return { importId: id, ...counts }
}

async function begin(ctx: Ctx, id: string, lines: number) {
  const counts = { imported: 0, changed: 0, unchanged: 0, forgotten: 0 }
  const row = {
    ...owner(ctx),
    id,
    status: 'running' as const,
    lines,
    done: 0,
    counts,
    startedAt: ctx.now(),
    finishedAt: null,
  }
  const made = await inTransaction(ctx, ({ db }) =>
    db.insert(memoryImports).values(row).onConflictDoNothing().returning(),
  )
  if (made.length === 0) throw conflict('This importId was used before. Send the file with a new one.')
}

const progress = (ctx: Ctx, id: string, change: Partial<typeof memoryImports.$inferInsert>) =>
  inTransaction(ctx, ({ db, ...rest }) =>
    db
      .update(memoryImports)
      .set(change)
      .where(and(mine({ db, ...rest }, memoryImports), eq(memoryImports.id, id))),
  )

const sum = (a: Counts, b: Counts): Counts => ({
  imported: a.imported + b.imported,
  changed: a.changed + b.changed,
  unchanged: a.unchanged + b.unchanged,
  forgotten: a.forgotten + b.forgotten,
})

async function takeBatch(ctx: Ctx, lines: NumberedLine[]): Promise<Counts> {
  await hold(ctx)
  const ids = lines.map(({ line }) => line.externalId)
  const before = new Map((await keptOf(ctx, ids)).map((row) => [row.sourceId, row]))
  const versions = await versionsOf(ctx, [...before.values()])
  const keyOf = (line: MemoryLine) => textKey({ sourceKind: importSource, sourceId: line.externalId, part: 0 })
  const forgotten = await buried(
    ctx,
    'text',
    lines.map(({ line }) => keyOf(line)),
  )
  const wanted = lines.map(({ line }) => line).filter((line) => !forgotten.has(keyOf(line)))
  // What the person corrected stays so while the file says what it said then.
  const isCorrected = (line: MemoryLine) => {
    const row = before.get(line.externalId)
    return row !== undefined && (versions.get(row.id)?.includes(line.text) ?? false)
  }
  const result = await put(
    ctx,
    wanted.filter((line) => !isCorrected(line)).map((line) => memoryOf(ctx, line)),
  )
  const after = await keptOf(ctx, ids)
  await keepMarks(ctx, wanted, after)
  const fresh = after.filter((row) => before.get(row.sourceId)?.text !== row.text)
  await takeSayings(ctx, sayings(ctx, fresh, new Map()))
  const { added: imported, changed } = result
  return { imported, changed, unchanged: wanted.length - imported - changed, forgotten: lines.length - wanted.length }
}

const memoryOf = (ctx: Ctx, line: MemoryLine) => ({
  kind: line.kind ?? 'imported',
  sourceKind: importSource,
  sourceId: line.externalId,
  externalId: line.externalId,
  text: line.text,
  author: line.author ?? null,
  thread: line.thread ?? null,
  seq: line.seq ?? null,
  occurredAt: momentOf(line.occurredAt),
  href: null,
  saidAt: ctx.now(),
})

const keptOf = (ctx: Ctx, ids: string[]): Promise<Row[]> =>
  ctx.db
    .select(columns)
    .from(memories)
    .where(
      and(
        mine(ctx, memories),
        eq(memories.sourceKind, importSource),
        sql`${memories.sourceId} = any(${sql.param(ids)}::text[])`,
      ),
    )

async function versionsOf(ctx: Ctx, rows: Row[]): Promise<Map<string, string[]>> {
  if (rows.length === 0) return new Map()
  const found = await ctx.db
    .select({ memoryId: memoryVersions.memoryId, text: memoryVersions.text })
    .from(memoryVersions)
    .where(
      and(
        mine(ctx, memoryVersions),
        sql`${memoryVersions.memoryId} = any(${sql.param(rows.map(({ id }) => id))}::uuid[])`,
      ),
    )
  return new Map(
    [...Map.groupBy(found, ({ memoryId }) => memoryId)].map(([id, list]) => [id, list.map(({ text }) => text)]),
  )
}

/** What an export says beyond the words: pins, and what stood there before a correction. */
async function keepMarks(ctx: Ctx, lines: MemoryLine[], rows: Row[]) {
  const idOf = new Map(rows.map(({ sourceId, id }) => [sourceId, id]))
  const pinned = lines.flatMap((line) => (line.pinned ? [idOf.get(line.externalId)] : []))
  if (pinned.length > 0)
    await ctx.db
      .update(memories)
      .set({ pinned: true })
      .where(and(mine(ctx, memories), sql`${memories.id} = any(${sql.param(pinned)}::uuid[])`))
  const told = lines.flatMap(({ externalId, history = [] }) => {
    const memoryId = idOf.get(externalId)
    return memoryId && history.length > 0 ? [{ memoryId, history }] : []
  })
  for (const { memoryId, history } of told) {
    await ctx.db.delete(memoryVersions).where(and(mine(ctx, memoryVersions), eq(memoryVersions.memoryId, memoryId)))
    await ctx.db
      .insert(memoryVersions)
      .values(history.map(({ text, until }) => ({ ...owner(ctx), memoryId, text, until: momentOf(until) })))
  }
}

/** One that says nothing for so long was cut off with its server. */
const cutOffAfterMs = 10 * 60_000

/** How far an import has come; only while it is kept. */
export async function readImport(ctx: Ctx, id: string): Promise<Import> {
  const [row] = await ctx.db
    .select()
    .from(memoryImports)
    .where(and(mine(ctx, memoryImports), eq(memoryImports.id, id)))
  if (!row) throw notFound('This import')
  const { lines, done, counts, startedAt, finishedAt } = row
  const isCutOff = row.status === 'running' && ctx.now().getTime() - startedAt.getTime() > cutOffAfterMs
  return {
    id,
    status: isCutOff ? 'failed' : row.status,
    lines,
    done,
    ...counts,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  }
}
