import { boolean, doublePrecision, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { memories } from '#memory/memory.tables.ts'
import { id, moment, owned, ownedBy, ownRows } from '#platform/db/columns.ts'

/**
 * What is known of somebody in the person's life: subject, attribute (with a topic, as the exam of a date), value, and
 * while it holds. Worked out of claims, and again whenever one comes or goes; ids stay.
 */
export const facts = pgTable(
  'memory_facts',
  {
    id: id(),
    ...owned(),
    /** `me`, a relation (`brother`), or a name. */
    subject: text().notNull(),
    attribute: text().notNull(),
    /** What the attribute is about; empty when it needs nothing. */
    topic: text().notNull(),
    value: text().notNull(),
    /** The value as it is compared. */
    valueKey: text().notNull(),
    /** Null: since before it was first said. */
    validFrom: moment(),
    /** `validFrom` as precisely as the person said it: a year, a month or a day; null when nobody said. */
    since: text(),
    /** Null: it still holds, as far as is known. */
    validTo: moment(),
    saidLast: moment().notNull(),
    confidence: doublePrecision().notNull(),
    /** The other facts that say something else of the same time. */
    contradicts: uuid().array().notNull(),
    pinned: boolean().notNull(),
    correctedAt: moment(),
    /** What it said before the person corrected it, oldest first. */
    history: jsonb().$type<{ value: string; until: string }[]>().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [
    index('memory_facts_group').on(table.memberId, table.subject, table.attribute, table.topic),
    ...ownedBy('memory_facts', table),
  ],
)

/** One saying of a fact, in one memory; without a memory: the person's correction. */
export const claims = pgTable(
  'memory_claims',
  {
    id: id(),
    ...owned(),
    memoryId: uuid().references(() => memories.id, { onDelete: 'cascade' }),
    factId: uuid().references(() => facts.id, { onDelete: 'set null' }),
    subject: text().notNull(),
    attribute: text().notNull(),
    topic: text().notNull(),
    value: text().notNull(),
    valueKey: text().notNull(),
    /** It is so; it was so and is over; it is not so. */
    says: text({ enum: ['is', 'was', 'not'] }).notNull(),
    /** The person's words for a change: it took the place of what was before, even on the same day. */
    isChange: boolean().notNull(),
    at: moment().notNull(),
    confidence: doublePrecision().notNull(),
    /** `rules`, `person`, or the model that read it. */
    origin: text().notNull(),
    /** Of a correction: the value that it took the place of. */
    corrects: text(),
    /** Since when, where it says so: a year, a month or a day. */
    since: text(),
  },
  (table) => [
    index('memory_claims_memory').on(table.memoryId),
    index('memory_claims_fact').on(table.factId),
    index('memory_claims_group').on(table.memberId, table.subject, table.attribute, table.topic),
    ownRows('memory_claims'),
  ],
)
