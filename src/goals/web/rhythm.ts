import type { PlanContent } from '#goals/goals.api.ts'
import type { Schedule } from '#habits/habits.api.ts'
import { weekdays } from '#habits/web/schedule-words.ts'
import { addDays, dayNumber, daysBetween, weekdayIndex } from '#platform/civil.ts'

type PlanHabit = PlanContent['habits'][number]

/** Whether a planned habit falls on a date; a quota falls on none, for its days are chosen as they come. */
function fallsOn(schedule: Schedule, date: string) {
  switch (schedule.kind) {
    case 'daily':
      return true
    case 'weekdays':
      return schedule.days.some((day) => weekdays.indexOf(day) === weekdayIndex(dayNumber(date)))
    case 'interval':
      return date >= schedule.from && daysBetween(schedule.from, date) % schedule.everyDays === 0
    case 'once':
      return date === schedule.date
    default:
      return false
  }
}

/** Minutes of each of seven days from a Monday, and of what may be done on any day. */
export function rhythmOf(habits: PlanHabit[], monday: string) {
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index)).map((date) => ({
    date,
    minutes: habits.filter(({ schedule }) => fallsOn(schedule, date)).reduce((sum, { minutes }) => sum + minutes, 0),
  }))
  const floating = habits.filter(({ schedule }) => schedule.kind === 'quota' && schedule.per === 'week')
  return { days, anyDay: floating.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0) }
}

const daysPerMonth = 30
/** Minutes of an average week, rounded up: what the limit of the week is held against. */
export function weeklyMinutes(schedule: Schedule, minutes: number) {
  const times = {
    daily: () => 7,
    weekdays: () => (schedule.kind === 'weekdays' ? schedule.days.length : 0),
    quota: () =>
      schedule.kind === 'quota' ? (schedule.per === 'week' ? schedule.times : (schedule.times * 7) / daysPerMonth) : 0,
    interval: () => (schedule.kind === 'interval' ? 7 / schedule.everyDays : 0),
    nthWeekday: () => 7 / daysPerMonth,
    once: () => 1,
  }[schedule.kind]()
  return Math.ceil(times * minutes)
}
