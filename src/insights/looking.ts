import { and, eq, gte, inArray, isNotNull, isNull, notInArray, or } from 'drizzle-orm'
import { today } from '#habits/habits.ts'
import { civilDate } from '#platform/civil.ts'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import type { Series, SeriesSource } from '#platform/series.ts'
import { evidenceOf } from './evidence.ts'
import { insightFound } from './insights.events.ts'
import { insightLooks, insights, type Side } from './insights.tables.ts'
import { type Found, type Look, looking, windowDays } from './look.ts'

/** Not two within a week: a little less, for the weekly look is not always on the minute. */
const leastMsBetweenTold = 6 * 24 * 60 * 60 * 1000
/** The server answers others after so much arithmetic. */
const mostBusyMs = 8

/** Looks across everything the sources offer, and keeps what was found and what is no longer so. */
export async function lookAt(ctx: Ctx, sources: readonly SeriesSource[]): Promise<void> {
  const to = today(ctx) - 1
  const series: Series[] = []
  for (const source of sources) series.push(...(await source.list(ctx, to - windowDays + 1, to)))
  const seen = await lookKindly(series)
  await inTransaction(ctx, (ctx) => keep(ctx, seen))
}

/** The weekly look; tells of the surest finding that was never told, if the last one was told a week ago. */
export async function lookAndTell(ctx: Ctx, sources: readonly SeriesSource[]): Promise<void> {
  await lookAt(ctx, sources)
  await inTransaction(ctx, async (ctx) => {
    const recently = new Date(ctx.now().getTime() - leastMsBetweenTold)
    const [told] = await ctx.db
      .select({ id: insights.id })
      .from(insights)
      .where(and(mine(ctx, insights), isNotNull(insights.toldAt), gte(insights.toldAt, recently)))
      .limit(1)
    if (told) return
    const [next] = await ctx.db
      .select({ id: insights.id })
      .from(insights)
      .where(and(mine(ctx, insights), eq(insights.status, 'new'), isNull(insights.toldAt)))
      .orderBy(insights.q, insights.p, insights.id)
      .limit(1)
    if (!next) return
    await ctx.db
      .update(insights)
      .set({ toldAt: ctx.now() })
      .where(and(mine(ctx, insights), eq(insights.id, next.id)))
    await ctx.emit(insightFound, { insightId: next.id })
  })
}

/** Findings about what the person deleted go with it, at once. `source` as series name it: `habit:<id>`. */
export async function forget(ctx: Ctx, source: string): Promise<void> {
  const rows = await ctx.db
    .select({ id: insights.id, first: insights.first, second: insights.second })
    .from(insights)
    .where(mine(ctx, insights))
  const gone = rows.filter(({ first, second }) => [...first.madeOf, ...second.madeOf].includes(source))
  if (gone.length === 0) return
  const ids = gone.map(({ id }) => id)
  await ctx.db.delete(insights).where(and(mine(ctx, insights), inArray(insights.id, ids)))
}

async function lookKindly(series: Series[]): Promise<Look> {
  const steps = looking(series)
  for (let since = performance.now(); ; ) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < mostBusyMs) continue
    await new Promise((resolve) => setImmediate(resolve))
    since = performance.now()
  }
}

async function keep(ctx: Ctx, { found, looked, commonDays }: Look): Promise<void> {
  const about = { at: ctx.now(), relations: looked, commonDays }
  await ctx.db
    .insert(insightLooks)
    .values({ ...owner(ctx), ...about })
    .onConflictDoUpdate({ target: insightLooks.memberId, set: about })
  const known = await ctx.db.select().from(insights).where(mine(ctx, insights)).for('update')
  const held: string[] = []
  for (const each of found) {
    const before = known.find(
      ({ firstKey, secondKey, lag }) =>
        firstKey === each.first.key && secondKey === each.second.key && lag === each.lag,
    )
    const id = before?.id ?? newId()
    held.push(id)
    const row = { ...rowOf(each), looked, lastSeenAt: ctx.now() }
    if (!before)
      await ctx.db.insert(insights).values({ ...owner(ctx), id, ...row, status: 'new', firstFoundAt: ctx.now() })
    else
      await ctx.db
        .update(insights)
        .set({ ...row, status: before.status === 'gone' ? 'new' : before.status })
        .where(and(mine(ctx, insights), eq(insights.id, id)))
  }
  await ctx.db
    .update(insights)
    .set({ status: 'gone' })
    .where(
      and(
        mine(ctx, insights),
        or(eq(insights.status, 'new'), eq(insights.status, 'seen')),
        held.length > 0 ? notInArray(insights.id, held) : undefined,
      ),
    )
}

function rowOf(found: Found) {
  const { first, second, effect, lag, n, p, q } = found
  const evidence = evidenceOf(found)
  const { value, low, high } = evidence.effect
  const days = evidence.days.map(([day]) => day)
  return {
    kind: effect.kind,
    firstKey: first.key,
    secondKey: second.key,
    lag,
    first: sideOf(first),
    second: sideOf(second),
    effect: value,
    low,
    high,
    sides: evidence.sides,
    n,
    p,
    q,
    from: civilDate(days[0] ?? 0),
    to: civilDate((days.at(-1) ?? 0) + lag),
    days: evidence.days,
  }
}

const sideOf = ({ key, madeOf, label, kind, unit, words, href }: Series): Side => ({
  key,
  madeOf,
  label,
  kind,
  ...(unit && { unit }),
  words,
  href,
})
