import { and, inArray, ne, sql } from 'drizzle-orm'
import { findMemory, type MemoryRow, presentMemory } from '#memory/browse.ts'
import type { Memory } from '#memory/memory.api.ts'
import { memories, memoryStores, memoryTerms } from '#memory/memory.tables.ts'
import { lexeme, tagOf, unspell } from '#memory/retrieval/entry.ts'
import { idf } from '#memory/retrieval/rank.ts'
import { type Ctx, mine } from '#platform/ctx.ts'

const most = 5
/** How many memories the terms that are looked for may lie in: beyond, a term tells little and costs much. */
const readable = 2000
/** What shares less of the weight of this memory's words is not like it. */
const leastShare = 0.2

/**
 * What else says nearly the same, most alike first, by the rare words that both hold. It needs no model, and it is shown
 * beside a memory only: as a part of ranking, likeness of words was measured to do harm.
 */
export async function similarTo(ctx: Ctx, id: string): Promise<{ items: Memory[] }> {
  const memory = await findMemory(ctx, id)
  const terms = new Set(unspell(memory.terms).terms)
  const weights = await weightsOf(ctx, [...terms])
  const looked: string[] = []
  let read = 0
  for (const [term, { times }] of [...weights].toSorted(([, a], [, b]) => a.times - b.times)) {
    read += times
    if (times > 1 && (looked.length === 0 || read <= readable)) looked.push(term)
  }
  if (looked.length === 0) return { items: [] }
  const total = [...weights.values()].reduce((sum, { weight }) => sum + weight, 0)
  const alike = (await holding(ctx, id, looked)).map((row) => {
    const theirs = new Set(unspell(row.terms).terms)
    const shared = [...theirs].reduce((sum, term) => sum + (weights.get(term)?.weight ?? 0), 0) / total
    // A long text holds many words without being about them.
    return { row, share: shared * Math.min(1, Math.sqrt(terms.size / theirs.size)) }
  })
  const best = alike.filter(({ share }) => share >= leastShare).toSorted((a, b) => b.share - a.share)
  return { items: best.slice(0, most).map(({ row }) => presentMemory(row)) }
}

async function weightsOf(ctx: Ctx, terms: string[]) {
  const [store] = await ctx.db
    .select({ memories: memoryStores.memories })
    .from(memoryStores)
    .where(mine(ctx, memoryStores))
  const rows = await ctx.db
    .select({ term: memoryTerms.term, times: memoryTerms.memories })
    .from(memoryTerms)
    .where(and(mine(ctx, memoryTerms), inArray(memoryTerms.term, terms)))
  return new Map(rows.map(({ term, times }) => [term, { times, weight: idf(store?.memories ?? times, times) }]))
}

/** The member's other memories that hold one of these terms themselves; the latest, where there are very many. */
function holding(ctx: Ctx, id: string, terms: string[]): Promise<(MemoryRow & { terms: string })[]> {
  const tag = tagOf(ctx.person.memberId)
  const query = terms.map((term) => `${lexeme(tag, term)}:A`).join(' | ')
  return ctx.db
    .select()
    .from(memories)
    .where(and(mine(ctx, memories), ne(memories.id, id), sql`${memories.search} @@ ${query}::tsquery`))
    .orderBy(sql`${memories.occurredAt} desc`, sql`${memories.id} desc`)
    .limit(readable)
}
