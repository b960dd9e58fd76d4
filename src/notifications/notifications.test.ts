import { describe, expect, it } from 'vitest'
import { mine } from '#platform/ctx.ts'
import { person } from '#test/app.ts'
import { notices } from './notifications.tables.ts'
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

  it('forgets what leads to a habit or a goal that was deleted, with its words, and nothing else', async () => {
    const asha = await person('Asha')
    const walk = await asha.habits.create({ name: 'Walk', schedule: { kind: 'daily' } })
    const goal = await asha.goals.create({ title: 'Run 3 times a week' })
    const ctx = await asha.ctx()
    const leading = (about: string, href: string) =>
      notify(ctx, { kind: 'welcome', about, title: `To ${about}`, body: 'Words.', href })
    await leading('the habit', `/habits/${walk.id}`)
    await leading('its day', `/habits/${walk.id}?day=2026-01-10`)
    await leading('the goal', `/goals/${goal.id}`)
    await leading('all habits', '/habits')
    await asha.habits.remove({ id: walk.id })
    await asha.goals.remove({ id: goal.id })
    expect((await asha.notifications.inbox({})).items.map(({ title }) => title)).toEqual(['To all habits'])
    expect(await ctx.db.$count(notices, mine(ctx, notices))).toBe(1)
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
