import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber } from '#platform/civil.ts'
import { clock, person, type TestPerson } from '#test/app.ts'
import type { NewHabit, Schedule } from './habits.api.ts'

const daily: Schedule = { kind: 'daily' }
const walkOf = (who: TestPerson, more: Partial<NewHabit> = {}) =>
  who.habits.create({ name: 'Walk', schedule: daily, ...more })
const tick = (who: TestPerson, id: string, dates: string[]) =>
  Promise.all(dates.map((date) => who.habits.complete({ id, date, value: 1 })))
const back = (today: string, from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, n) => addDays(today, n - from))

describe('habits', () => {
  it('starts, ticks and counts', async () => {
    const asha = await person('Asha')
    const walk = await walkOf(asha, {
      minutes: 20,
      partOfDay: 'morning',
      cue: 'After breakfast',
      smallest: 'To the gate',
    })
    expect(walk).toMatchObject({
      minutes: 20,
      partOfDay: 'morning',
      cue: 'After breakfast',
      currentStreak: 0,
      strength: 0,
      archivedAt: null,
    })
    const ticked = await asha.habits.complete({ id: walk.id, date: walk.startsOn, value: 1, note: 'Cold' })
    expect(ticked).toMatchObject({
      state: 'done',
      completion: { value: 1, note: 'Cold' },
      habit: { currentStreak: 1, longestStreak: 1 },
    })
    expect(await asha.habits.clear({ id: walk.id, date: walk.startsOn })).toMatchObject({
      state: 'pending',
      completion: null,
      habit: { currentStreak: 0 },
    })
  })

  it('does the same thing once when it is said twice', async () => {
    const asha = await person('Asha')
    const walk = await walkOf(asha)
    const [first, second] = [
      await asha.habits.complete({ id: walk.id, date: walk.startsOn, value: 1 }),
      await asha.habits.complete({ id: walk.id, date: walk.startsOn, value: 1 }),
    ]
    expect(second).toEqual(first)
    expect((await asha.habits.completions({ id: walk.id })).items).toHaveLength(1)
  })

  it('takes late entries: a backfill joins the streak, and one before the start moves the start', async () => {
    const asha = await person('Asha')
    const walk = await walkOf(asha)
    const today = walk.startsOn
    await tick(asha, walk.id, back(today, 20, 0))
    expect(await asha.habits.read({ id: walk.id })).toMatchObject({
      currentStreak: 21,
      longestStreak: 21,
      startsOn: addDays(today, -20),
    })
    await asha.habits.clear({ id: walk.id, date: addDays(today, -10) })
    expect(await asha.habits.read({ id: walk.id })).toMatchObject({ currentStreak: 10, longestStreak: 10 })
    await asha.habits.complete({ id: walk.id, date: addDays(today, -10), skip: true, note: 'Fever' })
    expect(await asha.habits.read({ id: walk.id })).toMatchObject({ currentStreak: 20, longestStreak: 20 })
    expect((await asha.habits.stats({ id: walk.id })).adherence).toEqual({ d7: 1, d30: 1, d90: 1 })
  })

  it('undoes a slip of years, too: the start goes back to where it was', async () => {
    const asha = await person('Asha')
    const walk = await walkOf(asha)
    await asha.habits.complete({ id: walk.id, date: walk.startsOn, value: 1 })
    await asha.habits.complete({ id: walk.id, date: '2016-11-21', value: 1 })
    expect(await asha.habits.read({ id: walk.id })).toMatchObject({ startsOn: '2016-11-21' })
    await asha.habits.clear({ id: walk.id, date: '2016-11-21' })
    expect(await asha.habits.read({ id: walk.id })).toMatchObject({ startsOn: walk.startsOn, currentStreak: 1 })
    expect((await asha.habits.stats({ id: walk.id })).adherence).toEqual({ d7: 1, d30: 1, d90: 1 })
  })

  it('counts done of due, nothing of nothing, and shows the days behind it', async () => {
    const asha = await person('Asha')
    const walk = await walkOf(asha)
    const today = walk.startsOn
    expect((await asha.habits.stats({ id: walk.id })).adherence).toEqual({ d7: null, d30: null, d90: null })
    await tick(asha, walk.id, [addDays(today, -6), addDays(today, -4), addDays(today, -2)])
    const stats = await asha.habits.stats({ id: walk.id, from: addDays(today, -6), to: today })
    expect(stats.adherence.d7).toBeCloseTo(3 / 6)
    expect(stats.calendar.map(({ state }) => state)).toEqual([
      'done',
      'missed',
      'done',
      'missed',
      'done',
      'missed',
      'pending',
    ])
    expect(stats.strengthCurve).toHaveLength(7)
  })

  it('measures: at least, at most, and a tap that means the target', async () => {
    const asha = await person('Asha')
    const pages = await walkOf(asha, { name: 'Read', target: { atLeast: 20, unit: 'pages' } })
    const chai = await walkOf(asha, { name: 'Chai', target: { atMost: 2, unit: 'cups' } })
    const date = pages.startsOn
    expect(await asha.habits.complete({ id: pages.id, date, value: 12 })).toMatchObject({
      state: 'pending',
      completion: { value: 12 },
    })
    expect(await asha.habits.complete({ id: pages.id, date, value: 20 })).toMatchObject({ state: 'done' })
    expect(await asha.habits.complete({ id: pages.id, date })).toMatchObject({ state: 'done' })
    expect(await asha.habits.complete({ id: chai.id, date, value: 0 })).toMatchObject({ state: 'done' })
    expect(await asha.habits.complete({ id: chai.id, date, value: 3 })).not.toMatchObject({ state: 'done' })
  })

  it('rests without breaking: a pause waits, and can be taken back', async () => {
    const asha = await person('Asha')
    const walk = await walkOf(asha)
    const today = walk.startsOn
    await tick(asha, walk.id, [...back(today, 12, 8), addDays(today, -1)])
    const pause = await asha.habits.pause({ id: walk.id, from: addDays(today, -7), to: addDays(today, -2) })
    expect(await asha.habits.read({ id: walk.id })).toMatchObject({ currentStreak: 6 })
    await asha.habits.endPause({ id: walk.id, pauseId: pause.id })
    expect(await asha.habits.read({ id: walk.id })).toMatchObject({ currentStreak: 1, longestStreak: 5 })
    const open = await asha.habits.pause({ id: walk.id, from: today })
    expect(await asha.habits.read({ id: walk.id })).toMatchObject({ pausedSince: today })
    expect((await asha.habits.pauses({ id: walk.id })).items).toEqual([open])
    const early = await asha.habits.pause({ id: walk.id, from: addDays(today, -30), to: addDays(today, -29) })
    const first = await asha.habits.pauses({ id: walk.id, limit: 1 })
    expect(first.items).toEqual([early])
    expect(await asha.habits.pauses({ id: walk.id, limit: 1, cursor: first.nextCursor ?? '' })).toEqual({
      items: [open],
      nextCursor: null,
    })
  })

  it('judges the days before a change by the schedule they had', async () => {
    const asha = await person('Asha')
    const walk = await walkOf(asha)
    const today = walk.startsOn
    await tick(asha, walk.id, back(today, 9, 1))
    const weekday =
      (['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const)[
        (dayNumber(today) + 5) % 7
      ] ?? 'monday'
    const moved = await asha.habits.change({ id: walk.id, schedule: { kind: 'weekdays', days: [weekday] } })
    expect(moved).toMatchObject({ currentStreak: 9, schedule: { kind: 'weekdays' } })
    expect((await asha.habits.stats({ id: walk.id })).adherence.d7).toBe(1)
  })

  it('lists in the person’s order, archives and deletes', async () => {
    const asha = await person('Asha')
    const [one, two] = [await walkOf(asha, { name: 'One' }), await walkOf(asha, { name: 'Two' })]
    await asha.habits.change({ id: two.id, position: 0 })
    await asha.habits.change({ id: one.id, position: 1 })
    expect((await asha.habits.list({})).items.map(({ name }) => name)).toEqual(['Two', 'One'])
    await asha.habits.change({ id: two.id, archived: true })
    expect((await asha.habits.list({})).items.map(({ name }) => name)).toEqual(['One'])
    expect((await asha.habits.list({ archived: 'true' })).items.map(({ name }) => name)).toEqual(['Two'])
    await asha.habits.change({ id: two.id, archived: false })
    await asha.habits.remove({ id: one.id })
    await expect(asha.habits.read({ id: one.id })).rejects.toMatchObject({ status: 404 })
  })

  it('refuses what cannot be, says which field, and changes nothing', async () => {
    const asha = await person('Asha')
    const walk = await walkOf(asha)
    const tomorrow = addDays(walk.startsOn, 1)
    await expect(asha.habits.complete({ id: walk.id, date: tomorrow, value: 1 })).rejects.toMatchObject({
      status: 422,
      problem: { fields: [{ path: 'params.date' }] },
    })
    await expect(asha.habits.complete({ id: walk.id, date: tomorrow, skip: true })).resolves.toMatchObject({
      state: 'skipped',
    })
    await expect(asha.habits.complete({ id: walk.id, date: '2026-02-30', value: 1 })).rejects.toMatchObject({
      status: 422,
    })
    await expect(asha.habits.complete({ id: walk.id, date: walk.startsOn, value: -1 })).rejects.toMatchObject({
      status: 422,
    })
    await expect(asha.habits.pause({ id: walk.id, from: tomorrow, to: walk.startsOn })).rejects.toMatchObject({
      status: 422,
    })
    await expect(asha.habits.stats({ id: walk.id, from: tomorrow, to: walk.startsOn })).rejects.toMatchObject({
      status: 422,
    })
    await expect(
      asha.habits.create({ name: 'x', schedule: { kind: 'weekdays', days: ['monday', 'monday'] } }),
    ).rejects.toMatchObject({ status: 422 })
    expect((await asha.habits.completions({ id: walk.id })).items.map(({ skip }) => skip)).toEqual([true])
  })

  it('keeps one person’s habits from another', async () => {
    const [asha, ravi] = [await person('Asha'), await person('Ravi')]
    const walk = await walkOf(asha)
    const goal = await asha.goals.create({ title: 'Run 3 times a week' })
    await expect(walkOf(ravi, { goalId: goal.id })).rejects.toMatchObject({ status: 404 })
    await expect(walkOf(asha, { goalId: goal.id })).resolves.toMatchObject({ goalId: goal.id })
    await expect(ravi.habits.complete({ id: walk.id, date: '2026-01-10', value: 1 })).rejects.toMatchObject({
      status: 404,
    })
    await expect(ravi.habits.stats({ id: walk.id })).rejects.toMatchObject({ status: 404 })
    expect((await ravi.habits.list({})).items).toEqual([])
  })

  it('knows the person’s day: their zone, their day start, and a journey that never doubles or loses one', async () => {
    const asha = await person('Asha', { timeZone: 'Pacific/Kiritimati' })
    const walk = await walkOf(asha)
    await asha.habits.complete({ id: walk.id, date: walk.startsOn, value: 1 })
    await asha.identity.updateMe({ timeZone: 'Pacific/Pago_Pago' })
    expect((await asha.habits.completions({ id: walk.id })).items.map(({ date }) => date)).toEqual([walk.startsOn])
    expect((await asha.habits.read({ id: walk.id })).longestStreak).toBeLessThanOrEqual(1)
    await asha.identity.updateMe({ timeZone: 'Pacific/Kiritimati' })
    expect((await asha.habits.read({ id: walk.id })).currentStreak).toBe(1)
  })

  it('counts the same however its days came: in order, late, taken back, across weeks of silence', async () => {
    const asha = await person('Asha')
    const deed = fc.record({
      ago: fc.nat(80),
      what: fc.constantFrom('done', 'done', 'skip', 'clear', 'pause', 'move', 'later'),
    })
    const schedule = fc.constantFrom<Schedule>(
      daily,
      { kind: 'weekdays', days: ['monday', 'thursday'] },
      { kind: 'quota', times: 3, per: 'week' },
      { kind: 'quota', times: 8, per: 'month' },
      { kind: 'nthWeekday', nth: 2, day: 'friday' },
    )
    await fc.assert(
      fc.asyncProperty(schedule, fc.array(deed, { minLength: 1, maxLength: 14 }), async (schedule, deeds) => {
        const undo: (() => void)[] = []
        try {
          const habit = await walkOf(asha, { schedule })
          let today = habit.startsOn
          for (const { ago, what } of deeds) {
            const date = addDays(today, -ago)
            if (what === 'done') await asha.habits.complete({ id: habit.id, date, value: 1 })
            if (what === 'skip') await asha.habits.complete({ id: habit.id, date, skip: true })
            if (what === 'clear') await asha.habits.clear({ id: habit.id, date })
            if (what === 'pause') await asha.habits.pause({ id: habit.id, from: date, to: addDays(date, 3) })
            if (what === 'move') {
              const move = { id: habit.id, from: addDays(today, -(ago % 8)), to: addDays(today, ago % 5) }
              await asha.habits.move(move).catch((refusal: unknown) => expect(refusal).toMatchObject({ status: 422 }))
            }
            if (what === 'later') {
              undo.push(clock.advance(ago * 86_400_000))
              today = addDays(today, ago)
            }
            // `read` goes on from what was stored; `stats` counts the whole history anew.
            const [stored, whole] = [
              await asha.habits.read({ id: habit.id }),
              await asha.habits.stats({ id: habit.id }),
            ]
            expect(stored.recent.map(({ state }) => state)).toEqual(whole.calendar.slice(-7).map(({ state }) => state))
            expect([stored.currentStreak, stored.longestStreak, stored.strength]).toEqual([
              whole.currentStreak,
              whole.longestStreak,
              whole.strength,
            ])
          }
          await asha.habits.remove({ id: habit.id })
        } finally {
          for (const each of undo) each()
        }
      }),
      { numRuns: 25 },
    )
  })
})
