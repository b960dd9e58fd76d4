import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Redis } from 'ioredis'
import { makeAuth } from '#identity/auth.ts'
import { personOfMember } from '#identity/people.ts'
import { makeSessions } from '#identity/sessions.ts'
import { openOwnKeys } from '#models/models.ts'
import { type Config, publicUrl } from '#platform/config.ts'
import type { Ctx, Person, System } from '#platform/ctx.ts'
import { makeDirectory } from '#platform/db/directory.ts'
import { migrate } from '#platform/db/migrate.ts'
import { type Database, openDatabase } from '#platform/db/open.ts'
import { bindEmit } from '#platform/events.ts'
import { openJobs } from '#platform/jobs.ts'
import { type Logger, makeLog } from '#platform/log.ts'
import { makeModel } from '#platform/model/gateway.ts'
import { ledgerOf } from '#platform/model/ledger.ts'
import type { Model } from '#platform/model/model.ts'
import { connectRedis } from '#platform/rate-limit.ts'
import { makeVault } from '#platform/vault.ts'
import { jobs, tools } from './domains.ts'
import { makeServer } from './server.ts'

export const version = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version as string // our own file

/** Parts that a test hands in instead of the real ones. */
export type Parts = { database?: Database; model?: Model; now?: () => Date; log?: Logger; origins?: () => string[] }

/** Opens, migrates and wires one Drishti; nothing runs or listens yet. */
export async function build(config: Config, parts: Parts = {}) {
  const log = parts.log ?? makeLog(config.LOG_LEVEL)
  const database =
    parts.database ?? (await openDatabase(config, (error) => log.error({ err: error }, 'database connection lost')))
  await migrate(database)
  const redis: Redis | null = config.REDIS_URL ? connectRedis(config.REDIS_URL, log) : null
  const isWorker = config.ROLE !== 'api'
  const now = parts.now ?? (() => new Date())
  const vault = makeVault(secretOf(config))
  const privateHosts = config.AI_PRIVATE_HOSTS === 'on'
  const ownKeys = await openOwnKeys(database.db, vault, privateHosts, log)
  const system: System = {
    database,
    db: database.db,
    now,
    model: parts.model ?? makeModel(config, log, { ledger: ledgerOf(database.db, now), own: ownKeys }),
    ownKeys,
    vault,
    privateHosts,
    tools,
    jobs: await openJobs(database, jobs, log, isWorker),
    log,
    redis,
    version,
    publicUrl: publicUrl(config),
    forgetPerson: (userId) => sessions.forgetPerson(userId),
    actAs: async (memberId) => {
      const person = await personOfMember(database.db, memberId)
      return person && ctxFor(system, person)
    },
  }
  const auth = makeAuth(config, secretOf(config), database.db, log)
  const sessions = makeSessions(auth, system, config)
  const server =
    config.ROLE === 'worker'
      ? null
      : await makeServer({ config, system, auth, sessions, ...(parts.origins && { origins: parts.origins }) })
  return {
    config,
    system,
    auth,
    server,
    /** Begins to run jobs and schedules, when this process has the worker role. */
    work: async () => {
      if (isWorker) await system.jobs.work(system)
    },
    close: async () => {
      await server?.close()
      await system.jobs.stop()
      redis?.disconnect()
      if (!parts.database) await database.close()
    },
  }
}
export type Drishti = Awaited<ReturnType<typeof build>>

/** A context in which a person acts. `signal` is aborted when the caller has gone. */
export function ctxFor(
  system: System,
  person: Person,
  more: { log?: Logger; signal?: AbortSignal; idempotencyKey?: string | null } = {},
): Ctx {
  return bindEmit({
    ...system,
    model: system.model.for({ organisationId: person.organisationId, memberId: person.memberId }),
    person,
    log: more.log ?? system.log,
    signal: more.signal ?? new AbortController().signal,
    idempotencyKey: more.idempotencyKey ?? null,
    transaction: false,
  })
}

/** AUTH_SECRET, or one made at the first start and kept beside the data. */
function secretOf(config: Config): string {
  if (config.AUTH_SECRET) return config.AUTH_SECRET
  const file = join(config.DATA_DIR, 'auth-secret')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const secret = randomBytes(32).toString('hex')
  makeDirectory(config.DATA_DIR)
  writeFileSync(file, secret, { mode: 0o600, flag: 'wx' })
  return secret
}
