import { and, desc, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Ctx, mine, minePrepared, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { cursorOf, type PageRequest, toPage } from '#platform/db/paging.ts'
import { prepared } from '#platform/db/prepared.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { notFound } from '#platform/errors.ts'
import type { Notice } from './notifications.api.ts'
import { notices } from './notifications.tables.ts'

export { queueOf } from './sweep.ts'

type Row = typeof notices.$inferSelect
type NewNotice = Pick<Row, 'kind' | 'about' | 'title' | 'body' | 'href'>

const present = (row: Row): Notice => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  body: row.body,
  href: row.href,
  readAt: row.readAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
})

/** Puts a notice into the person's inbox; one of the same kind about the same thing is there only once, deleted or not. */
export function notify(ctx: Ctx, notice: NewNotice): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const row: Row = { id: newId(), ...owner(ctx), ...notice, readAt: null, deletedAt: null, createdAt: ctx.now() }
    await ctx.db.insert(notices).values(row).onConflictDoNothing()
  })
}

/** Notices, newest first. */
export async function inbox(ctx: Ctx, query: PageRequest & { unread?: boolean | undefined }) {
  const before = cursorOf(query, z.uuid())
  const byRead =
    query.unread === undefined ? undefined : query.unread ? isNull(notices.readAt) : isNotNull(notices.readAt)
  const rows = await ctx.db
    .select()
    .from(notices)
    .where(and(mine(ctx, notices), isNull(notices.deletedAt), byRead, before ? lt(notices.id, before) : undefined))
    .orderBy(desc(notices.id))
    .limit(query.limit + 1)
  return toPage(rows.map(present), query, (row) => row.id)
}

/** How many notices wait to be read. */
export async function unreadCount(ctx: Ctx): Promise<number> {
  const [row] = await prepared(ctx.db, 'notices_unread', (db) =>
    db
      .select({ count: sql<number>`count(*)::int` })
      .from(notices)
      .where(and(minePrepared(notices), isNull(notices.readAt)))
      .prepare('notices_unread'),
  ).execute(owner(ctx))
  return row?.count ?? 0
}

/** Marks a notice as read; a second time changes nothing. */
export function markRead(ctx: Ctx, id: string): Promise<Notice> {
  return inTransaction(ctx, async (ctx) => {
    const [row] = await ctx.db
      .update(notices)
      .set({ readAt: sql`coalesce(${notices.readAt}, ${ctx.now().toISOString()})` })
      .where(and(mine(ctx, notices), eq(notices.id, id), isNull(notices.deletedAt)))
      .returning()
    if (!row) throw notFound('This notice')
    return present(row)
  })
}

export function markAllRead(ctx: Ctx): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    await ctx.db
      .update(notices)
      .set({ readAt: ctx.now() })
      .where(and(mine(ctx, notices), isNull(notices.readAt)))
  })
}

const waitsAbout = (kind: Row['kind'], about: string) =>
  and(eq(notices.kind, kind), eq(notices.about, about), isNull(notices.readAt))

/** Whether a notice about this waits to be read. */
export async function isWaiting(ctx: Ctx, kind: Row['kind'], about: string): Promise<boolean> {
  const found = await ctx.db
    .select({ id: notices.id })
    .from(notices)
    .where(and(mine(ctx, notices), waitsAbout(kind, about)))
  return found.length > 0
}

/** Marks what was about one thing as read, because it is settled. */
export function settle(ctx: Ctx, kind: Row['kind'], about: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    await ctx.db
      .update(notices)
      .set({ readAt: ctx.now() })
      .where(and(mine(ctx, notices), waitsAbout(kind, about)))
  })
}

/** Forgets every notice that leads to a page of something that is gone: it would lead nowhere, and it names what was deleted. */
export async function forgetLeadingTo(ctx: Ctx, page: string): Promise<void> {
  await ctx.db.delete(notices).where(and(mine(ctx, notices), eq(sql`split_part(${notices.href}, '?', 1)`, page)))
}

/** Deletes a notice with its words. What it was about is remembered, so that it does not come again. */
export function remove(ctx: Ctx, id: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const [gone] = await ctx.db
      .update(notices)
      .set({
        title: '',
        body: '',
        href: null,
        deletedAt: ctx.now(),
        readAt: sql`coalesce(${notices.readAt}, ${ctx.now().toISOString()})`,
      })
      .where(and(mine(ctx, notices), eq(notices.id, id), isNull(notices.deletedAt)))
      .returning({ id: notices.id })
    if (!gone) throw notFound('This notice')
  })
}
