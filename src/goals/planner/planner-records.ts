import { type Schedule, Weekday } from '#habits/habits.api.ts'
import { addDays } from '#platform/civil.ts'
import type { HabitRecord, SuggestInput } from './suggestion-input.ts'

/* For tests: habits with a record of closed weeks. */

export const today = '2026-11-23' // a Monday
export const id = '019a9f00-0000-7000-8000-000000000001'

export function record(
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
export const goalOf = (habits: HabitRecord[], goal: Partial<SuggestInput['goal']> = {}): SuggestInput => ({
  today,
  goal: { deadline: '2027-02-28', constraints: {}, ...goal },
  habits,
})
