import type { Habit, Stats, Weekday } from '#habits/habits.api.ts'
import { addDays, dayNumber, weekdayIndex } from '#platform/civil.ts'
import type { CalendarDay } from './said-days.ts'
import { weekdays } from './schedule-words.ts'

const isDone = ({ state }: CalendarDay) => state === 'done'
const counts = ({ state }: CalendarDay) => state !== 'none'

/** The days of the last `days` days on which something was due or done, newest first. */
export const daysOfAdherence = ({ calendar }: Stats, today: string, days: number) =>
  calendar.filter((day) => day.date > addDays(today, -days) && day.date <= today && counts(day)).toReversed()

export const daysOfWeekday = ({ calendar }: Stats, weekday: Weekday, today: string) =>
  calendar
    .filter(
      (day) => weekdayIndex(dayNumber(day.date)) === weekdays.indexOf(weekday) && day.date <= today && counts(day),
    )
    .toReversed()

/** The done days that the streak of now is made of, newest first. */
export function daysOfStreak(stats: Stats, { schedule }: Habit) {
  if (schedule.kind !== 'quota') return stats.calendar.filter(isDone).toReversed().slice(0, stats.currentStreak)
  const run = stats.periods.filter(({ state }) => state === 'done').slice(-stats.currentStreak)
  const from = stats.currentStreak > 0 ? run[0]?.from : undefined
  return from ? stats.calendar.filter((day) => isDone(day) && day.date >= from).toReversed() : []
}

/** The longest run of done days (of done weeks or months for a quota) in what the statistics hold, newest first. */
export function daysOfLongestStreak({ calendar, periods }: Stats, { schedule }: Habit) {
  if (schedule.kind !== 'quota') return longestRun(calendar).filter(isDone).toReversed()
  const run = longestRun(periods)
  const [from, to] = [run[0]?.from, run.at(-1)?.to]
  return from && to ? calendar.filter((day) => isDone(day) && day.date >= from && day.date <= to).toReversed() : []
}

/** Rests do not break a run; a miss does. */
function longestRun<T extends { state: CalendarDay['state'] }>(row: T[]): T[] {
  const runs: T[][] = [[]]
  for (const one of row) {
    if (one.state === 'missed') runs.push([])
    if (one.state === 'done') runs.at(-1)?.push(one)
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest))
}
