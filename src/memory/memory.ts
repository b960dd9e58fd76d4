import { and, eq } from 'drizzle-orm'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { findMemory, presentMemory, type Range, readMemory } from './browse.ts'
import { takeSayings } from './facts/claims.ts'
import { readFacts } from './facts/read-facts.ts'
import { memoryVersions } from './keeping.tables.ts'
import type { Memory } from './memory.api.ts'
import { memories } from './memory.tables.ts'
import { momentOf } from './moment.ts'
import { hold } from './retrieval/reindex.ts'
import { search } from './search.ts'
import { ownSource, refuseWhenOff } from './settings.ts'
import { put } from './store.ts'
import { sayings } from './take-in.ts'

export { exportMemories, listMemories, readMemory } from './browse.ts'
export { similarTo } from './embeddings/similar.ts'
export { holdsOf } from './facts/attributes.ts'
export { changeFact, forgetFact, listFacts } from './facts/facts.ts'
export { forget, forgetAll } from './forget.ts'
export { importLines, readImport } from './imports.ts'
export { type Recalled, recall } from './recall.ts'
export { changeSettings, readSettings } from './settings.ts'
export { recordUse, stillKnown, type Use, usesOf } from './uses.ts'

type Said = { text: string; occurredAt?: string | undefined }

/** Reads what a new note says, before any transaction: a model may take its time. */
export const consider = (ctx: Ctx, said: Said) =>
  readFacts(ctx, { text: said.text, author: ctx.person.name, occurredAt: whenOf(ctx, said) })

const whenOf = (ctx: Ctx, { occurredAt }: Said) => (occurredAt ? momentOf(occurredAt) : ctx.now())

/** Keeps a note of the person's own. Refused while memory is off. */
export async function remember(ctx: Ctx, said: Said, read: Awaited<ReturnType<typeof consider>>): Promise<Memory> {
  await refuseWhenOff(ctx, ownSource)
  return inTransaction(ctx, async (ctx) => {
    const sourceId = newId()
    const note = {
      kind: 'own',
      sourceKind: ownSource,
      sourceId,
      author: ctx.person.name,
      thread: null,
      seq: null,
      href: null,
    }
    await put(ctx, [{ ...note, text: said.text, occurredAt: whenOf(ctx, said), saidAt: ctx.now() }])
    const [row] = await ctx.db
      .select()
      .from(memories)
      .where(and(mine(ctx, memories), eq(memories.sourceKind, ownSource), eq(memories.sourceId, sourceId)))
    if (!row) throw new Error('A memory that was put is not there')
    await takeSayings(ctx, sayings(ctx, [row], new Map([[row.text, read]])))
    return presentMemory(row)
  })
}

/** Corrects the words, keeping the old ones in history, or pins. The source's own words do not undo it; new ones do. */
export function changeMemory(
  ctx: Ctx,
  id: string,
  change: { text?: string | undefined; pinned?: boolean | undefined },
) {
  return inTransaction(ctx, async (ctx) => {
    await hold(ctx)
    const row = await findMemory(ctx, id)
    if (change.pinned !== undefined)
      await ctx.db
        .update(memories)
        .set({ pinned: change.pinned })
        .where(and(mine(ctx, memories), eq(memories.id, id)))
    if (change.text !== undefined && change.text !== row.text) {
      await ctx.db.insert(memoryVersions).values({ ...owner(ctx), memoryId: id, text: row.text, until: ctx.now() })
      const { kind, sourceKind, sourceId, part, externalId, author, thread, seq, occurredAt, href } = row
      const place = { kind, sourceKind, sourceId, part, externalId, author, thread, seq, occurredAt, href }
      await put(ctx, [{ ...place, text: change.text, saidAt: ctx.now() }])
      await takeSayings(ctx, sayings(ctx, [await findMemory(ctx, id)], new Map()))
    }
    return readMemory(ctx, id)
  })
}

/** The search as the page shows it; it works while memory is off, for the page stays readable. */
export async function find(ctx: Ctx, { q, limit, from, to, kind, thread }: Range & { q: string; limit: number }) {
  const found = await search(ctx, {
    q,
    limit,
    ...(from && { from: momentOf(from) }),
    ...(to && { to: momentOf(to) }),
    ...(kind && { kind }),
    ...(thread && { thread }),
  })
  return { items: found.map((memory) => ({ ...presentMemory(memory), score: memory.score, why: memory.why })) }
}
