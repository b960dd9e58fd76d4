import { dayNumber, dayOfMonth, monthEnd, monthStart, weekdayIndex, weekStart } from '#platform/civil.ts'
import type { Schedule } from './habits.api.ts'
import { Weekday } from './habits.api.ts'

export type Quota = Extract<Schedule, { kind: 'quota' }>

/** Fixed schedules name their days; a quota only how many within its week or month. */
export const isFixed = (schedule: Schedule): schedule is Exclude<Schedule, Quota> => schedule.kind !== 'quota'

/** Whether a fixed schedule falls on the day (days since 1970). Never for a quota: no day of its period is the one. */
export function isDueOn(schedule: Schedule, day: number, startsOn: number): boolean {
  if (day < startsOn) return false
  switch (schedule.kind) {
    case 'daily':
      return true
    case 'weekdays':
      return schedule.days.some((name) => Weekday.options.indexOf(name) === weekdayIndex(day))
    case 'quota':
      return false
    case 'interval': {
      const since = day - dayNumber(schedule.from)
      return since >= 0 && since % schedule.everyDays === 0
    }
    case 'nthWeekday': {
      if (Weekday.options.indexOf(schedule.day) !== weekdayIndex(day)) return false
      return schedule.nth === -1 ? day + 7 > monthEnd(day) : Math.ceil(dayOfMonth(day) / 7) === schedule.nth
    }
    case 'once':
      return day === dayNumber(schedule.date)
  }
}

/** The week from Monday to Sunday, or the calendar month, in which a quota judges the day; both ends included. */
export function periodOf(schedule: Quota, day: number): { from: number; to: number } {
  if (schedule.per === 'month') return { from: monthStart(day), to: monthEnd(day) }
  const from = weekStart(day)
  return { from, to: from + 6 }
}

/** How often it is due, `times` in `days`: the num and den of the strength formula. A month is 30 days there. */
export function frequencyOf(schedule: Schedule): { times: number; days: number } {
  switch (schedule.kind) {
    case 'daily':
    case 'once':
      return { times: 1, days: 1 }
    case 'weekdays':
      return { times: schedule.days.length, days: 7 }
    case 'quota':
      return { times: schedule.times, days: schedule.per === 'week' ? 7 : 30 }
    case 'interval':
      return { times: 1, days: schedule.everyDays }
    case 'nthWeekday':
      return { times: 1, days: 30 }
  }
}

/** Occurrences of an average week, a fraction for the rarer ones; a one-off counts 1, in the only week that has it. */
export function timesPerWeek(schedule: Schedule): number {
  if (schedule.kind === 'once') return 1
  const { times, days } = frequencyOf(schedule)
  return (times * 7) / days
}
