import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Suggestion } from '#goals/goals.api.ts'
import { type Schedule, Weekday } from '#habits/habits.api.ts'
import { addDays } from '#platform/civil.ts'
import { daysOf, indexOf, timesAWeek } from './schedule.ts'
import { suggest } from './suggest.ts'
import { type HabitRecord, minutesOf, type SuggestInput } from './suggestion-input.ts'

const today = '2026-11-23' // a Monday
const id = '019a9f00-0000-7000-8000-000000000001'

function record(
  schedule: Schedule,
  minutes: number | null,
  weeks: [done: number, due: number][],
  byDay: Record<string, [number, number]> = {},
): HabitRecord {
  return {
    id,
    name: 'Solve problems',
    schedule,
    minutes,
    weeks: weeks.map(([done, due], index) => {
      const from = addDays(today, -7 * (weeks.length - index))
      return { from, to: addDays(from, 6), done, due }
    }),
    byWeekday: Weekday.options.map((weekday) => ({
      weekday,
      done: byDay[weekday]?.[0] ?? 0,
      due: byDay[weekday]?.[1] ?? 0,
    })),
  }
}
const goalOf = (habits: HabitRecord[], goal: Partial<SuggestInput['goal']> = {}): SuggestInput => ({
  today,
  goal: { deadline: '2027-02-28', constraints: {}, ...goal },
  habits,
})
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
    expect(timesAWeek(first?.effect[0]?.after.schedule ?? { kind: 'daily' })).toBe(4)
  })

  it('after four low weeks also offers a later date', () => {
    const kinds = suggest(
      goalOf([
        record(monWedFri, 40, [
          [1, 3],
          [1, 3],
          [1, 3],
          [1, 3],
        ]),
      ]),
      'en',
    )
    expect(kinds.map(({ kind }) => kind)).toEqual(['reduce', 'extend-deadline'])
    expect(kinds[1]?.deadline?.after).toBe('2027-09-13')
    const without = suggest(
      goalOf(
        [
          record(monWedFri, 40, [
            [1, 3],
            [1, 3],
            [1, 3],
            [1, 3],
          ]),
        ],
        { deadline: null },
      ),
      'en',
    )
    expect(without.map(({ kind }) => kind)).toEqual(['reduce'])
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
    expect(suggest(goalOf([habit], { constraints: { minutesPerWeek: 131 } }), 'en')).toEqual([])
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

  it('asks for a lighter week after four full ones, and not for more', () => {
    const habit = record(monWedFri, 40, [
      [3, 3],
      [3, 3],
      [3, 3],
      [3, 3],
    ])
    expect(suggest(goalOf([habit]), 'en')).toMatchObject([
      { kind: 'add-recovery', effect: [{ after: { minutes: 28 } }] },
    ])
    const daily = record(
      { kind: 'daily' },
      40,
      [
        [7, 7],
        [7, 7],
        [7, 7],
        [7, 7],
      ],
      { sunday: [5, 8], monday: [8, 8] },
    )
    expect(suggest(goalOf([daily]), 'en')[0]?.effect[0]?.after.schedule).toMatchObject({ kind: 'weekdays' })
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

  it('never breaks a limit, whatever the record', () => {
    const schedule: fc.Arbitrary<Schedule> = fc.oneof(
      fc.constant<Schedule>({ kind: 'daily' }),
      fc.subarray([...Weekday.options], { minLength: 1 }).map((days): Schedule => ({ kind: 'weekdays', days })),
      fc.integer({ min: 1, max: 7 }).map((times): Schedule => ({ kind: 'quota', times, per: 'week' })),
      fc.integer({ min: 1, max: 31 }).map((times): Schedule => ({ kind: 'quota', times, per: 'month' })),
      fc.integer({ min: 1, max: 30 }).map((everyDays): Schedule => ({ kind: 'interval', everyDays, from: today })),
    )
    const pair = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 7 }))
    const habits = fc.array(
      fc
        .record({
          schedule,
          minutes: fc.option(fc.integer({ min: 1, max: 720 })),
          weeks: fc.array(pair, { maxLength: 8 }),
          days: fc.array(pair, { minLength: 7, maxLength: 7 }),
        })
        .map(({ schedule, minutes, weeks, days }) =>
          record(
            schedule,
            minutes,
            weeks,
            Object.fromEntries(Weekday.options.map((day, index) => [day, days[index] ?? [0, 0]])),
          ),
        ),
      { maxLength: 4 },
    )
    const unique = habits.map((list) => list.map((habit, index) => ({ ...habit, id: id.slice(0, -1) + index })))
    fc.assert(
      fc.property(
        unique,
        fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined }),
        fc.subarray([...Weekday.options]),
        (habits, minutesPerWeek, daysOff) => {
          const input = goalOf(habits, { constraints: { minutesPerWeek, daysOff } })
          const before = habits.reduce((sum, habit) => sum + minutesOf(habit), 0)
          for (const draft of suggest(input, 'en')) {
            Suggestion.parse({ ...draft, id, status: 'open', createdAt: '2026-11-23T00:00:00Z' })
            const after = habits.reduce(
              (sum, habit) => sum + minutesOf(draft.effect.find(({ habitId }) => habitId === habit.id)?.after ?? habit),
              0,
            )
            if (minutesPerWeek !== undefined) expect(after).toBeLessThanOrEqual(Math.max(minutesPerWeek, before - 1))
            for (const { after: changed } of draft.effect) {
              const off = daysOff.map(indexOf)
              expect((daysOf(changed.schedule) ?? []).some((day) => off.includes(day))).toBe(false)
            }
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
