import { and, eq, sql } from 'drizzle-orm'
import { memories } from '#memory/memory.tables.ts'
import { hold } from '#memory/retrieval/reindex.ts'
import { keeping } from '#memory/settings.ts'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { ModelUnavailable } from '#platform/model/model.ts'
import { memoryEmbedders, memoryVectors } from './embeddings.tables.ts'
import { pack } from './pack.ts'
import { forText } from './prefixes.ts'
import { askForJob, claim, embeddingOf, markDone, release, restart, serve } from './state.ts'
import { measureTrust } from './trust.ts'
import { aboutOf, isAnyWithout, type Window, windowsWithout } from './windows.ts'

/** One request to the provider: the person's own questions get their turn between two. So many are read at once. */
const batch = 64
const readAtOnce = 8 * batch
/** A job goes on in another one after so long, well within what a job may take. */
const mostMs = 100_000

/**
 * Embeds what has no vector of the member's embedder yet, and lets it serve once all have. Nothing is sent while memory is
 * off. What a provider that is away leaves undone, the cron finds again. Idempotent; one at a time for a person.
 */
export async function embedMissing(ctx: Ctx, isDoubtful: boolean): Promise<void> {
  const source = ctx.model.embedder
  if (ctx.transaction) throw new Error('A model is not asked inside a transaction')
  if (!source || !(await keeping(ctx)).isOn) return
  if (!(await claim(ctx))) return
  try {
    if (isDoubtful) await makeSure(ctx, source)
    const isDone = await embedAll(ctx, source)
    if (!isDone) await askForJob(ctx)
  } catch (error) {
    if (!(error instanceof ModelUnavailable)) throw error
    ctx.log.info({ source, why: error.why }, 'memories wait for their vectors')
  } finally {
    await release(ctx)
  }
}

/** Whether the embedder still has the dimension of the vectors that it made; if not, they go. */
async function makeSure(ctx: Ctx, source: string) {
  const dimension = await dimensionOf(ctx, source)
  const made = await ctx.model.embed([forText(source, 'A probe')], AbortSignal.timeout(mostMs), source)
  if (dimension !== null && made.dimension !== dimension) await inTransaction(ctx, (ctx) => restart(ctx, source))
}

/** False when the time is up before all is done. */
async function embedAll(ctx: Ctx, source: string): Promise<boolean> {
  const until = performance.now() + mostMs
  const signal = AbortSignal.timeout(2 * mostMs)
  let dimension = await dimensionOf(ctx, source)
  do {
    for (let last: Window | undefined; ; ) {
      const waiting: Window[] = await windowsWithout(ctx, source, readAtOnce, last)
      if (waiting.length === 0) break
      last = waiting.at(-1)
      for (let from = 0; from < waiting.length; from += batch) {
        const windows = waiting.slice(from, from + batch)
        const texts = windows.map(({ text }) => forText(source, text))
        const made = await ctx.model.embed(texts, signal, source)
        if (dimension !== null && made.dimension !== dimension) await inTransaction(ctx, (ctx) => restart(ctx, source))
        dimension = made.dimension
        await keep(ctx, source, windows, made.vectors)
        if (performance.now() > until) return false
        if (!(await keeping(ctx)).isOn) return true
      }
    }
  } while (!(await finish(ctx, source, dimension, signal)))
  return true
}

/** Of the vectors that this embedder has made for the member already; null when there are none. */
async function dimensionOf(ctx: Ctx, source: string): Promise<number | null> {
  const [row] = await ctx.db
    .select({ dimension: memoryVectors.dimension })
    .from(memoryVectors)
    .where(and(mine(ctx, memoryVectors), eq(memoryVectors.source, source)))
    .limit(1)
  return row?.dimension ?? null
}

/** Keeps the vectors of those memories that are still there and still say what was embedded, while memory is on. */
function keep(ctx: Ctx, source: string, windows: Window[], vectors: Float32Array[]): Promise<void> {
  const given = windows.map(({ id, about }, index) => {
    const vector = vectors[index] ?? new Float32Array()
    return { id, about, vector: pack(vector).toString('base64'), dimension: vector.length }
  })
  return inTransaction(ctx, async (ctx) => {
    await hold(ctx)
    const kept = await keeping(ctx)
    if (!kept.isOn) return
    const [state] = await ctx.db
      .update(memoryEmbedders)
      .set({ version: sql`${memoryEmbedders.version} + 1`, busyUntil: new Date(ctx.now().getTime() + 5 * 60_000) })
      .where(mine(ctx, memoryEmbedders))
      .returning({ version: memoryEmbedders.version })
    const { organisationId, memberId } = owner(ctx)
    await ctx.db.execute(sql`
      insert into memory_vectors (organisation_id, member_id, memory_id, source, dimension, about, vector, version)
      select ${organisationId}::uuid, ${memberId}::uuid, ${memories.id}, ${source}, given.dimension, given.about,
        decode(given.vector, 'base64'), ${state?.version ?? 0}::int
      from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given(id uuid, about text, vector text, dimension int)
      join ${memories} on ${memories.id} = given.id
      where ${mine(ctx, memories)} and ${aboutOf} = given.about
      on conflict (memory_id, source) do update set dimension = excluded.dimension, about = excluded.about,
        vector = excluded.vector, version = excluded.version`)
  })
}

/** Doubled since it was last tried, a store is tried again. */
const isOutgrown = (triedWith: number, memories: number) => memories >= 2 * triedWith

/** Lets `source` serve when nothing is missing; false when something came meanwhile. */
async function finish(ctx: Ctx, source: string, dimension: number | null, signal: AbortSignal): Promise<boolean> {
  const before = await embeddingOf(ctx)
  const serves = before?.source === source && before.dimension === dimension
  const [store] = await ctx.db.select({ count: sql<number>`count(*)::int` }).from(memories).where(mine(ctx, memories))
  const isTried = serves && !isOutgrown(before.triedWith, store?.count ?? 0)
  const measured = dimension === null || isTried ? null : await measureTrust(ctx, source, dimension, signal)
  return inTransaction(ctx, async (ctx) => {
    await hold(ctx)
    if (!(await keeping(ctx)).isOn) return true
    if (await isAnyWithout(ctx, source)) return false
    if (measured && dimension !== null) await serve(ctx, source, { dimension, ...measured })
    await markDone(ctx)
    return true
  })
}
