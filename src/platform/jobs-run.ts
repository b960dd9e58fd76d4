import type { JobWithMetadata } from 'pg-boss'
import type { System } from './ctx.ts'
import { codeOf } from './errors.ts'
import type { Envelope, Listener } from './events.ts'
import type { DomainJobs } from './jobs.ts'

/** The jobs of a batch run a few side by side. */
const lanes = 4

type Handler = (system: System, data: unknown) => Promise<void>
type Handlers = Map<string, Handler>

/** What each queue's jobs do, by the queue's name. Throws when two have the same name. */
export function handlersOf({ jobs = [], listeners = [], crons = [] }: DomainJobs): Handlers {
  const queued = listeners.filter(({ isAtOnce }) => !isAtOnce)
  const handlers: Handlers = new Map()
  for (const spec of jobs) handlers.set(spec.name, (system, data) => spec.run(system, spec.data.parse(data)))
  for (const listener of queued)
    handlers.set(listener.name, (system, data) => deliver(system, listener, data as Envelope)) // only emit writes to a listener's queue
  for (const cron of crons) handlers.set(cron.name, (system) => cron.run(system))
  if (handlers.size < jobs.length + queued.length + crons.length)
    throw new Error('Two jobs, listeners or schedules have the same name')
  return handlers
}

/** Runs a batch to its end: how each job went, for pg-boss to note. A failure is logged and never thrown. */
export function makeRunner(handlers: Handlers) {
  const runOne = async (system: System, job: JobWithMetadata<object>) => {
    const startedAt = performance.now()
    try {
      await handlers.get(job.name)?.(system, job.data)
      system.log.info({ queue: job.name, job: job.id, ms: Math.round(performance.now() - startedAt) }, 'job done')
      return { id: job.id, status: 'completed' as const }
    } catch (error) {
      const output = whatFailed(error)
      system.log.error({ queue: job.name, job: job.id, attempt: job.retryCount + 1, error: output }, 'job failed')
      return { id: job.id, status: 'failed' as const, output }
    }
  }
  return async (system: System, batch: JobWithMetadata<object>[]) => {
    const results: Awaited<ReturnType<typeof runOne>>[] = []
    const waiting = batch.values()
    const lane = async () => {
      for (const each of waiting) results.push(await runOne(system, each))
    }
    await Promise.all(Array.from({ length: lanes }, lane))
    return results
  }
}

async function deliver(system: System, listener: Listener, envelope: Envelope) {
  const ctx = await system.actAs(envelope.memberId)
  if (ctx) await listener.run(ctx, envelope.payload, envelope) // a member who has left has nothing to hear
}

/** What is kept of a failure, for the log and the operator. */
export type Failure = { type: string; code?: string; message?: string; at?: string }

const isForeign = (frame: string) => /node_modules|node:|\(<anonymous>\)/.test(frame)

/** Only messages that our own code wrote are kept: a driver, a parser or a model quotes what a person wrote. */
export function whatFailed(error: unknown): Failure {
  if (!(error instanceof Error)) return { type: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const code = codeOf(error)
  const isOurs = error.constructor === Error && frames[0] !== undefined && !isForeign(frames[0])
  const place = /\/src\/[\w./-]+:\d+/.exec(frames.find((frame) => !isForeign(frame)) ?? '')?.[0]
  return {
    type: error.name,
    ...(code && { code }),
    ...(isOurs && { message: error.message.slice(0, 300) }),
    ...(place && { at: place.slice(1) }),
  }
}
