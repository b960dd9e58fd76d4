import { sql } from 'drizzle-orm'
import { memories, memoryStores } from '#memory/memory.tables.ts'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { aroundOf, type Entry, inThread, reach, searchOf, tagOf, unspell } from './entry.ts'
import { count } from './statistics.ts'

type Row = typeof memories.$inferSelect
/** A neighbour as the database has it; of one at the edge of what was read, not all neighbours are known. */
type Neighbour = Entry & { around: string; isEdge: boolean }
const chunk = 1000

/** Makes writers of one person's index go one after the other, until the transaction ends. */
export async function hold(ctx: Ctx) {
  await ctx.db
    .insert(memoryStores)
    .values({ ...owner(ctx), memories: 0, length: 0 })
    .onConflictDoUpdate({ target: [memoryStores.memberId], set: { length: sql`${memoryStores.length}` } })
}

/**
 * Writes `come` (new or changed rows), takes `gone` (as they were) out of the statistics, and tells the neighbours of
 * both: two memories on each side hold terms of theirs. Rows of `gone` that do not come again are already deleted.
 */
export async function reindex(ctx: Ctx, gone: Entry[], come: { row: Row; entry: Entry }[]) {
  if (gone.length === 0 && come.length === 0) return
  const tag = tagOf(ctx.person.memberId)
  const entries = come.map(({ entry }) => entry)
  const touched = new Set([...gone, ...entries].map(({ id }) => id))
  const staying = (await neighbours(ctx, [...gone, ...entries])).filter(({ id }) => !touched.has(id))
  const arounds = aroundsOf([...staying, ...entries])
  const written = come.map(({ row, entry }) => {
    const around = arounds.get(entry.id) ?? alone
    return { ...row, around, search: searchOf(tag, entry) }
  })
  const moved = staying.flatMap((entry) => {
    const around = arounds.get(entry.id) ?? alone
    if (entry.isEdge || around === entry.around) return []
    return [{ id: entry.id, around }]
  })
  await write(ctx, written)
  await rewrite(ctx, moved)
  await count(ctx, gone, entries)
}

/** What has no thread stands alone. */
const alone = '|||'

function aroundsOf(entries: Entry[]): Map<string, string> {
  const arounds = new Map<string, string>()
  for (const [thread, inIt] of Map.groupBy(entries, ({ thread }) => thread)) {
    if (thread === null) continue
    const sorted = inIt.toSorted(inThread)
    sorted.forEach((entry, place) => {
      arounds.set(entry.id, aroundOf(sorted, place))
    })
  }
  return arounds
}

/** Of every thread that is touched: all rows from the first touched to the last, and four more on each side. */
async function neighbours(ctx: Ctx, touched: Entry[]): Promise<Neighbour[]> {
  const spans = [...Map.groupBy(touched, ({ thread }) => thread)].flatMap(([thread, inIt]) => {
    const sorted = inIt.toSorted(inThread)
    const [first, last] = [sorted[0], sorted.at(-1)]
    return thread !== null && first && last ? [{ thread, ...endOf('first', first), ...endOf('last', last) }] : []
  })
  const found: Neighbour[] = []
  for (let from = 0; from < spans.length; from += chunk) {
    const { rows } = await ctx.db.execute<FoundRow>(spanQuery(ctx, JSON.stringify(spans.slice(from, from + chunk))))
    for (const row of rows) found.push({ ...row, at: Number(row.at), ...unspell(row.terms) })
  }
  return found
}

type FoundRow = Omit<Neighbour, 'terms' | 'asks' | 'at'> & { terms: string; at: string }

const endOf = (end: 'first' | 'last', { at, seq, id }: Entry) => ({
  [`${end}At`]: new Date(at).toISOString(),
  [`${end}Seq`]: seq ?? 0,
  [`${end}Id`]: id,
})

function spanQuery(ctx: Ctx, spans: string) {
  const { id, thread, seq, occurredAt, author, terms, around, block } = memories
  const place = sql`(${occurredAt}, coalesce(${seq}, 0), ${id})`
  const first = sql`(span."firstAt", span."firstSeq", span."firstId")`
  const last = sql`(span."lastAt", span."lastSeq", span."lastId")`
  const columns = sql`${id}, ${thread}, ${seq}, extract(epoch from ${occurredAt}) * 1000 as at, ${author}, ${terms}, ${around}, ${block}`
  const ofThread = sql`from ${memories} where ${mine(ctx, memories)} and ${thread} = span.thread`
  const before = sql`order by ${occurredAt} desc, coalesce(${seq}, 0) desc, ${id} desc limit ${2 * reach}`
  const after = sql`order by ${occurredAt}, coalesce(${seq}, 0), ${id} limit ${2 * reach}`
  return sql`select near.* from jsonb_to_recordset(${spans}::jsonb) as span(
      thread text, "firstAt" timestamptz, "firstSeq" int, "firstId" uuid, "lastAt" timestamptz, "lastSeq" int, "lastId" uuid)
    cross join lateral (
      (select ${columns}, row_number() over (order by ${occurredAt} desc, coalesce(${seq}, 0) desc, ${id} desc) > ${reach} as "isEdge" ${ofThread} and ${place} < ${first} ${before})
      union all
      (select ${columns}, false ${ofThread} and ${place} between ${first} and ${last})
      union all
      (select ${columns}, row_number() over (order by ${occurredAt}, coalesce(${seq}, 0), ${id}) > ${reach} ${ofThread} and ${place} > ${last} ${after})
    ) near`
}

/** Rows travel as one JSON parameter: thousands of parameters cost the driver more than the database takes to read it. */
async function write(ctx: Ctx, rows: Row[]) {
  for (let from = 0; from < rows.length; from += chunk) {
    const given = JSON.stringify(rows.slice(from, from + chunk).map(({ organisationId, memberId, ...row }) => row))
    const { organisationId, memberId } = owner(ctx)
    await ctx.db.execute(sql`
      insert into memories (organisation_id, member_id, id, kind, source_kind, source_id, part, external_id, text, author, thread, seq,
        occurred_at, said_at, href, pinned, superseded_by, terms, around, block, search, created_at, updated_at)
      select ${organisationId}::uuid, ${memberId}::uuid, id, kind, "sourceKind", "sourceId", part, "externalId", text, author, thread, seq,
        "occurredAt", "saidAt", href, pinned, "supersededBy", terms, around, block, search::tsvector, "createdAt", "updatedAt"
      from jsonb_to_recordset(${given}::jsonb) as row(id uuid, kind text, "sourceKind" text, "sourceId" text, part int, "externalId" text,
        text text, author text, thread text, seq int, "occurredAt" timestamptz, "saidAt" timestamptz, href text, pinned boolean,
        "supersededBy" uuid, terms text, around text, block text, search text, "createdAt" timestamptz, "updatedAt" timestamptz)
      on conflict (id) do update set kind = excluded.kind, external_id = excluded.external_id, text = excluded.text,
        author = excluded.author, thread = excluded.thread, seq = excluded.seq, occurred_at = excluded.occurred_at,
        said_at = excluded.said_at, href = excluded.href, terms = excluded.terms, around = excluded.around, block = excluded.block,
        search = excluded.search, updated_at = excluded.updated_at`)
  }
}

async function rewrite(ctx: Ctx, rows: { id: string; around: string }[]) {
  for (let from = 0; from < rows.length; from += chunk) {
    const given = JSON.stringify(rows.slice(from, from + chunk))
    await ctx.db.execute(sql`
      update ${memories} set around = given.around
      from jsonb_to_recordset(${given}::jsonb) as given(id uuid, around text)
      where ${mine(ctx, memories)} and ${memories.id} = given.id`)
  }
}
