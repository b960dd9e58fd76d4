import { boolean, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { id, moment, owned, ownedBy, ownRows } from '#platform/db/columns.ts'
import type { Rule, Verdict } from './check.ts'
import type { Kind } from './signals/signal.ts'

/** That care was offered; what was written is never kept here. */
export const careMoments = pgTable(
  'care_moments',
  {
    id: id(),
    ...owned(),
    kind: text().$type<Kind>().notNull(),
    certainty: text({ enum: ['explicit', 'implicit'] }).notNull(),
    /** Where it was written: `habits.complete`. */
    endpoint: text().notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [index('care_moments_recent').on(table.memberId, table.createdAt), ...ownedBy('care_moments', table)],
)

/** What the person allows; without a row, nothing. */
export const careConsents = pgTable(
  'care_consents',
  { ...owned(), tellMentor: boolean().notNull(), updatedAt: moment().notNull() },
  (table) => [primaryKey({ columns: [table.memberId] }), ownRows('care_consents')],
)

/** That a rule held an answer back, and which; what was about to be said is never kept. */
export const answerChecks = pgTable(
  'answer_checks',
  {
    id: id(),
    ...owned(),
    rule: text().$type<Rule>().notNull(),
    verdict: text().$type<Verdict>().notNull(),
    /** What wanted to say it: `built-in` or `provider:model`. */
    source: text().notNull(),
    promptVersion: text().notNull(),
    /** The answer, once it is kept. */
    messageId: uuid(),
    createdAt: moment().notNull(),
  },
  (table) => [index('answer_checks_recent').on(table.memberId, table.createdAt), ...ownedBy('answer_checks', table)],
)
