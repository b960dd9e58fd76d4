import { describe, expect, it } from 'vitest'
import { rhythmOf, weeklyMinutes } from './rhythm.ts'

const monday = '2026-11-23'
const habit = { name: 'Run', minutes: 20, minutesPerWeek: 60 }

describe('the rhythm of a planned week', () => {
  it('puts minutes on the days that a habit names', () => {
    const { days, anyDay } = rhythmOf(
      [
        { ...habit, schedule: { kind: 'weekdays', days: ['monday', 'sunday'] } },
        { ...habit, schedule: { kind: 'daily' } },
      ],
      monday,
    )
    expect(days.map(({ minutes }) => minutes)).toEqual([40, 20, 20, 20, 20, 20, 40])
    expect(anyDay).toBe(0)
  })
  it('keeps the minutes of a quota apart, for its days are free', () => {
    const { days, anyDay } = rhythmOf([{ ...habit, schedule: { kind: 'quota', times: 3, per: 'week' } }], monday)
    expect(days.every(({ minutes }) => minutes === 0)).toBe(true)
    expect(anyDay).toBe(60)
  })
  it('weighs rarer schedules as part of a week, rounded up', () => {
    expect(weeklyMinutes({ kind: 'interval', everyDays: 2, from: monday }, 10)).toBe(35)
    expect(weeklyMinutes({ kind: 'quota', times: 1, per: 'month' }, 5)).toBe(2)
    expect(weeklyMinutes({ kind: 'daily' }, 15)).toBe(105)
  })
})
