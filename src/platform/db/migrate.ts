import { fileURLToPath } from 'node:url'
import { migrate as migrateWith } from 'drizzle-orm/node-postgres/migrator'
import type { Database } from './open.ts'

const folder = fileURLToPath(new URL('../../../drizzle', import.meta.url))
/** Any fixed number: processes that start together migrate one after the other. */
const lockKey = 7205759402

/** Brings the database to this version. Throws, having changed nothing of the failing step, when a migration fails. */
export async function migrate(database: Database) {
  if (database.kind === 'embedded') return migrateWith(database.db, { migrationsFolder: folder })
  const client = await database.pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await migrateWith(database.db, { migrationsFolder: folder })
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey])
    client.release()
  }
}
