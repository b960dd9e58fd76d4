import { and, eq, or, sql } from 'drizzle-orm'
import { memories, memoryBlocks } from '#memory/memory.tables.ts'
import type { Filter, Row } from '#memory/retrieval/candidates.ts'
import { keeping } from '#memory/settings.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import { within } from '#platform/model/deadline.ts'
import { ModelUnavailable } from '#platform/model/model.ts'
import { leave, type Shelf, shelfOf } from './cache.ts'
import { cosine, pack, unpack } from './pack.ts'
import { forQuestion } from './prefixes.ts'
import { doubt, type Embedding, embeddingOf } from './state.ts'

/** How many of the nearest become candidates. */
const most = 100
/** Who searches waits so long for meaning; then words alone answer. */
const answersWithinMs = 300
/** The question's vector is still waited for in the background: a model that is being loaded would otherwise never be. */
const givenUpAfterMs = 2000
/** Standard deviations above the mean of all memories: from where one is close in meaning, and where that counts in full. */
const close = 1.5
const fullyNear = 4
/** Full nearness counts as half of what finding every word of the question does (about 3). */
const weight = 1.5

/** How near in meaning to a question each memory is. */
export type Near = {
  /** The nearest that pass the filter, best first. */
  ids: string[]
  /** What nearness adds to the score of each; one without a vector takes the mean of those with one. */
  bonuses(ids: string[]): Map<string, number>
  isClose(id: string): boolean
}

/**
 * What the member's vectors say of `q`; null when nothing serves, memory is off, they were found to tell nothing, or the
 * provider does not answer in time: then words alone rank. Never throws for a provider.
 */
export async function nearTo(ctx: Ctx, q: string, filter: Filter): Promise<Near | null> {
  if (ctx.transaction || !ctx.model.embedder) return null
  const serving = await embeddingOf(ctx)
  if (!serving?.source || serving.dimension === null || serving.trust === 0) return null
  if (!(await keeping(ctx)).isOn) return null
  const asking = Promise.all([vectorOf(ctx, serving.source, q), shelfOf(ctx, serving.source, serving.dimension)])
  const late = () => new ModelUnavailable('busy', [{ source: serving.source ?? '', reason: 'was not waited for' }])
  try {
    const [vector, shelf] = await within(asking, answersWithinMs, late)
    if (vector.length !== shelf.dimension) return await doubt(ctx).then(() => null)
    if (shelf.ids.length === 0) return null
    return measure(serving, shelf, vector, filter ? await idsOf(ctx, filter) : null)
  } catch (error) {
    if (!(error instanceof ModelUnavailable)) throw error
    ctx.log.info({ source: serving.source, why: error.why }, 'searched by words only')
    return null
  }
}

async function vectorOf(ctx: Ctx, source: string, q: string): Promise<Float32Array> {
  const signal = AbortSignal.timeout(givenUpAfterMs)
  try {
    const { vectors } = await ctx.model.embed([forQuestion(source, q)], signal, source)
    return vectors[0] ?? new Float32Array()
  } catch (error) {
    if (signal.aborted) throw new ModelUnavailable('down', [{ source, reason: 'sent nothing in time' }])
    throw error
  }
}

async function idsOf(ctx: Ctx, filter: Filter): Promise<Set<string>> {
  const rows = await ctx.db
    .select({ id: memories.id })
    .from(memories)
    .where(and(mine(ctx, memories), filter))
  return new Set(rows.map(({ id }) => id))
}

/**
 * Cosines differ from model to model: one gives strangers 0.1, another 0.7. So nearness is how many standard deviations a
 * memory lies above the mean of all that the person remembers.
 */
function measure({ trust }: Embedding, shelf: Shelf, vector: Float32Array, allowed: Set<string> | null): Near {
  const asked = unpack(pack(vector))
  const cosines = shelf.scales.map((scale, place) => cosine(asked, shelf.numbers, place * shelf.dimension, scale))
  const mean = cosines.reduce((sum, each) => sum + each, 0) / cosines.length
  const spread = Math.sqrt(cosines.reduce((sum, each) => sum + (each - mean) ** 2, 0) / cosines.length)
  const nearness = (place: number) => (spread > 1e-6 ? ((cosines[place] ?? mean) - mean) / spread : 0)
  const idsThen = [...shelf.ids] // the shelf may change while the rows of this search are read
  const nearnessOf = (id: string) => {
    const place = shelf.places.get(id)
    return place === undefined || idsThen[place] !== id ? null : nearness(place)
  }
  const ids = [...cosines.keys()]
    .filter((place) => nearness(place) >= close && (!allowed || allowed.has(shelf.ids[place] ?? '')))
    .sort((a, b) => (cosines[b] ?? 0) - (cosines[a] ?? 0))
    .slice(0, most)
    .flatMap((place) => shelf.ids[place] ?? [])
  const bonuses = (ids: string[]) => {
    const known = new Map(
      ids.flatMap((id) => {
        const near = nearnessOf(id)
        return near === null ? [] : [[id, (weight * trust * Math.min(fullyNear, Math.max(0, near))) / fullyNear]]
      }) as [string, number][],
    )
    const usual = [...known.values()].reduce((sum, each) => sum + each, 0) / (known.size || 1)
    return new Map(ids.map((id) => [id, known.get(id) ?? usual]))
  }
  return { ids, bonuses, isClose: (id) => (nearnessOf(id) ?? 0) >= close }
}

/**
 * The rows that words found, and those that only meaning did, with what corrects these: equal in shape, so that one
 * ranking judges them all.
 */
export async function withNear(
  ctx: Ctx,
  found: Row[],
  near: Near | null,
  filter: Filter,
  terms: string[],
): Promise<Row[]> {
  const known = new Set(found.map(({ id }) => id))
  const ids = near?.ids.filter((id) => !known.has(id)) ?? []
  if (ids.length === 0) return found
  const isOne = sql`${memories.id} = any(${sql.param(ids)}::uuid[])`
  const corrects = sql`${memories.id} in (select ${memories.supersededBy} from ${memories} where ${mine(ctx, memories)} and ${isOne})`
  const rows = await ctx.db
    .select({ memory: memories, blockLength: memoryBlocks.length, counts: memoryBlocks.counts })
    .from(memories)
    .innerJoin(memoryBlocks, and(mine(ctx, memoryBlocks), eq(memoryBlocks.block, memories.block)))
    .where(and(mine(ctx, memories), filter, or(isOne, corrects)))
  const more = rows.map(({ memory: { organisationId, memberId, search, ...memory }, blockLength, counts }) => ({
    ...memory,
    blockLength,
    blockCounts: terms.map((term) => counts[term] ?? 0),
  }))
  const there = new Set(more.map(({ id }) => id))
  leave(
    ctx,
    ids.filter((id) => !there.has(id)),
  )
  return [...found, ...more.filter(({ id }) => !known.has(id))]
}

/** What is said of it, in the person's language. */
export const closeIn = { en: 'close in meaning', hi: 'अर्थ में मिलता-जुलता' }
