import { isDeepStrictEqual } from 'node:util'
import { and, eq, sql } from 'drizzle-orm'
import { memoryUses } from '#memory/keeping.tables.ts'
import { buried, factKey } from '#memory/tombstones.ts'
import { civilDateAt } from '#platform/civil.ts'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { holdsOf } from './attributes.ts'
import { correctionsOf, writeCorrections } from './corrections.ts'
import type { Extracted } from './extract.ts'
import { claims, facts } from './facts.tables.ts'
import { type Span, timeline } from './timeline.ts'
import { valueKeyOf } from './value-key.ts'

type ClaimRow = typeof claims.$inferSelect
type FactRow = typeof facts.$inferSelect
/** What facts are worked out for together. */
export type Group = Pick<FactRow, 'subject' | 'attribute' | 'topic'>
const keyOf = ({ subject, attribute, topic }: Group) => JSON.stringify([subject, attribute, topic])

/** What one memory says, and when it was said. */
export type Saying = { memoryId: string; at: Date; origin: string; extracted: Extracted[] }

const ofMemories = (ids: string[]) => sql`${claims.memoryId} = any(${sql.param(ids)}::uuid[])`

/** Replaces what these memories say, and works out the facts anew. Within the transaction that writes the memories. */
export async function takeSayings(ctx: Ctx, sayings: Saying[]) {
  if (sayings.length === 0) return
  const before = await ctx.db
    .delete(claims)
    .where(and(mine(ctx, claims), ofMemories(sayings.map(({ memoryId }) => memoryId))))
    .returning({ subject: claims.subject, attribute: claims.attribute, topic: claims.topic })
  const rows = await remembered(
    ctx,
    sayings.flatMap(({ memoryId, at, origin, extracted }) =>
      extracted.map((claim) => rowOf(ctx, { ...claim, memoryId, at, origin })),
    ),
  )
  await insertClaims(ctx, rows)
  await workOut(ctx, [...before, ...rows])
}

const rowOf = (
  ctx: Ctx,
  claim: Omit<ClaimRow, 'id' | 'organisationId' | 'memberId' | 'factId' | 'corrects' | 'since'> & {
    corrects?: string | null
    since?: string | null
  },
): ClaimRow => {
  const { subject, attribute, topic, value, valueKey, says, isChange, confidence, memoryId, at, origin, corrects } =
    claim
  const said = { subject, attribute, topic, value, valueKey, says, isChange, confidence, memoryId, at, origin }
  return { id: newId(), ...owner(ctx), factId: null, corrects: corrects ?? null, since: claim.since ?? null, ...said }
}

/** As one JSON parameter: thousands of parameters cost the driver more than the database takes to read it. */
async function insertClaims(ctx: Ctx, rows: ClaimRow[]) {
  if (rows.length === 0) return
  const { organisationId, memberId } = owner(ctx)
  await ctx.db.execute(sql`
    insert into memory_claims (organisation_id, member_id, id, memory_id, subject, attribute, topic, value, value_key, says,
      is_change, at, confidence, origin, corrects, since)
    select ${organisationId}::uuid, ${memberId}::uuid, id, "memoryId", subject, attribute, topic, value, "valueKey", says,
      "isChange", at, confidence, origin, corrects, since
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(id uuid, "memoryId" uuid, subject text, attribute text, topic text,
      value text, "valueKey" text, says text, "isChange" boolean, at timestamptz, confidence float8, origin text, corrects text, since text)`)
}

/** Without those that say what the person forgot after they were said. */
async function remembered(ctx: Ctx, rows: ClaimRow[]): Promise<ClaimRow[]> {
  const forgotten = await buried(ctx, 'fact', [...new Set(rows.map((row) => factKey(ctx, row)))])
  return rows.filter((row) => {
    const at = forgotten.get(factKey(ctx, row))
    return !at || row.at > at
  })
}

/** What the person says instead of a fact, from now on and of what was said before. */
export async function correct(ctx: Ctx, fact: FactRow, value: string, valueKey: string) {
  const { subject, attribute, topic } = fact
  const said = { subject, attribute, topic, value, valueKey, says: 'is' as const, isChange: true, confidence: 1 }
  await ctx.db
    .insert(claims)
    .values(rowOf(ctx, { ...said, memoryId: null, at: ctx.now(), origin: 'person', corrects: fact.valueKey }))
  await workOut(ctx, [fact])
}

/** The groups that these memories speak of; asked before they are deleted, for claims go with them. */
export async function groupsOf(ctx: Ctx, memoryIds: string[]): Promise<Group[]> {
  if (memoryIds.length === 0) return []
  return ctx.db
    .selectDistinct({ subject: claims.subject, attribute: claims.attribute, topic: claims.topic })
    .from(claims)
    .where(and(mine(ctx, claims), ofMemories(memoryIds)))
}

/** Works out the facts of these groups from their claims. A fact that was there keeps its id and its pin. */
export async function workOut(ctx: Ctx, given: Group[]) {
  const groups = new Map(given.map((group) => [keyOf(group), group]))
  if (groups.size === 0) return
  const subjects = sql.param([...new Set([...groups.values()].map(({ subject }) => subject))])
  const said = await ctx.db
    .select()
    .from(claims)
    .where(and(mine(ctx, claims), sql`${claims.subject} = any(${subjects}::text[])`))
  const known = await ctx.db
    .select()
    .from(facts)
    .where(and(mine(ctx, facts), sql`${facts.subject} = any(${subjects}::text[])`))
  const saidBy = Map.groupBy(said, keyOf)
  const knownBy = Map.groupBy(known, keyOf)
  const come: FactRow[] = []
  const gone: string[] = []
  const sources: { factId: string; claimIds: string[] }[] = []
  const timelineOf = (key: string, { attribute }: Group) =>
    timeline(saidBy.get(key) ?? [], holdsOf(attribute), (at) =>
      civilDateAt(at, ctx.person.timeZone, ctx.person.dayStart),
    )
  for (const [key, group] of groups) {
    const spans = timelineOf(key, group)
    const before = knownBy.get(key) ?? []
    const rows = rowsOf(ctx, group, spans, before)
    come.push(...rows.filter((row) => !before.some((old) => isSame(old, row))))
    gone.push(...before.filter(({ id }) => !rows.some((row) => row.id === id)).map(({ id }) => id))
    const factOf = new Map((saidBy.get(key) ?? []).map(({ id, factId }) => [id, factId]))
    for (const [place, span] of spans.entries()) {
      const factId = rows[place]?.id ?? ''
      sources.push({ factId, claimIds: span.claims.filter((id) => factOf.get(id) !== factId) })
    }
  }
  await write(ctx, come, gone, sources)
  // A memory may state several things: what corrects it is judged by all of them.
  const touched = new Set([...groups.keys()].flatMap((key) => (saidBy.get(key) ?? []).map(({ memoryId }) => memoryId)))
  const corrections = new Map<string, string | null>()
  for (const [key, inGroup] of saidBy) {
    const [group] = inGroup
    if (!group || !inGroup.some(({ memoryId }) => touched.has(memoryId))) continue
    for (const [id, by] of correctionsOf(inGroup, timelineOf(key, group), holdsOf(group.attribute)))
      if (touched.has(id)) corrections.set(id, by ?? corrections.get(id) ?? null)
  }
  await writeCorrections(ctx, corrections)
}

/** A fact that is what it was is not written again. */
const isSame = (old: FactRow, row: FactRow) => {
  const { updatedAt: _, ...was } = old
  const { updatedAt: __, ...is } = row
  return isDeepStrictEqual(was, is)
}

function rowsOf(ctx: Ctx, { subject, attribute, topic }: Group, spans: Span[], before: FactRow[]): FactRow[] {
  const left = before.toSorted((a, b) => (a.validFrom?.getTime() ?? 0) - (b.validFrom?.getTime() ?? 0))
  const rows = spans.map((span): FactRow => {
    // A corrected fact is the one that said otherwise before.
    const keys = [span.valueKey, ...span.history.map(({ value }) => valueKeyOf(value))]
    const place = left.findIndex(({ valueKey }) => keys.includes(valueKey))
    const old = place < 0 ? undefined : left.splice(place, 1)[0]
    const { value, valueKey, validFrom, since, validTo, saidLast, confidence, correctedAt, history } = span
    return {
      id: old?.id ?? newId(),
      ...owner(ctx),
      ...{
        subject,
        attribute,
        topic,
        value,
        valueKey,
        validFrom,
        since,
        validTo,
        saidLast,
        confidence,
        correctedAt,
        history,
      },
      contradicts: [],
      pinned: old?.pinned ?? false,
      createdAt: old?.createdAt ?? ctx.now(),
      updatedAt: ctx.now(),
    }
  })
  return rows.map((row, place) => ({
    ...row,
    contradicts: (spans[place]?.contradicts ?? []).map((other) => rows[other]?.id ?? row.id),
  }))
}

async function write(ctx: Ctx, come: FactRow[], gone: string[], sources: { factId: string; claimIds: string[] }[]) {
  if (gone.length > 0) {
    const ids = sql`any(${sql.param(gone)}::uuid[])`
    await ctx.db.delete(facts).where(and(mine(ctx, facts), sql`${facts.id} = ${ids}`))
    await ctx.db.delete(memoryUses).where(and(mine(ctx, memoryUses), sql`${memoryUses.id} = ${ids}`))
  }
  if (come.length > 0) await insertFacts(ctx, come)
  const pairs = sources.flatMap(({ factId, claimIds }) => claimIds.map((claimId) => ({ factId, claimId })))
  if (pairs.length === 0) return
  await ctx.db.execute(sql`
    update ${claims} set fact_id = given."factId" from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as given("factId" uuid, "claimId" uuid)
    where ${mine(ctx, claims)} and ${claims.id} = given."claimId"`)
}

async function insertFacts(ctx: Ctx, rows: FactRow[]) {
  const { organisationId, memberId } = owner(ctx)
  await ctx.db.execute(sql`
    insert into memory_facts (organisation_id, member_id, id, subject, attribute, topic, value, value_key, valid_from, since, valid_to,
      said_last, confidence, contradicts, pinned, corrected_at, history, created_at, updated_at)
    select ${organisationId}::uuid, ${memberId}::uuid, id, subject, attribute, topic, value, "valueKey", "validFrom", since, "validTo",
      "saidLast", confidence, contradicts, pinned, "correctedAt", history, "createdAt", "updatedAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(id uuid, subject text, attribute text, topic text, value text,
      "valueKey" text, "validFrom" timestamptz, since text, "validTo" timestamptz, "saidLast" timestamptz, confidence float8, contradicts uuid[],
      pinned boolean, "correctedAt" timestamptz, history jsonb, "createdAt" timestamptz, "updatedAt" timestamptz)
    on conflict (id) do update set value = excluded.value, value_key = excluded.value_key, valid_from = excluded.valid_from,
      since = excluded.since, valid_to = excluded.valid_to, said_last = excluded.said_last, confidence = excluded.confidence,
      contradicts = excluded.contradicts, corrected_at = excluded.corrected_at, history = excluded.history,
      updated_at = excluded.updated_at`)
}

/** Takes everything known away; the memories stay or go by themselves. */
export async function clearFacts(ctx: Ctx) {
  await ctx.db.delete(claims).where(mine(ctx, claims))
  await ctx.db.delete(facts).where(mine(ctx, facts))
}

/** Takes the sayings of one fact away for good. */
export async function forgetClaims(ctx: Ctx, fact: FactRow) {
  const gone = await ctx.db
    .delete(claims)
    .where(and(mine(ctx, claims), eq(claims.factId, fact.id)))
    .returning({ valueKey: claims.valueKey })
  await ctx.db.delete(facts).where(and(mine(ctx, facts), eq(facts.id, fact.id)))
  return gone.map(({ valueKey }) => valueKey)
}
