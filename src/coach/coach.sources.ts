import { and, asc, eq, gt } from 'drizzle-orm'
import { mine } from '#platform/ctx.ts'
import { on, textSource } from '#platform/texts.ts'
import { conversationDeleted, messageSaid } from './coach.events.ts'
import { messages } from './coach.tables.ts'

/** What the person said to the coach; never what the coach answered. */
const ownMessages = textSource({
  name: 'conversation',
  kind: 'message',
  written: [on(messageSaid, ({ messageId }) => messageId)],
  removed: [on(conversationDeleted, ({ conversationId }) => ({ thread: conversationId }))],
  async read(ctx, id) {
    const [row] = await ctx.db
      .select()
      .from(messages)
      .where(and(mine(ctx, messages), eq(messages.id, id), eq(messages.role, 'person')))
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
      .where(and(mine(ctx, messages), eq(messages.role, 'person'), after ? gt(messages.id, after) : undefined))
      .orderBy(asc(messages.id))
      .limit(limit)
    return rows.map(({ id }) => id)
  },
})

export const coachSources = [ownMessages]
