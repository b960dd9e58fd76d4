import { sql } from 'drizzle-orm'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { refused } from '#platform/errors.ts'
import type { TextSource } from '#platform/texts.ts'
import { progressOf } from './embeddings/progress.ts'
import { memorySettings } from './keeping.tables.ts'
import { memories } from './memory.tables.ts'

/** Sources that are no domain's: notes of one's own, and files. */
export const ownSource = 'own'
export const importSource = 'import'

type Keeping = Pick<typeof memorySettings.$inferSelect, 'isOn' | 'off' | 'forgottenBefore' | 'filledAt'>

/** What the person wants remembered; everything, unless they said otherwise. */
export async function keeping(ctx: Ctx): Promise<Keeping> {
  const [row] = await ctx.db.select().from(memorySettings).where(mine(ctx, memorySettings))
  return row ?? { isOn: true, off: [], forgottenBefore: null, filledAt: null }
}

export const isKept = ({ isOn, off }: Keeping, source: string) => isOn && !off.includes(source)

export async function changeKeeping(ctx: Ctx, change: Partial<Keeping>) {
  const before = await keeping(ctx)
  const { isOn, off, forgottenBefore, filledAt } = { ...before, ...change }
  const values = { isOn, off, forgottenBefore, filledAt }
  await ctx.db
    .insert(memorySettings)
    .values({ ...owner(ctx), ...values })
    .onConflictDoUpdate({ target: [memorySettings.memberId], set: values })
}

/** Refuses a new memory while the person has switched it off. */
export async function refuseWhenOff(ctx: Ctx, source: string) {
  if (isKept(await keeping(ctx), source)) return
  throw refused('Memory is switched off for this. Switch it on on the memory page, then try again.')
}

/** The switches, with how much is kept of each source. */
export async function readSettings(ctx: Ctx, texts: TextSource[]) {
  const kept = await keeping(ctx)
  const rows = await ctx.db
    .select({ source: memories.sourceKind, count: sql<number>`count(*)::int` })
    .from(memories)
    .where(mine(ctx, memories))
    .groupBy(memories.sourceKind)
  const counts = new Map(rows.map(({ source, count }) => [source, count]))
  const sent = rows.filter(({ source }) => isKept(kept, source))
  return {
    meaning: { ...(await progressOf(ctx)), memories: sent.reduce((sum, { count }) => sum + count, 0) },
    isOn: kept.isOn,
    sources: sourceNames(texts).map((name) => ({
      name,
      isOn: !kept.off.includes(name),
      memories: counts.get(name) ?? 0,
    })),
  }
}

const sourceNames = (texts: TextSource[]) => [...texts.map(({ name }) => name), ownSource, importSource]

/** What was switched on is taken in again, from what is there now. */
export function changeSettings(
  ctx: Ctx,
  texts: TextSource[],
  change: { isOn?: boolean | undefined; sources?: Record<string, boolean> | undefined },
) {
  const wanted = Object.entries(change.sources ?? {})
  const strangers = wanted.filter(([name]) => !sourceNames(texts).includes(name))
  if (strangers.length > 0)
    throw refused(
      'This is no source of memory.',
      strangers.map(([name]) => ({ path: `sources.${name}`, message: 'is no source of memory' })),
    )
  return inTransaction(ctx, async (ctx) => {
    const before = await keeping(ctx)
    const off = new Set(before.off)
    for (const [name, isOn] of wanted) {
      if (isOn) off.delete(name)
      else off.add(name)
    }
    const after = { ...before, isOn: change.isOn ?? before.isOn, off: [...off] }
    const begins = sourceNames(texts).some((name) => isKept(after, name) && !isKept(before, name))
    await changeKeeping(ctx, { isOn: after.isOn, off: after.off, ...(begins && { filledAt: null }) })
    if (begins) await ctx.jobs.send(ctx.db, fillQueue, { memberId: ctx.person.memberId })
    return readSettings(ctx, texts)
  })
}

/** The queue of the job that takes in what was written before memory listened. */
export const fillQueue = 'memory.fill'

export const markFilled = (ctx: Ctx) => inTransaction(ctx, (ctx) => changeKeeping(ctx, { filledAt: ctx.now() }))
