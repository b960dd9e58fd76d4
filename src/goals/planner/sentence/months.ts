import { civilDate, dayNumber, dayOfMonth, monthEnd } from '#platform/civil.ts'
import type { CivilDate } from '#platform/contract/api.ts'

const monthNames = [
  'january|jan|janvari|janwari|जनवरी',
  'february|feb|farvari|farwari|फ़?रवरी',
  'march|mar|मार्च',
  'april|apr|aprail|अप्रैल',
  'may|मई',
  'june|jun|joon|जून',
  'july|jul|julai|जुलाई',
  'august|aug|agast|अगस्त',
  'september|sept|sep|sitambar|सितंबर|सितम्बर',
  'october|oct|aktubar|aktoobar|अक्टूबर|अक्तूबर',
  'november|nov|navambar|नवंबर|नवम्बर',
  'december|dec|disambar|दिसंबर|दिसम्बर',
]
const patterns = monthNames.map((names) => new RegExp(`^(?:${names})$`, 'u'))

export const monthName = monthNames.join('|')
/** Those that are no other word: "may", "march" and "mar" need a preposition or a year. */
export const plainMonthName = monthNames
  .flatMap((names) => names.split('|'))
  .filter((name) => !['may', 'march', 'mar', 'jan', 'sep', 'dec', 'jun'].includes(name))
  .join('|')

/** 1–12. */
export const monthOf = (name: string): number => patterns.findIndex((pattern) => pattern.test(name)) + 1

const pad = (value: number, length = 2) => String(value).padStart(length, '0')
export const yearOf = (date: CivilDate) => Number(date.slice(0, 4))
/** Null for 31 June and the like. */
export function dateOf(year: number, month: number, day: number): CivilDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null
  const first = `${pad(year, 4)}-${pad(month)}-01`
  return day <= dayOfMonth(monthEnd(dayNumber(first))) ? `${first.slice(0, 8)}${pad(day)}` : null
}
export const firstOf = (year: number, month: number): CivilDate =>
  `${pad(year + Math.floor((month - 1) / 12), 4)}-${pad(((((month - 1) % 12) + 12) % 12) + 1)}-01`
export const lastOf = (year: number, month: number): CivilDate => civilDate(monthEnd(dayNumber(firstOf(year, month))))

/** The same day so many months on, or the last of a shorter month. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const first = firstOf(yearOf(date), Number(date.slice(5, 7)) + months)
  const last = monthEnd(dayNumber(first))
  return civilDate(Math.min(last, dayNumber(first) + Number(date.slice(8)) - 1))
}

/** Day and month without a year: this year's, or next year's when it is past. */
export function coming(today: CivilDate, month: number, day: number): CivilDate | null {
  const year = yearOf(today)
  const here = dateOf(year, month, day)
  if (here && here >= today) return here
  for (let later = year + 1; later <= year + 8; later++) {
    const there = dateOf(later, month, day)
    if (there) return there
  }
  return null
}
/** A bare month means its last day; a month that is over means next year's. */
export function comingMonthEnd(today: CivilDate, month: number): CivilDate {
  const here = lastOf(yearOf(today), month)
  return here >= today ? here : lastOf(yearOf(today) + 1, month)
}
