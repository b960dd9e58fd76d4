import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Drishti } from '#app.ts'
import { build } from '#app.ts'
import { person, start, testConfig } from '#test/app.ts'
import { takeErrors, testLog } from '#test/log.ts'
import type { Ctx, System } from './ctx.ts'
import { type Database, dbOver } from './db/open.ts'
import { inSystemTransaction, inTransaction } from './db/transaction.ts'
import { event, onEvent, onEventAtOnce } from './events.ts'
import { type DomainJobs, deadLetter, type Jobs, job, openJobs } from './jobs.ts'

const told = event('test.told', z.object({ number: z.int() }))
const ran: string[] = []
let failWith: (() => unknown) | null = null

const domain: DomainJobs = {
  jobs: [
    job({
      name: 'test.note',
      description: 'Notes',
      data: z.object({ id: z.string() }),
      run: async (_, { id }) => void ran.push(id),
    }),
    job({
      name: 'test.fail',
      description: 'Fails while it is told to',
      data: z.object({ id: z.string() }),
      retryLimit: 3,
      run: async (_, { id }) => {
        if (failWith) throw failWith()
        ran.push(id)
      },
    }),
  ],
  listeners: [
    onEventAtOnce('test.at-once', told, async (ctx, { number }) => {
      if (number === 13) throw new Error('not this one')
      ran.push(`at once ${number} ${ctx.transaction}`)
    }),
    onEvent('test.deaf', told, async () => {
      throw new Error('the first listener fails')
    }),
    onEvent('test.hears', told, async (ctx, { number }, { id }) => void ran.push(`${ctx.person.name} ${number} ${id}`)),
  ],
}

let app: Drishti
let system: System
let asha: Ctx

beforeAll(async () => {
  app = await start()
  const jobs = await openJobs(app.system.database, [domain], testLog, false)
  system = { ...app.system, jobs }
  asha = { ...(await (await person('Asha', { on: app })).ctx()), jobs }
})
afterAll(async () => {
  await system.jobs.stop()
  await app.close()
})

const rowsOf = async (queue: string) =>
  (
    await app.system.database.pool.query(
      'select id, state::text, retry_count as tries, output, data, source_name as source, extract(epoch from start_after - now())::float as wait from pgboss.job where name = $1 order by created_on',
      [queue],
    )
  ).rows
const makeDue = (queue: string) =>
  app.system.database.pool.query("update pgboss.job set start_after = now() where name = $1 and state = 'retry'", [
    queue,
  ])
const runsOf = (id: string) => ran.filter((each) => each === id).length
const within = async (ms: number, isTrue: () => boolean) => {
  for (const until = performance.now() + ms; performance.now() < until && !isTrue(); )
    await new Promise((resolve) => setTimeout(resolve, 5))
  return isTrue()
}

describe('enqueueing', () => {
  it('never runs a job whose transaction was rolled back, and runs a committed one once', async () => {
    const lost = inSystemTransaction(system, async (db) => {
      await system.jobs.send(db, 'test.note', { id: 'rolled back' })
      throw new Error('the row could not be written')
    })
    await expect(lost).rejects.toThrow('could not be written')
    await inSystemTransaction(system, (db) => system.jobs.send(db, 'test.note', { id: 'committed' }))
    await system.jobs.drain(system)
    await system.jobs.drain(system)
    expect([runsOf('rolled back'), runsOf('committed')]).toEqual([0, 1])
  })

  it('tells an event together with its rows, or not at all', async () => {
    await expect(asha.emit(told, { number: 1 })).rejects.toThrow('outside a transaction')
    const lost = inTransaction(asha, async (ctx) => {
      await ctx.emit(told, { number: 2 })
      throw new Error('changed its mind')
    })
    await expect(lost).rejects.toThrow('changed its mind')
    expect(await rowsOf('test.hears')).toEqual([])
  })
})

describe('listening at once', () => {
  it('happens within the transaction, and its failure takes everything back', async () => {
    await inTransaction(asha, async (ctx) => {
      await ctx.emit(told, { number: 12 })
      expect(runsOf('at once 12 true')).toBe(1)
    })
    await expect(inTransaction(asha, (ctx) => ctx.emit(told, { number: 13 }))).rejects.toThrow('not this one')
    const numbers = (await rowsOf('test.hears')).map(({ data }) => data.payload.number)
    expect([numbers.includes(12), numbers.includes(13)]).toEqual([true, false])
    for (const queue of ['test.hears', 'test.deaf']) await system.jobs.boss.deleteAllJobs(queue)
  })
})

describe('failing', () => {
  it('lets the other listeners hear what one listener fails on', async () => {
    await inTransaction(asha, (ctx) => ctx.emit(told, { number: 3 }))
    await system.jobs.drain(system)
    expect(ran.filter((each) => each.startsWith('Asha 3 '))).toHaveLength(1)
    expect(await rowsOf('test.deaf')).toMatchObject([{ state: 'retry' }])
    expect(takeErrors()).toMatchObject([
      { msg: 'job failed', error: { type: 'Error', message: 'the first listener fails' } },
    ])
    await system.jobs.boss.deleteAllJobs('test.deaf') // its next try would fail in the middle of another test
  })

  it('tries again after growing pauses, then gives up to the dead letter, and runs again when the operator says so', async () => {
    failWith = () => new Error('not yet')
    await system.jobs.send(system.db, 'test.fail', { id: 'stubborn' })
    const waits: number[] = []
    for (let attempt = 1; attempt <= 4; attempt++) {
      expect(await system.jobs.drain(system)).toBe(1)
      expect(await system.jobs.drain(system)).toBe(0)
      const [row] = await rowsOf('test.fail')
      expect(row).toMatchObject({
        state: attempt < 4 ? 'retry' : 'failed',
        tries: attempt - 1,
        output: { type: 'Error', message: 'not yet' },
      })
      if (attempt < 4) waits.push(row.wait)
      await makeDue('test.fail')
    }
    expect(waits.every((wait, index) => wait > 4 * 2 ** index && wait <= 10 * 2 ** index)).toBe(true)
    expect(await rowsOf(deadLetter)).toMatchObject([{ source: 'test.fail', data: { id: 'stubborn' } }])
    expect(takeErrors()).toHaveLength(4)

    failWith = null
    const [failed] = await rowsOf('test.fail')
    await system.jobs.retry(system, 'test.fail', failed.id)
    expect(await rowsOf(deadLetter)).toEqual([])
    await system.jobs.drain(system)
    expect(runsOf('stubborn')).toBe(1)
    expect(await rowsOf('test.fail')).toMatchObject([{ state: 'completed', output: null }])
  })

  it('gives a job to another worker when the first one died with it', async () => {
    await system.jobs.send(system.db, 'test.note', { id: 'orphan' })
    expect(await system.jobs.boss.fetch('test.note')).toHaveLength(1)
    await app.system.database.pool.query(
      "update pgboss.job set started_on = now() - interval '6 minutes' where name = 'test.note' and state = 'active'",
    )
    await system.jobs.boss.supervise('test.note')
    await makeDue('test.note')
    await system.jobs.drain(system)
    expect(runsOf('orphan')).toBe(1)
  })

  it('keeps nothing that a person wrote of an error that quotes it', async () => {
    const words = 'my secret diary'
    const quoting = [
      async () => JSON.parse(words),
      async () => system.database.pool.query('select $1::uuid', [words]),
      async () => z.literal(words).parse('other'),
      async () => {
        throw new TypeError(words)
      },
    ]
    for (const quote of quoting) {
      const error = await quote().catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(Error)
      failWith = () => error
      await system.jobs.send(system.db, 'test.fail', { id: 'quoting' })
      await system.jobs.drain(system)
    }
    failWith = null
    const errors = takeErrors()
    expect(errors).toHaveLength(quoting.length)
    expect(JSON.stringify([errors, await rowsOf('test.fail')])).not.toContain(words)
    await makeDue('test.fail')
    await system.jobs.drain(system)
  })
})

/** The same database, with a count of what is asked of it through this handle. */
function counting(database: Database) {
  let statements = 0
  const pool = Object.create(database.pool, {
    query: {
      value: (...given: unknown[]) => {
        statements++
        return Reflect.apply(database.pool.query, database.pool, given)
      },
    },
  }) as Database['pool'] // counts, and is the same otherwise
  return { database: { ...database, pool, db: dbOver(pool) }, statements: () => statements }
}

describe('opening again', () => {
  const openWith = async (change: Partial<DomainJobs>, runsCrons: boolean) =>
    (await openJobs(app.system.database, [{ ...domain, ...change }], testLog, runsCrons)).stop()
  const stored = async (what: 'retry_limit' | 'cron' | 'updated_on', table: 'queue' | 'schedule', name: string) =>
    (await app.system.database.pool.query(`select ${what} as it from pgboss.${table} where name = $1`, [name])).rows[0]
      ?.it

  it('brings what has changed, and writes nothing where nothing has', async () => {
    const retrying = (retryLimit: number) => ({
      jobs: domain.jobs?.map((each) => (each.name === 'test.fail' ? { ...each, retryLimit } : each)) ?? [],
    })
    const before = await stored('updated_on', 'queue', 'test.fail')
    await openWith({}, false)
    expect(await stored('updated_on', 'queue', 'test.fail')).toEqual(before)
    await openWith(retrying(7), false)
    expect(await stored('retry_limit', 'queue', 'test.fail')).toBe(7)
    await openWith(retrying(3), false)
    expect(await stored('retry_limit', 'queue', 'test.fail')).toBe(3)
  })

  it('moves a schedule that was moved, and leaves the others', async () => {
    const { crons } = app.system.jobs
    const [first, second] = crons.map(({ name }) => name)
    if (!first || !second) throw new Error('two schedules are needed')
    await openWith({ crons }, true)
    const before = await stored('updated_on', 'schedule', second)
    await openWith({ crons: crons.map((each) => (each.name === first ? { ...each, cron: '5 4 * * 3' } : each)) }, true)
    expect(await stored('cron', 'schedule', first)).toBe('5 4 * * 3')
    expect(await stored('updated_on', 'schedule', second)).toEqual(before)
    await openWith({ crons }, true)
    expect(await stored('cron', 'schedule', first)).toBe(crons[0]?.cron)
  })
})

describe('working', () => {
  const working = async (
    count: number,
    check: (jobs: Jobs[]) => Promise<void>,
    database: Database = app.system.database,
  ) => {
    const all = await Promise.all(Array.from({ length: count }, () => openJobs(database, [domain], testLog, false)))
    for (const jobs of all) await jobs.work({ ...system, jobs })
    await check(all).finally(() => Promise.all(all.map((jobs) => jobs.stop())))
  }

  it('asks the database little while there is nothing to do', async () => {
    const counted = counting(app.system.database)
    await working(
      1,
      async () => {
        await within(300, () => false)
        const before = counted.statements()
        await within(3000, () => false)
        expect(counted.statements() - before).toBeLessThanOrEqual(6)
      },
      counted.database,
    )
  })

  it('runs a job soon after it was committed, not at its next look', async () => {
    await working(1, async ([jobs]) => {
      const waits: number[] = []
      for (const id of ['soon 1', 'soon 2', 'soon 3', 'soon 4']) {
        const sentAt = performance.now()
        await jobs?.send(system.db, 'test.note', { id })
        expect(await within(5000, () => runsOf(id) === 1)).toBe(true)
        waits.push(performance.now() - sentAt)
      }
      // Each is sent just after a look: without being woken the later ones would all wait for a second.
      expect(Math.min(...waits.slice(1))).toBeLessThan(700)
    })
  })

  it('shares a queue between workers: each job runs once', async () => {
    await working(2, async ([jobs]) => {
      const ids = Array.from({ length: 300 }, (_, index) => `shared ${index}`)
      await jobs?.sendMany(
        system.db,
        'test.note',
        ids.map((id) => ({ data: { id } })),
      )
      await within(10_000, () => ids.every((id) => runsOf(id) > 0))
      await within(300, () => false)
      expect(ids.filter((id) => runsOf(id) !== 1)).toEqual([])
    })
  })

  it('leaves jobs alone in a process with the role api', async () => {
    const api = await build(testConfig({ ROLE: 'api', DATABASE_URL: 'postgres://elsewhere/drishti' }), {
      database: app.system.database,
      log: testLog,
    })
    await api.work()
    await system.jobs.send(system.db, 'test.note', { id: 'for a worker' })
    await within(1500, () => false)
    expect(runsOf('for a worker')).toBe(0)
    await api.close()
    await system.jobs.drain(system)
    expect(runsOf('for a worker')).toBe(1)
  })
})
