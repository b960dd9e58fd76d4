import { and, asc, between, eq } from 'drizzle-orm'
import { civilDate, dayNumber } from '#platform/civil.ts'
import { mine } from '#platform/ctx.ts'
import { dailySeries, type Series } from '#platform/series.ts'
import { checkins, goals } from './goals.tables.ts'

type Day = { date: string; outcome: 'done' | 'partly' | 'missed'; minutes: number | null }

/** Of each goal, on the days that were checked in: whether it went as planned, and the minutes said. */
export const goalsSeries = dailySeries({
  domain: 'goals',
  async list(ctx, from, to) {
    const rows = await ctx.db
      .select({
        goalId: goals.id,
        title: goals.title,
        date: checkins.date,
        outcome: checkins.outcome,
        minutes: checkins.minutes,
      })
      .from(checkins)
      .innerJoin(goals, eq(goals.id, checkins.goalId))
      .where(and(mine(ctx, checkins), between(checkins.date, civilDate(from), civilDate(to))))
      .orderBy(asc(checkins.date))
    const byGoal = Map.groupBy(rows, ({ goalId }) => goalId)
    return [...byGoal].flatMap(([goalId, days]) => ofGoal(goalId, days[0]?.title ?? '', days))
  },
})

function ofGoal(goalId: string, title: string, days: Day[]): Series[] {
  const source = `goal:${goalId}`
  const shared = { madeOf: [source], label: title, href: `/goals/${goalId}` }
  return [
    {
      ...shared,
      key: source,
      kind: 'binary',
      values: new Map(days.map(({ date, outcome }) => [dayNumber(date), outcome === 'done' ? 1 : 0])),
      words: {
        en: {
          kind: 'binary',
          days: `days on which “${title}” went as planned`,
          did: `“${title}” went as planned`,
        },
        hi: { kind: 'binary', days: `जिन दिनों “${title}” योजना के अनुसार चला`, did: `“${title}” योजना के अनुसार` },
      },
    },
    {
      ...shared,
      key: `${source}:minutes`,
      kind: 'number',
      unit: 'minutes',
      values: new Map(days.flatMap(({ date, minutes }) => (minutes === null ? [] : [[dayNumber(date), minutes]]))),
      words: {
        en: { kind: 'number', amount: `time for “${title}”` },
        hi: { kind: 'number', amount: `“${title}” का समय` },
      },
    },
  ]
}
