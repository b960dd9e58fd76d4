import { and, desc, eq, lt, or } from 'drizzle-orm'
import type { z } from 'zod'
import { type Ctx, mine } from '#platform/ctx.ts'
import { cursorOf, type PageRequest, toPage } from '#platform/db/paging.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { notFound, refused } from '#platform/errors.ts'
import type { Conversation, Message } from './coach.api.ts'
import { conversations, type MessageRow, messages } from './coach.tables.ts'

export type ConversationRow = typeof conversations.$inferSelect

const mostMessages = 1_000

/** One conversation of the person; throws not found. */
export async function find(ctx: Ctx, id: string): Promise<ConversationRow> {
  const [row] = await ctx.db
    .select()
    .from(conversations)
    .where(and(mine(ctx, conversations), eq(conversations.id, id)))
  if (!row) throw notFound('This conversation')
  return row
}

const present = (row: ConversationRow): z.output<typeof Conversation> => ({
  id: row.id,
  title: row.title,
  mode: row.mode,
  updatedAt: row.updatedAt.toISOString(),
  createdAt: row.createdAt.toISOString(),
})
const presentMessage = ({
  id,
  role,
  text,
  citations,
  source,
  suggestedReplies,
  status,
  createdAt,
}: MessageRow): Message => ({
  id,
  role,
  text,
  citations,
  source,
  suggestedReplies,
  status,
  createdAt: createdAt.toISOString(),
})

/** Conversations, last used first. */
export async function listConversations(ctx: Ctx, query: PageRequest) {
  const after = placeOf(query)
  const rows = await ctx.db
    .select()
    .from(conversations)
    .where(
      and(
        mine(ctx, conversations),
        after
          ? or(
              lt(conversations.updatedAt, after.at),
              and(eq(conversations.updatedAt, after.at), lt(conversations.id, after.id)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(conversations.updatedAt), desc(conversations.id))
    .limit(query.limit + 1)
  return toPage(rows.map(present), query, ({ updatedAt, id }) => `${Date.parse(updatedAt)}:${id}`)
}

function placeOf(query: PageRequest) {
  const cursor = cursorOf(query)
  if (!cursor) return null
  const [, at, id] = /^(\d{1,15}):([0-9a-f-]{36})$/.exec(cursor) ?? []
  if (!at || !id)
    throw refused('The cursor is not one that this list gave.', [
      { path: 'query.cursor', message: 'is not a cursor of this list' },
    ])
  return { at: new Date(Number(at)), id }
}

/** One conversation with its last thousand messages, oldest first. */
export async function readConversation(ctx: Ctx, id: string) {
  const conversation = await find(ctx, id)
  const rows = await ctx.db
    .select()
    .from(messages)
    .where(and(mine(ctx, messages), eq(messages.conversationId, id)))
    .orderBy(desc(messages.id))
    .limit(mostMessages)
  return { ...present(conversation), messages: rows.reverse().map(presentMessage) }
}

/** Deletes a conversation and everything said in it. */
export function removeConversation(ctx: Ctx, id: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const [gone] = await ctx.db
      .delete(conversations)
      .where(and(mine(ctx, conversations), eq(conversations.id, id)))
      .returning({ id: conversations.id })
    if (!gone) throw notFound('This conversation')
  })
}
