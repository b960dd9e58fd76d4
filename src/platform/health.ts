import type { Redis } from 'ioredis'
import type { System } from './ctx.ts'

export type Check = {
  name: string
  status: 'up' | 'degraded' | 'down' | 'off'
  latencyMs: number | null
  detail: string | null
}
const startedAt = new Date()
const answersWithinMs = 3000

/** Each dependency with its latency in milliseconds; `down` when the database is away, `degraded` when something else is. */
export async function checkHealth(system: System) {
  const dependencies = (
    await Promise.all([
      database(system),
      rowSecurity(system),
      vectors(system),
      jobs(system),
      redis(system.redis),
      model(system),
    ])
  ).flat()
  const isDown = dependencies.some((each) => each.name === 'database' && each.status === 'down')
  const isDegraded = dependencies.some((each) => each.status === 'down' || each.status === 'degraded')
  return {
    status: isDown ? ('down' as const) : isDegraded ? ('degraded' as const) : ('up' as const),
    version: system.version,
    startedAt: startedAt.toISOString(),
    dependencies,
  }
}

/** Whether a request can be served now: the database answers. */
export const isReady = async (system: System) => (await database(system)).status === 'up'

async function timed(name: string, work: () => Promise<string | null>): Promise<Check> {
  const from = performance.now()
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error(`no answer within ${answersWithinMs} ms`)), answersWithinMs).unref(),
  )
  try {
    const detail = await Promise.race([work(), late])
    return { name, status: 'up', latencyMs: Math.round((performance.now() - from) * 10) / 10, detail }
  } catch (error) {
    return {
      name,
      status: 'down',
      latencyMs: null,
      detail: error instanceof Error && 'code' in error ? String(error.code) : 'no answer',
    }
  }
}

const database = (system: System) =>
  timed('database', async () => {
    const { rows } = await system.database.pool.query<{ server_version: string }>('show server_version')
    return `${system.database.kind} ${rows[0]?.server_version ?? ''}`
  })

async function rowSecurity(system: System): Promise<Check> {
  const check = await timed('row-security', async () => {
    const { rows } = await system.database.pool.query<{ held: boolean }>(
      "select pg_has_role(current_user, 'drishti_member', 'member') as held",
    )
    return rows[0]?.held ? 'second wall is up' : null
  })
  return check.status === 'up' && check.detail === null
    ? { ...check, status: 'degraded', detail: 'The database user may not take the role drishti_member' }
    : check
}

async function vectors(system: System): Promise<Check> {
  const check = await timed('vectors', async () => {
    const { rows } = await system.database.pool.query<{ extversion: string }>(
      "select extversion from pg_extension where extname = 'vector'",
    )
    return rows[0]?.extversion ?? null
  })
  return check.status === 'up' && check.detail === null
    ? { ...check, status: 'off', detail: 'The extension vector is not installed; nothing needs it yet' }
    : check
}

const jobs = (system: System) =>
  timed('jobs', async () => {
    const { rows } = await system.database.pool.query<{ waiting: number; dead: number }>(
      "select count(*) filter (where name <> 'dead-letter')::int as waiting, count(*) filter (where name = 'dead-letter')::int as dead from pgboss.job where state in ('created', 'retry')",
    )
    return `${rows[0]?.waiting ?? 0} waiting, ${rows[0]?.dead ?? 0} given up`
  })

async function redis(connection: Redis | null): Promise<Check> {
  if (!connection)
    return {
      name: 'redis',
      status: 'off',
      latencyMs: null,
      detail: 'REDIS_URL is not set; this process counts for itself',
    }
  return timed('redis', async () => {
    await connection.ping()
    return null
  })
}

async function model({ model }: System): Promise<Check[]> {
  const { embedder } = model
  const meaning: Check = embedder
    ? { name: 'search-by-meaning', status: 'up', latencyMs: null, detail: embedder }
    : {
        name: 'search-by-meaning',
        status: 'off',
        latencyMs: null,
        detail: 'AI_EMBED is not set; memory searches by words',
      }
  return [...(await model.health()), meaning]
}
