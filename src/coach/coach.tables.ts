import { boolean, foreignKey, index, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { id, moment, owned, ownedBy } from '#platform/db/columns.ts'
import type { Language } from '#platform/language.ts'
import type { Why } from '#platform/model/model.ts'
import type { Citation, EarlierAnswer, Made, Mode, Proposal } from './coach.api.ts'

export const conversations = pgTable(
  'conversations',
  {
    id: id(),
    ...owned(),
    title: text().notNull(),
    mode: text().$type<z.output<typeof Mode>>(),
    pinned: boolean().notNull().default(false),
    /** What is said in it never becomes a memory. */
    incognito: boolean().notNull().default(false),
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
    /** Why; kept with the first such answer of a conversation, which says so. */
    fellBackWhy: text().$type<Why>(),
    /** What the built-in coach understood. */
    made: jsonb().$type<Made>(),
    /** Of an answer that was asked for anew: what it said before, oldest first. */
    earlier: jsonb().$type<EarlierAnswer[]>().notNull().default([]),
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

/** Something the coach offered to do, and what became of it. */
export const proposals = pgTable(
  'proposals',
  {
    id: id(),
    ...owned(),
    /** The answer that offers it. */
    messageId: uuid()
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    tool: text().notNull(),
    input: jsonb().$type<Record<string, unknown>>().notNull(),
    label: text().notNull(),
    /** In which the label is written, and the result will be. */
    language: text().$type<Language>().notNull(),
    status: text({ enum: ['open', 'done', 'dismissed', 'failed'] }).notNull(),
    result: jsonb().$type<z.output<typeof Proposal>['result']>(),
    createdAt: moment().notNull(),
    decidedAt: moment(),
  },
  (table) => [index('proposals_message').on(table.messageId), ...ownedBy('proposals', table)],
)
export type ProposalRow = typeof proposals.$inferSelect
