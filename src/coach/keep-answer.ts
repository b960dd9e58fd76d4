import { and, eq, ne } from 'drizzle-orm'
import { recordUse, type Use } from '#memory/memory.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { conversations, type MessageRow, messages, type ProposalRow } from './coach.tables.ts'
import { answerTo, blank, type Heard } from './messages.ts'
import { type Checked, keepOffers } from './proposals.ts'

type Given = Pick<
  MessageRow,
  | 'text'
  | 'citations'
  | 'source'
  | 'promptVersion'
  | 'suggestedReplies'
  | 'status'
  | 'fellBack'
  | 'fellBackWhy'
  | 'made'
>

/**
 * Keeps an answer and what it offers. What was stopped before gives way to it, and so does `gives`, whose words stay as
 * an earlier version; another whole answer that is there already stays, and is returned. Null: the
 * conversation, or the message, is gone.
 */
export function keepAnswer(
  ctx: Ctx,
  { message: to, gives }: Pick<Heard, 'message' | 'gives'>,
  answer: Given,
  more: { offers: Checked[]; use: Omit<Use, 'used'> | null },
): Promise<{ message: MessageRow; offers: ProposalRow[] } | null> {
  return inTransaction(ctx, async (ctx) => {
    const [there] = await ctx.db
      .select({ id: conversations.id })
      .from(conversations)
      .where(and(mine(ctx, conversations), eq(conversations.id, to.conversationId)))
      .for('update')
    const isAsked = there && (await ctx.db.$count(messages, and(mine(ctx, messages), eq(messages.id, to.id)))) > 0
    if (!isAsked) return null // deleted, or said in other words, while the coach spoke
    const kept = (gives && (await renew(ctx, gives, answer))) ?? (await insertAnswer(ctx, to, answer))
    await ctx.db
      .update(conversations)
      .set({ updatedAt: ctx.now() })
      .where(and(mine(ctx, conversations), eq(conversations.id, to.conversationId)))
    if (kept) {
      if (more.use) await recordUse(ctx, { messageId: kept.id, ...more.use, used: usedBy(answer) })
      return { message: kept, offers: await keepOffers(ctx, kept.id, more.offers) }
    }
    const other = await answerTo(ctx, to.id)
    return other && { message: other, offers: [] }
  })
}

/** The new words in place of the old, under the same id: what was cited, offered and done stays with its message. */
async function renew(ctx: Ctx, { id }: MessageRow, answer: Given): Promise<MessageRow | null> {
  const [before] = await ctx.db
    .select()
    .from(messages)
    .where(and(mine(ctx, messages), eq(messages.id, id))) // as it is now: two may have asked anew at once
  if (!before) return null
  const { text, citations, source, createdAt } = before
  const version = { text, citations, source, createdAt: createdAt.toISOString() }
  const [row] = await ctx.db
    .update(messages)
    .set({
      ...answer,
      earlier: [...before.earlier, version],
      idempotencyKey: ctx.idempotencyKey ?? before.idempotencyKey,
      createdAt: ctx.now(),
    })
    .where(and(mine(ctx, messages), eq(messages.id, id)))
    .returning()
  return row ?? null
}

async function insertAnswer(ctx: Ctx, to: MessageRow, answer: Given): Promise<MessageRow | null> {
  await ctx.db
    .delete(messages)
    .where(and(mine(ctx, messages), eq(messages.answers, to.id), ne(messages.status, 'complete')))
  const row = { ...blank(ctx, to.conversationId), ...answer, role: 'coach' as const, answers: to.id }
  const [kept] = await ctx.db.insert(messages).values(row).onConflictDoNothing({ target: messages.answers }).returning()
  return kept ?? null
}

/** What an answer cites of memory. */
const usedBy = ({ citations }: Given): Use['used'] => ({
  memories: citations.filter(({ kind }) => kind === 'memory').map(({ id }) => id),
  facts: citations.filter(({ kind }) => kind === 'fact').map(({ id }) => id),
})
