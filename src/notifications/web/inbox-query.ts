import { type InfiniteData, infiniteQueryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { notificationsApi } from '#notifications/notifications.api.ts'
import type { Today } from '#today/today.api.ts'
import { api } from '#web/api.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'
import { onSent } from '#web/query/sending.ts'
import { step } from './apply-pending.ts'

export const inboxQuery = infiniteQueryOptions({
  queryKey: keys.inbox,
  queryFn: ({ pageParam }) => api.notifications.inbox({ limit: 30, ...(pageParam && { cursor: pageParam }) }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor,
})

type Pages = InfiniteData<z.output<typeof notificationsApi.inbox.reply>>

/** The server has taken it: the pages that are known say so before the next reading. */
const keep = (verb: string) => (call: Record<string, unknown>) => {
  const at = new Date().toISOString()
  queryClient.setQueryData<Pages>(keys.inbox, (known) => {
    return (
      known && { ...known, pages: known.pages.map((page) => ({ ...page, items: step(page.items, verb, call.id, at) })) }
    )
  })
  queryClient.setQueryData<Today>(keys.today, (today) => {
    if (!today || verb === 'remove') return today
    return { ...today, unreadInbox: verb === 'markAllRead' ? 0 : Math.max(0, today.unreadInbox - 1) }
  })
}
for (const verb of ['markRead', 'markAllRead', 'remove']) onSent('notifications', verb, keep(verb))
