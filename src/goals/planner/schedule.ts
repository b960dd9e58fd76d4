import { type Schedule, Weekday } from '#habits/habits.api.ts'
import { civilDate, dayNumber, weekdayIndex } from '#platform/civil.ts'
import type { CivilDate } from '#platform/contract/api.ts'

/** 0 is Monday. */
export const indexOf = (day: Weekday): number => Weekday.options.indexOf(day)
export function weekdaysOf(indexes: number[]): Weekday[] {
  return Weekday.options.filter((_, index) => indexes.includes(index))
}

/** The most that a week can ask; a monthly quota is spread evenly over four weeks. */
export function timesAWeek(schedule: Schedule): number {
  switch (schedule.kind) {
    case 'daily':
      return 7
    case 'weekdays':
      return schedule.days.length
    case 'quota':
      return schedule.per === 'week' ? schedule.times : Math.ceil(schedule.times / 4)
    case 'interval':
      return Math.ceil(7 / schedule.everyDays)
    default:
      return 1
  }
}

/** The weekdays that a schedule names or can fall on; null when the person chooses (quotas). */
export function daysOf(schedule: Schedule): number[] | null {
  switch (schedule.kind) {
    case 'daily':
      return [0, 1, 2, 3, 4, 5, 6]
    case 'weekdays':
      return schedule.days.map(indexOf)
    case 'quota':
      return null
    case 'interval':
      return schedule.everyDays % 7 === 0 ? [weekdayIndex(dayNumber(schedule.from))] : [0, 1, 2, 3, 4, 5, 6]
    case 'nthWeekday':
      return [indexOf(schedule.day)]
    case 'once':
      return [weekdayIndex(dayNumber(schedule.date))]
  }
}

export function datesBetween(from: CivilDate, to: CivilDate): number[] {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
export const monthsTouched = (from: CivilDate, to: CivilDate): number =>
  Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(0, 4)) * 12 - Number(from.slice(5, 7)) + 1

/** The latest day up to `day` that is not off, else the first after it; null when there is none. */
export function movedOffDaysOff(day: number, first: number, last: number, available: number[]): CivilDate | null {
  for (let at = Math.min(day, last); at >= first; at--) if (available.includes(weekdayIndex(at))) return civilDate(at)
  for (let at = Math.max(day, first); at <= last; at++) if (available.includes(weekdayIndex(at))) return civilDate(at)
  return null
}
