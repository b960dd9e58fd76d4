import { sql } from 'drizzle-orm'
import { memories } from '#memory/memory.tables.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import { type Shelf, shelfOf } from './cache.ts'
import { cosine, pack, unpack } from './pack.ts'
import { forQuestion } from './prefixes.ts'

/** So many memories are looked for; more would tell hardly more. */
const tries = 24
/** Standard deviation of the place of one thing in a random order, as a share of the list: that of evenly spread numbers. */
const deviationOfChance = 1 / Math.sqrt(12)
/** Beyond chance by so much counts as full trust. */
const full = 0.3

/**
 * How far an embedder's vectors of this person may be trusted, 0 to 1, and with how many memories that was tried: every
 * other word of a memory must find it again among all. Vectors that mean nothing find it in the middle of the list on
 * average; two standard errors are taken off, so that chance earns nothing. A known-item test in the sense of retrieval
 * evaluation, asked of the provider once in the life of an embedder and again when the store has doubled.
 */
export async function measureTrust(
  ctx: Ctx,
  source: string,
  dimension: number,
  signal: AbortSignal,
): Promise<{ trust: number; triedWith: number }> {
  const shelf = await shelfOf(ctx, source, dimension)
  const known = (
    await ctx.db
      .select({ id: memories.id, text: memories.text })
      .from(memories)
      .where(mine(ctx, memories))
      .orderBy(sql`md5(${memories.id}::text)`)
      .limit(2 * tries)
  )
    .filter(({ id, text }) => shelf.places.has(id) && wordsOf(text).length >= 2)
    .slice(0, tries)
  if (known.length === 0) return { trust: 0, triedWith: shelf.ids.length }
  const asked = known.map(({ text }) => forQuestion(source, half(text)))
  const { vectors } = await ctx.model.embed(asked, signal, source)
  const places = known.map(({ id }, index) => placeOf(shelf, id, vectors[index] ?? new Float32Array(dimension)))
  return { trust: trustOf(places), triedWith: shelf.ids.length }
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)
const half = (text: string) =>
  wordsOf(text)
    .filter((_, index) => index % 2 === 0)
    .join(' ')

/** Which share of the others lies behind it: 1 for the first, 0 for the last, half for the only one. */
function placeOf(shelf: Shelf, id: string, vector: Float32Array): number {
  const asked = unpack(pack(vector))
  const at = (place: number) => cosine(asked, shelf.numbers, place * shelf.dimension, shelf.scales[place] ?? 0)
  const own = at(shelf.places.get(id) ?? 0)
  const others = shelf.ids.length - 1
  if (others === 0) return 0.5
  let behind = 0
  shelf.ids.forEach((other, place) => {
    if (other === id) return
    const value = at(place)
    behind += value < own ? 1 : value === own ? 0.5 : 0
  })
  return behind / others
}

/** Trust from the places that known memories took. */
export function trustOf(places: number[]): number {
  if (places.length === 0) return 0
  const mean = places.reduce((sum, place) => sum + place, 0) / places.length
  const error = deviationOfChance / Math.sqrt(places.length)
  return Math.min(1, Math.max(0, (mean - 2 * error - 0.5) / full))
}
