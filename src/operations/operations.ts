import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { notFound, refused } from '#platform/errors.ts'
import { checkHealth } from '#platform/health.ts'
import { deadLetter } from '#platform/jobs.ts'
import type { Failure } from '#platform/jobs-run.ts'
import type { Health, JobRow, JobState, Queue, ScheduleRow } from './operations.api.ts'

type State = z.output<typeof JobState>

/** Each dependency with its latency. Tells nothing about people, so anybody may ask. */
export function health(ctx: Ctx): Promise<z.output<typeof Health>> {
  return checkHealth(ctx)
}

/** Every queue with its counts, counted now. */
export async function queues(ctx: Ctx): Promise<{ items: z.output<typeof Queue>[] }> {
  const { rows } = await ctx.db.execute<{ queue: string; state: State | 'dead'; count: number }>(sql`
    select coalesce(source_name, name) as queue, case when name = ${deadLetter} then 'dead' else state::text end as state, count(*)::int as count
    from pgboss.job group by 1, 2
  `)
  const count = (queue: string, ...states: (State | 'dead')[]) =>
    rows.filter((row) => row.queue === queue && states.includes(row.state)).reduce((sum, row) => sum + row.count, 0)
  return {
    items: ctx.jobs.queues.map((name) => ({
      name,
      waiting: count(name, 'created', 'retry'),
      active: count(name, 'active'),
      failed: count(name, 'failed'),
      deadLetter: count(name, 'dead'),
    })),
  }
}

export { models } from './models-use.ts'

type Output = Partial<Failure> | { value: string | Partial<Failure> }
type BossRow = {
  id: string
  name: string
  state: State
  retry_count: number
  retry_limit: number
  output: Output | null
  created_on: string
  start_after: string | null
  completed_on: string | null
}

const columns = sql`id, name, state::text as state, retry_count, retry_limit, coalesce(output, source_output) as output, created_on, start_after, completed_on`
/** pg-boss sends itself what the clock says through a queue of its own. */
const isOurs = sql`name not like '\\_\\_pgboss\\_\\_%'`

const instant = (text: string) => new Date(text).toISOString()
const present = (row: BossRow): z.output<typeof JobRow> => ({
  id: row.id,
  queue: row.name,
  state: row.state,
  attempts: row.retry_count + (row.state === 'created' ? 0 : 1),
  retryLimit: row.retry_limit,
  error: row.state === 'completed' ? null : errorOf(row.output),
  createdAt: instant(row.created_on),
  startAfter: row.start_after && instant(row.start_after),
  finishedAt: row.completed_on && instant(row.completed_on),
})

/** Ours says type, code, message and place; pg-boss wraps its own ("job timed out") in `value`. */
function errorOf(output: BossRow['output']): string | null {
  if (!output) return null
  if ('value' in output) return typeof output.value === 'string' ? output.value : errorOf(output.value)
  return [output.type, output.code, output.message, output.at].filter(Boolean).join(' · ')
}

/** Jobs, newest first, without their data: an operator sees that a job failed, not about whom. */
export async function jobs(
  ctx: Ctx,
  query: { queue?: string | undefined; state?: State | undefined; limit: number },
): Promise<{ items: z.output<typeof JobRow>[] }> {
  const byQueue = query.queue ? sql`and name = ${query.queue}` : sql``
  const byState = query.state ? sql`and state = ${query.state}::pgboss.job_state` : sql``
  const { rows } = await ctx.db.execute<BossRow>(
    sql`select ${columns} from pgboss.job where ${isOurs} ${byQueue} ${byState} order by created_on desc, id limit ${query.limit}`,
  )
  return { items: rows.map(present) }
}

export function schedules(ctx: Ctx): { items: z.output<typeof ScheduleRow>[] } {
  return { items: ctx.jobs.crons.map(({ name, cron, description }) => ({ name, cron, timeZone: 'UTC', description })) }
}

/** Runs a failed job again. Its data is the same; handlers are idempotent. */
export async function retry(ctx: Ctx, queue: string, id: string): Promise<z.output<typeof JobRow>> {
  const before = await find(ctx, queue, id)
  if (before.state !== 'failed') throw refused('Only a failed job can be run again.')
  await ctx.jobs.retry(ctx, queue, id)
  ctx.log.info({ queue, job: id, by: ctx.person.id }, 'job retried by operator')
  return find(ctx, queue, id)
}

async function find(ctx: Ctx, queue: string, id: string): Promise<z.output<typeof JobRow>> {
  const { rows } = await ctx.db.execute<BossRow>(
    sql`select ${columns} from pgboss.job where name = ${queue} and id = ${id} and ${isOurs}`,
  )
  if (!rows[0]) throw notFound('This job')
  return present(rows[0])
}
