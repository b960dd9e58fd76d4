import { z } from 'zod'
import type { Api } from '#platform/contract/api.ts'
import { ById, CivilDate, Instant, Paging, page } from '#platform/contract/api.ts'

const Series = z.object({
  key: z.string(),
  /** In the person's words; of an amount, what is counted. */
  label: z.string(),
  kind: z.enum(['binary', 'number']),
  unit: z.enum(['minutes', 'share']).nullable(),
  href: z.string(),
})

const Side = z.object({
  /** `on`: days with the yes of the condition, or (of two numbers) the upper half of the first one's days. */
  side: z.enum(['on', 'off']),
  label: z.string(),
  /** Of yes or no: how many of how many days. */
  done: z.int().nullable(),
  due: z.int(),
  /** Of yes or no the share done, of a number its mean; with its 95 % interval. */
  value: z.number(),
  low: z.number(),
  high: z.number(),
})

const Insight = z.object({
  id: z.uuid(),
  status: z.enum(['new', 'seen', 'dismissed', 'gone']),
  /** What was seen, in one sentence of the person's language: an association, never a cause. */
  sentence: z.string(),
  /** How sure it is, in plain words. */
  sureness: z.string(),
  first: Series,
  second: Series,
  /** 1: the second is read on the day after the first. */
  lag: z.union([z.literal(0), z.literal(1)]),
  /** `difference` of two rates, Cliff's `delta` or Spearman's `rho`, each −1..1, with its 95 % interval. */
  effect: z.object({
    kind: z.enum(['difference', 'delta', 'rho']),
    value: z.number(),
    low: z.number(),
    high: z.number(),
  }),
  /** Days that both have. */
  n: z.int(),
  p: z.number(),
  /** The share of false findings among all that are as sure as this one, over every relation looked at. */
  q: z.number(),
  looked: z.int(),
  from: CivilDate,
  to: CivilDate,
  sides: z.array(Side),
  firstFoundAt: Instant,
  lastSeenAt: Instant,
})
export type Insight = z.output<typeof Insight>

const Look = z.object({
  at: Instant,
  relations: z.int(),
  /** More days in common that are needed before anything can be said; 0 when there are enough. */
  moreDays: z.int(),
  /** Why nothing is told; null where something is. */
  sentence: z.string().nullable(),
})

const Day = z.object({
  date: CivilDate,
  /** The day on which the second was read. */
  secondDate: CivilDate,
  side: z.enum(['on', 'off']),
  first: z.number(),
  second: z.number(),
})
const OpenInsight = Insight.extend({ days: z.array(Day) })

const List = page(Insight).extend({
  /** The last look; null before the first one. */
  look: Look.nullable(),
})

export const insightsApi = {
  list: {
    method: 'GET',
    path: '/insights',
    summary: 'Findings across your days, newest first, with the numbers behind them',
    query: Paging.extend({ status: z.enum(['current', 'dismissed', 'gone']).default('current') }),
    reply: List,
  },
  look: {
    method: 'POST',
    path: '/insights/look',
    summary: 'Look now, instead of waiting for the weekly look',
    query: z.strictObject({}),
    reply: List,
  },
  read: {
    method: 'GET',
    path: '/insights/:id',
    summary: 'A finding with every day that made it',
    params: ById,
    reply: OpenInsight,
  },
  see: { method: 'POST', path: '/insights/:id/see', summary: 'Mark a finding as seen', params: ById, reply: Insight },
  dismiss: {
    method: 'POST',
    path: '/insights/:id/dismiss',
    summary: 'Put a finding aside; it is not shown again',
    params: ById,
    reply: Insight,
  },
} satisfies Api
