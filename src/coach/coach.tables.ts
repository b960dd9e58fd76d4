import { boolean, foreignKey, index, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { id, moment, owned, ownedBy } from '#platform/db/columns.ts'
import type { Citation, Mode } from './coach.api.ts'

export const conversations = pgTable(
  'conversations',
  {
    id: id(),
    ...owned(),
    title: text().notNull(),
    mode: text().$type<z.output<typeof Mode>>(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [
    unique('conversations_own').on(table.id, table.memberId),
    index('conversations_recent').on(table.memberId, table.updatedAt),
    ...ownedBy('conversations', table),
  ],
)

export const messages = pgTable(
  'messages',
  {
    id: id(),
    ...owned(),
    conversationId: uuid().notNull(),
    role: text({ enum: ['person', 'coach'] }).notNull(),
    text: text().notNull(),
    citations: jsonb().$type<Citation[]>().notNull(),
    /** What answered: `built-in` or `provider:model`; null for the person's own words. */
    source: text(),
    /** The version of the prompt or of the phrases that made the answer. */
    promptVersion: text(),
    suggestedReplies: jsonb().$type<string[]>().notNull(),
    /** `stopped`: the person left or the provider died midway; the text is what was said until then. */
    status: text({ enum: ['complete', 'stopped'] }).notNull(),
    /** A provider was configured and could not answer, so the built-in coach did. */
    fellBack: boolean().notNull(),
    /** Of an answer: the person's message that it answers; one answer each, whoever asks again. */
    answers: uuid(),
    /** Of the person's message: the Idempotency-Key that it came with. */
    idempotencyKey: text(),
    createdAt: moment().notNull(),
  },
  (table) => [
    index('messages_conversation').on(table.conversationId, table.id),
    uniqueIndex('messages_key').on(table.memberId, table.idempotencyKey),
    uniqueIndex('messages_answer').on(table.answers),
    foreignKey({
      columns: [table.conversationId, table.memberId],
      foreignColumns: [conversations.id, conversations.memberId],
    }).onDelete('cascade'),
    ...ownedBy('messages', table),
  ],
)
export type MessageRow = typeof messages.$inferSelect
