import { and, eq, isNull, lt, ne, or, sql } from 'drizzle-orm'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { memoryEmbedders, memoryVectors } from './embeddings.tables.ts'

/** The queue of the job that embeds what has no vector yet. */
export const embedQueue = 'memory.embed'

export type Embedding = Omit<typeof memoryEmbedders.$inferSelect, 'organisationId' | 'memberId'>
const fresh = { source: null, dimension: null, trust: 0, triedWith: 0, version: 0, busyUntil: null, triedAt: null }

export async function embeddingOf(ctx: Ctx): Promise<Embedding | null> {
  const [row] = await ctx.db.select().from(memoryEmbedders).where(mine(ctx, memoryEmbedders))
  return row ?? null
}

/**
 * Tells that memories came or changed, within the transaction that wrote them: `changed` lose their vectors at once, and a
 * job will embed what is missing, once for all that is written until it is done. Costs nothing where there is no embedder.
 */
export async function noteWritten(ctx: Ctx, changed: string[]): Promise<void> {
  const known = await embeddingOf(ctx)
  if (!known && !ctx.model.embedder) return
  const version = (known?.version ?? 0) + 1
  if (known) await ctx.db.update(memoryEmbedders).set({ version, isWaiting: true }).where(mine(ctx, memoryEmbedders))
  else await ctx.db.insert(memoryEmbedders).values({ ...owner(ctx), ...fresh, version, isWaiting: true })
  if (changed.length > 0)
    await ctx.db
      .update(memoryVectors)
      .set({ about: '', vector: Buffer.alloc(0), version })
      .where(and(mine(ctx, memoryVectors), sql`${memoryVectors.memoryId} = any(${sql.param(changed)}::uuid[])`))
  if (!known?.isWaiting && ctx.model.embedder) await askForJob(ctx)
}

export const askForJob = (ctx: Ctx) => ctx.jobs.send(ctx.db, embedQueue, { memberId: ctx.person.memberId })

/** A question came back in another dimension than the vectors have: a job finds out whether that stays so. */
export const doubt = (ctx: Ctx) => {
  const { memberId } = ctx.person
  const once = { singletonKey: memberId, singletonSeconds: 60 }
  return ctx.jobs.send(ctx.db, embedQueue, { memberId, isDoubtful: true }, once)
}

/** How long a job that died keeps others away. */
const leaseMs = 5 * 60_000

/** Lets one job at a time embed for a person; false while another one does. */
export async function claim(ctx: Ctx): Promise<boolean> {
  const now = ctx.now()
  const busyUntil = new Date(now.getTime() + leaseMs)
  await ctx.db
    .insert(memoryEmbedders)
    .values({ ...owner(ctx), ...fresh, isWaiting: true })
    .onConflictDoNothing()
  const claimed = await ctx.db
    .update(memoryEmbedders)
    .set({ busyUntil, triedAt: now, isWaiting: true })
    .where(and(mine(ctx, memoryEmbedders), or(isNull(memoryEmbedders.busyUntil), lt(memoryEmbedders.busyUntil, now))))
    .returning({ memberId: memoryEmbedders.memberId })
  return claimed.length > 0
}

export const release = (ctx: Ctx) =>
  ctx.db.update(memoryEmbedders).set({ busyUntil: null }).where(mine(ctx, memoryEmbedders))

/** From now on the vectors of `source` serve, and those of all others are gone. */
export async function serve(ctx: Ctx, source: string, more: { dimension: number; trust: number; triedWith: number }) {
  await ctx.db
    .update(memoryEmbedders)
    .set({ source, ...more, version: sql`${memoryEmbedders.version} + 1` })
    .where(mine(ctx, memoryEmbedders))
  await ctx.db.delete(memoryVectors).where(and(mine(ctx, memoryVectors), ne(memoryVectors.source, source)))
}

export const markDone = (ctx: Ctx) =>
  ctx.db.update(memoryEmbedders).set({ isWaiting: false }).where(mine(ctx, memoryEmbedders))

/**
 * A model that was replaced under its own name makes vectors of another dimension: its old ones are of no use, since
 * nobody can ask in their terms any more. Words alone serve until there are new ones.
 */
export async function restart(ctx: Ctx, source: string) {
  await ctx.db.delete(memoryVectors).where(and(mine(ctx, memoryVectors), eq(memoryVectors.source, source)))
  await ctx.db
    .update(memoryEmbedders)
    .set({
      source: sql`nullif(${memoryEmbedders.source}, ${source})`,
      version: sql`${memoryEmbedders.version} + 1`,
      isWaiting: true,
    })
    .where(mine(ctx, memoryEmbedders))
}
