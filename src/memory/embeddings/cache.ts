import { and, asc, eq, sql } from 'drizzle-orm'
import { type Ctx, mine } from '#platform/ctx.ts'
import { memoryVectors } from './embeddings.tables.ts'
import { type Packed, unpack } from './pack.ts'

/** One person's vectors of one embedder, row after row, as far as `version` (and within it `last`). */
export type Shelf = {
  dimension: number
  version: number
  last: string
  ids: string[]
  places: Map<string, number>
  scales: number[]
  numbers: Int8Array
}

/** For all people together, in this process; who has not searched for longest makes room. */
const mostBytes = 192 * 2 ** 20
/** An id, its place and its scale, roughly. */
const bytesBeside = 150
/** Few enough that the embedded database, which has one connection, keeps nobody waiting for long. */
const readAtOnce = 1000

const shelves = new Map<string, Shelf>()
const reading = new Map<string, Promise<unknown>>()
const keyOf = (ctx: Ctx, source: string) => `${ctx.person.organisationId} ${ctx.person.memberId} ${source}`

/**
 * The member's vectors of `source` as they are now: what was written since the last look is read, the rest is in memory.
 * Rows of another dimension are left out.
 */
export async function shelfOf(ctx: Ctx, source: string, dimension: number): Promise<Shelf> {
  const key = keyOf(ctx, source)
  // One after the other: of two that read at once, the slower would put back what has changed since.
  const before = reading.get(key) ?? Promise.resolve()
  const read = before.then(() => readOn(ctx, source, dimension))
  const settled = read.then(
    () => undefined,
    () => undefined, // its own caller hears of it
  )
  reading.set(key, settled)
  try {
    return await read
  } finally {
    if (reading.get(key) === settled) reading.delete(key)
  }
}

async function readOn(ctx: Ctx, source: string, dimension: number): Promise<Shelf> {
  const key = keyOf(ctx, source)
  const kept = shelves.get(key)
  const shelf = kept?.dimension === dimension ? kept : emptyShelf(dimension)
  for (;;) {
    const { version, last } = shelf
    const rows = await ctx.db
      .select({
        id: memoryVectors.memoryId,
        vector: memoryVectors.vector,
        version: memoryVectors.version,
        dimension: memoryVectors.dimension,
      })
      .from(memoryVectors)
      .where(
        and(
          mine(ctx, memoryVectors),
          eq(memoryVectors.source, source),
          sql`(${memoryVectors.version}, ${memoryVectors.memoryId}) > (${version}::int, ${last}::uuid)`,
        ),
      )
      .orderBy(asc(memoryVectors.version), asc(memoryVectors.memoryId))
      .limit(readAtOnce)
    for (const row of rows) {
      if (row.vector.length > 0 && row.dimension === dimension) put(shelf, row.id, unpack(row.vector))
      else remove(shelf, row.id)
      if (row.version > shelf.version || (row.version === shelf.version && row.id > shelf.last))
        Object.assign(shelf, { version: row.version, last: row.id })
    }
    if (rows.length < readAtOnce) break
  }
  shelves.delete(key)
  shelves.set(key, shelf)
  makeRoom(key)
  return shelf
}

/** Takes deleted memories out at once; other processes find out when a row is not there. */
export function leave(ctx: Ctx, ids: string[]) {
  const mineAll = keyOf(ctx, '')
  for (const [key, shelf] of shelves) if (key.startsWith(mineAll)) for (const id of ids) remove(shelf, id)
}

/** Forgets what this process keeps of the member's vectors. */
export function letGo(ctx: Ctx) {
  const mineAll = keyOf(ctx, '')
  for (const key of shelves.keys()) if (key.startsWith(mineAll)) shelves.delete(key)
}

const firstId = '00000000-0000-0000-0000-000000000000'
const emptyShelf = (dimension: number): Shelf => ({
  dimension,
  version: 0,
  last: firstId,
  ids: [],
  places: new Map(),
  scales: [],
  numbers: new Int8Array(0),
})

function put(shelf: Shelf, id: string, { scale, numbers }: Packed) {
  const place = shelf.places.get(id) ?? shelf.ids.length
  const end = (place + 1) * shelf.dimension
  if (end > shelf.numbers.length) {
    const more = new Int8Array(Math.max(end, Math.ceil((shelf.numbers.length * 3) / 2)))
    more.set(shelf.numbers)
    shelf.numbers = more
  }
  shelf.numbers.set(numbers, place * shelf.dimension)
  shelf.scales[place] = scale
  shelf.ids[place] = id
  shelf.places.set(id, place)
}

/** The last row takes the place of the one that goes. */
function remove(shelf: Shelf, id: string) {
  const place = shelf.places.get(id)
  const lastId = shelf.ids.at(-1)
  if (place === undefined || lastId === undefined) return
  const last = shelf.ids.length - 1
  const { dimension, numbers } = shelf
  numbers.copyWithin(place * dimension, last * dimension, (last + 1) * dimension)
  numbers.fill(0, last * dimension, (last + 1) * dimension)
  shelf.scales[place] = shelf.scales[last] ?? 0
  shelf.ids[place] = lastId
  shelf.places.set(lastId, place)
  shelf.places.delete(id)
  shelf.ids.pop()
  shelf.scales.pop()
}

const bytesOf = ({ numbers, ids }: Shelf) => numbers.length + bytesBeside * ids.length

function makeRoom(newest: string) {
  let bytes = [...shelves.values()].reduce((sum, shelf) => sum + bytesOf(shelf), 0)
  for (const [key, shelf] of shelves) {
    if (bytes <= mostBytes || key === newest) return
    shelves.delete(key)
    bytes -= bytesOf(shelf)
  }
}
