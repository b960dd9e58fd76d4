import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment, owned, ownRows } from '#platform/db/columns.ts'

/** What was answered to a request that carried an Idempotency-Key; kept for a day. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    ...owned(),
    key: text().notNull(),
    /** Hash of method, address and body: the same key with another request is refused. */
    request: text().notNull(),
    answer: jsonb(),
    createdAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.key] }), ownRows('idempotency_keys')],
)
