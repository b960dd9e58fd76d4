import type { Notice } from '#notifications/notifications.api.ts'
import type { Entry } from '#web/query/outbox.ts'

/** The inbox as the person sees it: what the server knows, and over it what this device said and has not sent yet. */
export const applyPending = (notices: Notice[], pending: Entry[]): Notice[] =>
  pending
    .filter(({ domain }) => domain === 'notifications')
    .reduce((sofar, { verb, call, at }) => step(sofar, verb, call.id, at), notices)

/** One thing said of the notices. */
export function step(notices: Notice[], verb: string, id: unknown, at: string): Notice[] {
  if (verb === 'remove') return notices.filter((notice) => notice.id !== id)
  const isMeant = (notice: Notice) => verb === 'markAllRead' || (verb === 'markRead' && notice.id === id)
  return notices.map((notice) => (notice.readAt === null && isMeant(notice) ? { ...notice, readAt: at } : notice))
}
