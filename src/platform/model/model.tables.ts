import { bigint, boolean, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id, moment, owned, ownedBy } from '#platform/db/columns.ts'
import type { Task } from './model.ts'

/** Every call of a provider: how long, how much, how it ended. Never a word of what was asked or said. */
export const modelCalls = pgTable(
  'model_calls',
  {
    id: id(),
    ...owned(),
    task: text().$type<Task>().notNull(),
    /** `provider:model`. */
    source: text().notNull(),
    /** With the organisation's own key: it pays, so the installation's budgets do not count it. */
    isOwnKey: boolean().notNull(),
    promptVersion: text(),
    startedAt: moment().notNull(),
    firstMs: integer(),
    totalMs: integer().notNull(),
    tokensIn: integer().notNull(),
    tokensOut: integer().notNull(),
    /** The provider did not count them; they are guessed from the texts' lengths. */
    isEstimated: boolean().notNull(),
    /** Millionths of the currency of AI_PRICES; null without a price. */
    costMicro: bigint({ mode: 'number' }),
    /** `left`: whoever asked went away. */
    outcome: text({ enum: ['answered', 'failed', 'left'] }).notNull(),
    reason: text(),
  },
  (table) => [
    index('model_calls_started').on(table.startedAt),
    index('model_calls_spent').on(table.organisationId, table.startedAt),
    ...ownedBy('model_calls', table),
  ],
)
