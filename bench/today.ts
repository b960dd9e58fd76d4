import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { type Folded, foldFrom, recordsNeededFrom } from '#habits/fold.ts'
import { create, today } from '#habits/habits.ts'
import { civilDate } from '#platform/civil.ts'
import { read } from '#today/today.ts'
import { median, openWorld, round, timeEach, type World } from './world.ts'

const habitsPerMember = 40
/** A server that has answered for a minute; its first answers are compiled while they are given. */
const warmUp = 300

/**
 * GET /api/v1/today for a member with 40 habits: its round trips, its time against one primary-key read through the
 * same driver (both measured at the verb's own door, one after the other), and whether it grows with history.
 */
export async function benchToday() {
  const world = await openWorld()
  const [one, three, ten] = [await memberWith(world, 1), await memberWith(world, 3), await memberWith(world, 10)]
  const { pool } = world.drishti.system.database
  const key = { name: 'bench_pk', text: 'select * from habits where id = $1' }
  const anyHabit = (await pool.query('select id from habits limit 1')).rows[0].id
  const times = {
    key: [] as number[],
    one: [] as number[],
    three: [] as number[],
    ten: [] as number[],
    http: [] as number[],
  }
  await timeEach(warmUp, () => pool.query({ ...key, values: [anyHabit] }))
  await timeEach(warmUp, () => read(three.ctx))
  await timeEach(warmUp, () => overHttp(world, three.cookie))
  for (let turn = 0; turn < 6; turn++) {
    times.key.push(...(await timeEach(150, () => pool.query({ ...key, values: [anyHabit] }))))
    times.one.push(...(await timeEach(50, () => read(one.ctx))))
    times.three.push(...(await timeEach(50, () => read(three.ctx))))
    times.ten.push(...(await timeEach(50, () => read(ten.ctx))))
    times.http.push(...(await timeEach(50, () => overHttp(world, three.cookie))))
  }
  const roundTrips = await countRoundTrips(world, () => read(three.ctx))
  await world.close()
  const key50 = median(times.key)
  return {
    roundTrips,
    primaryKeyReadMs: round(key50, 3),
    todayMs: {
      oneYear: round(median(times.one), 3),
      threeYears: round(median(times.three), 3),
      tenYears: round(median(times.ten), 3),
      overHttp: round(median(times.http), 3),
    },
    timesOnePrimaryKeyRead: round(median(times.three) / key50),
    overHttpTimesOnePrimaryKeyRead: round(median(times.http) / key50),
    tenYearsAgainstOne: round(median(times.ten) / median(times.one)),
  }
}

const agent = new Agent({ keepAlive: true })

/** Until the last byte of the compressed reply is here; unpacking it is the reader's own work. */
async function overHttp(world: World, cookie: string) {
  const asked = request(`${world.address}/api/v1/today`, { agent, headers: { cookie, 'accept-encoding': 'br' } })
  asked.end()
  const [reply] = (await once(asked, 'response')) as [IncomingMessage]
  if (reply.statusCode !== 200) throw new Error(`today answered ${reply.statusCode}`)
  reply.resume()
  await once(reply, 'end')
}

/** 40 habits of every kind with a completion on most days of `years` years, folded as ticking would have left them. */
async function memberWith(world: World, years: number) {
  const { ctx, cookie } = await world.signUp(`years${years}`)
  const now = today(ctx)
  const startsOn = now - 365 * years
  const { pool } = world.drishti.system.database
  const kinds = [
    { kind: 'daily' },
    { kind: 'weekdays', days: ['monday', 'wednesday', 'friday'] },
    { kind: 'quota', times: 3, per: 'week' },
    { kind: 'interval', everyDays: 2, from: civilDate(startsOn) },
  ] as const
  for (let n = 0; n < habitsPerMember; n++) {
    const kind = kinds[n % kinds.length] ?? kinds[0]
    const schedule = kind.kind === 'weekdays' ? { ...kind, days: [...kind.days] } : kind
    const habit = await create(ctx, { name: `Habit ${n}`, schedule, minutes: 10, startsOn: civilDate(startsOn) })
    await pool.query(
      `insert into completions (organisation_id, member_id, habit_id, date, time_zone, value, skip, created_at, updated_at)
       select $1, $2, $3, date '1970-01-01' + day, 'Asia/Kolkata', 1, false, now(), now() from generate_series($4::int, $5::int) as day where day % 7 <> $6`,
      [ctx.person.organisationId, ctx.person.memberId, habit.id, startsOn, now, n % 7],
    )
    const records = new Map(
      Array.from({ length: now - startsOn + 1 }, (_, index) => startsOn + index)
        .filter((day) => day % 7 !== n % 7)
        .map((day) => [day, { value: 1, skip: false }]),
    )
    const folded: Folded = foldFrom(
      null,
      { schedule, target: null, startsOn, endsOn: null, pauses: [], records },
      now - 3,
    )
    await pool.query('update habits set folded = $2, read_from = $3 where id = $1', [
      habit.id,
      folded,
      civilDate(recordsNeededFrom(folded)),
    ])
  }
  await pool.query('analyze')
  return { ctx, cookie }
}

/** Statements that reach the driver while `work` runs. */
async function countRoundTrips(world: World, work: () => Promise<unknown>): Promise<number> {
  const { pool } = world.drishti.system.database
  const client = await pool.connect()
  const prototype = Object.getPrototypeOf(client) as { query: (...given: unknown[]) => unknown } // the driver's own client class
  client.release()
  const original = prototype.query
  let count = 0
  prototype.query = function (...given: unknown[]) {
    count++
    return original.apply(this, given)
  }
  await work()
  prototype.query = original
  return count
}
