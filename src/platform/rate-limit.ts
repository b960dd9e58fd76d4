import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Redis } from 'ioredis'
import { VisibleError } from './errors.ts'
import type { Logger } from './log.ts'

const perMinute = 60_000
const redisAnswersWithinMs = 250
/** Requests a minute for one address; many people of one college share it behind NAT. */
const forAddress = 1200
/** Attempts a minute to sign in or up from one address, and for one account from anywhere. */
const attemptsFromAddress = 30
const attemptsForAccount = 10

type Counted = { current: number; ttl: number }
type Done = (error: Error | null, result?: Counted) => void

/** Counts in this process. */
class MemoryCounts {
  private readonly counts = new Map<string, { current: number; endsAt: number }>()
  increment(key: string, windowMs: number): Counted {
    const now = Date.now()
    if (this.counts.size > 50_000)
      for (const [old, { endsAt }] of this.counts) if (endsAt <= now) this.counts.delete(old)
    const known = this.counts.get(key)
    const count = known && known.endsAt > now ? known : { current: 0, endsAt: now + windowMs }
    count.current++
    this.counts.set(key, count)
    return { current: count.current, ttl: count.endsAt - now }
  }
}

/** Counts in Redis for all processes together; while Redis does not answer, this process counts for itself, so a limit never vanishes. */
class SharedCounts {
  private readonly memory = new MemoryCounts()
  private readonly redis: Redis
  constructor(redis: Redis) {
    this.redis = redis
  }
  async increment(key: string, windowMs: number): Promise<Counted> {
    try {
      const name = `drishti:rate:${key}`
      const answer = await this.redis.multi().incr(name).pexpire(name, windowMs, 'NX').pttl(name).exec()
      const [current, ttl] = [Number(answer?.[0]?.[1]), Number(answer?.[2]?.[1])]
      if (Number.isFinite(current) && Number.isFinite(ttl)) return { current, ttl: Math.max(ttl, 0) }
    } catch {
      // Redis is away: fall through to counting here; health shows it as down
    }
    return this.memory.increment(key, windowMs)
  }
}

export type Counts = { increment(key: string, windowMs: number): Counted | Promise<Counted> }

export function connectRedis(url: string, log: Logger): Redis {
  const redis = new Redis(url, {
    commandTimeout: redisAnswersWithinMs,
    connectTimeout: 2000,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    retryStrategy: (times) => Math.min(times * 200, 5000),
  })
  redis.on('error', (error) => log.warn({ code: 'code' in error ? error.code : error.name }, 'redis unreachable'))
  return redis
}

export const makeCounts = (redis: Redis | null): Counts => (redis ? new SharedCounts(redis) : new MemoryCounts())

const tooMany = (seconds: number) =>
  new VisibleError(429, 'too-many', `That was a lot at once. Please wait ${seconds} seconds and try again.`, {
    retryAfterSeconds: seconds,
  })

/** Limits every address, and sign-in attempts more narrowly. */
export async function limitRates(app: FastifyInstance, counts: Counts) {
  class Store {
    readonly windowMs: number
    constructor(options: { timeWindow?: number }) {
      this.windowMs = options.timeWindow ?? perMinute
    }
    incr(key: string, done: Done) {
      Promise.resolve(counts.increment(key, this.windowMs)).then((result) => done(null, result), done)
    }
    child(options: { timeWindow?: number }) {
      return new Store(options)
    }
  }
  await app.register(rateLimit, {
    global: false, // as a hook of each route it would come after the one that asks who is there, and a stranger's flood never be counted
    max: forAddress,
    timeWindow: perMinute,
    store: Store as never, // the plugin's store type asks for route options that ours does not use
    keyGenerator: (request) => request.ip,
    allowList: (request) => ['/healthz', '/readyz', '/metrics'].includes(request.url),
    errorResponseBuilder: (_request, { ttl }) => tooMany(Math.max(1, Math.ceil(ttl / 1000))),
  })
  const limit = app.rateLimit()
  app.addHook('onRequest', (request, reply) => {
    // A route may say that it is counted later.
    return request.routeOptions.config.rateLimit ? Promise.resolve() : limit.call(app, request, reply)
  })
  app.addHook('preHandler', async (request) => {
    if (!/^\/api\/v1\/auth\/(sign-(in|up)\/|change-password)/.test(request.url)) return
    await spend(counts, `attempt:${request.ip}`, attemptsFromAddress)
    const account = accountOf(request)
    if (account) await spend(counts, `account:${account}`, attemptsForAccount)
  })
}

async function spend(counts: Counts, key: string, most: number) {
  const { current, ttl } = await counts.increment(key, perMinute)
  if (current > most) throw tooMany(Math.max(1, Math.ceil(ttl / 1000)))
}

/** The e-mail address that a sign-in names, whatever the address it comes from. */
function accountOf(request: FastifyRequest): string | null {
  if (!Buffer.isBuffer(request.body)) return null
  try {
    const { email } = JSON.parse(request.body.toString('utf8'))
    return typeof email === 'string' ? email.trim().toLowerCase().slice(0, 254) : null
  } catch {
    return null // no JSON: the route itself says so
  }
}
