import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Ctx, mine } from '#platform/ctx.ts'
import { cursorOf, type PageRequest, toPage } from '#platform/db/paging.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { notFound } from '#platform/errors.ts'
import type { Conversation, coachApi, Message, Proposal } from './coach.api.ts'
import { conversationDeleted } from './coach.events.ts'
import { conversations, type MessageRow, messages } from './coach.tables.ts'
import { offersOf, presentProposal } from './proposals.ts'

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
  pinned: row.pinned,
  incognito: row.incognito,
  updatedAt: row.updatedAt.toISOString(),
  createdAt: row.createdAt.toISOString(),
})
const presentMessage = (row: MessageRow, proposals: Proposal[]): Message => ({
  id: row.id,
  role: row.role,
  text: row.text,
  citations: row.citations,
  source: row.source,
  suggestedReplies: row.suggestedReplies,
  status: row.status,
  fellBack: row.fellBack,
  fellBackWhy: row.fellBackWhy,
  made: row.made,
  memories: row.citations.flatMap(({ kind, id }) => (kind === 'memory' || kind === 'fact' ? [{ kind, id }] : [])),
  proposals,
  earlier: row.earlier,
  createdAt: row.createdAt.toISOString(),
})

/** Where a page of the list begins: pinned or not, last use, then id. */
const Place = z.tuple([z.boolean(), z.iso.datetime(), z.uuid()])

/** Conversations, pinned first, then last used first; with `q` those in which all of its words stand, in the title or in one message. */
export async function listConversations(ctx: Ctx, query: PageRequest & { q?: string | undefined }) {
  const after = cursorOf(query, Place)
  const excerpt = query.q ? excerptOf(query.q) : sql<string | null>`null`
  const rows = await ctx.db
    .select({ conversation: conversations, excerpt })
    .from(conversations)
    .where(
      and(
        mine(ctx, conversations),
        query.q ? sql`(${hasWords(conversations.title, query.q)} or ${excerpt} is not null)` : undefined,
        after
          ? sql`(${conversations.pinned}, ${conversations.updatedAt}, ${conversations.id}) < (${after[0]}::boolean, ${after[1]}::timestamptz, ${after[2]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(conversations.pinned), desc(conversations.updatedAt), desc(conversations.id))
    .limit(query.limit + 1)
  const items = rows.map(({ conversation, excerpt }) => ({
    ...present(conversation),
    excerpt: excerpt && query.q ? around(excerpt, query.q) : null,
  }))
  return toPage(items, query, ({ pinned, updatedAt, id }) => [pinned, updatedAt, id])
}

const wordsOf = (q: string) => q.split(/\s+/).filter(Boolean).slice(0, 12)
const hasWords = (column: unknown, q: string): SQL =>
  sql.join(
    wordsOf(q).map((word) => sql`${column} ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
    sql` and `,
  )

/** The newest message of the conversation that has all the words; the owner's conversation holds only the owner's messages. */
const excerptOf = (q: string) =>
  sql<
    string | null
  >`(select ${messages.text} from ${messages} where ${messages.conversationId} = ${conversations}.${sql.identifier('id')} and ${messages.memberId} = ${conversations}.${sql.identifier('member_id')} and ${hasWords(messages.text, q)} order by ${messages.id} desc limit 1)`

const excerptLength = 160

/** The part of a text that holds the first of the words, cut between words. */
function around(text: string, q: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= excerptLength) return line
  const at = Math.max(0, line.toLowerCase().indexOf((wordsOf(q)[0] ?? '').toLowerCase()) - 40)
  const from = at === 0 ? 0 : line.indexOf(' ', at) + 1
  const cut = line.slice(from, from + excerptLength)
  const to = from + cut.length < line.length ? cut.lastIndexOf(' ') : cut.length
  return `${from > 0 ? '…' : ''}${cut.slice(0, to > 0 ? to : cut.length)}${from + cut.length < line.length ? '…' : ''}`
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
  const offers = Map.groupBy(
    await offersOf(
      ctx,
      rows.filter(({ role }) => role === 'coach').map(({ id }) => id),
    ),
    ({ messageId }) => messageId,
  )
  return {
    ...present(conversation),
    messages: rows.reverse().map((row) => presentMessage(row, (offers.get(row.id) ?? []).map(presentProposal))),
  }
}

/** Renames, pins, or chooses the mode; when it was last used stays. */
export function changeConversation(
  ctx: Ctx,
  id: string,
  { title, pinned, mode }: z.output<typeof coachApi.changeConversation.body>,
) {
  return inTransaction(ctx, async (ctx) => {
    const before = await find(ctx, id)
    const change = {
      title: title ?? before.title,
      pinned: pinned ?? before.pinned,
      mode: mode === undefined ? before.mode : mode,
    }
    await ctx.db
      .update(conversations)
      .set(change)
      .where(and(mine(ctx, conversations), eq(conversations.id, id)))
    return present({ ...before, ...change })
  })
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
