import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { addDays, civilDate, dayNumber } from '#platform/civil.ts'
import { clock, drishti, person, type TestPerson } from '#test/app.ts'
import { current } from './insights.ts'
import { randomOf } from './random.ts'

const dayMs = 24 * 60 * 60 * 1000
const localToday = async ({ identity }: TestPerson) => {
  const { timeZone } = await identity.me()
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(clock.now().getTime() - 3 * 60 * 60 * 1000)
}

/** Somebody who does Yoga on about half of `days` days, and Study mostly on the same ones (or on others, unrelated). */
async function somebody(days: number, isRelated = true, name = 'Asha') {
  const asha = await person(name)
  const yoga = await asha.habits.create({ name: 'Yoga', schedule: { kind: 'daily' } })
  const study = await asha.habits.create({ name: 'Study', schedule: { kind: 'daily' } })
  const today = await localToday(asha)
  const random = randomOf(`somebody ${isRelated}`)
  for (let back = days; back >= 1; back--) {
    const date = addDays(today, -back)
    const isFirst = back === days // which makes both begin there
    const isYoga = isFirst || random() < 0.5
    if (isYoga) await asha.habits.complete({ id: yoga.id, date })
    const rate = isFirst ? 1 : isRelated ? (isYoga ? 0.9 : 0.1) : 0.5
    if (random() < rate) await asha.habits.complete({ id: study.id, date })
  }
  return { asha, yoga, study, today }
}

describe('insights', () => {
  it('finds what goes together and opens every number to the days that made it', async () => {
    const { asha, yoga, study } = await somebody(80)
    const { items, look } = await asha.insights.look({})
    expect(look).toEqual({ at: expect.any(String), moreDays: 0, relations: 3, sentence: null })
    expect(items).toHaveLength(1)
    const [insight] = items
    if (!insight) throw new Error('none')
    const [on, off] = insight.sides
    expect(insight).toMatchObject({ status: 'new', lag: 0, effect: { kind: 'difference' }, looked: 3 })
    expect([insight.first.key, insight.second.key].sort()).toEqual([`habit:${study.id}`, `habit:${yoga.id}`].sort())
    expect(insight.sentence).toBe(
      `On days with “${insight.first.label}”, “${insight.second.label}” was done on ${on?.done} of ${on?.due}; on the others on ${off?.done} of ${off?.due}.`,
    )
    expect(insight.q).toBeGreaterThanOrEqual(insight.p)
    expect(insight.effect.low).toBeGreaterThan(0)
    expect((on?.due ?? 0) + (off?.due ?? 0)).toBe(insight.n)

    const { days } = await asha.insights.read({ id: insight.id })
    expect(days).toHaveLength(insight.n)
    for (const side of insight.sides) {
      const there = days.filter((day) => day.side === side.side)
      expect(there).toHaveLength(side.due)
      expect(there.filter(({ second }) => second === 1)).toHaveLength(side.done ?? -1)
    }
    const stats = await asha.habits.stats({ id: yoga.id, from: insight.from, to: insight.to })
    const isFirst = insight.first.key === `habit:${yoga.id}`
    for (const { date, first, second } of days)
      expect(stats.calendar.find((day) => day.date === date)?.state === 'done').toBe((isFirst ? first : second) === 1)

    expect((await current(await asha.ctx())).map(({ id }) => id)).toEqual([insight.id])
    await asha.identity.updateMe({ language: 'hi' })
    expect((await asha.insights.list({})).items[0]?.sentence).toMatch(
      /^जिन दिनों “.+” हुआ, उन दिनों “.+” पूरा \d+ में से \d+;/,
    )
  })

  it('says the same when asked again, keeps one row, and keeps what was put aside aside', async () => {
    const { asha } = await somebody(60)
    const [first] = (await asha.insights.look({})).items
    const [again] = (await asha.insights.look({})).items
    expect(again).toEqual({ ...first, lastSeenAt: again?.lastSeenAt })
    const id = first?.id ?? ''
    expect((await asha.insights.see({ id })).status).toBe('seen')
    expect((await asha.insights.dismiss({ id })).status).toBe('dismissed')
    expect((await asha.insights.look({})).items).toEqual([])
    expect((await asha.insights.list({ status: 'dismissed' })).items).toHaveLength(1)
    expect((await asha.insights.see({ id })).status).toBe('dismissed')
  })

  it('says how many days are missing, and that nothing holds up where nothing does', async () => {
    const { asha } = await somebody(20)
    expect((await asha.insights.list({})).look).toBeNull()
    expect(await asha.insights.look({})).toMatchObject({
      items: [],
      look: { moreDays: 8, sentence: 'Nothing that would hold up yet; 8 more days needed.' },
    })
    const { asha: meera } = await somebody(60, false, 'Meera')
    expect(await meera.insights.look({})).toMatchObject({
      items: [],
      look: { moreDays: 0, relations: 3, sentence: 'Looked at 3 relations across your days; none would hold up yet.' },
    })
  })

  it('lets a finding go when it no longer holds, without deleting it', async () => {
    const { asha, study, today } = await somebody(60)
    const [found] = (await asha.insights.look({})).items
    const random = randomOf('otherwise')
    for (let back = 60; back >= 1; back--) {
      const date = addDays(today, -back)
      if (random() < 0.5) await asha.habits.complete({ id: study.id, date })
      else await asha.habits.clear({ id: study.id, date })
    }
    expect((await asha.insights.look({})).items).toEqual([])
    expect((await asha.insights.list({ status: 'gone' })).items).toMatchObject([{ id: found?.id, status: 'gone' }])
  })

  it('goes with the habit that it was about, at once', async () => {
    const { asha, study } = await somebody(60)
    const { items, look } = await asha.insights.look({})
    expect(items, JSON.stringify(look)).toHaveLength(1)
    await asha.habits.remove({ id: study.id })
    expect((await asha.insights.list({})).items).toEqual([])
    await expect(asha.insights.read({ id: items[0]?.id ?? '' })).rejects.toMatchObject({ status: 404 })
  })

  it('looks once a week by the member’s clock, and tells of a finding once', async () => {
    const { asha } = await somebody(60)
    const { system } = await drishti()
    const weeks = async (count: number) => {
      for (let week = 0; week < count; week++) {
        const back = clock.advance((week + 1) * 7 * dayMs)
        await system.jobs.runCron(system, 'notifications.sweep')
        await system.jobs.drain(system)
        back()
      }
    }
    await system.jobs.runCron(system, 'notifications.sweep')
    const { rows } = await system.db.execute<{ next_at: string }>(
      sql`select next_at from appointments where member_id = ${asha.memberId} and kind = 'insights'`,
    )
    const local = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Asia/Kolkata',
      weekday: 'long',
      timeStyle: undefined,
      hour: '2-digit',
      minute: '2-digit',
    })
    expect(local.format(new Date(rows[0]?.next_at ?? 0))).toMatch(/Saturday.*10:00/)
    await weeks(2)
    const told = (await asha.notifications.inbox({})).items.filter(({ kind }) => kind === 'insight')
    const [insight] = (await asha.insights.list({})).items
    expect(told).toMatchObject([
      { body: expect.stringContaining('On days with “'), href: `/insights?open=${insight?.id}` },
    ])
  })

  it('refuses what it does not know', async () => {
    const asha = await person()
    await expect(asha.insights.list({ status: 'all' as 'gone' })).rejects.toMatchObject({ status: 422 })
    await expect(asha.insights.list({ cursor: 'x' })).rejects.toMatchObject({ status: 422 })
    await expect(asha.insights.dismiss({ id: 'x' })).rejects.toMatchObject({ status: 422 })
  })

  it('keeps one person’s insights from another', async () => {
    const { asha } = await somebody(60)
    const ravi = await person('Ravi')
    const [found] = (await asha.insights.look({})).items
    const id = found?.id ?? ''
    for (const attempt of [ravi.insights.read, ravi.insights.see, ravi.insights.dismiss])
      await expect(attempt({ id })).rejects.toMatchObject({ status: 404 })
    expect((await ravi.insights.look({})).items).toEqual([])
    expect((await asha.insights.list({})).items).toHaveLength(1)
  })
})

describe('a day’s series', () => {
  it('leaves out days on which nobody was there', async () => {
    const { asha, yoga, today } = await somebody(90)
    for (let back = 24; back >= 16; back--)
      for (const { id } of (await asha.habits.list({})).items)
        await asha.habits.clear({ id, date: addDays(today, -back) })
    const [found] = (await asha.insights.look({})).items
    const { days } = await asha.insights.read({ id: found?.id ?? '' })
    const dates = days.map(({ date }) => date)
    expect(dates).not.toContain(addDays(today, -18))
    expect(dates).not.toContain(today)
    expect(dates.at(-1)).toBe((await asha.habits.read({ id: yoga.id })).startsOn)
    expect(dates.map(dayNumber).map(civilDate)).toEqual(dates)
  })
})
