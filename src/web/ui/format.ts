import { daysBetween } from '#platform/civil.ts'
import { getLocale, m } from '#web/i18n/i18n.ts'

// `-IN` groups numbers by lakh and crore; digits stay 0–9 in both languages, as students write them.
const tag = () => (getLocale() === 'hi' ? 'hi-IN-u-nu-latn' : 'en-IN')
const made = new Map<string, unknown>()
function once<T>(kind: string, options: object, make: () => T): T {
  const key = `${kind}${tag()}${JSON.stringify(options)}`
  if (!made.has(key)) made.set(key, make())
  return made.get(key) as T // put there by the line above under the same kind
}

/** A calendar day (YYYY-MM-DD) in words; "Thursday, 19 November" unless told otherwise. */
export function formatDate(
  date: string,
  options: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' },
) {
  const format = once('date', options, () => new Intl.DateTimeFormat(tag(), { ...options, timeZone: 'UTC' }))
  return format.format(new Date(`${date}T00:00:00Z`))
}
export const formatWeekday = (date: string, weekday: 'long' | 'short' | 'narrow' = 'long') =>
  formatDate(date, { weekday })
/** "19 Nov", with the year when it is another one than `today`'s. */
export const formatShortDate = (date: string, today = new Date().toISOString()) =>
  formatDate(date, {
    day: 'numeric',
    month: 'short',
    year: date.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric',
  })
const weekDays = 7
/** "Tuesday"; of a week ago and more the date, for today's own weekday would be taken for today. */
export const formatPastDay = (date: string, today: string) =>
  daysBetween(date, today) < weekDays ? formatWeekday(date) : formatShortDate(date, today)
/** A moment, in the reader's own zone: "19 Nov, 7:05 am". */
export function formatMoment(
  instant: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' },
) {
  return once('moment', options, () => new Intl.DateTimeFormat(tag(), options)).format(new Date(instant))
}
/** 1,50,000. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = { maximumFractionDigits: 2 }) {
  return once('number', options, () => new Intl.NumberFormat(tag(), options)).format(value)
}
export const formatPercent = (share: number) => formatNumber(share, { style: 'percent', maximumFractionDigits: 0 })
/** Whole minor units (paise) as money: ₹1,50,000. */
export function formatMoney(minor: number, currency = 'INR') {
  const isWhole = minor % 100 === 0
  return formatNumber(minor / 100, { style: 'currency', currency, minimumFractionDigits: isWhole ? 0 : 2 })
}
/** "Monday, Wednesday and Friday". */
export function formatList(items: string[]) {
  return once('list', {}, () => new Intl.ListFormat(tag(), { type: 'conjunction' })).format(items)
}
/** "40 min", "1 h 30 min". */
export function formatMinutes(minutes: number) {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (minutes < 120 && (hours === 0 || rest !== 0)) return m.minutes_short({ minutes: formatNumber(minutes) })
  if (rest === 0) return m.hours_short({ hours: formatNumber(hours) })
  return m.hours_minutes_short({ hours: formatNumber(hours), minutes: formatNumber(rest) })
}
