import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { id, moment, owned, ownedBy, ownRows } from '#platform/db/columns.ts'
import { memories } from './memory.tables.ts'

/** What a memory said before the person corrected it. */
export const memoryVersions = pgTable(
  'memory_versions',
  {
    id: id(),
    ...owned(),
    memoryId: uuid()
      .notNull()
      .references(() => memories.id, { onDelete: 'cascade' }),
    text: text().notNull(),
    until: moment().notNull(),
  },
  (table) => [index('memory_versions_memory').on(table.memoryId, table.until), ownRows('memory_versions')],
)

/** Whether and of what memory is kept. Without a row: everything, and what is older is not filled in yet. */
export const memorySettings = pgTable(
  'memory_settings',
  {
    ...owned(),
    isOn: boolean().notNull(),
    /** Sources that are switched off. */
    off: text().array().notNull(),
    /** Everything said up to here was forgotten together. */
    forgottenBefore: moment(),
    /** When the texts of before memory existed were all taken in; null while that is still to do. */
    filledAt: moment(),
  },
  (table) => [primaryKey({ columns: [table.memberId] }), ownRows('memory_settings')],
)

/** What the person forgot, so that the same source does not bring it back. Of a fact only a digest is kept. */
export const tombstones = pgTable(
  'memory_tombstones',
  { ...owned(), kind: text({ enum: ['text', 'fact'] }).notNull(), key: text().notNull(), at: moment().notNull() },
  (table) => [primaryKey({ columns: [table.memberId, table.kind, table.key] }), ownRows('memory_tombstones')],
)

export const memoryImports = pgTable(
  'memory_imports',
  {
    ...owned(),
    /** May be of the caller's own making: it is an id among the member's imports only. */
    id: uuid().notNull(),
    status: text({ enum: ['running', 'done', 'failed'] }).notNull(),
    lines: integer().notNull(),
    done: integer().notNull(),
    counts: jsonb().$type<{ imported: number; changed: number; unchanged: number; forgotten: number }>().notNull(),
    startedAt: moment().notNull(),
    finishedAt: moment(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.id] }), ownRows('memory_imports')],
)

/** What an answer took from memory: found, put into the prompt, and used (cited) are three different things. */
export const memoryUses = pgTable(
  'memory_uses',
  {
    ...owned(),
    messageId: uuid().notNull(),
    kind: text({ enum: ['memory', 'fact'] }).notNull(),
    /** The memory or the fact; it may have been forgotten since. */
    id: uuid().notNull(),
    wasPrompted: boolean().notNull(),
    wasUsed: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.messageId, table.kind, table.id] }), ownedBy('memory_uses', table)].flat(),
)
