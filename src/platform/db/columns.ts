import { sql } from 'drizzle-orm'
import { index, type PgColumn, pgPolicy, pgRole, timestamp, uuid } from 'drizzle-orm/pg-core'
import { v7 } from 'uuid'

/** A new primary key; version 7, so that keys sort by the moment they were made. */
export const newId = () => v7()

export const id = () => uuid().primaryKey().$defaultFn(newId)
/** A moment in UTC with millisecond precision. */
export const moment = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/** Every row of a domain belongs to an organisation and a member. */
export const owned = () => ({ organisationId: uuid().notNull(), memberId: uuid().notNull() })

/** The role that a member's transaction takes; row-level security binds it. */
const memberRole = pgRole('drishti_member').existing()
const isOwn = sql`organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)`

/** The second wall: even a query that forgot `mine` touches only the member's rows within a transaction. */
export const ownRows = (table: string) =>
  pgPolicy(`${table}_own`, { for: 'all', to: memberRole, using: isOwn, withCheck: isOwn })

/** What every owned table ends with: the policy, and the index that `mine` uses. */
export const ownedBy = (table: string, columns: { organisationId: PgColumn; memberId: PgColumn }) => [
  ownRows(table),
  index(`${table}_owner`).on(columns.memberId as never, columns.organisationId as never), // drizzle asks for the extra-config type of the column, which only its callback knows
]
