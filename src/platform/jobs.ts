import { type JobWithMetadata, PgBoss, type SendOptions } from 'pg-boss'
import type { z } from 'zod'
import type { System } from './ctx.ts'
import type { Database, Db } from './db/open.ts'
import type { Envelope, Listener } from './events.ts'
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

export const deadLetter = 'dead-letter'

/** The queues of one process: sending within transactions, and working when this process has the worker role. */
export type Jobs = {
  boss: PgBoss
  crons: Cron[]
  queues: string[]
  listenersOf(event: string): Listener[]
  /** Enqueues over `db`; with a transaction's `db`, together with its rows. */
  send(db: Db, queue: string, data: object, options?: SendOptions): Promise<void>
  sendMany(db: Db, queue: string, jobs: { data: object; singletonKey?: string }[]): Promise<void>
  /** Runs everything that is due now until nothing is left, in this process; for tests and the demo. */
  drain(system: System): Promise<number>
  runCron(system: System, name: string): Promise<void>
  work(system: System): Promise<void>
  stop(): Promise<void>
}

type Handler = (system: System, data: unknown) => Promise<void>
const executor = (db: Db) => ({ executeSql: async (text: string, values?: unknown[]) => ({ rows: (await db.$client.query(text, values)).rows }) })

/** Creates or updates every queue and schedule of the domains, without starting to work on them. */
export async function openJobs(database: Database, domains: DomainJobs[], log: Logger, runsCrons: boolean): Promise<Jobs> {
  const jobs = domains.flatMap((domain) => domain.jobs ?? [])
  const listeners = domains.flatMap((domain) => domain.listeners ?? [])
  const crons = domains.flatMap((domain) => domain.crons ?? [])
  const boss = new PgBoss({
    db: executor(database.db),
    backend: database.kind === 'embedded' ? 'pglite' : 'postgres',
    schedule: runsCrons,
    supervise: runsCrons,
    reindex: false,
    monitorVacuum: false,
  })
  boss.on('error', (error) => log.error({ err: error }, 'job queue'))
  await boss.start()

  const handlers = new Map<string, Handler>()
  for (const spec of jobs) handlers.set(spec.name, (system, data) => spec.run(system, spec.data.parse(data)))
  for (const listener of listeners) handlers.set(listener.name, (system, data) => deliver(system, listener, data as Envelope)) // only emit writes to a listener's queue
  for (const cron of crons) handlers.set(cron.name, (system) => cron.run(system))

  await boss.createQueue(deadLetter)
  const known = new Set((await boss.getQueues()).map((queue) => queue.name))
  for (const name of handlers.keys()) {
    const retryLimit = jobs.find((spec) => spec.name === name)?.retryLimit ?? 5
    const options = { retryLimit, retryBackoff: true, retryDelay: 5, retryDelayMax: 3600, expireInSeconds: 300, deadLetter }
    if (known.has(name)) await boss.updateQueue(name, options)
    else await boss.createQueue(name, options)
  }
  if (runsCrons) await schedule(boss, crons)
  await database.pool.query('grant usage on schema pgboss to drishti_member; grant select, insert, update, delete on all tables in schema pgboss to drishti_member; grant execute on all functions in schema pgboss to drishti_member')

  const queues = [...handlers.keys()]
  const runOne = async (system: System, job: JobWithMetadata<object>) => {
    const startedAt = performance.now()
    try {
      await handlers.get(job.name)?.(system, job.data)
      system.log.info({ queue: job.name, job: job.id, ms: Math.round(performance.now() - startedAt) }, 'job done')
      return { id: job.id, status: 'completed' as const }
    } catch (error) {
      system.log.error({ queue: job.name, job: job.id, attempt: job.retryCount + 1, err: error }, 'job failed')
      return { id: job.id, status: 'failed' as const, output: { name: error instanceof Error ? error.name : 'Error', message: error instanceof Error ? error.message.slice(0, 300) : 'failed' } }
    }
  }
  const byEvent = Map.groupBy(listeners, (listener) => listener.event.name)
  return {
    boss,
    crons,
    queues,
    listenersOf: (event) => byEvent.get(event) ?? [],
    send: async (db, queue, data, options) => {
      await boss.send(queue, data, { ...options, db: executor(db) })
    },
    sendMany: async (db, queue, list) => {
      await boss.insert(queue, list, { db: executor(db) })
    },
    async drain(system) {
      let count = 0
      for (let found = true; found; ) {
        found = false
        for (const queue of queues) {
          const batch = await boss.fetch<object>(queue, { batchSize: 100, includeMetadata: true })
          for (const each of batch) {
            found = true
            count++
            const result = await runOne(system, each)
            if (result.status === 'completed') await boss.complete(queue, each.id)
            else await boss.fail(queue, each.id, result.output)
          }
        }
      }
      return count
    },
    runCron: async (system, name) => {
      const cron = crons.find((each) => each.name === name)
      if (!cron) throw new Error(`There is no schedule ${name}`)
      await cron.run(system)
    },
    async work(system) {
      for (const queue of queues) {
        await boss.work<object, unknown, { includeMetadata: true; perJobResults: true; batchSize: number; pollingIntervalSeconds: number }>(
          queue,
          { includeMetadata: true, perJobResults: true, batchSize: 50, pollingIntervalSeconds: 2 },
          async (batch) => {
            const results = []
            for (const each of batch) results.push(await runOne(system, each))
            return results
          },
        )
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000, close: false }),
  }
}

async function schedule(boss: PgBoss, crons: Cron[]) {
  for (const cron of crons) await boss.schedule(cron.name, cron.cron, null, { tz: 'UTC', missed: 'once' })
  const wanted = new Set(crons.map((cron) => cron.name))
  for (const old of await boss.getSchedules()) if (!wanted.has(old.name)) await boss.unschedule(old.name)
}

async function deliver(system: System, listener: Listener, envelope: Envelope) {
  const ctx = await system.actAs(envelope.memberId)
  if (ctx) await listener.run(ctx, envelope.payload, envelope) // a member who has left has nothing to hear
}
