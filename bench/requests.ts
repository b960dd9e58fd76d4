import { fork } from 'node:child_process'
import { once } from 'node:events'
import autocannon from 'autocannon'
import { create, today } from '#habits/habits.ts'
import { civilDate } from '#platform/civil.ts'
import { load, median, openWorld, round, type World } from './world.ts'

const connections = 50
const seconds = 6
const rounds = 3
/** A tick is of one of the last days; older ones are folded away, and a late entry there counts anew. */
const recentDays = 6

/**
 * An authenticated read of one habit and a validated completion write (idempotent, event enqueued in the same
 * transaction), over real HTTP at 50 connections, against a bare loop that sends the same statements through the same
 * driver on the same database. The client of the HTTP side runs in a process of its own; the rounds alternate.
 */
export async function benchPostgresOrEmbedded() {
  const world = await openWorld()
  const { ctx, cookie } = await world.signUp('bench')
  const habits = []
  for (let n = 0; n < connections; n++)
    habits.push(await create(ctx, { name: `Habit ${n}`, schedule: { kind: 'daily' }, startsOn: civilDate(20_000) }))
  const ids = habits.map((habit) => habit.id)
  const day = today(ctx)
  const statements = await record(world, cookie, ids[0] ?? '', day)
  const results = {
    read: { http: [] as number[], bare: [] as number[], p99Ms: [] as number[] },
    write: { http: [] as number[], bare: [] as number[], p99Ms: [] as number[] },
  }
  for (let round = 0; round < rounds; round++) {
    for (const kind of ['read', 'write'] as const) {
      results[kind].bare.push((await bare(world, statements[kind], ids, day)).perSecond)
      const http = await overHttp(world.address, cookie, kind, ids, day)
      results[kind].http.push(http.perSecond)
      results[kind].p99Ms.push(http.p99Ms)
    }
  }
  await world.close()
  return { read: summary(results.read, statements.read), write: summary(results.write, statements.write) }
}

function summary({ http, bare, p99Ms }: { http: number[]; bare: number[]; p99Ms: number[] }, statements: Statement[]) {
  const whole = (values: number[]) => values.map((value) => Math.round(value))
  return {
    ratio: round(median(http) / median(bare)),
    httpPerSecond: whole(http),
    barePerSecond: whole(bare),
    p99Ms: whole(p99Ms),
    statements: statements.length,
  }
}

type Statement = { name?: string; text: string; values: unknown[] }

/** The statements that one request really sends, taken from the driver while it is served. */
async function record(
  world: World,
  cookie: string,
  id: string,
  day: number,
): Promise<Record<'read' | 'write', Statement[]>> {
  const { pool } = world.drishti.system.database
  const seen: Statement[] = []
  const client = await pool.connect()
  const prototype = Object.getPrototypeOf(client) as { query: (...given: unknown[]) => unknown } // the driver's own client class
  client.release()
  const original = prototype.query
  prototype.query = function (...given: unknown[]) {
    const [config, values] = given as [string | { name?: string; text: string; values?: unknown[] }, unknown[]?]
    if (typeof config === 'string') seen.push({ text: config, values: Array.isArray(values) ? values : [] })
    else if (typeof config?.text === 'string')
      seen.push({
        ...(config.name && { name: config.name }),
        text: config.text,
        values: config.values ?? (Array.isArray(values) ? values : []),
      })
    return original.apply(this, given)
  }
  const server = world.drishti.server
  const run = async (options: { method: 'GET' | 'PUT'; url: string; payload?: object }) => {
    await server?.inject({ ...options, headers: { cookie } }) // the first one looks the session up
    seen.length = 0
    const reply = await server?.inject({
      ...options,
      ...(options.payload && { url: options.url.replace(civilDate(day - 1), civilDate(day - 2)) }),
      headers: { cookie },
    })
    if (reply?.statusCode !== 200) throw new Error(`${options.method} answered ${reply?.statusCode}: ${reply?.body}`)
    return [...seen]
  }
  const read = await run({ method: 'GET', url: `/api/v1/habits/${id}` })
  const write = await run({
    method: 'PUT',
    url: `/api/v1/habits/${id}/completions/${civilDate(day - 1)}`,
    payload: { value: 1 },
  })
  prototype.query = original
  return { read, write }
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/

/** The same statements without anything around them: no HTTP, no validation, no session, no mapping. */
async function bare(world: World, statements: Statement[], ids: string[], day: number) {
  const { pool } = world.drishti.system.database
  const first = ids[0] ?? ''
  return load(connections, seconds, async (worker, turn) => {
    const id = ids[worker] ?? first
    const date = civilDate(day - (turn % recentDays))
    const client = await pool.connect()
    try {
      for (const { name, text, values } of statements)
        await client.query({
          ...(name && { name }),
          text,
          values: values.map((value) => (value === first ? id : value === civilDate(day - 2) ? date : freshId(value))),
        })
    } finally {
      client.release()
    }
  })
}

/** A job's own id must be new each time; every other value is the recorded one. */
const freshId = (value: unknown) =>
  typeof value === 'string' && value.startsWith('[{') && uuid.test(value)
    ? value.replace(/"id":"[^"]+"/, `"id":"${crypto.randomUUID()}"`)
    : value

async function overHttp(
  address: string,
  cookie: string,
  kind: 'read' | 'write',
  ids: string[],
  day: number,
): Promise<{ perSecond: number; p99Ms: number }> {
  const child = fork(new URL(import.meta.url), [], {
    env: { ...process.env, BENCH_CLIENT: JSON.stringify({ address, cookie, kind, ids, day }) },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  const [result] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the client ended with ${code}`))),
  ])
  return result as { perSecond: number; p99Ms: number } // sent by `client` below
}

async function client({
  address,
  cookie,
  kind,
  ids,
  day,
}: {
  address: string
  cookie: string
  kind: 'read' | 'write'
  ids: string[]
  day: number
}) {
  let turn = 0
  const result = await autocannon({
    url: address,
    connections,
    duration: seconds,
    headers: { cookie, 'content-type': 'application/json' },
    requests: [
      {
        method: kind === 'read' ? 'GET' : 'PUT',
        setupRequest: (request) => {
          const id = ids[turn % ids.length]
          const date = civilDate(day - (Math.floor(turn / ids.length) % recentDays))
          turn++
          if (kind === 'read') return { ...request, path: `/api/v1/habits/${id}` }
          return { ...request, path: `/api/v1/habits/${id}/completions/${date}`, body: JSON.stringify({ value: turn }) }
        },
      },
    ],
  })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refused, ${result.errors} failed`)
  process.send?.({ perSecond: result.requests.average, p99Ms: result.latency.p99 })
  process.disconnect()
}

if (process.env.BENCH_CLIENT) await client(JSON.parse(process.env.BENCH_CLIENT))
