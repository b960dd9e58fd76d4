import { and, sql } from 'drizzle-orm'
import { memories } from '#memory/memory.tables.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import { statementsIn } from './extract.ts'
import type { claims } from './facts.tables.ts'
import { clausesOf } from './sentence.ts'
import type { Holds, Span } from './timeline.ts'

type ClaimRow = Pick<typeof claims.$inferSelect, 'id' | 'memoryId' | 'says' | 'valueKey' | 'at'>

/**
 * Which memory corrects which, by what the timeline of one group came to: whoever said what is over is corrected by the
 * latest to say what holds instead, or by the one who said that it is over. Null: corrected by none.
 */
export function correctionsOf(said: ClaimRow[], spans: Span[], holds: Holds): Map<string, string | null> {
  const byId = new Map(said.map((claim) => [claim.id, claim]))
  const claimsOf = (span: Span) => span.claims.flatMap((id) => byId.get(id) ?? [])
  const open = spans.filter(({ validTo }) => validTo === null).flatMap(claimsOf)
  const corrections = new Map(said.flatMap(({ memoryId }) => (memoryId ? [[memoryId, null as string | null]] : [])))
  const latest = open.toSorted((a, b) => b.at.getTime() - a.at.getTime()).find(({ memoryId }) => memoryId !== null)
  const holding = new Set(open.map(({ memoryId }) => memoryId))
  for (const span of spans) {
    if (span.validTo === null) continue
    const end = span.validTo.getTime()
    const ending = said.find(
      ({ says, valueKey, at }) => says !== 'is' && valueKey === span.valueKey && at.getTime() === end,
    )
    // Others may have been told of since, beside the one who took the place.
    const replacing = said.find(
      ({ says, valueKey, at }) => says === 'is' && valueKey !== span.valueKey && at.getTime() === end,
    )
    const by = { many: undefined, some: ending ?? replacing, one: latest, fixed: latest }[holds] ?? ending
    for (const { memoryId, says, at } of claimsOf(span))
      if (
        by?.memoryId &&
        memoryId &&
        says === 'is' &&
        !holding.has(memoryId) &&
        memoryId !== by.memoryId &&
        at <= by.at
      )
        corrections.set(memoryId, by.memoryId)
  }
  return corrections
}

/** Writes down who is corrected by whom; rows that say so already are left alone. */
export async function writeCorrections(ctx: Ctx, corrections: Map<string, string | null>) {
  if (corrections.size === 0) return
  const pairs = JSON.stringify([...corrections].map(([id, by]) => ({ id, by })))
  await ctx.db.execute(sql`
    update ${memories} set superseded_by = given.by from jsonb_to_recordset(${pairs}::jsonb) as given(id uuid, by uuid)
    where ${and(mine(ctx, memories), sql`${memories.id} = given.id`)} and ${memories.supersededBy} is distinct from given.by`)
}

/**
 * The words in which `old` states something of which `by` states something else. What the rules cannot read a model did: then
 * it is the whole of a memory that says but one thing, and nothing of a longer one.
 */
export function correctedWords(old: string, by: string): string[] {
  const read = (text: string) => statementsIn(text, { speaker: 'me', on: '2000-01-01' }) // which day it is changes no group
  const group = ({ attribute, topic }: { attribute: string; topic: string }) => `${attribute} ${topic}`
  const restated = new Set(read(by).flatMap(({ facts }) => facts.map(group)))
  const words = read(old).flatMap(({ said, facts }) => (facts.some((fact) => restated.has(group(fact))) ? [said] : []))
  return words.length === 0 && clausesOf(old).length === 1 ? [old] : words
}
