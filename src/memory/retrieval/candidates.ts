import { and, isNotNull, type SQL, sql } from 'drizzle-orm'
import { memories, memoryBlocks, memoryStores, memoryTerms } from '#memory/memory.tables.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import { lexeme, reach, tagOf } from './entry.ts'

/** How many candidates are ranked: beyond, nearly nothing is gained. */
const most = 200
/** What stands beside the best so many of them is ranked, too: an answer may share no word with what was asked. */
const neighboured = 50
/** How many memories a search may read for its words: what a person has said ten thousand times is not read whole. */
const readable = 4500
/** Of a word too common for that, only the latest so many. */
const latest = 1500

/** `memories` and `length` of the whole store; years of its first and last memory; how many memories have which term. */
export type Store = {
  memories: number
  length: number
  years: { from: number; to: number }
  frequency: Map<string, number>
}

/** The person's statistics for these terms, in one round trip; null when there is no memory. */
export async function storeOf(ctx: Ctx, terms: string[]): Promise<Store | null> {
  const { rows } = await ctx.db.execute<{
    memories: number
    length: number
    first: number | null
    last: number | null
    frequency: Record<string, number> | null
  }>(sql`select memories, length,
      (select extract(year from min(${memories.occurredAt}))::int from ${memories} where ${mine(ctx, memories)}) as first,
      (select extract(year from max(${memories.occurredAt}))::int from ${memories} where ${mine(ctx, memories)}) as last,
      (select json_object_agg(term, memories) from ${memoryTerms}
        where ${mine(ctx, memoryTerms)} and ${memoryTerms.term} = any(${sql.param(terms)}::text[])) as frequency
    from ${memoryStores} where ${mine(ctx, memoryStores)}`)
  const [row] = rows
  if (!row || row.memories === 0) return null
  const { first, last } = row
  return {
    memories: row.memories,
    length: row.length,
    years: { from: first ?? 1970, to: last ?? 1970 },
    frequency: new Map(Object.entries(row.frequency ?? {})),
  }
}

/** A text query, and what a memory that it finds gains. */
type Wanted = { query: string; weight: number }
export type Plan = { whole: Wanted[]; latest: Wanted[]; times: { from: Date; to: Date }[] }

/**
 * What to read, the rarest term first, until enough is read. Of terms that are too common, only memories that have
 * two of them are read, and the latest of each; those only near in meaning (`alike`) come last, and not at all when too
 * common. So a search costs the same in a large store as in a small one.
 */
export function planOf(
  ctx: Ctx,
  weighed: { term: string; weight: number; memories: number; alike: boolean }[],
  times: Plan['times'],
): Plan {
  const tag = tagOf(ctx.person.memberId)
  const sorted = weighed.toSorted((a, b) => Number(a.alike) - Number(b.alike) || a.memories - b.memories)
  const whole: typeof sorted = []
  const common: typeof sorted = []
  let read = 0
  for (const each of sorted) {
    read += each.memories
    if (read <= readable) whole.push(each)
    else if (!each.alike) common.push(each)
  }
  const few = common.slice(0, 3)
  const alone = (terms: typeof sorted) => terms.map(({ term, weight }) => wanted(weight, lexeme(tag, term)))
  const pairs = few.flatMap((a, index) =>
    few.slice(index + 1).map((b) => wanted(a.weight + b.weight, lexeme(tag, a.term), lexeme(tag, b.term))),
  )
  // Of memories that are read whole more than can be ranked, those come first that have a common term as well.
  const both = whole
    .filter(({ memories, alike }) => memories > most && !alike)
    .flatMap((a) => few.map((b) => wanted(b.weight, lexeme(tag, a.term), lexeme(tag, b.term))))
  return { whole: alone(whole), latest: [...pairs, ...both, ...(whole.length > 0 ? [] : alone(few))], times }
}

const wanted = (weight: number, ...lexemes: string[]): Wanted => ({
  query: lexemes.join(' & '),
  weight,
})

export type Row = Omit<typeof memories.$inferSelect, 'organisationId' | 'memberId' | 'search'> & {
  blockLength: number
  blockCounts: number[]
}

/** Conditions of the caller, told over the columns of `memories`. */
export type Filter = SQL | undefined

/** The query that finds candidates: those with most weight of terms, or of a time that is asked for. */
export function candidateQuery(ctx: Ctx, plan: Plan, filter: Filter): SQL {
  const here = and(mine(ctx, memories), filter) ?? sql`true`
  // The fence: lexemes bear the member's tag, so the text index alone finds only theirs. Offered the member's other indexes
  // as well, the planner reads all that they remember for every term, once strangers fill the table. `mine` comes after.
  const found = sql`(select id, organisation_id, member_id, kind, thread, occurred_at from ${memories}
    where ${memories.search} @@ term.query offset 0) as ${memories}`
  // Parsed once each: as texts they would be parsed anew for every row that is found.
  const terms = (wanted: Wanted[]) => {
    const [query, weight] = [wanted.map(({ query }) => query), wanted.map(({ weight }) => weight)]
    return sql`unnest(${sql.param(query)}::tsquery[], ${sql.param(weight)}::float8[]) as term(query, weight)`
  }
  const branches = [
    sql`select found.id, term.weight from ${terms(plan.whole)} cross join lateral (
      select ${memories.id} from ${found} where ${here}) as found`,
    ...(plan.latest.length > 0
      ? [
          sql`select found.id, term.weight from ${terms(plan.latest)} cross join lateral (
            select ${memories.id} from ${found} where ${here}
            order by ${memories.occurredAt} desc limit ${latest}) as found`,
        ]
      : []),
    ...plan.times.map(
      ({ from, to }) => sql`select found.id, 1::float8 from (
        select ${memories.id} from ${memories} where ${here} and ${memories.occurredAt} >= ${from} and ${memories.occurredAt} < ${to}
        order by ${memories.occurredAt} desc limit ${most}) as found`,
    ),
  ]
  return sql`select hit.id, sum(hit.weight) as weight from (${sql.join(branches, sql` union all `)}) as hit
    group by hit.id order by 2 desc, 1 desc limit ${most}`
}

/**
 * The candidates, what stands beside the best and what corrects any, with all that ranking needs; `terms` are those whose
 * number in each conversation is told.
 */
export async function candidatesOf(ctx: Ctx, plan: Plan, filter: Filter, terms: string[]): Promise<Row[]> {
  const [at, seq] = [memories.occurredAt, sql`coalesce(${memories.seq}, 0)`]
  const place = sql`(${at}, ${seq}, ${memories.id})`
  const ofThread = sql`from ${memories} where ${mine(ctx, memories)} and ${memories.thread} = best.thread`
  const { rows } = await ctx.db.execute<RawRow>(sql`
    with hit as materialized (${candidateQuery(ctx, plan, filter)}),
    best as (select ${memories.id}, ${memories.thread}, ${at} as at, ${seq} as seq
      from (select id from hit order by weight desc, id desc limit ${neighboured}) as hit join ${memories} on ${memories.id} = hit.id
      where ${and(mine(ctx, memories), isNotNull(memories.thread))}),
    beside as (select beside.id from best cross join lateral (
      (select ${memories.id} ${ofThread} and ${place} < (best.at, best.seq, best.id) order by ${at} desc, ${seq} desc, ${memories.id} desc limit ${reach})
      union all (select ${memories.id} ${ofThread} and ${place} > (best.at, best.seq, best.id) order by ${at}, ${seq}, ${memories.id} limit ${reach})) as beside),
    wanted as (select id from hit union select id from beside
      union select ${memories.supersededBy} from hit join ${memories} on ${memories.id} = hit.id)
    select ${columns} from wanted join ${memories} on ${memories.id} = wanted.id where ${and(mine(ctx, memories), filter)}`)
  const talks = await talksOf(ctx, [...new Set(rows.map(({ block }) => block))], terms)
  return rows.map(({ at, said, made, changed, ...row }) => ({
    ...row,
    blockLength: talks.get(row.block)?.length ?? 0,
    blockCounts: talks.get(row.block)?.counts ?? [],
    occurredAt: new Date(Number(at)),
    saidAt: new Date(Number(said)),
    createdAt: new Date(Number(made)),
    updatedAt: new Date(Number(changed)),
  }))
}

/** By itself, not joined: the planner, who cannot know how many candidates come, would compare each with every conversation. */
async function talksOf(
  ctx: Ctx,
  blocks: string[],
  terms: string[],
): Promise<Map<string, { length: number; counts: number[] }>> {
  const { rows } = await ctx.db.execute<{ block: string; length: number; counts: number[] }>(sql`
    select block, length, array(select coalesce((counts ->> term)::int, 0) from unnest(${sql.param(terms)}::text[]) as term) as counts
    from ${memoryBlocks} where ${mine(ctx, memoryBlocks)} and block = any(${sql.param(blocks)}::text[])`)
  return new Map(rows.map((row) => [row.block, row]))
}

const ms = (column: unknown) => sql`extract(epoch from ${column}) * 1000`
const columns = sql`${memories.id}, ${memories.kind}, ${memories.sourceKind} as "sourceKind", ${memories.sourceId} as "sourceId",
  ${memories.part}, ${memories.externalId} as "externalId", ${memories.text}, ${memories.author}, ${memories.thread}, ${memories.seq},
  ${ms(memories.occurredAt)} as at, ${ms(memories.saidAt)} as said, ${memories.href}, ${memories.pinned},
  ${memories.supersededBy} as "supersededBy", ${memories.terms}, ${memories.around}, ${memories.block},
  ${ms(memories.createdAt)} as made, ${ms(memories.updatedAt)} as changed`
type RawRow = Omit<Row, 'occurredAt' | 'saidAt' | 'createdAt' | 'updatedAt' | 'blockLength' | 'blockCounts'> & {
  at: string
  said: string
  made: string
  changed: string
}
