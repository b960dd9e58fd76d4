import type { CivilDate } from '#platform/contract/api.ts'

/*
 * Civil dates as whole numbers: a "day" is the days since 1970-01-01 (negative before), whatever the zone.
 * Times are wall-clock 'HH:MM', zones IANA names; an unknown zone throws Intl's RangeError.
 */

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

export const dayNumber = (date: CivilDate): number => Date.parse(date) / DAY_MS

/** Year, month 1–12 and day of the month; Howard Hinnant's civil_from_days, which needs no Date object. */
function partsOf(day: number) {
  const sinceEra = day + 719_468
  const era = Math.floor(sinceEra / 146_097)
  const dayOfEra = sinceEra - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, dayOfMonth: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 }
}

function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function civilDate(day: number): CivilDate {
  const { year, month, dayOfMonth } = partsOf(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

export const addDays = (date: CivilDate, days: number): CivilDate => civilDate(dayNumber(date) + days)
/** Days from one date to the other; negative when `to` is the earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from)

/** 0 is Monday, 6 Sunday. */
export const weekdayIndex = (day: number): number => (((day + 3) % 7) + 7) % 7
/** The Monday of the day's week. */
export const weekStart = (day: number): number => day - weekdayIndex(day)
/** 1–31. */
export const dayOfMonth = (day: number): number => partsOf(day).dayOfMonth
export const monthStart = (day: number): number => day - dayOfMonth(day) + 1
/** The last day of the day's month. */
export function monthEnd(day: number): number {
  const parts = partsOf(day)
  return day - parts.dayOfMonth + monthLength(parts.year, parts.month)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs some 50 times its use. Zone names ignore case, so a member could make up spellings without end. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const numeric = 'numeric'
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  })
  if (formats.size >= 1000) formats.clear()
  formats.set(timeZone, format)
  return format
}

/** What the wall clock shows, in milliseconds as though it were UTC; whole seconds. */
function wallMs(instantMs: number, timeZone: string): number {
  // month/day/year, hour:minute:second
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = formatOf(timeZone)
    .format(instantMs)
    .split(/\D+/)
    .map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

const offsetMs = (instantMs: number, timeZone: string) =>
  wallMs(instantMs, timeZone) - Math.floor(instantMs / 1000) * 1000

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

function instantMsAt(day: number, time: string, timeZone: string): number {
  const wall = day * DAY_MS + minutesOf(time) * MINUTE_MS
  // Offsets lie within −12 h and +14 h, so a day to each side is surely before and after.
  const before = offsetMs(wall - DAY_MS, timeZone)
  const after = offsetMs(wall + DAY_MS, timeZone)
  if (before === after) return wall - before
  const shown = [wall - before, wall - after].filter((ms) => wallMs(ms, timeZone) === wall)
  if (shown.length > 0) return Math.min(...shown)
  // A gap: the clock jumps over this time. Halve the span until the first second after the jump is left.
  let early = wall - after
  let late = wall - before
  while (late - early > 1000) {
    const middle = early + Math.floor((late - early) / 2000) * 1000
    if (offsetMs(middle, timeZone) === before) early = middle
    else late = middle
  }
  return late
}

/** The instant of a wall-clock time; the first instant after a DST gap, the earlier of two in an overlap. */
export const instantAt = (date: CivilDate, time: string, timeZone: string): Date =>
  new Date(instantMsAt(dayNumber(date), time, timeZone))

/**
 * The person's "today": the civil date of their wall clock, where a day begins at `dayStart` and not at midnight.
 * A day lasts from its `instantAt(date, dayStart)` to the next one's: a clock set back past the day start never
 * returns to yesterday, and one that jumps over it still begins the day.
 */
export function civilDateAt(instant: Date, timeZone: string, dayStart: string): CivilDate {
  const now = instant.getTime()
  const key = `${dayStart} ${timeZone}`
  const known = currentDays.get(key)
  if (known && now >= known.from && now < known.to) return known.date
  const guess = Math.floor((wallMs(now, timeZone) - minutesOf(dayStart) * MINUTE_MS) / DAY_MS)
  const day = instantMsAt(guess + 1, dayStart, timeZone) <= now ? guess + 1 : guess
  const current = { from: now, to: instantMsAt(day + 1, dayStart, timeZone), date: civilDate(day) }
  if (currentDays.size >= 1000) currentDays.clear()
  currentDays.set(key, current)
  return current.date
}

/** The day last asked for in each zone, and the span for which that answer is known to hold: every request asks for today. */
const currentDays = new Map<string, { from: number; to: number; date: CivilDate }>()

/** Which days count: one weekday (0 is Monday), or one day of the month (1–31; the last of a shorter month). */
export type OnlyOn = { weekday: number } | { dayOfMonth: number }

function isOn(day: number, only: OnlyOn): boolean {
  if ('weekday' in only) return weekdayIndex(day) === only.weekday
  return day === Math.min(monthStart(day) + only.dayOfMonth - 1, monthEnd(day))
}

/** The next instant, strictly after `after`, at which the wall clock shows `time` (gaps and overlaps as in `instantAt`). */
export function nextLocalTime(after: Date, time: string, timeZone: string, only?: OnlyOn): Date {
  let day = Math.floor(wallMs(after.getTime(), timeZone) / DAY_MS)
  // A month of one kind of day lies at most 31 days ahead, and the first may be just past.
  for (const last = day + 63; day <= last; day++) {
    if (only && !isOn(day, only)) continue
    const instant = instantMsAt(day, time, timeZone)
    if (instant > after.getTime()) return new Date(instant)
  }
  throw new Error(`no ${JSON.stringify(only)} within two months`)
}
