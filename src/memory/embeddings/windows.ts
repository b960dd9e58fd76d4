import { and, eq, notInArray, type SQL, sql } from 'drizzle-orm'
import { memories } from '#memory/memory.tables.ts'
import { keeping } from '#memory/settings.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import { memoryVectors } from './embeddings.tables.ts'

/** What is embedded for a memory: itself between what was said before and after it. `about` changes whenever these do. */
export type Window = { id: string; about: string; text: string; at: string }

/** Embedders take 512 to 8,192 tokens; what comes after that many characters would be cut by them, or refused. */
const mostOwn = 4000
const mostBeside = 500

/** A digest of the memory and the terms of its neighbours, worked out from its own row alone. */
export const aboutOf: SQL<string> = sql`md5(concat_ws('|', memories.text, split_part(memories.around, '|', 2), split_part(memories.around, '|', 3)))`

/** Which memories may be sent to a provider and have no vector of `source` yet that fits their words; none while off. */
async function missing(ctx: Ctx, source: string): Promise<SQL> {
  const { isOn, off } = await keeping(ctx)
  if (!isOn) return sql`false`
  const fits = sql`exists (select 1 from ${memoryVectors} where ${mine(ctx, memoryVectors)} and memory_vectors.memory_id = memories.id
    and memory_vectors.source = ${source} and memory_vectors.about = ${aboutOf})`
  return and(
    mine(ctx, memories),
    off.length > 0 ? notInArray(memories.sourceKind, off) : undefined,
    sql`not ${fits}`,
  ) as SQL // never without a condition
}

/** The next windows to embed, the latest memories first; those after `last` only, so that no run reads a memory twice. */
export async function windowsWithout(
  ctx: Ctx,
  source: string,
  limit: number,
  last: Window | undefined,
): Promise<Window[]> {
  const here = await missing(ctx, source)
  const rows = await ctx.db
    .select({
      id: memories.id,
      about: aboutOf,
      at: sql<string>`${memories.occurredAt}::text`,
      author: memories.author,
      text: memories.text,
      before: beside(ctx, '<'),
      after: beside(ctx, '>'),
    })
    .from(memories)
    .where(
      and(
        mine(ctx, memories),
        here,
        last && sql`(${memories.occurredAt}, ${memories.id}) < (${last.at}::timestamptz, ${last.id}::uuid)`,
      ),
    )
    .orderBy(sql`${memories.occurredAt} desc`, sql`${memories.id} desc`)
    .limit(limit)
  return rows.map(({ id, about, at, author, text, before, after }) => ({
    id,
    about,
    at,
    text: [before?.slice(-mostBeside), said(author, text).slice(0, mostOwn), after?.slice(0, mostBeside)]
      .filter(Boolean)
      .join('\n'),
  }))
}

const said = (author: string | null, text: string) => (author ? `${author}: ${text}` : text)

/** Who said what just before or after, in the same thread and of the same source: a source that is off is sent nowhere. */
function beside(ctx: Ctx, sign: '<' | '>'): SQL<string | null> {
  const { organisationId, memberId } = ctx.person
  const order = sql.raw(sign === '<' ? 'desc' : 'asc')
  // Spelt out: drizzle leaves the table's name away, and then these would be columns of `near`.
  return sql`(select concat_ws(': ', near.author, near.text) from memories near
    where near.organisation_id = ${organisationId}::uuid and near.member_id = ${memberId}::uuid
      and near.thread = memories.thread and near.source_kind = memories.source_kind
      and (near.occurred_at, coalesce(near.seq, 0), near.id) ${sql.raw(sign)} (memories.occurred_at, coalesce(memories.seq, 0), memories.id)
    order by near.occurred_at ${order}, coalesce(near.seq, 0) ${order}, near.id ${order} limit 1)`
}

/** Whether anything is left to embed. */
export async function isAnyWithout(ctx: Ctx, source: string): Promise<boolean> {
  const here = await missing(ctx, source)
  const rows = await ctx.db
    .select({ id: memories.id })
    .from(memories)
    .where(and(mine(ctx, memories), here))
    .limit(1)
  return rows.length > 0
}

/** How many memories have a vector of this source that fits their words. */
export async function countWith(ctx: Ctx, source: string): Promise<number> {
  const [row] = await ctx.db
    .select({ count: sql<number>`count(*)::int` })
    .from(memoryVectors)
    .where(and(mine(ctx, memoryVectors), eq(memoryVectors.source, source), sql`${memoryVectors.about} <> ''`))
  return row?.count ?? 0
}
