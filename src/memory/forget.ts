import { and, eq, sql } from 'drizzle-orm'
import { type Ctx, mine } from '#platform/ctx.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { notFound } from '#platform/errors.ts'
import type { Gone } from '#platform/texts.ts'
import { leave, letGo } from './embeddings/cache.ts'
import { clearFacts, groupsOf, workOut } from './facts/claims.ts'
import { memoryImports, memoryUses, tombstones } from './keeping.tables.ts'
import { memoryForgotten } from './memory.events.ts'
import { memories } from './memory.tables.ts'
import { hold } from './retrieval/reindex.ts'
import { changeKeeping } from './settings.ts'
import { drop } from './store.ts'
import { bury, textKey } from './tombstones.ts'

/** Takes memories away with all that was derived from them: index, facts without another source, records of their use. */
export async function removeMemories(ctx: Ctx, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const groups = await groupsOf(ctx, ids)
  await drop(ctx, { ids })
  leave(ctx, ids)
  await workOut(ctx, groups)
  await ctx.db
    .delete(memoryUses)
    .where(and(mine(ctx, memoryUses), sql`${memoryUses.id} = any(${sql.param(ids)}::uuid[])`))
  await ctx.emit(memoryForgotten, { ids })
}

/** Takes away what a source held, within the transaction that deletes it there. */
export async function removeSource(ctx: Ctx, source: string, gone: Gone): Promise<void> {
  await hold(ctx) // whoever is taking the same text in now is done first, and is undone here
  const rows = await ctx.db
    .select({ id: memories.id })
    .from(memories)
    .where(
      and(
        mine(ctx, memories),
        eq(memories.sourceKind, source),
        'thread' in gone
          ? eq(memories.thread, gone.thread)
          : sql`${memories.sourceId} = any(${sql.param(gone.ids)}::text[])`,
      ),
    )
  await removeMemories(
    ctx,
    rows.map(({ id }) => id),
  )
}

/** Forgets one memory for good: its source does not bring it back. */
export function forget(ctx: Ctx, id: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    await hold(ctx)
    const [memory] = await ctx.db
      .select()
      .from(memories)
      .where(and(mine(ctx, memories), eq(memories.id, id)))
    if (!memory) throw notFound('This memory')
    await bury(ctx, 'text', [textKey(memory)])
    await removeMemories(ctx, [id])
  })
}

/**
 * Forgets everything, and that anything was ever forgotten. What stays written elsewhere (notes, goals, conversations) is
 * not taken in again; what is written or imported from now on is.
 */
export function forgetAll(ctx: Ctx): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    await hold(ctx)
    await clearFacts(ctx)
    await drop(ctx, 'all')
    letGo(ctx)
    await ctx.db.delete(memoryUses).where(mine(ctx, memoryUses))
    await ctx.db.delete(memoryImports).where(mine(ctx, memoryImports))
    await ctx.db.delete(tombstones).where(mine(ctx, tombstones))
    await changeKeeping(ctx, { forgottenBefore: ctx.now(), filledAt: ctx.now() })
    await ctx.emit(memoryForgotten, { ids: null })
  })
}
