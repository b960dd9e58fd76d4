import { describe, expect, it } from 'vitest'
import type { Schedule } from '#habits/habits.api.ts'
import { goalOf, id, record } from './planner-records.ts'
import { timesAWeek } from './schedule.ts'
import { suggest } from './suggest.ts'

const monWedFri: Schedule = { kind: 'weekdays', days: ['monday', 'wednesday', 'friday'] }

describe('suggest', () => {
  it('is silent on a thin record', () => {
    expect(suggest(goalOf([record(monWedFri, 40, [[0, 3]])]), 'en')).toEqual([])
    expect(
      suggest(
        goalOf([
          record({ kind: 'quota', times: 1, per: 'week' }, 40, [
            [0, 1],
            [0, 1],
          ]),
        ]),
        'en',
      ),
    ).toEqual([])
    expect(suggest(goalOf([]), 'en')).toEqual([])
  })

  it('is silent when it goes well enough', () => {
    expect(
      suggest(
        goalOf([
          record(monWedFri, 40, [
            [2, 3],
            [3, 3],
          ]),
        ]),
        'en',
      ),
    ).toEqual([])
  })

  it('first moves a day that fails to one on which it happened', () => {
    const habit = record(
      monWedFri,
      40,
      [
        [1, 3],
        [1, 3],
      ],
      { monday: [1, 8], wednesday: [6, 8], friday: [5, 8], sunday: [4, 0] },
    )
    const [first, ...rest] = suggest(goalOf([habit]), 'en')
    expect(rest).toEqual([])
    expect(first?.kind).toBe('shift-day')
    expect(first?.effect[0]?.after).toEqual({
      schedule: { kind: 'weekdays', days: ['wednesday', 'friday', 'sunday'] },
      minutes: 40,
    })
    expect(first?.evidence[0]).toMatchObject({ done: 2, due: 6, from: '2026-11-09', to: '2026-11-22', habitId: id })
    expect(first?.title).toBe('Move “Solve problems” from Monday to Sunday?')
  })

  it('moves nothing to a day off, and then takes a third away', () => {
    const habit = record(
      monWedFri,
      40,
      [
        [1, 3],
        [1, 3],
      ],
      { monday: [1, 8], wednesday: [6, 8], friday: [5, 8], sunday: [4, 0] },
    )
    const [first] = suggest(goalOf([habit], { constraints: { daysOff: ['sunday'] } }), 'en')
    expect(first?.kind).toBe('reduce')
    expect(first?.effect[0]?.after.minutes).toBe(25)
  })

  it('fixes a quota on the days that are the person’s own', () => {
    const habit = record(
      { kind: 'quota', times: 2, per: 'week' },
      30,
      [
        [1, 2],
        [1, 2],
      ],
      { tuesday: [5, 0], saturday: [4, 0], monday: [1, 0] },
    )
    expect(suggest(goalOf([habit]), 'en')[0]?.effect[0]?.after.schedule).toEqual({
      kind: 'weekdays',
      days: ['tuesday', 'saturday'],
    })
  })

  it('cuts times where there are no minutes to cut', () => {
    const [first] = suggest(
      goalOf([
        record(
          { kind: 'daily' },
          null,
          [
            [2, 7],
            [3, 7],
          ],
          { monday: [6, 8], tuesday: [5, 8] },
        ),
      ]),
      'en',
    )
    expect(first?.kind).toBe('reduce')
    expect(timesAWeek(first?.effect[0]?.after.schedule ?? { kind: 'daily' })).toBe(5)
  })

  it('offers a later date in place of less, once less was dismissed and something was done', () => {
    const low = goalOf([
      record(monWedFri, 40, [
        [1, 3],
        [1, 3],
        [1, 3],
        [1, 3],
      ]),
    ])
    expect(suggest(low, 'en').map(({ kind }) => kind)).toEqual(['reduce'])
    const [later, ...rest] = suggest({ ...low, resting: ['reduce'] }, 'en')
    expect(rest).toEqual([])
    expect(later).toMatchObject({ kind: 'extend-deadline', deadline: { after: '2027-09-13' } })
    const nothing = goalOf([
      record(monWedFri, 40, [
        [0, 3],
        [0, 3],
        [0, 3],
        [0, 3],
      ]),
    ])
    expect(suggest({ ...nothing, resting: ['reduce'] }, 'en')).toEqual([])
  })

  it.each([
    [20, 13],
    [25, 17],
    [30, 20],
    [40, 25],
    [90, 60],
  ])('takes near a third of %i minutes', (minutes, less) => {
    const [first] = suggest(
      goalOf([
        record(monWedFri, minutes, [
          [1, 3],
          [1, 3],
        ]),
      ]),
      'en',
    )
    expect(first?.effect[0]?.after.minutes).toBe(less)
    expect(first?.title).toContain('third')
  })

  it('does not say a third where it is half', () => {
    const [first] = suggest(
      goalOf([
        record({ kind: 'quota', times: 2, per: 'week' }, null, [
          [0, 2],
          [1, 2],
        ]),
      ]),
      'en',
    )
    expect(first).toMatchObject({ kind: 'reduce', effect: [{ after: { schedule: { times: 1 } } }] })
    expect(first?.title).not.toContain('third')
  })

  it('raises by a tenth, within the minutes of the goal', () => {
    const habit = record(monWedFri, 40, [
      [3, 3],
      [3, 3],
    ])
    expect(suggest(goalOf([habit], { constraints: { minutesPerWeek: 132 } }), 'en')[0]).toMatchObject({
      kind: 'raise-load',
      effect: [{ after: { minutes: 44 } }],
    })
    expect(suggest(goalOf([habit], { constraints: { minutesPerWeek: 128 } }), 'en')[0]).toMatchObject({
      effect: [{ after: { minutes: 42 } }],
    })
    expect(suggest(goalOf([habit], { constraints: { minutesPerWeek: 125 } }), 'en')).toEqual([])
  })

  it('raises a quota that is passed each week', () => {
    const habit = record({ kind: 'quota', times: 3, per: 'week' }, 30, [
      [4, 3],
      [4, 3],
    ])
    expect(suggest(goalOf([habit]), 'en')[0]?.effect[0]?.after.schedule).toEqual({
      kind: 'quota',
      times: 4,
      per: 'week',
    })
  })

  it('raises first after full weeks, and offers a lighter rhythm only at the plan’s peak', () => {
    const habit = record(monWedFri, 40, [
      [3, 3],
      [3, 3],
      [3, 3],
      [3, 3],
      [3, 3],
      [3, 3],
    ])
    expect(suggest(goalOf([habit]), 'en')[0]).toMatchObject({ kind: 'raise-load' })
    expect(suggest(goalOf([habit], { peakMinutes: 200 }), 'en')).toMatchObject([
      { kind: 'raise-load', effect: [{ after: { minutes: 44 } }] },
    ])
    const [lighter] = suggest(goalOf([habit], { peakMinutes: 120 }), 'en')
    expect(lighter).toMatchObject({ kind: 'add-recovery', effect: [{ after: { minutes: 28 } }] })
    expect(lighter?.title).toContain('until you raise it again')
  })

  it('asks for no lighter rhythm while the plan is below its peak', () => {
    const nearly = record({ kind: 'daily' }, 40, [
      [6, 7],
      [7, 7],
      [6, 7],
      [7, 7],
    ])
    expect(suggest(goalOf([nearly], { peakMinutes: 400 }), 'en')).toEqual([])
    expect(suggest(goalOf([nearly], { peakMinutes: 280 }), 'en')[0]?.effect[0]?.after.schedule).toMatchObject({
      kind: 'weekdays',
    })
  })

  it('speaks Hindi', () => {
    const [first] = suggest(
      goalOf([
        record(monWedFri, 40, [
          [1, 3],
          [1, 3],
        ]),
      ]),
      'hi',
    )
    expect(first?.title).toMatch(/[\u0900-\u097f]/)
    expect(first?.evidence[0]?.text).toMatch(/[\u0900-\u097f]/)
  })
})
