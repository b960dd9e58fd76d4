import { and, desc, eq, gte, isNotNull, lt, ne } from 'drizzle-orm'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { conflict, notFound, refused } from '#platform/errors.ts'
import type { NewSaying } from './coach.api.ts'
import { messageSaid, messageUnsaid } from './coach.events.ts'
import { conversations, type MessageRow, messages } from './coach.tables.ts'
import { type ConversationRow, find } from './conversations.ts'

export type Said = NewSaying
/** What was heard, what had been said before, and the whole answer where there is one already. */
export type Heard = {
  conversation: ConversationRow
  message: MessageRow
  before: MessageRow[]
  answered: MessageRow | null
  /** The answer that gives way, when it is asked for anew. */
  gives: MessageRow | null
  /** Why no provider answers was said in this conversation before. */
  saidWhy: boolean
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
    if (said.regenerate) return hearAnew(ctx, said.conversationId ?? '', said.regenerate, said.mode)
    const conversation = said.conversationId ? await touch(ctx, said.conversationId, said) : await begin(ctx, said)
    if (said.edits) await unsay(ctx, conversation.id, said.edits)
    const message = {
      ...blank(ctx, conversation.id),
      role: 'person' as const,
      text: said.message ?? '',
      idempotencyKey: key,
    }
    const [kept] = await ctx.db
      .insert(messages)
      .values(message)
      .onConflictDoNothing({ target: [messages.memberId, messages.idempotencyKey] })
      .returning()
    if (!kept)
      throw conflict('This message is being answered already. The answer will be in the conversation in a moment.') // by another process; the transaction takes a second conversation back
    // Of an incognito conversation nobody hears: what is said there stays there.
    if (!conversation.incognito) await ctx.emit(messageSaid, { conversationId: conversation.id, messageId: kept.id })
    return heard(ctx, conversation, kept, { answered: null, gives: null })
  })
}

async function heard(
  ctx: Ctx,
  conversation: ConversationRow,
  message: MessageRow,
  more: Pick<Heard, 'answered' | 'gives'>,
): Promise<Heard> {
  return {
    conversation,
    message,
    before: await lastMessages(ctx, conversation.id, message.id),
    ...more,
    saidWhy: await hasSaidWhy(ctx, conversation.id, more.gives?.id),
  }
}

async function withKey(ctx: Ctx, key: string): Promise<MessageRow | null> {
  const [row] = await ctx.db
    .select()
    .from(messages)
    .where(and(mine(ctx, messages), eq(messages.idempotencyKey, key)))
  return row ?? null
}

/** The same key again: on a message of the person's, or on an answer that was asked for anew. */
async function heardAgain(ctx: Ctx, row: MessageRow, said: Said): Promise<Heard> {
  const isAnew = row.answers !== null && said.regenerate !== undefined
  const message = isAnew ? await findMessage(ctx, row.conversationId, row.answers ?? '') : row
  if (
    (!isAnew && message.text !== said.message) ||
    (said.conversationId && said.conversationId !== message.conversationId)
  ) {
    throw refused('This Idempotency-Key was used for another message. Use a new key.', [
      { path: 'header.idempotency-key', message: 'was used for another message' },
    ])
  }
  const conversation = await find(ctx, message.conversationId)
  const given = await answerRow(ctx, message.id)
  const answered = given?.status === 'complete' ? given : null
  // What was stopped gives way, unless it holds earlier versions: then the whole one takes its place.
  const gives = !answered && given && given.earlier.length > 0 ? given : null
  return heard(ctx, conversation, message, { answered, gives })
}

/** The same words once more: only the end of a conversation can be answered anew, for what follows rests on the answer. */
async function hearAnew(ctx: Ctx, conversationId: string, id: string, mode: Said['mode']): Promise<Heard> {
  const conversation = await touch(ctx, conversationId, { mode })
  const [last] = await ctx.db
    .select()
    .from(messages)
    .where(and(mine(ctx, messages), eq(messages.conversationId, conversationId)))
    .orderBy(desc(messages.id))
    .limit(1)
  const message = last?.answers ? await findMessage(ctx, conversationId, last.answers) : last
  const answer = last?.answers ? last : null
  if (!message || (id !== message.id && id !== answer?.id)) {
    await findMessage(ctx, conversationId, id)
    throw refused('Only the last answer can be asked for anew. To go further back, edit your message there.', [
      { path: 'regenerate', message: 'is not the last answer' },
    ])
  }
  return heard(ctx, conversation, message, { answered: null, gives: answer })
}

async function findMessage(ctx: Ctx, conversationId: string, id: string): Promise<MessageRow> {
  const [row] = await ctx.db
    .select()
    .from(messages)
    .where(and(mine(ctx, messages), eq(messages.conversationId, conversationId), eq(messages.id, id)))
  if (!row) throw notFound('This message')
  return row
}

/** Takes a message of the person's back, with all that came after it. */
async function unsay(ctx: Ctx, conversationId: string, id: string): Promise<void> {
  const message = await findMessage(ctx, conversationId, id)
  if (message.role !== 'person')
    throw refused('Only your own words can be edited. Ask for another answer instead.', [
      { path: 'edits', message: 'is an answer of the coach' },
    ])
  const gone = await ctx.db
    .delete(messages)
    .where(and(mine(ctx, messages), eq(messages.conversationId, conversationId), gte(messages.id, id)))
    .returning({ id: messages.id, role: messages.role })
  const messageIds = gone.filter(({ role }) => role === 'person').map(({ id }) => id)
  await ctx.emit(messageUnsaid, { conversationId, messageIds })
}

async function answerRow(ctx: Ctx, messageId: string): Promise<MessageRow | null> {
  const [row] = await ctx.db
    .select()
    .from(messages)
    .where(and(mine(ctx, messages), eq(messages.answers, messageId)))
  return row ?? null
}

/** The whole answer to a message; one that was stopped midway does not count. */
export async function answerTo(ctx: Ctx, messageId: string): Promise<MessageRow | null> {
  const row = await answerRow(ctx, messageId)
  return row?.status === 'complete' ? row : null
}

/** A message without words. */
export function blank(ctx: Ctx, conversationId: string): MessageRow {
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
    fellBackWhy: null,
    made: null,
    earlier: [],
    answers: null,
    idempotencyKey: null,
    createdAt: ctx.now(),
  }
}

async function begin(ctx: Ctx, said: Said): Promise<ConversationRow> {
  const row = {
    id: newId(),
    ...owner(ctx),
    title: titleOf(said.message ?? ''),
    mode: said.mode ?? null,
    pinned: false,
    incognito: said.incognito ?? false,
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

async function touch(
  ctx: Ctx,
  id: string,
  { mode, incognito }: Pick<Said, 'mode' | 'incognito'>,
): Promise<ConversationRow> {
  const [row] = await ctx.db
    .update(conversations)
    .set({ updatedAt: ctx.now(), ...(mode && { mode }) })
    .where(and(mine(ctx, conversations), eq(conversations.id, id)))
    .returning()
  if (!row) throw notFound('This conversation')
  if (incognito !== undefined && incognito !== row.incognito)
    throw refused('A conversation is incognito from its beginning or not at all. Begin a new one for that.', [
      { path: 'incognito', message: 'cannot change within a conversation' },
    ])
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

async function hasSaidWhy(ctx: Ctx, conversationId: string, exceptId: string | undefined): Promise<boolean> {
  const said = await ctx.db.$count(
    messages,
    and(
      mine(ctx, messages),
      eq(messages.conversationId, conversationId),
      isNotNull(messages.fellBackWhy),
      exceptId ? ne(messages.id, exceptId) : undefined,
    ),
  )
  return said > 0
}
