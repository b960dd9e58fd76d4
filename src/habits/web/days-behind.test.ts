import { describe, expect, it } from 'vitest'
import type { Habit, Stats } from '#habits/habits.api.ts'
import { daysOfAdherence, daysOfLongestStreak, daysOfStreak } from './days-behind.ts'
import { withSaid } from './said-days.ts'

const states = ['done', 'done', 'done', 'missed', 'done', 'skipped', 'done', 'pending'] as const
const calendar = states.map((state, index) => ({ date: `2026-11-1${index}`, state }))
// only what the functions read
const stats = { calendar, currentStreak: 2, longestStreak: 3, periods: [] } as unknown as Stats
const habit = { id: 'h', schedule: { kind: 'daily' }, target: null } as unknown as Habit
const dates = (days: { date: string }[]) => days.map(({ date }) => date.slice(8))

describe('the days behind a number', () => {
  it('are the done days of the streak, over a skipped day', () => {
    expect(dates(daysOfStreak(stats, habit))).toEqual(['16', '14'])
  })
  it('are the longest run between two misses', () => {
    expect(dates(daysOfLongestStreak(stats, habit))).toEqual(['12', '11', '10'])
  })
  it('are what was due in the last days, today included', () => {
    expect(dates(daysOfAdherence(stats, '2026-11-17', 3))).toEqual(['17', '16', '15'])
  })
})

describe('the calendar with what waits to be sent', () => {
  const entry = (verb: string, call: object) => ({
    id: '1',
    owner: 'a',
    domain: 'habits',
    verb,
    call: { id: 'h', ...call },
    at: '',
  })
  it('shows the newest word of a day', () => {
    const said = withSaid(calendar, habit, [
      entry('complete', { date: '2026-11-17', value: 1, note: 'At last' }),
      entry('clear', { date: '2026-11-16' }),
    ])
    expect(said[7]).toEqual({ date: '2026-11-17', state: 'done', value: 1, note: 'At last' })
    expect(said[6]).toEqual({ date: '2026-11-16', state: 'pending' })
  })
  it('leaves other habits alone', () => {
    expect(withSaid(calendar, habit, [entry('clear', { id: 'other', date: '2026-11-16' })])).toBe(calendar)
  })
})
