import { join } from 'node:path'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Config } from '#platform/config.ts'
import { makeDirectory } from './directory.ts'
import { type Embedded, startEmbedded } from './embedded.ts'
import { lockDirectory } from './lock.ts'
import { readQuicklyThrough } from './prepared.ts'
import { QuickReads } from './quick.ts'

/** Two took the most in one go: more spread the same statements over more writes. */
const quickLanes = 2

export type Db = NodePgDatabase & { $client: pg.Pool | pg.PoolClient }
export type Database = {
  kind: 'embedded' | 'postgres'
  db: Db
  pool: pg.Pool
  /** Only for the embedded database: its data directory as an archive. */
  dump: (() => Promise<Uint8Array>) | null
  close(): Promise<void>
}

/** A drizzle instance over one pool or client; every table spells its columns in snake_case. */
export const dbOver = (client: pg.Pool | pg.PoolClient): Db => drizzle(client, { casing: 'snake_case' })

/** Opens PostgreSQL when DATABASE_URL is set and the embedded database in DATA_DIR otherwise. */
export function openDatabase(
  config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL' | 'DATA_DIR'>,
  onError: (error: Error) => void,
): Promise<Database> | Database {
  return config.DATABASE_URL
    ? openPostgres(config.DATABASE_URL, config.DATABASE_POOL, onError)
    : openEmbedded(config.DATA_DIR, onError)
}

/**
 * The pool hears of the loss of connections that rest in it. One that is lent out tells of its loss itself, and without
 * a listener that would end the process; who has borrowed it learns by the statement that fails.
 */
function surviveLoss(pool: pg.Pool, onError: (error: Error) => void) {
  pool.on('error', onError)
  pool.on('connect', (client) => client.on('error', () => undefined))
}

export function openPostgres(url: string, size: number, onError: (error: Error) => void): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    application_name: 'drishti',
    keepAlive: true,
  })
  surviveLoss(pool, onError)
  const db = dbOver(pool)
  const quick = new QuickReads(
    {
      connectionString: url,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 5_000,
      application_name: 'drishti quick reads',
      keepAlive: true,
    },
    quickLanes,
    onError,
  )
  readQuicklyThrough(db, dbOver(quick as unknown as pg.Pool)) // drizzle only ever calls its `query`
  const close = async () => {
    await quick.end()
    await pool.end()
  }
  return { kind: 'postgres', db, pool, dump: null, close }
}

/** Locks the directory for this process; a second process is refused at once. */
export function openEmbedded(directory: string, onError: (error: Error) => void): Promise<Database> {
  const lock = lockDirectory(directory)
  const data = join(directory, 'postgres')
  makeDirectory(data)
  return overEmbedded(startEmbedded({ directory: data }), onError, lock.release)
}

/** A database in memory, from a snapshot when one is given: one per test worker. */
export function openInMemory(snapshot?: Uint8Array): Promise<Database> {
  const embedded = startEmbedded({ directory: null, ...(snapshot && { snapshot }) })
  return overEmbedded(
    embedded,
    () => undefined,
    () => undefined,
  )
}

async function overEmbedded(
  embedded: Embedded,
  onError: (error: Error) => void,
  release: () => void,
): Promise<Database> {
  await embedded.ready() // making a database may take longer than a request should wait for a connection
  // One connection: PGlite has one backend, and a transaction owns it. Asking for `db` inside one's own transaction would wait for ever, hence the timeout.
  const pool = new pg.Pool({
    max: 1,
    stream: () => embedded.connect(),
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 0,
  })
  surviveLoss(pool, onError)
  const close = async () => {
    await pool.end()
    await embedded.close()
    release()
  }
  return { kind: 'embedded', db: dbOver(pool), pool, dump: embedded.dump, close }
}
