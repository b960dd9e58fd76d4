import { createHash } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { tombstones } from './keeping.tables.ts'

type Place = { sourceKind: string; sourceId: string; part: number }
export const textKey = ({ sourceKind, sourceId, part }: Place) => JSON.stringify([sourceKind, sourceId, part])

/** A digest, so that what was forgotten is not kept by the very row that says so. */
export const factKey = (
  ctx: Ctx,
  { subject, attribute, topic, valueKey }: { subject: string; attribute: string; topic: string; valueKey: string },
) =>
  createHash('sha256')
    .update(JSON.stringify([ctx.person.memberId, subject, attribute, topic, valueKey]))
    .digest('base64url')

/** Remembers that these were forgotten now. */
export async function bury(ctx: Ctx, kind: 'text' | 'fact', keys: string[]) {
  if (keys.length === 0) return
  const at = ctx.now()
  await ctx.db
    .insert(tombstones)
    .values(keys.map((key) => ({ ...owner(ctx), kind, key, at })))
    .onConflictDoUpdate({ target: [tombstones.memberId, tombstones.kind, tombstones.key], set: { at } })
}

/** Of these, the ones that were forgotten, and when. */
export async function buried(ctx: Ctx, kind: 'text' | 'fact', keys: string[]): Promise<Map<string, Date>> {
  if (keys.length === 0) return new Map()
  const rows = await ctx.db
    .select({ key: tombstones.key, at: tombstones.at })
    .from(tombstones)
    .where(
      and(mine(ctx, tombstones), eq(tombstones.kind, kind), sql`${tombstones.key} = any(${sql.param(keys)}::text[])`),
    )
  return new Map(rows.map(({ key, at }) => [key, at]))
}
