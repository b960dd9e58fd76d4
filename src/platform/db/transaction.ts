import type pg from 'pg'
import type { Ctx, System } from '#platform/ctx.ts'
import { bindEmit } from '#platform/events.ts'
import { type Db, dbOver } from './open.ts'

const dbByClient = new WeakMap<pg.PoolClient, Db>()
function dbOf(client: pg.PoolClient): Db {
  const known = dbByClient.get(client) ?? dbOver(client)
  dbByClient.set(client, known)
  return known
}

const uuid = /^[0-9a-f-]{36}$/

/**
 * Runs `work` in one transaction as the member: row-level security lets it touch the member's rows only, and
 * events emitted inside are enqueued or forgotten together with the rows. Joins the transaction it is called in.
 */
export function inTransaction<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  if (ctx.transaction) return work(ctx)
  const { organisationId, memberId } = ctx.person
  if (!uuid.test(organisationId) || !uuid.test(memberId)) throw new Error('A person without ids cannot write')
  // One round trip: the role that row-level security binds, and whose rows it may touch, until the commit.
  const begin = `begin; set local role drishti_member; select set_config('drishti.organisation', '${organisationId}', true), set_config('drishti.member', '${memberId}', true)`
  return run(ctx, begin, (client) => work(bindEmit({ ...ctx, db: dbOf(client), transaction: true })))
}

/**
 * A transaction of the installation itself (sweeps, identity): no member, no row-level security. Inside a member's
 * transaction it joins that one, steps out of the member's role for its own statements, and steps back.
 */
export async function inSystemTransaction<T>(
  system: System & { transaction?: boolean },
  work: (db: Db, client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  if (system.transaction) {
    const client = system.db.$client as pg.PoolClient // of a transaction, always one client
    await client.query('set local role none')
    const result = await work(system.db, client)
    await client.query('set local role drishti_member')
    return result
  }
  return run(system, 'begin', (client) => work(dbOf(client), client))
}

async function run<T>(system: System, begin: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await system.database.pool.connect()
  let broken: Error | undefined
  try {
    await client.query(begin)
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    client.release(broken)
  }
}
