import { describe, expect, it } from 'vitest'
import { civilDate, dayNumber, weekdayIndex } from '#platform/civil.ts'
import { person, type TestPerson } from '#test/app.ts'
import { Weekday } from './habits.api.ts'
import { today } from './habits.ts'

const dayOf = async (who: TestPerson) => {
  const now = today(await who.ctx())
  return (ahead: number) => civilDate(now + ahead)
}
const weekdayOf = (date: string) => Weekday.options[weekdayIndex(dayNumber(date))] ?? 'monday'

/** A habit that is due once a week: today. */
async function weekly(who: TestPerson, more: { startsOn?: string } = {}) {
  const day = await dayOf(who)
  const habit = await who.habits.create({
    name: 'Mock test',
    schedule: { kind: 'weekdays', days: [weekdayOf(day(0))] },
    ...more,
  })
  return { day, habit }
}
const stateOn = async (who: TestPerson, id: string, date: string) =>
  (await who.habits.stats({ id, from: date, to: date })).calendar[0]?.state

describe('a day that is moved', () => {
  it('is due on the new day instead of its own, in the calendar and on Today, and can be moved back', async () => {
    const asha = await person('Asha')
    const { day, habit } = await weekly(asha)
    const { id } = habit
    await asha.habits.move({ id, from: day(0), to: day(2) })
    expect(await stateOn(asha, id, day(0))).toBe('none')
    expect(await stateOn(asha, id, day(2))).toBe('pending')
    expect(await stateOn(asha, id, day(7))).toBe('pending')
    expect((await asha.today.read({})).items.map(({ habit }) => habit.id)).not.toContain(id)
    await asha.habits.move({ id, from: day(2), to: day(3) })
    expect(await stateOn(asha, id, day(2))).toBe('none')
    await asha.habits.move({ id, from: day(3), to: day(0) })
    expect(await stateOn(asha, id, day(0))).toBe('pending')
    expect((await asha.today.read({})).items.map(({ habit }) => habit.id)).toContain(id)
  })

  it('keeps the streak when last week’s day is made up for, where it would have broken', async () => {
    const asha = await person('Asha')
    const day = await dayOf(asha)
    const { habit } = await weekly(asha, { startsOn: day(-21) })
    const { id } = habit
    for (const ago of [-21, -14]) await asha.habits.complete({ id, date: day(ago), value: 1 })
    expect((await asha.habits.read({ id })).currentStreak).toBe(0)
    const free = { from: day(0), to: day(1) }
    await asha.habits.move({ id, ...free })
    const moved = await asha.habits.move({ id, from: day(-7), to: day(0) })
    expect(moved.currentStreak).toBe(2)
    const { habit: ticked } = await asha.habits.complete({ id, date: day(0), value: 1 })
    expect(ticked.currentStreak).toBe(3)
    expect((await asha.habits.stats({ id })).adherence.d30).toBe(1)
  })

  it('is refused with the reason, and then nothing has moved', async () => {
    const asha = await person('Asha')
    const { day, habit } = await weekly(asha)
    const { id } = habit
    const daily = await asha.habits.create({ name: 'Walk', schedule: { kind: 'daily' } })
    const quota = await asha.habits.create({ name: 'Gym', schedule: { kind: 'quota', times: 2, per: 'week' } })
    const refused = (id: string, from: string, to: string, words: RegExp) =>
      expect(asha.habits.move({ id, from, to })).rejects.toMatchObject({
        status: 422,
        message: expect.stringMatching(words),
      })
    await refused(id, day(1), day(2), /Nothing is due/)
    await refused(id, day(0), day(0), /this day already/)
    await refused(id, day(0), day(-1), /to come/)
    await refused(id, day(0), day(7), /due on that day anyway/)
    await refused(id, day(0), day(900), /year ahead/)
    await refused(daily.id, day(0), day(1), /due on that day anyway/)
    await refused(quota.id, day(0), day(1), /no fixed days/)
    await asha.habits.complete({ id, date: day(0), value: 1 })
    await refused(id, day(0), day(1), /done on this day/)
    expect(await stateOn(asha, id, day(1))).toBe('none')
  })

  it('belongs to one person', async () => {
    const [asha, ravi] = [await person('Asha'), await person('Ravi')]
    const { day, habit } = await weekly(asha)
    await expect(ravi.habits.move({ id: habit.id, from: day(0), to: day(1) })).rejects.toMatchObject({ status: 404 })
    expect(await stateOn(asha, habit.id, day(0))).toBe('pending')
  })

  it('is forgotten with the days of a rhythm that changes', async () => {
    const asha = await person('Asha')
    const { day, habit } = await weekly(asha)
    await asha.habits.move({ id: habit.id, from: day(0), to: day(2) })
    await asha.habits.change({ id: habit.id, schedule: { kind: 'weekdays', days: [weekdayOf(day(1))] } })
    expect(await stateOn(asha, habit.id, day(2))).toBe('none')
    expect(await stateOn(asha, habit.id, day(1))).toBe('pending')
  })
})
