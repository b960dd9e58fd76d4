import { and, sql } from 'drizzle-orm'
import { type Ctx, mine } from '#platform/ctx.ts'
import { memories } from './memory.tables.ts'
import { lexeme, tagOf } from './retrieval/entry.ts'
import { termsOf } from './retrieval/terms.ts'

export type Query = { q: string; limit: number; from?: Date; to?: Date; kind?: string; thread?: string }

/** A memory that was found: `score` lies within 0 and 1, `why` says in plain words what spoke for it. */
export type Found = Omit<
  typeof memories.$inferSelect,
  'organisationId' | 'memberId' | 'terms' | 'around' | 'block' | 'search'
> & { score: number; why: string[] }

/** The member's memories that answer `q`, best first. */
export async function search(ctx: Ctx, query: Query): Promise<Found[]> {
  const tag = tagOf(ctx.person.memberId)
  const terms = [...new Set(termsOf(query.q))]
  if (terms.length === 0) return []
  const wanted = sql`${terms.map((term) => lexeme(tag, term)).join(' | ')}::tsquery`
  const rows = await ctx.db
    .select({ memory: memories, rank: sql<number>`ts_rank(${memories.search}, ${wanted}, 1)` })
    .from(memories)
    .where(
      and(
        mine(ctx, memories),
        sql`${memories.search} @@ ${wanted}`,
        query.from && sql`${memories.occurredAt} >= ${query.from}`,
        query.to && sql`${memories.occurredAt} < ${query.to}`,
        query.kind ? sql`${memories.kind} = ${query.kind}` : undefined,
        query.thread ? sql`${memories.thread} = ${query.thread}` : undefined,
      ),
    )
    .orderBy(sql`2 desc`)
    .limit(query.limit)
  return rows.map(({ memory, rank }) => {
    const { organisationId, memberId, terms, around, block, search, ...found } = memory
    return { ...found, score: rank, why: ['has your words'] }
  })
}
