import { z } from 'zod'
import type { Api } from '#platform/contract/api.ts'
import { ById, Instant, Paging, page } from '#platform/contract/api.ts'

export const Notice = z.object({
  id: z.uuid(),
  kind: z.enum([
    'daily-reminder',
    'habit-reminder',
    'weekly-review',
    'plan-suggestion',
    'insight',
    'reach-out',
    'welcome',
  ]),
  title: z.string(),
  body: z.string(),
  /** Where a tap leads in the web app. */
  href: z.string().nullable(),
  readAt: Instant.nullable(),
  createdAt: Instant,
})
export type Notice = z.output<typeof Notice>

export const notificationsApi = {
  inbox: {
    method: 'GET',
    path: '/inbox',
    summary: 'Notices, newest first',
    query: Paging.extend({ unread: z.stringbool().optional() }),
    reply: page(Notice),
  },
  markRead: { method: 'POST', path: '/inbox/:id/read', summary: 'Mark a notice as read', params: ById, reply: Notice },
  markAllRead: { method: 'POST', path: '/inbox/read', summary: 'Mark every notice as read' },
  remove: { method: 'DELETE', path: '/inbox/:id', summary: 'Delete a notice', params: ById },
} satisfies Api
