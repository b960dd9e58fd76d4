import { and, eq } from 'drizzle-orm'
import { type Ctx, mine } from '#platform/ctx.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import type { Text, TextSource } from '#platform/texts.ts'
import { takeSayings } from './facts/claims.ts'
import { type Read, type ReadText, readByRules, readFacts } from './facts/read-facts.ts'
import { removeMemories } from './forget.ts'
import { memories } from './memory.tables.ts'
import { paragraphsOf } from './paragraphs.ts'
import { hold } from './retrieval/reindex.ts'
import { isKept, keeping } from './settings.ts'
import { type NewMemory, put } from './store.ts'
import { buried, textKey } from './tombstones.ts'

type Row = typeof memories.$inferSelect

/**
 * Brings memory to what a source's text says now: new and changed paragraphs come, those that are gone go. The words are
 * read under the person's lock, so a source that is deleted meanwhile leaves nothing behind. Idempotent.
 */
export async function takeIn(ctx: Ctx, source: TextSource, id: string): Promise<void> {
  if (!isKept(await keeping(ctx), source.name)) return
  const reads = await readAhead(ctx, source, id)
  await inTransaction(ctx, async (ctx) => {
    await hold(ctx)
    const wanted = await wantedOf(ctx, source, id, await source.read(ctx, id))
    const before = await keptOf(ctx, source, id)
    const stays = new Set(wanted.map(({ part }) => part))
    await removeMemories(
      ctx,
      before.filter(({ part }) => !stays.has(part)).map(({ id }) => id),
    )
    await put(ctx, wanted)
    await takeSayings(ctx, sayings(ctx, await changedSince(ctx, source, id, before), reads))
  })
}

/** A model may take its time, so it reads what is new before the transaction; what changed meanwhile is read by the rules. */
async function readAhead(ctx: Ctx, source: TextSource, id: string): Promise<Map<string, Read>> {
  const reads = new Map<string, Read>()
  if (!ctx.model.can('extract')) return reads
  const known = new Set((await keptOf(ctx, source, id)).map(({ text }) => text))
  for (const memory of await wantedOf(ctx, source, id, await source.read(ctx, id)))
    if (!known.has(memory.text)) reads.set(memory.text, await readFacts(ctx, memory))
  return reads
}

/** The paragraphs to keep: none that was forgotten, alone or with everything. */
async function wantedOf(ctx: Ctx, source: TextSource, id: string, text: Text | null) {
  const { forgottenBefore } = await keeping(ctx)
  if (!text || (forgottenBefore && text.saidAt <= forgottenBefore)) return []
  const { text: words, ...more } = text
  const parts = paragraphsOf(words).map((paragraph, part) => ({
    kind: source.kind,
    sourceKind: source.name,
    sourceId: id,
    part,
    text: paragraph,
    author: ctx.person.name,
    ...more,
  })) satisfies NewMemory[]
  const forgotten = await buried(ctx, 'text', parts.map(textKey))
  return parts.filter((part) => !forgotten.has(textKey(part)))
}

const keptOf = (ctx: Ctx, source: TextSource, id: string): Promise<Row[]> =>
  ctx.db
    .select()
    .from(memories)
    .where(and(mine(ctx, memories), eq(memories.sourceKind, source.name), eq(memories.sourceId, id)))

async function changedSince(ctx: Ctx, source: TextSource, id: string, before: Row[]): Promise<Row[]> {
  const textBefore = new Map(before.map(({ id, text }) => [id, text]))
  return (await keptOf(ctx, source, id)).filter((row) => textBefore.get(row.id) !== row.text)
}

/** What these memories say, read ahead or by the rules. */
export const sayings = (ctx: Ctx, rows: (ReadText & { id: string })[], reads: Map<string, Read>) =>
  rows.map((row) => ({
    memoryId: row.id,
    at: row.occurredAt,
    ...(reads.get(row.text) ?? readByRules(ctx, row)),
  }))
