import type { Habit, Schedule, Target, Weekday } from '#habits/habits.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatDate, formatList, formatNumber } from '#web/ui/format.ts'

export const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]
/** 1 January 2024 was a Monday: any week names its days. */
const sampleDate = (weekday: Weekday) => `2024-01-0${weekdays.indexOf(weekday) + 1}`
export const weekdayName = (weekday: Weekday, length: 'long' | 'short' | 'narrow' = 'long') =>
  formatDate(sampleDate(weekday), { weekday: length })

const isSame = (a: readonly Weekday[], b: readonly Weekday[]) =>
  a.length === b.length && a.every((day) => b.includes(day))

function daysText(days: readonly Weekday[]) {
  if (days.length === 7) return m.habits_schedule_daily()
  if (isSame(days, weekdays.slice(0, 5))) return m.habits_schedule_workdays()
  if (isSame(days, weekdays.slice(0, 6))) return m.habits_schedule_to_saturday()
  const length = days.length > 2 ? 'short' : 'long'
  return formatList(weekdays.filter((day) => days.includes(day)).map((day) => weekdayName(day, length)))
}

export function nthName(nth: 1 | 2 | 3 | 4 | -1) {
  const names = {
    '1': m.habits_nth_first,
    '2': m.habits_nth_second,
    '3': m.habits_nth_third,
    '4': m.habits_nth_fourth,
    '-1': m.habits_nth_last,
  }
  return names[`${nth}`]()
}

/** When it is due, in words: "Mon, Wed and Fri", "3 times a week". */
export function scheduleText(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'daily':
      return m.habits_schedule_daily()
    case 'weekdays':
      return daysText(schedule.days)
    case 'quota':
      return schedule.per === 'week'
        ? m.habits_schedule_week({ count: schedule.times })
        : m.habits_schedule_month({ count: schedule.times })
    case 'interval':
      return m.habits_schedule_interval({ count: schedule.everyDays })
    case 'nthWeekday':
      return m.habits_schedule_nth({ nth: nthName(schedule.nth), weekday: weekdayName(schedule.day) })
    case 'once':
      return m.habits_schedule_once({ date: formatDate(schedule.date, { day: 'numeric', month: 'long' }) })
  }
}

export function targetText(target: Target) {
  return 'atLeast' in target
    ? m.habits_target_at_least({ amount: formatNumber(target.atLeast), unit: target.unit })
    : m.habits_target_at_most({ amount: formatNumber(target.atMost), unit: target.unit })
}

/** What a streak counts: days, weeks or months of a quota, else times. */
export function streakText({ schedule, currentStreak: count }: Pick<Habit, 'schedule' | 'currentStreak'>) {
  if (schedule.kind === 'daily') return m.habits_streak_days({ count })
  if (schedule.kind !== 'quota') return m.habits_streak_times({ count })
  return schedule.per === 'week' ? m.habits_streak_weeks({ count }) : m.habits_streak_months({ count })
}

export const partsOfDay = ['anytime', 'morning', 'afternoon', 'evening', 'night'] as const
export const partOfDayText = (part: Habit['partOfDay']) =>
  ({
    anytime: m.habits_part_anytime,
    morning: m.habits_part_morning,
    afternoon: m.habits_part_afternoon,
    evening: m.habits_part_evening,
    night: m.habits_part_night,
  })[part]()
