import { and, type SQL, sql } from 'drizzle-orm'
import { memories, memoryBlocks, memoryStores, memoryTerms } from '#memory/memory.tables.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import { lexeme, tagOf } from './entry.ts'

/** How many candidates are ranked: beyond, nearly nothing is gained. */
const most = 200
/** How many memories a search may read for its words: what a person has said ten thousand times is not read whole. */
const readable = 4500
/** Of a word too common for that, only the latest so many. */
const latest = 1500
/** A term of the nearest neighbour counts for less than one of its own. */
const besideShare = 0.6

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

/** A text query, and the same where only a memory's own terms count. */
type Wanted = { query: string; own: string; weight: number }
export type Plan = { whole: Wanted[]; latest: Wanted[]; times: { from: Date; to: Date }[] }

/**
 * What to read, the rarest term first, until enough is read. Of terms that are too common, only memories that have
 * two of them are read, and the latest of each. So a search costs the same in a large store as in a small one.
 */
export function planOf(
  ctx: Ctx,
  weighed: { term: string; weight: number; memories: number }[],
  times: Plan['times'],
): Plan {
  const tag = tagOf(ctx.person.memberId)
  const sorted = weighed.toSorted((a, b) => a.memories - b.memories)
  const whole: Wanted[] = []
  const common: typeof sorted = []
  let read = 0
  for (const each of sorted) {
    // A term is found in its own memory and in two beside it.
    read += 3 * each.memories
    if (read <= readable) whole.push(wanted(each.weight, lexeme(tag, each.term)))
    else common.push(each)
  }
  const few = common.slice(0, 3)
  const pairs = few.flatMap((a, index) =>
    few.slice(index + 1).map((b) => wanted(a.weight + b.weight, lexeme(tag, a.term), lexeme(tag, b.term))),
  )
  const alone = whole.length > 0 ? [] : few.map(({ term, weight }) => wanted(weight, lexeme(tag, term)))
  return { whole, latest: [...pairs, ...alone], times }
}

const wanted = (weight: number, ...lexemes: string[]): Wanted => ({
  query: lexemes.join(' & '),
  own: lexemes.map((each) => `${each}:A`).join(' & '),
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
  const found = sql`(select id, organisation_id, member_id, kind, thread, occurred_at, search from ${memories}
    where ${memories.search} @@ term.query offset 0) as ${memories}`
  const weight = sql`term.weight * case when ${memories.search} @@ term.own then 1 else ${besideShare}::float8 end`
  // Parsed once each: as texts they would be parsed anew for every row that is found.
  const terms = (wanted: Wanted[]) => {
    const [query, own, weight] = [
      wanted.map(({ query }) => query),
      wanted.map(({ own }) => own),
      wanted.map(({ weight }) => weight),
    ]
    return sql`unnest(${sql.param(query)}::tsquery[], ${sql.param(own)}::tsquery[], ${sql.param(weight)}::float8[]) as term(query, own, weight)`
  }
  const branches = [
    sql`select found.id, found.weight from ${terms(plan.whole)} cross join lateral (
      select ${memories.id}, ${weight} as weight from ${found} where ${here}) as found`,
    ...(plan.latest.length > 0
      ? [
          sql`select found.id, found.weight from ${terms(plan.latest)} cross join lateral (
            select ${memories.id}, ${weight} as weight from ${found} where ${here}
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

/** The candidates and what corrects them, with all that ranking needs; `terms` are those whose number in each conversation is told. */
export async function candidatesOf(ctx: Ctx, plan: Plan, filter: Filter, terms: string[]): Promise<Row[]> {
  const { rows } = await ctx.db.execute<RawRow>(sql`
    with hit as materialized (${candidateQuery(ctx, plan, filter)}),
    wanted as (select id from hit union select ${memories.supersededBy} from hit join ${memories} on ${memories.id} = hit.id),
    candidate as materialized (select ${columns} from wanted join ${memories} on ${memories.id} = wanted.id where ${and(mine(ctx, memories), filter)}),
    talk as materialized (
      select block, length, array(select coalesce((counts ->> term)::int, 0) from unnest(${sql.param(terms)}::text[]) as term) as counts
      from ${memoryBlocks} where ${mine(ctx, memoryBlocks)} and block in (select distinct block from candidate))
    select candidate.*, talk.length as "blockLength", talk.counts as "blockCounts" from candidate join talk using (block)`)
  return rows.map(({ at, said, made, changed, ...row }) => ({
    ...row,
    occurredAt: new Date(Number(at)),
    saidAt: new Date(Number(said)),
    createdAt: new Date(Number(made)),
    updatedAt: new Date(Number(changed)),
  }))
}

const ms = (column: unknown) => sql`extract(epoch from ${column}) * 1000`
const columns = sql`${memories.id}, ${memories.kind}, ${memories.sourceKind} as "sourceKind", ${memories.sourceId} as "sourceId",
  ${memories.part}, ${memories.externalId} as "externalId", ${memories.text}, ${memories.author}, ${memories.thread}, ${memories.seq},
  ${ms(memories.occurredAt)} as at, ${ms(memories.saidAt)} as said, ${memories.href}, ${memories.pinned},
  ${memories.supersededBy} as "supersededBy", ${memories.terms}, ${memories.around}, ${memories.block},
  ${ms(memories.createdAt)} as made, ${ms(memories.updatedAt)} as changed`
type RawRow = Omit<Row, 'occurredAt' | 'saidAt' | 'createdAt' | 'updatedAt'> & {
  at: string
  said: string
  made: string
  changed: string
}
