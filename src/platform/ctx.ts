import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Redis } from 'ioredis'
import type { Database, Db } from './db/open.ts'
import type { Emit } from './events.ts'
import type { Jobs } from './jobs.ts'
import type { Logger } from './log.ts'
import type { OwnKeys } from './model/gateway.ts'
import type { Model } from './model/model.ts'
import type { Role } from './role.ts'
import type { DomainTool } from './tools.ts'
import type { Vault } from './vault.ts'

/** The member who acts: a person within one organisation. `dayStart` is HH:MM in `timeZone`. */
export type Person = {
  id: string
  memberId: string
  organisationId: string
  organisationName: string
  role: Role
  isOperator: boolean
  name: string
  email: string
  timeZone: string
  dayStart: string
  language: 'en' | 'hi'
  currency: string
  theme: 'system' | 'light' | 'dark'
  reminderAt: string | null
  createdAt: Date
}

/** What the whole process shares. */
export type System = {
  database: Database
  db: Db
  now(): Date
  model: Model
  ownKeys: OwnKeys
  vault: Vault
  /** What may be proposed to a person, and is done after their click only. */
  tools: readonly DomainTool[]
  /** Organisations may bring AI providers at private addresses (AI_PRIVATE_HOSTS). */
  privateHosts: boolean
  jobs: Jobs
  log: Logger
  /** The address that people type; links in mails and invitations begin with it. */
  publicUrl: string
  redis: Redis | null
  version: string
  /** Makes the next request of this person read their account anew. */
  forgetPerson(userId: string): void
  /** A context in which `memberId` acts, for jobs; null when that member is gone. */
  actAs(memberId: string): Promise<Ctx | null>
}

/** What every verb receives: the process, and who acts. Inside `inTransaction`, `db` is the transaction. */
export type Ctx = System & {
  person: Person
  emit: Emit
  /** Aborted when the caller has gone away. */
  signal: AbortSignal
  idempotencyKey: string | null
  transaction: boolean
}

type OwnedTable = { organisationId: PgColumn; memberId: PgColumn }

/** The wall between people: every personal query begins with it. */
export function mine(ctx: Ctx, table: OwnedTable): SQL {
  return and(eq(table.organisationId, ctx.person.organisationId), eq(table.memberId, ctx.person.memberId)) as SQL // `and` of two conditions is never undefined
}

/** The same wall in a prepared statement, which is built once for everybody: execute it with `owner(ctx)`. */
export function minePrepared(table: OwnedTable): SQL {
  return and(
    eq(table.organisationId, sql.placeholder('organisationId')),
    eq(table.memberId, sql.placeholder('memberId')),
  ) as SQL // as above
}

/** The columns that make a new row the person's own. */
export const owner = (ctx: Ctx) => ({ organisationId: ctx.person.organisationId, memberId: ctx.person.memberId })
