import { describe, expect, it } from 'vitest'
import type { Notice } from '#notifications/notifications.api.ts'
import type { Entry } from '#web/query/outbox.ts'
import { applyPending } from './apply-pending.ts'

const notice = (id: string, readAt: string | null = null): Notice => {
  return { id, kind: 'welcome', title: id, body: '', href: null, readAt, createdAt: '2026-11-01T00:00:00.000Z' }
}
const said = (verb: string, call: Record<string, unknown> = {}, domain = 'notifications'): Entry => {
  return { id: verb, owner: 'me', domain, verb, call, at: '2026-11-02T00:00:00.000Z' }
}
const read = '2026-11-01T08:00:00.000Z'

describe('the inbox over what waits to be sent', () => {
  it('marks one, or all, as read, and leaves the time of an earlier reading', () => {
    const inbox = [notice('a'), notice('b', read)]
    expect(applyPending(inbox, [said('markRead', { id: 'a' })])[0]?.readAt).toBe('2026-11-02T00:00:00.000Z')
    expect(applyPending(inbox, [said('markAllRead')]).map(({ readAt }) => readAt)).toEqual([
      '2026-11-02T00:00:00.000Z',
      read,
    ])
  })
  it('takes out what is deleted and ignores other domains', () => {
    const inbox = [notice('a'), notice('b')]
    expect(applyPending(inbox, [said('remove', { id: 'a' }), said('remove', { id: 'b' }, 'habits')])).toEqual([
      notice('b'),
    ])
  })
})
