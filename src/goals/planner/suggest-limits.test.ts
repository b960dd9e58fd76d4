import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Suggestion } from '#goals/goals.api.ts'
import { type Schedule, Weekday } from '#habits/habits.api.ts'
import { goalOf, id, record, today } from './planner-records.ts'
import { daysOf, indexOf } from './schedule.ts'
import { suggest } from './suggest.ts'
import { minutesOf } from './suggestion-input.ts'

describe('every suggestion', () => {
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
