import { sweep } from '#notifications/sweep.ts'
import { newId } from '#platform/db/columns.ts'
import { openWorld, round } from './world.ts'

const members = 10_000

/** 10,000 members due for a reminder in the same minute: one pass, each exactly once, against one bare insert of as many rows. */
export async function benchSweep() {
  const world = await openWorld()
  const { system } = world.drishti
  const { pool } = system.database
  const users = Array.from({ length: members }, () => newId())
  const organisation = newId()
  const now = new Date()
  await pool.query(
    "insert into organisations (id, name, slug, created_at) values ($1::uuid, 'Bench', $1::text, now())",
    [organisation],
  )
  await pool.query(
    "insert into users (id, name, email, created_at, updated_at) select id, 'Bench', id || '@example.org', now(), now() from unnest($1::uuid[]) as id",
    [users],
  )
  await pool.query(
    "insert into members (id, organisation_id, user_id, role, created_at) select gen_random_uuid(), $1, id, 'member', now() from unnest($2::uuid[]) as id",
    [organisation, users],
  )
  await sweep(system) // makes everybody's appointments
  await pool.query("update appointments set next_at = $1 where kind = 'daily-reminder'", [
    new Date(now.getTime() - 1000),
  ])
  const from = performance.now()
  const first = await sweep(system)
  const sweepMs = performance.now() - from
  const second = await sweep(system)
  const jobs = (
    await pool.query(
      "select count(*)::int as count, count(distinct data->>'memberId')::int as distinct from pgboss.job where name = 'notifications.daily-reminder'",
    )
  ).rows[0]
  const bareFrom = performance.now()
  await pool.query(
    "create table bench_rows as select gen_random_uuid() as id, now() as at, jsonb_build_object('memberId', id) as data from unnest($1::uuid[]) as id",
    [users],
  )
  const bareMs = performance.now() - bareFrom
  await world.close()
  return {
    members,
    enqueuedInOnePass: first.enqueued,
    enqueuedAgain: second.enqueued,
    jobs: jobs.count,
    distinctMembers: jobs.distinct,
    sweepMs: round(sweepMs, 0),
    bareInsertMs: round(bareMs, 0),
    ratio: round(sweepMs / bareMs),
  }
}
