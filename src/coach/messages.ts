import { and, desc, eq, lt, ne } from 'drizzle-orm'
import type { z } from 'zod'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { conflict, notFound, refused } from '#platform/errors.ts'
import type { Mode } from './coach.api.ts'
import { messageSaid } from './coach.events.ts'
import { conversations, type MessageRow, messages } from './coach.tables.ts'
import { type ConversationRow, find } from './conversations.ts'

export type Said = { message: string; conversationId?: string | undefined; mode?: z.output<typeof Mode> | undefined }
/** What was heard, what had been said before, and the whole answer where there is one already. */
export type Heard = {
  conversation: ConversationRow
  message: MessageRow
  before: MessageRow[]
  answered: MessageRow | null
}

const remembered = 20

/** Keeps the person's words, once per Idempotency-Key, before anybody thinks about an answer. */
export function hear(ctx: Ctx, said: Said): Promise<Heard> {
  const key = ctx.idempotencyKey
  if (key && key.length > 200)
    throw refused('The Idempotency-Key is longer than 200 characters.', [
      { path: 'header.idempotency-key', message: 'is at most 200 characters' },
    ])
  return inTransaction(ctx, async (ctx) => {
    const earlier = key ? await withKey(ctx, key) : null
    if (earlier) return heardAgain(ctx, earlier, said)
    const conversation = said.conversationId ? await touch(ctx, said.conversationId, said.mode) : await begin(ctx, said)
    const message = { ...blank(ctx, conversation.id), role: 'person' as const, text: said.message, idempotencyKey: key }
    const [kept] = await ctx.db
      .insert(messages)
      .values(message)
      .onConflictDoNothing({ target: [messages.memberId, messages.idempotencyKey] })
      .returning()
    if (!kept)
      throw conflict('This message is being answered already. The answer will be in the conversation in a moment.') // by another process; the transaction takes a second conversation back
    await ctx.emit(messageSaid, { conversationId: conversation.id, messageId: kept.id })
    return { conversation, message: kept, before: await lastMessages(ctx, conversation.id, kept.id), answered: null }
  })
}

async function withKey(ctx: Ctx, key: string): Promise<MessageRow | null> {
  const [row] = await ctx.db
    .select()
    .from(messages)
    .where(and(mine(ctx, messages), eq(messages.idempotencyKey, key)))
  return row ?? null
}

async function heardAgain(ctx: Ctx, message: MessageRow, said: Said): Promise<Heard> {
  if (message.text !== said.message || (said.conversationId && said.conversationId !== message.conversationId)) {
    throw refused('This Idempotency-Key was used for another message. Use a new key.', [
      { path: 'header.idempotency-key', message: 'was used for another message' },
    ])
  }
  const conversation = await find(ctx, message.conversationId)
  return {
    conversation,
    message,
    before: await lastMessages(ctx, conversation.id, message.id),
    answered: await answerTo(ctx, message.id),
  }
}

/** The whole answer to a message; one that was stopped midway does not count. */
async function answerTo(ctx: Ctx, messageId: string): Promise<MessageRow | null> {
  const [row] = await ctx.db
    .select()
    .from(messages)
    .where(and(mine(ctx, messages), eq(messages.answers, messageId), eq(messages.status, 'complete')))
  return row ?? null
}

/** Keeps an answer. What was stopped before gives way to it; a whole answer that is there already stays, and is returned. */
export function keepAnswer(
  ctx: Ctx,
  to: MessageRow,
  answer: Pick<
    MessageRow,
    'text' | 'citations' | 'source' | 'promptVersion' | 'suggestedReplies' | 'status' | 'fellBack'
  >,
): Promise<MessageRow | null> {
  return inTransaction(ctx, async (ctx) => {
    const [there] = await ctx.db
      .select({ id: conversations.id })
      .from(conversations)
      .where(and(mine(ctx, conversations), eq(conversations.id, to.conversationId)))
      .for('update')
    if (!there) return null // deleted while the coach spoke
    await ctx.db
      .delete(messages)
      .where(and(mine(ctx, messages), eq(messages.answers, to.id), ne(messages.status, 'complete')))
    const row = { ...blank(ctx, to.conversationId), ...answer, role: 'coach' as const, answers: to.id }
    const [kept] = await ctx.db
      .insert(messages)
      .values(row)
      .onConflictDoNothing({ target: messages.answers })
      .returning()
    await ctx.db
      .update(conversations)
      .set({ updatedAt: ctx.now() })
      .where(and(mine(ctx, conversations), eq(conversations.id, to.conversationId)))
    return kept ?? answerTo(ctx, to.id)
  })
}

function blank(ctx: Ctx, conversationId: string): MessageRow {
  return {
    id: newId(),
    ...owner(ctx),
    conversationId,
    role: 'person',
    text: '',
    citations: [],
    source: null,
    promptVersion: null,
    suggestedReplies: [],
    status: 'complete',
    fellBack: false,
    answers: null,
    idempotencyKey: null,
    createdAt: ctx.now(),
  }
}

async function begin(ctx: Ctx, said: Said): Promise<ConversationRow> {
  const row = {
    id: newId(),
    ...owner(ctx),
    title: titleOf(said.message),
    mode: said.mode ?? null,
    createdAt: ctx.now(),
    updatedAt: ctx.now(),
  }
  await ctx.db.insert(conversations).values(row)
  return row
}

/** The first words, cut between two of them. */
function titleOf(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim()
  if (line.length <= 60) return line
  const cut = line.slice(0, 60)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 30)).trimEnd()}…`
}

async function touch(ctx: Ctx, id: string, mode: Said['mode']): Promise<ConversationRow> {
  const [row] = await ctx.db
    .update(conversations)
    .set({ updatedAt: ctx.now(), ...(mode && { mode }) })
    .where(and(mine(ctx, conversations), eq(conversations.id, id)))
    .returning()
  if (!row) throw notFound('This conversation')
  return row
}

/** What was said before a message, oldest first. */
async function lastMessages(ctx: Ctx, conversationId: string, beforeId: string): Promise<MessageRow[]> {
  const rows = await ctx.db
    .select()
    .from(messages)
    .where(and(mine(ctx, messages), eq(messages.conversationId, conversationId), lt(messages.id, beforeId)))
    .orderBy(desc(messages.id))
    .limit(remembered)
  return rows.reverse()
}
