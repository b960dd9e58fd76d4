import { describe, expect, it } from 'vitest'
import { person } from '#test/app.ts'
import { notify, unreadCount } from './notifications.ts'

const tell = async (who: Awaited<ReturnType<typeof person>>, about: string) =>
  notify(await who.ctx(), { kind: 'welcome', about, title: `About ${about}`, body: 'Words.', href: '/today' })

describe('the inbox', () => {
  it('lists newest first, page by page, and filters what is unread', async () => {
    const asha = await person('Asha')
    for (const about of ['one', 'two', 'three']) await tell(asha, about)
    const first = await asha.notifications.inbox({ limit: 2 })
    expect(first.items.map(({ title }) => title)).toEqual(['About three', 'About two'])
    const rest = await asha.notifications.inbox({ limit: 2, cursor: first.nextCursor ?? '' })
    expect(rest).toMatchObject({
      items: [{ title: 'About one', kind: 'welcome', href: '/today', readAt: null }],
      nextCursor: null,
    })

    const read = await asha.notifications.markRead({ id: rest.items[0]?.id ?? '' })
    expect(read.readAt).not.toBeNull()
    expect(await asha.notifications.markRead({ id: read.id })).toEqual(read)
    expect((await asha.notifications.inbox({ unread: 'true' })).items).toHaveLength(2)
    expect((await asha.notifications.inbox({ unread: 'false' })).items).toEqual([read])
    expect(await unreadCount(await asha.ctx())).toBe(2)
    await asha.notifications.markAllRead({})
    expect(await unreadCount(await asha.ctx())).toBe(0)
  })

  it('has one notice about one thing, and none again once it was deleted', async () => {
    const asha = await person('Asha')
    await Promise.all([tell(asha, 'once'), tell(asha, 'once')])
    const { items } = await asha.notifications.inbox({})
    expect(items).toHaveLength(1)
    await asha.notifications.remove({ id: items[0]?.id ?? '' })
    await tell(asha, 'once')
    expect((await asha.notifications.inbox({})).items).toEqual([])
    expect(await unreadCount(await asha.ctx())).toBe(0)
    const ctx = await asha.ctx()
    const kept = await ctx.database.pool.query('select title, body, href from notices where member_id = $1', [
      asha.memberId,
    ])
    expect(kept.rows).toEqual([{ title: '', body: '', href: null }])
  })

  it('keeps one person’s notices from another', async () => {
    const [asha, ravi] = [await person('Asha'), await person('Ravi')]
    await tell(asha, 'hers')
    const id = (await asha.notifications.inbox({})).items[0]?.id ?? ''
    expect((await ravi.notifications.inbox({})).items).toEqual([])
    await expect(ravi.notifications.markRead({ id })).rejects.toMatchObject({ status: 404 })
    await expect(ravi.notifications.remove({ id })).rejects.toMatchObject({ status: 404 })
    await ravi.notifications.markAllRead({})
    expect(await unreadCount(await asha.ctx())).toBe(1)
  })

  it('refuses what is not a cursor, an id or a filter', async () => {
    const asha = await person('Asha')
    for (const url of ['/api/v1/inbox?cursor=x', '/api/v1/inbox?unread=maybe', '/api/v1/inbox?limit=0']) {
      expect((await asha.send({ method: 'GET', url })).statusCode, url).toBe(422)
    }
    expect((await asha.send({ method: 'POST', url: '/api/v1/inbox/nothing/read' })).statusCode).toBe(422)
  })
})
