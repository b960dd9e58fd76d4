import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import type { Dependency, ModelUse } from './operations.api.ts'

type Use = z.output<typeof ModelUse>
type Window = { since: string; items: Use[] }
const hourMs = 3_600_000

/** What AI providers did for everybody, in sums: nobody's calls are told apart. */
export async function models(ctx: Ctx): Promise<{ health: z.output<typeof Dependency>[]; day: Window; month: Window }> {
  const [health, day, month] = await Promise.all([
    ctx.model.health(),
    windowOf(ctx, 24 * hourMs),
    windowOf(ctx, 30 * 24 * hourMs),
  ])
  return { health, day, month }
}

type Row = {
  source: string
  task: Use['task']
  is_own_key: boolean
  calls: number
  failed: number
  left: number
  p50: number | null
  p95: number | null
  first: number | null
  tokens_in: string
  tokens_out: string
  estimated: number
  cost: string | null
}
type Reason = { source: string; task: string; is_own_key: boolean; reason: string; count: number }

async function windowOf(ctx: Ctx, ms: number): Promise<Window> {
  const since = new Date(ctx.now().getTime() - ms)
  const within = sql`from model_calls where started_at > ${since.toISOString()}::timestamptz`
  const key = sql`source, task, is_own_key`
  const isAnswered = sql`filter (where outcome = 'answered')`
  const { rows } = await ctx.db.execute<Row>(sql`
    select ${key}, count(*)::int as calls,
      count(*) filter (where outcome = 'failed')::int as failed, count(*) filter (where outcome = 'left')::int as left,
      percentile_cont(0.5) within group (order by total_ms) ${isAnswered} as p50,
      percentile_cont(0.95) within group (order by total_ms) ${isAnswered} as p95,
      percentile_cont(0.5) within group (order by first_ms) ${isAnswered} as first,
      sum(tokens_in) as tokens_in, sum(tokens_out) as tokens_out,
      count(*) filter (where is_estimated)::int as estimated, sum(cost_micro) as cost
    ${within} group by ${key} order by calls desc, ${key}`)
  const { rows: reasons } = await ctx.db.execute<Reason>(sql`
    select ${key}, reason, count(*)::int as count ${within} and outcome = 'failed' group by ${key}, reason order by count desc, reason`)
  return { since: since.toISOString(), items: rows.map((row) => present(row, reasons)) }
}

function present(row: Row, reasons: Reason[]): Use {
  const ended = row.calls - row.left
  const isSame = (other: Reason) =>
    other.source === row.source && other.task === row.task && other.is_own_key === row.is_own_key
  return {
    source: row.source,
    task: row.task,
    isOwnKey: row.is_own_key,
    calls: row.calls,
    errorRate: ended === 0 ? null : row.failed / ended,
    reasons: reasons.filter(isSame).map(({ reason, count }) => ({ reason, count })),
    left: row.left,
    p50Ms: rounded(row.p50),
    p95Ms: rounded(row.p95),
    firstP50Ms: rounded(row.first),
    tokensIn: Number(row.tokens_in),
    tokensOut: Number(row.tokens_out),
    estimated: row.estimated,
    costMicro: row.cost === null ? null : Number(row.cost),
  }
}
const rounded = (ms: number | null) => (ms === null ? null : Math.round(ms))
