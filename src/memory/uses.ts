import { and, eq, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { facts } from './facts/facts.tables.ts'
import { memoryUses } from './keeping.tables.ts'
import { memories } from './memory.tables.ts'

/** Ids of memories and facts. */
type Ids = { memories: string[]; facts: string[] }
/** Found, put into the prompt, and used by the answer: three different things. What was used counts as the other two. */
export type Use = { retrieved: Ids; prompted: Ids; used: Ids }

/** Records what the answer `messageId` took from memory; said again, the new record replaces the old. */
export function recordUse(
  ctx: Ctx,
  { messageId, retrieved, prompted, used }: Use & { messageId: string },
): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.delete(memoryUses).where(and(mine(ctx, memoryUses), eq(memoryUses.messageId, messageId)))
    const rows = (['memories', 'facts'] as const).flatMap((kind) => {
      const [wasPrompted, wasUsed] = [new Set(prompted[kind]), new Set(used[kind])]
      return [...new Set([...retrieved[kind], ...wasPrompted, ...wasUsed])].map((id) => ({
        ...owner(ctx),
        messageId,
        kind: kind === 'memories' ? ('memory' as const) : ('fact' as const),
        id,
        wasPrompted: wasPrompted.has(id) || wasUsed.has(id),
        wasUsed: wasUsed.has(id),
      }))
    })
    if (rows.length > 0) await ctx.db.insert(memoryUses).values(rows)
  })
}

/** Which of these are still there. */
export async function stillKnown(ctx: Ctx, ids: Ids): Promise<Ids> {
  const among = (column: PgColumn, wanted: string[]) => sql`${column} = any(${sql.param(wanted)}::uuid[])`
  const there = ids.memories.length
    ? await ctx.db
        .select({ id: memories.id })
        .from(memories)
        .where(and(mine(ctx, memories), among(memories.id, ids.memories)))
    : []
  const known = ids.facts.length
    ? await ctx.db
        .select({ id: facts.id })
        .from(facts)
        .where(and(mine(ctx, facts), among(facts.id, ids.facts)))
    : []
  return { memories: there.map(({ id }) => id), facts: known.map(({ id }) => id) }
}

/** What an answer took from memory, without what was forgotten since. */
export async function usesOf(ctx: Ctx, messageId: string): Promise<Use> {
  const rows = await ctx.db
    .select()
    .from(memoryUses)
    .where(and(mine(ctx, memoryUses), eq(memoryUses.messageId, messageId)))
  const ids = (test: (row: (typeof rows)[number]) => boolean): Ids => ({
    memories: rows.filter((row) => row.kind === 'memory' && test(row)).map(({ id }) => id),
    facts: rows.filter((row) => row.kind === 'fact' && test(row)).map(({ id }) => id),
  })
  return { retrieved: ids(() => true), prompted: ids((row) => row.wasPrompted), used: ids((row) => row.wasUsed) }
}
