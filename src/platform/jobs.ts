import { PgBoss, type SendOptions } from 'pg-boss'
import type { z } from 'zod'
import type { System } from './ctx.ts'
import type { Database, Db } from './db/open.ts'
import { inSystemTransaction } from './db/transaction.ts'
import type { Listener } from './events.ts'
import { handlersOf, makeRunner } from './jobs-run.ts'
import { makeWaker } from './jobs-wake.ts'
import type { Logger } from './log.ts'

/** Work that is done later, at least once: `run` must be idempotent. Its data holds ids, never a person's words. */
export type Job<S extends z.ZodType = z.ZodType> = {
  name: string
  description: string
  data: S
  run(system: System, data: z.output<S>): Promise<void>
  /** Tries after the first one, with growing pauses; 5 unless said. */
  retryLimit?: number
}
export const job = <S extends z.ZodType>(spec: Job<S>): Job => spec as unknown as Job // a list of jobs forgets each one's data type; `data` parses it again before `run`

/** Work that starts by the clock: cron in UTC. A member's own zone is the work of a sweep that looks for who is due. */
export type Cron = { name: string; description: string; cron: string; run(system: System): Promise<void> }
export type DomainJobs = { jobs?: Job[]; listeners?: Listener[]; crons?: Cron[] }

/** Where a job's copy lies after its last try failed, until the operator runs it again or two weeks have passed. */
export const deadLetter = 'dead-letter'

/** The queues of one process: sending within transactions, and working when this process has the worker role. */
export type Jobs = {
  boss: PgBoss
  crons: Cron[]
  queues: string[]
  listenersOf(event: string): Listener[]
  /** Enqueues over `db`; with a transaction's `db`, together with its rows. */
  send(db: Db, queue: string, data: object, options?: SendOptions): Promise<void>
  /** The same for many at once, in one statement. */
  sendMany(db: Db, queue: string, jobs: { data: object; singletonKey?: string }[]): Promise<void>
  /** Runs everything that is due now until nothing is left, in this process; for tests and the demo. */
  drain(system: System): Promise<number>
  /** Lets a failed job run again and takes its copy out of the dead letter. */
  retry(system: System, queue: string, id: string): Promise<void>
  runCron(system: System, name: string): Promise<void>
  work(system: System): Promise<void>
  stop(): Promise<void>
}

/** pg-boss's own polling is only the backstop of our waker. */
const backstopSeconds = 60
/** A batch shares one time limit. */
const batchSize = 20
const expireInSeconds = 300
const dayInSeconds = 24 * 60 * 60

/** pg-boss over our connection. A text of several statements answers with several results, which it reads as one. */
const executor = (db: Db) => ({
  executeSql: async (text: string, values?: unknown[]) => {
    const results = [await db.$client.query(text, values)].flat()
    return { rows: results.flatMap((result) => result.rows) }
  },
})

/** Creates or updates every queue and schedule of the domains, without starting to work on them. */
export async function openJobs(
  database: Database,
  domains: DomainJobs[],
  log: Logger,
  runsCrons: boolean,
): Promise<Jobs> {
  const jobs = domains.flatMap((domain) => domain.jobs ?? [])
  const listeners = domains.flatMap((domain) => domain.listeners ?? [])
  const crons = domains.flatMap((domain) => domain.crons ?? [])
  const handlers = handlersOf({ jobs, listeners, crons })
  const queues = [...handlers.keys()]
  const runBatch = makeRunner(handlers)

  const boss = new PgBoss({
    db: executor(database.db),
    backend: database.kind === 'embedded' ? 'pglite' : 'postgres',
    schedule: runsCrons,
    supervise: runsCrons,
    flowIntervalSeconds: dayInSeconds, // flows are not used
    reindex: false,
    monitorVacuum: false,
  })
  boss.on('error', (error) => log.error({ err: error }, 'job queue'))
  await boss.start()
  await createQueues(boss, queues, (name) => ({
    retryLimit:
      jobs.find((spec) => spec.name === name)?.retryLimit ?? (crons.some((cron) => cron.name === name) ? 2 : 5),
    deleteAfterSeconds: (crons.some((cron) => cron.name === name) ? 1 : 7) * dayInSeconds,
  }))
  if (runsCrons) await schedule(boss, crons)
  await letMembersSend(database)

  const byEvent = Map.groupBy(listeners, (listener) => listener.event.name)
  const waker = makeWaker(boss, database, log)
  return {
    boss,
    crons,
    queues,
    listenersOf: (event) => byEvent.get(event) ?? [],
    send: async (db, queue, data, options) => {
      await boss.send(queue, data, { ...options, db: executor(db) })
      waker.soon()
    },
    sendMany: async (db, queue, list) => {
      await boss.insert(queue, list, { db: executor(db), returnId: false })
      waker.soon()
    },
    async drain(system) {
      let count = 0
      for (let before = -1; before < count; ) {
        before = count
        for (const queue of queues) {
          const batch = await boss.fetch<object>(queue, { batchSize: 100, includeMetadata: true })
          for (const result of await runBatch(system, batch)) {
            count++
            if (result.status === 'completed') await boss.complete(queue, result.id)
            else await boss.fail(queue, result.id, result.output)
          }
        }
      }
      return count
    },
    retry: (system, queue, id) =>
      inSystemTransaction(system, async (db, client) => {
        await boss.retry(queue, id, { db: executor(db) })
        await client.query('delete from pgboss.job where name = $1 and source_id = $2', [deadLetter, id])
        waker.soon()
      }),
    runCron: async (system, name) => {
      const cron = crons.find((each) => each.name === name)
      if (!cron) throw new Error(`There is no schedule ${name}`)
      await cron.run(system)
    },
    async work(system) {
      const options = {
        includeMetadata: true,
        perJobResults: true,
        batchSize,
        burstWhenBatchFull: true,
        pollingIntervalSeconds: backstopSeconds,
      } as const
      const workers = new Map<string, string>()
      for (const queue of queues)
        workers.set(
          queue,
          await boss.work<object, unknown, typeof options>(queue, options, (batch) => runBatch(system, batch)),
        )
      waker.start(workers)
    },
    stop: async () => {
      waker.stop()
      await boss.stop({ graceful: true, timeout: 10_000, close: false })
    },
  }
}

async function createQueues(
  boss: PgBoss,
  queues: string[],
  more: (queue: string) => { retryLimit: number; deleteAfterSeconds: number },
) {
  await boss.createQueue(deadLetter)
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]))
  for (const name of queues) {
    const options = {
      ...more(name),
      retryBackoff: true,
      retryDelay: 5,
      retryDelayMax: 3600,
      expireInSeconds,
      deadLetter,
    }
    const queue = known.get(name)
    if (!queue) await boss.createQueue(name, options)
    else if (!isAlready(queue, options)) await boss.updateQueue(name, options)
    await boss.insert(name, []) // pg-boss now knows the queue: looking it up inside a transaction would wait for the embedded database's only connection
  }
}

/** A start mostly finds what it wants; then it need not be written. */
const isAlready = (stored: object, wanted: object) =>
  Object.entries(wanted).every(([key, value]) => (stored as Record<string, unknown>)[key] === value)

async function schedule(boss: PgBoss, crons: Cron[]) {
  const known = await boss.getSchedules()
  const options = { tz: 'UTC', missed: 'once' } as const
  for (const { name, cron } of crons) {
    const isSame = known.some((old) => old.name === name && old.cron === cron && isAlready(old.options ?? {}, options))
    if (!isSame) await boss.schedule(name, cron, null, options)
  }
  const wanted = new Set(crons.map((cron) => cron.name))
  for (const old of known) if (!wanted.has(old.name)) await boss.unschedule(old.name)
}

/** A member's transaction enqueues as the role that row-level security binds. The lock: two processes that start together. */
async function letMembersSend(database: Database) {
  await database.pool.query(
    'select pg_advisory_xact_lock(7205759404); grant usage on schema pgboss to drishti_member; grant select, insert, update, delete on all tables in schema pgboss to drishti_member; grant execute on all functions in schema pgboss to drishti_member',
  )
}
