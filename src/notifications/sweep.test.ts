import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Drishti } from '#app.ts'
import { nextLocalTime } from '#platform/civil.ts'
import type { System } from '#platform/ctx.ts'
import { clock, person, start } from '#test/app.ts'
import { sweep } from './sweep.ts'

const many = 10_000
const zone = 'Asia/Kolkata'
let app: Drishti
let system: System

beforeAll(async () => {
  app = await start()
  system = app.system
})
afterAll(async () => {
  await system.db.execute(sql`delete from pgboss.job where name like 'notifications.%'`)
  await system.db.execute(sql`delete from users where email like '%@many.test'`)
  await app.close()
})

type Appointment = { kind: string; time_zone: string; local_time: string | null; next_at: string | null }
const appointmentsOf = async (memberId: string) =>
  (
    await system.db.execute<Appointment>(
      sql`select kind, time_zone, local_time, next_at from appointments where member_id = ${memberId} order by kind`,
    )
  ).rows.map((row) => ({ ...row, next_at: row.next_at && new Date(row.next_at).toISOString() }))
const enqueued = async () => {
  const { rows } = await system.db.execute<{ members: number; jobs: number }>(
    sql`select count(*)::int as jobs, count(distinct data->>'memberId')::int as members from pgboss.job where name = 'notifications.daily-reminder' and state = 'created'`,
  )
  return rows[0]
}
/** Moves the clock to just after the next such time on the wall. */
const goTo = (time: string, only?: { weekday: number }) =>
  clock.advance(nextLocalTime(clock.now(), time, zone, only).getTime() - clock.now().getTime() + 1000)

describe('appointments', () => {
  it('are made for everybody, and follow zone and reminder time', async () => {
    const asha = await person('Asha', { on: app })
    await sweep(system)
    const now = clock.now()
    expect(await appointmentsOf(asha.memberId)).toEqual([
      {
        kind: 'daily-reminder',
        time_zone: zone,
        local_time: '07:00',
        next_at: nextLocalTime(now, '07:00', zone).toISOString(),
      },
      {
        kind: 'insights',
        time_zone: zone,
        local_time: '10:00',
        next_at: nextLocalTime(now, '10:00', zone, { weekday: 5 }).toISOString(),
      },
      {
        kind: 'plan-suggestions',
        time_zone: zone,
        local_time: '10:00',
        next_at: nextLocalTime(now, '10:00', zone, { weekday: 2 }).toISOString(),
      },
      {
        kind: 'weekly-review',
        time_zone: zone,
        local_time: '09:00',
        next_at: nextLocalTime(now, '09:00', zone, { weekday: 0 }).toISOString(),
      },
    ])
    await asha.identity.updateMe({ timeZone: 'Europe/London', reminderAt: '06:30' })
    await sweep(system)
    expect(await appointmentsOf(asha.memberId)).toMatchObject([
      {
        kind: 'daily-reminder',
        time_zone: 'Europe/London',
        local_time: '06:30',
        next_at: nextLocalTime(clock.now(), '06:30', 'Europe/London').toISOString(),
      },
      { kind: 'insights', time_zone: 'Europe/London' },
      {
        kind: 'plan-suggestions',
        next_at: nextLocalTime(clock.now(), '10:00', 'Europe/London', { weekday: 2 }).toISOString(),
      },
      { kind: 'weekly-review', time_zone: 'Europe/London' },
    ])
    await asha.identity.updateMe({ reminderAt: null })
    await sweep(system)
    expect((await appointmentsOf(asha.memberId))[0]).toMatchObject({
      kind: 'daily-reminder',
      local_time: null,
      next_at: null,
    })
  })

  it('keep their hour on the wall when the clocks change', async () => {
    const emma = await person('Emma', { on: app, timeZone: 'Europe/London' })
    const offsets = new Set<string>()
    await sweep(system)
    const [first] = await appointmentsOf(emma.memberId)
    let moved = 0
    for (let day = 0, at = first?.next_at ?? ''; day < 400; day += 20) {
      const back = clock.advance(new Date(at).getTime() - clock.now().getTime() + 20 * 24 * 3_600_000)
      await sweep(system)
      back()
      const next = (await appointmentsOf(emma.memberId))[0]?.next_at ?? ''
      if (next > at) moved++
      at = next
      offsets.add(at.slice(11, 16))
    }
    expect(moved).toBe(20)
    expect([...offsets].sort()).toEqual(['06:00', '07:00'])
  })
})

describe('a zone that nobody knows', () => {
  it('costs its own member the appointments, says so once, and stops nobody else', async () => {
    const [asha, emma] = [await person('Asha', { on: app }), await person('Emma', { on: app })]
    await sweep(system)
    const setZone = (table: string, zone: string) =>
      system.db.execute(
        table === 'users'
          ? sql`update users set time_zone = ${zone} where email = ${asha.email}`
          : sql`update appointments set time_zone = ${zone}, next_at = ${clock.now().toISOString()} where member_id = ${asha.memberId}`,
      )
    const warned: unknown[] = []
    const log = Object.assign(Object.create(system.log), { warn: (said: unknown) => void warned.push(said) })
    await setZone('users', 'Mars/Olympus')
    await setZone('appointments', 'Mars/Olympus') // one that was known when it was computed
    await emma.identity.updateMe({ reminderAt: '05:15' })
    for (let times = 0; times < 2; times++) await sweep({ ...system, log })
    expect(warned).toEqual([{ member: asha.memberId }])
    expect((await appointmentsOf(emma.memberId))[0]).toMatchObject({ local_time: '05:15', next_at: expect.any(String) })
    await setZone('users', 'Moon/Tycho')
    for (let times = 0; times < 2; times++) await sweep({ ...system, log })
    expect(warned).toHaveLength(2)
    expect((await appointmentsOf(asha.memberId)).map(({ next_at }) => next_at)).toEqual([null, null, null, null])
    await setZone('users', zone)
    await sweep(system)
    expect((await appointmentsOf(asha.memberId))[0]?.next_at).not.toBeNull()
  })
})

describe('ten thousand members due in the same minute', () => {
  beforeAll(async () => {
    await system.db.execute(sql`
      with made as (insert into users (id, name, email, reminder_at, created_at, updated_at) select gen_random_uuid(), 'Member', n || '@many.test', '07:10', now(), now() from generate_series(1, ${many}) n returning id),
      home as (insert into organisations (id, name, slug, created_at) values (gen_random_uuid(), 'College', gen_random_uuid()::text, now()) returning id)
      insert into members (id, organisation_id, user_id, role, created_at) select gen_random_uuid(), home.id, made.id, 'member', now() from made, home
    `)
    await sweep(system)
  })
  beforeEach(async () => {
    await system.db.execute(sql`delete from pgboss.job where name like 'notifications.%'`)
  })

  it('enqueues each once in one pass, however many sweeps run at once', async () => {
    const back = goTo('07:10')
    const found = await Promise.all([sweep(system), sweep(system), sweep(system)])
    const total = found.reduce((sum, each) => sum + each.enqueued, 0)
    expect(total).toBeGreaterThanOrEqual(many)
    const jobs = await enqueued()
    expect(jobs?.members).toBe(jobs?.jobs)
    expect(jobs?.jobs).toBe(total)
    expect((await sweep(system)).enqueued).toBe(0)
    back()
  })

  it('loses nobody and doubles nobody when a sweep dies half-way', async () => {
    await system.db.execute(
      sql`update appointments set next_at = next_at - interval '1 day' where kind = 'daily-reminder' and local_time = '07:10'`,
    )
    const back = goTo('07:10')
    const killed = { ...system, jobs: { ...system.jobs, sendMany: async () => Promise.reject(new Error('killed')) } }
    await expect(sweep(killed)).rejects.toThrow('killed')
    expect(await enqueued()).toEqual({ jobs: 0, members: 0 })
    const { enqueued: found } = await sweep(system)
    expect(found).toBeGreaterThanOrEqual(many)
    expect(await enqueued()).toEqual({ jobs: found, members: found })
    back()
  })
})
