import { sql } from 'drizzle-orm'
import { habits } from '#habits/habits.tables.ts'
import { members, users } from '#identity/identity.tables.ts'
import { weeklyLook } from '#insights/insights.ts'
import { nextLocalTime, type OnlyOn } from '#platform/civil.ts'
import type { System } from '#platform/ctx.ts'
import type { Db } from '#platform/db/open.ts'
import { inSystemTransaction } from '#platform/db/transaction.ts'
import { appointments } from './notifications.tables.ts'

type Kind = typeof appointments.$inferSelect.kind
/** What every member has by their own clock; a time of null is the member's reminder time. Habits with a time join these. */
const kinds: { kind: Kind; time: string | null; only?: OnlyOn }[] = [
  { kind: 'daily-reminder', time: null },
  { kind: 'weekly-review', time: '09:00', only: { weekday: 0 } },
  { kind: 'plan-suggestions', time: '10:00', only: { weekday: 2 } },
  { kind: 'insights', time: '10:00', only: { weekday: 5 } },
]
const columns = { kinds: sql.param(kinds.map(({ kind }) => kind)), times: sql.param(kinds.map(({ time }) => time)) }

/** The queue of what is to be done for one member at an appointment; looking for insights has its own. */
export const queueOf = (kind: Kind) => (kind === 'insights' ? weeklyLook : `notifications.${kind}`)

/** Members of one pass; more than that take several, each a transaction of its own. */
const mostAtOnce = 20_000

/**
 * Makes appointments follow zones and reminder times. Then moves every due appointment to its next instant and enqueues
 * what it was for, both in one transaction: each exactly once, with any number of sweeps at a time and whatever dies in
 * between. A few statements, however many members are due.
 */
export async function sweep(system: System): Promise<{ enqueued: number }> {
  await inSystemTransaction(system, (db) => reconcile(system, db))
  let enqueued = 0
  for (let taken = mostAtOnce; taken === mostAtOnce; ) {
    const pass = await inSystemTransaction(system, (db) => takeDue(system, db))
    taken = pass.taken
    enqueued += pass.enqueued
  }
  return { enqueued }
}

/** Appointments that share a kind, zone and time share their instants: only these few are computed here. */
type Group = { kind: Kind; timeZone: string; localTime: string | null }

async function takeDue(system: System, db: Db): Promise<{ taken: number; enqueued: number }> {
  const now = system.now()
  const isDue = sql`${appointments.nextAt} <= ${now.toISOString()}`
  const groups = await db
    .selectDistinct({ kind: appointments.kind, timeZone: appointments.timeZone, localTime: appointments.localTime })
    .from(appointments)
    .where(isDue)
  if (groups.length === 0) return { taken: 0, enqueued: 0 }
  const { rows } = await db.execute<Taken>(sql`
    with due as (
      select member_id, kind, subject_id from ${appointments} where ${isDue} order by next_at limit ${mostAtOnce} for update skip locked
    )
    update ${appointments} as appointment set next_at = instant.next_at
    from due, ${instantsOf(groups, now)}
    where appointment.member_id = due.member_id and appointment.kind = due.kind and appointment.subject_id = due.subject_id
      and instant.kind = appointment.kind and instant.time_zone = appointment.time_zone and instant.local_time = appointment.local_time
    returning appointment.kind, appointment.member_id as "memberId", appointment.subject_id as "subjectId", instant.last_at as "dueAt"
  `)
  const lists = new Map<Kind, { data: object }[]>()
  for (const { kind, memberId, subjectId, dueAt } of rows) {
    if (dueAt === null) continue
    const list = lists.get(kind) ?? []
    lists.set(kind, list)
    list.push({ data: { memberId, subjectId, dueAt: new Date(dueAt).toISOString() } })
  }
  for (const [kind, list] of lists) await system.jobs.sendMany(db, queueOf(kind), list)
  const lost = rows.filter(({ dueAt }) => dueAt === null)
  tellOfUnknownZones(system, lost)
  return { taken: rows.length, enqueued: rows.length - lost.length }
}
type Taken = { kind: Kind; memberId: string; subjectId: string; dueAt: string | null }

/** They are left out until their zone is another one. */
function tellOfUnknownZones(system: System, rows: { memberId: string }[]) {
  for (const memberId of new Set(rows.map(({ memberId }) => memberId)))
    system.log.warn({ member: memberId }, 'unknown time zone: no appointments')
}

/** Each group with the instant that is due now (the last one, if several were missed) and the next one, as SQL rows. */
function instantsOf(groups: Group[], now: Date) {
  const instants = groups.map((group) => knownInstantsAround(group, now))
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

type Instants = { last: Date | null; next: Date | null }

/** None in a zone that is unknown here: one member's must not stop everybody's sweep. */
function knownInstantsAround(group: Group, now: Date): Instants {
  try {
    return instantsAround(group, now)
  } catch (error) {
    if (error instanceof RangeError) return { last: null, next: null }
    throw error
  }
}

function instantsAround({ kind, timeZone, localTime }: Group, now: Date): Instants {
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

const hasOwnTime = sql`${habits.reminderAt} is not null and ${habits.archivedAt} is null`

/**
 * Appointments that are missing, or were computed for a zone or time that the member or habit no longer has; `since` is
 * the minute of the change or a later one.
 */
const changed = sql`
  with wanted as (
    select ${members.organisationId} as organisation_id, ${members.id} as member_id, each.kind, ${members.id} as subject_id, ${users.timeZone} as time_zone, coalesce(each.time, ${users.reminderAt}) as local_time, greatest(${users.updatedAt}, ${members.createdAt}) as changed_at
    from ${members} join ${users} on ${users.id} = ${members.userId}, unnest(${columns.kinds}::text[], ${columns.times}::text[]) as each (kind, time)
    union all
    select ${habits.organisationId}, ${habits.memberId}, 'habit-reminder', ${habits.id}, ${users.timeZone}, ${habits.reminderAt}, greatest(${users.updatedAt}, ${habits.updatedAt})
    from ${habits} join ${members} on ${members.id} = ${habits.memberId} join ${users} on ${users.id} = ${members.userId} where ${hasOwnTime}
  ), changed as (
    select wanted.*, date_trunc('minute', wanted.changed_at) as since
    from wanted left join ${appointments} as known on known.member_id = wanted.member_id and known.kind = wanted.kind and known.subject_id = wanted.subject_id
    where known.member_id is null or known.time_zone <> wanted.time_zone or known.local_time is distinct from wanted.local_time
  )`

/**
 * A time that came between the change and this sweep is due now, and so is what was due before the change and not yet
 * taken: whether it still is for today, its job decides.
 */
async function reconcile(system: System, db: Db) {
  await dropHabitsWithoutTime(db)
  const { rows: groups } = await db.execute<Group>(
    sql`${changed} select distinct kind, time_zone as "timeZone", local_time as "localTime" from changed`,
  )
  if (groups.length === 0) return
  const now = system.now()
  const { rows: lost } = await db.execute<{ memberId: string }>(sql`
    ${changed}, kept as (
      insert into ${appointments} as known (organisation_id, member_id, kind, subject_id, time_zone, local_time, next_at)
      select changed.organisation_id, changed.member_id, changed.kind, changed.subject_id, changed.time_zone, changed.local_time,
        case when instant.last_at >= changed.since then instant.last_at else instant.next_at end
      from changed join ${instantsOf(groups, now)}
        on instant.kind = changed.kind and instant.time_zone = changed.time_zone and instant.local_time is not distinct from changed.local_time
      order by changed.member_id, changed.kind, changed.subject_id
      on conflict (member_id, kind, subject_id) do update set time_zone = excluded.time_zone, local_time = excluded.local_time,
        next_at = case when excluded.next_at is not null and known.next_at <= ${now.toISOString()} then known.next_at else excluded.next_at end
      where known.time_zone <> excluded.time_zone or known.local_time is distinct from excluded.local_time
      returning member_id, local_time, next_at
    )
    select distinct member_id as "memberId" from kept where local_time is not null and next_at is null
  `)
  tellOfUnknownZones(system, lost)
}

/** A habit that is deleted, archived or no longer has a time has no appointment. */
const dropHabitsWithoutTime = (db: Db) =>
  db.execute(sql`
    delete from ${appointments} as appointment using (
      select member_id, kind, subject_id from ${appointments} as known
      where known.kind = 'habit-reminder' and not exists (select 1 from ${habits} where ${habits.id} = known.subject_id and ${hasOwnTime})
      for update skip locked
    ) as gone
    where appointment.member_id = gone.member_id and appointment.kind = gone.kind and appointment.subject_id = gone.subject_id
  `)
