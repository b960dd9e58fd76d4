import { sql } from 'drizzle-orm'
import { members, users } from '#identity/identity.tables.ts'
import { nextLocalTime, type OnlyOn } from '#platform/civil.ts'
import type { System } from '#platform/ctx.ts'
import type { Db } from '#platform/db/open.ts'
import { inSystemTransaction } from '#platform/db/transaction.ts'
import { appointments } from './notifications.tables.ts'

type Kind = typeof appointments.$inferSelect.kind
/** What runs by each member's own clock; a time of null is the member's reminder time. */
const kinds: { kind: Kind; time: string | null; only?: OnlyOn }[] = [
  { kind: 'daily-reminder', time: null },
  { kind: 'weekly-review', time: '09:00', only: { weekday: 0 } },
  { kind: 'plan-suggestions', time: '10:00', only: { weekday: 2 } },
]
const columns = { kinds: sql.param(kinds.map(({ kind }) => kind)), times: sql.param(kinds.map(({ time }) => time)) }

/** The queue of what is to be done for one member at an appointment. */
export const queueOf = (kind: Kind) => `notifications.${kind}`

/** Members of one pass; more than that take several, each a transaction of its own. */
const mostAtOnce = 20_000

/**
 * Moves every due appointment to its next instant and enqueues what it was for, both in one transaction: each exactly
 * once, with any number of sweeps at a time and whatever dies in between. Then makes appointments follow zones and
 * reminder times. A few statements, however many members are due.
 */
export async function sweep(system: System): Promise<{ enqueued: number }> {
  let enqueued = 0
  for (let found = mostAtOnce; found === mostAtOnce; enqueued += found) {
    found = await inSystemTransaction(system, (db) => takeDue(system, db))
  }
  await inSystemTransaction(system, (db) => reconcile(system, db))
  return { enqueued }
}

/** Members who share a kind, zone and time share their instants: only these few are computed here. */
type Group = { kind: Kind; timeZone: string; localTime: string | null }

async function takeDue(system: System, db: Db): Promise<number> {
  const now = system.now()
  const isDue = sql`${appointments.nextAt} <= ${now.toISOString()}`
  const groups = await db
    .selectDistinct({ kind: appointments.kind, timeZone: appointments.timeZone, localTime: appointments.localTime })
    .from(appointments)
    .where(isDue)
  if (groups.length === 0) return 0
  const { rows } = await db.execute<{ kind: Kind; memberId: string; dueAt: string }>(sql`
    with due as (
      select member_id, kind from ${appointments} where ${isDue} order by next_at limit ${mostAtOnce} for update skip locked
    )
    update ${appointments} as appointment set next_at = instant.next_at
    from due, ${instantsOf(groups, now)}
    where appointment.member_id = due.member_id and appointment.kind = due.kind
      and instant.kind = appointment.kind and instant.time_zone = appointment.time_zone and instant.local_time = appointment.local_time
    returning appointment.kind, appointment.member_id as "memberId", instant.last_at as "dueAt"
  `)
  for (const [kind, taken] of Map.groupBy(rows, ({ kind }) => kind)) {
    const list = taken.map(({ memberId, dueAt }) => ({ data: { memberId, dueAt: new Date(dueAt).toISOString() } }))
    await system.jobs.sendMany(db, queueOf(kind), list)
  }
  return rows.length
}

/** Each group with the instant that is due now (the last one, if several were missed) and the next one, as SQL rows. */
function instantsOf(groups: Group[], now: Date) {
  const instants = groups.map((group) => instantsAround(group, now))
  const column = (values: (string | null)[], type: 'text' | 'timestamptz') =>
    sql`${sql.param(values)}::${sql.raw(type)}[]`
  return sql`unnest(
    ${column(
      groups.map(({ kind }) => kind),
      'text',
    )}, ${column(
      groups.map(({ timeZone }) => timeZone),
      'text',
    )}, ${column(
      groups.map(({ localTime }) => localTime),
      'text',
    )},
    ${column(
      instants.map(({ last }) => last?.toISOString() ?? null),
      'timestamptz',
    )}, ${column(
      instants.map(({ next }) => next?.toISOString() ?? null),
      'timestamptz',
    )}
  ) as instant (kind, time_zone, local_time, last_at, next_at)`
}

const eightDaysMs = 8 * 24 * 60 * 60 * 1000

function instantsAround({ kind, timeZone, localTime }: Group, now: Date): { last: Date | null; next: Date | null } {
  const only = kinds.find((each) => each.kind === kind)?.only
  if (localTime === null) return { last: null, next: null }
  let last = null
  let next = nextLocalTime(new Date(now.getTime() - eightDaysMs), localTime, timeZone, only)
  while (next <= now) {
    last = next
    next = nextLocalTime(next, localTime, timeZone, only)
  }
  return { last, next }
}

/** Appointments that are missing, or were computed for a zone or time that the member no longer has. */
const changed = sql`
  with wanted as (
    select ${members.organisationId} as organisation_id, ${members.id} as member_id, each.kind, ${users.timeZone} as time_zone, coalesce(each.time, ${users.reminderAt}) as local_time
    from ${members} join ${users} on ${users.id} = ${members.userId}, unnest(${columns.kinds}::text[], ${columns.times}::text[]) as each (kind, time)
  ), changed as (
    select wanted.* from wanted left join ${appointments} as known on known.member_id = wanted.member_id and known.kind = wanted.kind
    where known.member_id is null or known.time_zone <> wanted.time_zone or known.local_time is distinct from wanted.local_time
  )`

async function reconcile(system: System, db: Db) {
  const { rows: groups } = await db.execute<Group>(
    sql`${changed} select distinct kind, time_zone as "timeZone", local_time as "localTime" from changed`,
  )
  if (groups.length === 0) return
  await db.execute(sql`
    ${changed}
    insert into ${appointments} as known (organisation_id, member_id, kind, time_zone, local_time, next_at)
    select changed.organisation_id, changed.member_id, changed.kind, changed.time_zone, changed.local_time, instant.next_at
    from changed join ${instantsOf(groups, system.now())}
      on instant.kind = changed.kind and instant.time_zone = changed.time_zone and instant.local_time is not distinct from changed.local_time
    order by changed.member_id, changed.kind
    on conflict (member_id, kind) do update set time_zone = excluded.time_zone, local_time = excluded.local_time, next_at = excluded.next_at
    where known.time_zone <> excluded.time_zone or known.local_time is distinct from excluded.local_time
  `)
}
