import { and, sql } from 'drizzle-orm'
import { memoryBlocks, memoryStores, memoryTerms } from '#memory/memory.tables.ts'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { countedTerms, type Entry } from './entry.ts'

/** Brings the member's statistics from `gone` to `come`: in how many memories each term is, and what each conversation holds. */
export async function count(ctx: Ctx, gone: Entry[], come: Entry[]) {
  await countTerms(ctx, gone, come)
  await countBlocks(ctx, gone, come)
  const length = lengthOf(come) - lengthOf(gone)
  await ctx.db
    .update(memoryStores)
    .set({
      memories: sql`${memoryStores.memories} + ${come.length - gone.length}`,
      length: sql`${memoryStores.length} + ${length}`,
    })
    .where(mine(ctx, memoryStores))
}

const lengthOf = (entries: Entry[]) => entries.reduce((sum, { terms }) => sum + terms.length, 0)

async function countTerms(ctx: Ctx, gone: Entry[], come: Entry[]) {
  const changes = new Map<string, number>()
  const add = (entries: Entry[], by: 1 | -1) => {
    for (const entry of entries)
      for (const term of countedTerms(entry)) changes.set(term, (changes.get(term) ?? 0) + by)
  }
  add(gone, -1)
  add(come, 1)
  const changed = [...changes].filter(([, by]) => by !== 0)
  if (changed.length === 0) return
  const { organisationId, memberId } = owner(ctx)
  await ctx.db.execute(sql`
    insert into memory_terms (organisation_id, member_id, term, memories)
    select ${organisationId}::uuid, ${memberId}::uuid, term, by
    from unnest(${sql.param(changed.map(([term]) => term))}::text[], ${sql.param(changed.map(([, by]) => by))}::int[]) as change(term, by)
    on conflict (member_id, term) do update set memories = memory_terms.memories + excluded.memories`)
  const fewer = changed.filter(([, by]) => by < 0).map(([term]) => term)
  if (fewer.length === 0) return
  await ctx.db
    .delete(memoryTerms)
    .where(
      and(
        mine(ctx, memoryTerms),
        sql`${memoryTerms.term} = any(${sql.param(fewer)}::text[])`,
        sql`${memoryTerms.memories} <= 0`,
      ),
    )
}

type Block = { block: string; memories: number; length: number; counts: Record<string, number> }

async function countBlocks(ctx: Ctx, gone: Entry[], come: Entry[]) {
  const names = [...new Set([...gone, ...come].map(({ block }) => block))]
  const kept = await ctx.db
    .select({
      block: memoryBlocks.block,
      memories: memoryBlocks.memories,
      length: memoryBlocks.length,
      counts: memoryBlocks.counts,
    })
    .from(memoryBlocks)
    .where(and(mine(ctx, memoryBlocks), sql`${memoryBlocks.block} = any(${sql.param(names)}::text[])`))
  const blocks = new Map<string, Block>(kept.map((block) => [block.block, block]))
  for (const entry of gone) tally(blocks, entry, -1)
  for (const entry of come) tally(blocks, entry, 1)
  const empty = [...blocks.values()].filter(({ memories }) => memories <= 0).map(({ block }) => block)
  const full = [...blocks.values()].filter(({ memories }) => memories > 0)
  const { organisationId, memberId } = owner(ctx)
  await ctx.db.execute(sql`
    insert into memory_blocks (organisation_id, member_id, block, memories, length, counts)
    select ${organisationId}::uuid, ${memberId}::uuid, block, memories, length, counts
    from jsonb_to_recordset(${JSON.stringify(full)}::jsonb) as given(block text, memories int, length int, counts jsonb)
    on conflict (member_id, block) do update
      set memories = excluded.memories, length = excluded.length, counts = excluded.counts`)
  if (empty.length > 0)
    await ctx.db
      .delete(memoryBlocks)
      .where(and(mine(ctx, memoryBlocks), sql`${memoryBlocks.block} = any(${sql.param(empty)}::text[])`))
}

function tally(blocks: Map<string, Block>, entry: Entry, by: 1 | -1) {
  const block = blocks.get(entry.block) ?? { block: entry.block, memories: 0, length: 0, counts: {} }
  blocks.set(entry.block, block)
  block.memories += by
  block.length += by * entry.terms.length
  for (const term of entry.terms) {
    const times = (Object.hasOwn(block.counts, term) ? (block.counts[term] ?? 0) : 0) + by
    if (times > 0) block.counts[term] = times
    else delete block.counts[term]
  }
}
