import { and, desc, eq, lt, or } from 'drizzle-orm'
import { z } from 'zod'
import { type Ctx, mine } from '#platform/ctx.ts'
import { cursorOf, type PageRequest, toPage } from '#platform/db/paging.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { notFound } from '#platform/errors.ts'
import type { Conversation, Message } from './coach.api.ts'
import { conversationDeleted } from './coach.events.ts'
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

/** Where a page of the list begins: last use, then id. */
const Place = z.tuple([z.iso.datetime(), z.uuid()])

/** Conversations, last used first. */
export async function listConversations(ctx: Ctx, query: PageRequest) {
  const after = cursorOf(query, Place)
  const rows = await ctx.db
    .select()
    .from(conversations)
    .where(
      and(
        mine(ctx, conversations),
        after
          ? or(
              lt(conversations.updatedAt, new Date(after[0])),
              and(eq(conversations.updatedAt, new Date(after[0])), lt(conversations.id, after[1])),
            )
          : undefined,
      ),
    )
    .orderBy(desc(conversations.updatedAt), desc(conversations.id))
    .limit(query.limit + 1)
  return toPage(rows.map(present), query, ({ updatedAt, id }) => [updatedAt, id])
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
    await ctx.emit(conversationDeleted, { conversationId: id })
  })
}
