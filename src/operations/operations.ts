import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { notFound, refused } from '#platform/errors.ts'
import { checkHealth } from '#platform/health.ts'
import { deadLetter } from '#platform/jobs.ts'
import type { Health, JobRow, Queue } from './operations.api.ts'

/** Each dependency with its latency. Tells nothing about people, so anybody may ask. */
export function health(ctx: Ctx): Promise<z.output<typeof Health>> {
  return checkHealth(ctx)
}

/** Every queue with its counts, counted now. */
export async function queues(ctx: Ctx): Promise<{ items: z.output<typeof Queue>[] }> {
  const rows = await ctx.db.execute<{ name: string; state: string; source: string | null; count: number }>(
    sql`select name, state::text as state, source_name as source, count(*)::int as count from pgboss.job group by 1, 2, 3`,
  )
  const count = (matches: (row: (typeof rows.rows)[number]) => boolean) => rows.rows.filter(matches).reduce((sum, row) => sum + row.count, 0)
  const items = ctx.jobs.queues.map((name) => ({
    name,
    waiting: count((row) => row.name === name && (row.state === 'created' || row.state === 'retry')),
    active: count((row) => row.name === name && row.state === 'active'),
    failed: count((row) => row.name === name && row.state === 'failed'),
    deadLetter: count((row) => row.name === deadLetter && row.source === name),
  }))
  return { items }
}

type BossRow = { id: string; name: string; state: z.output<typeof JobRow>['state']; retry_count: number; retry_limit: number; error: string | null; created_on: string; start_after: string | null; completed_on: string | null }

const present = (row: BossRow): z.output<typeof JobRow> => ({
  id: row.id,
  queue: row.name,
  state: row.state,
  attempts: row.retry_count + (row.state === 'created' ? 0 : 1),
  retryLimit: row.retry_limit,
  error: row.error,
  createdAt: new Date(row.created_on).toISOString(),
  startAfter: row.start_after ? new Date(row.start_after).toISOString() : null,
  finishedAt: row.completed_on ? new Date(row.completed_on).toISOString() : null,
})
const columns = sql`id, name, state::text as state, retry_count, retry_limit, coalesce(output->>'message', output->'value'->>'message') as error, created_on::text, start_after::text, completed_on::text`

/** Jobs, newest first, without their data: an operator sees that a job failed, not about whom. */
export async function jobs(ctx: Ctx, query: { queue?: string | undefined; state?: string | undefined; limit: number }) {
  const rows = await ctx.db.execute<BossRow>(
    sql`select ${columns} from pgboss.job where (${query.queue ?? null}::text is null or name = ${query.queue ?? null}) and (${query.state ?? null}::text is null or state::text = ${query.state ?? null}) order by created_on desc limit ${query.limit}`,
  )
  return { items: rows.rows.map(present) }
}

export function schedules(ctx: Ctx) {
  return { items: ctx.jobs.crons.map(({ name, cron, description }) => ({ name, cron, timeZone: 'UTC', description })) }
}

/** Runs a failed job again. Its data is the same; handlers are idempotent. */
export async function retry(ctx: Ctx, queue: string, id: string) {
  const find = async () => (await ctx.db.execute<BossRow>(sql`select ${columns} from pgboss.job where name = ${queue} and id = ${id}`)).rows[0]
  const before = await find()
  if (!before) throw notFound('This job')
  if (before.state !== 'failed') throw refused('Only a failed job can be run again.')
  await ctx.jobs.boss.retry(queue, id)
  ctx.log.info({ queue, job: id, by: ctx.person.id }, 'job retried by operator')
  const after = await find()
  if (!after) throw notFound('This job')
  return present(after)
}
