import { civilDate, dayNumber, monthEnd, monthStart, weekdayIndex, weekStart } from '#platform/civil.ts'

export { monthEnd, weekdayIndex, weekStart }

/** Year and month (1–12) of a day since 1970-01-01. */
export function partsOf(day: number): { year: number; month: number } {
  const [year = 0, month = 0] = civilDate(day).split('-').map(Number)
  return { year, month }
}

/** The day since 1970-01-01; a day beyond the month's end is its last. `month` is 1–12. */
export function civilDay(year: number, month: number, day: number): number {
  const first = dayNumber(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)
  return Math.min(first + day - 1, monthEnd(first))
}

/** The first day of the month that lies `by` months from the day's own. */
export function addMonths(day: number, by: number): number {
  const { year, month } = partsOf(monthStart(day))
  const index = year * 12 + month - 1 + by
  return civilDay(Math.floor(index / 12), (index % 12) + 1, 1)
}
