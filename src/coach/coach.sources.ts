import { and, asc, eq, gt } from 'drizzle-orm'
import { mine } from '#platform/ctx.ts'
import { on, textSource } from '#platform/texts.ts'
import { conversationDeleted, messageSaid, messageUnsaid } from './coach.events.ts'
import { conversations, messages } from './coach.tables.ts'

const isTold = and(eq(messages.role, 'person'), eq(conversations.incognito, false))

/** What the person said to the coach, but not incognito; never what the coach answered. */
const ownMessages = textSource({
  name: 'conversation',
  kind: 'message',
  written: [on(messageSaid, ({ messageId }) => messageId)],
  removed: [
    on(messageUnsaid, ({ messageIds }) => ({ ids: messageIds })),
    on(conversationDeleted, ({ conversationId }) => ({ thread: conversationId })),
  ],
  async read(ctx, id) {
    const [row] = await ctx.db
      .select({ text: messages.text, conversationId: messages.conversationId, createdAt: messages.createdAt })
      .from(messages)
      .innerJoin(conversations, eq(conversations.id, messages.conversationId))
      .where(and(mine(ctx, messages), eq(messages.id, id), isTold))
    if (!row) return null
    return {
      text: row.text,
      thread: row.conversationId,
      seq: null,
      occurredAt: row.createdAt,
      saidAt: row.createdAt,
      href: `/coach/${row.conversationId}`,
    }
  },
  async all(ctx, after, limit) {
    const rows = await ctx.db
      .select({ id: messages.id })
      .from(messages)
      .innerJoin(conversations, eq(conversations.id, messages.conversationId))
      .where(and(mine(ctx, messages), isTold, after ? gt(messages.id, after) : undefined))
      .orderBy(asc(messages.id))
      .limit(limit)
    return rows.map(({ id }) => id)
  },
})

export const coachSources = [ownMessages]
