import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as civil from './civil.ts'

const HOUR = 3_600_000
const zones = [
  'Asia/Kolkata',
  'America/New_York',
  'Europe/London',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Asia/Kathmandu',
  'America/Havana',
  'Asia/Beirut',
]
const zone = fc.constantFrom(...zones)
const dayStart = fc.constantFrom('00:00', '00:30', '01:30', '02:15', '03:00', '05:00')
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const moment = (from: string, to: string) => fc.integer({ min: Date.parse(from) / 1000, max: Date.parse(to) / 1000 })
const anyDay = fc.integer({ min: -30_000, max: 60_000 })

/** What a wall clock in the zone shows: 'YYYY-MM-DD HH:MM'. */
const wall = (ms: number, timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(ms)

describe('days as numbers', () => {
  test('agree with the calendar of Date', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 24 * HOUR)
        const iso = date.toISOString().slice(0, 10)
        const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
        expect(civil.civilDate(day)).toBe(iso)
        expect(civil.dayNumber(iso)).toBe(day)
        expect(civil.weekdayIndex(day)).toBe((date.getUTCDay() + 6) % 7)
        expect(civil.dayOfMonth(day)).toBe(date.getUTCDate())
        expect(civil.monthStart(day)).toBe(Date.UTC(year, month, 1) / 24 / HOUR)
        expect(civil.monthEnd(day)).toBe(Date.UTC(year, month + 1, 0) / 24 / HOUR)
        expect(civil.weekdayIndex(civil.weekStart(day))).toBe(0)
        expect(day - civil.weekStart(day)).toBe(civil.weekdayIndex(day))
      }),
    )
  })

  test('add and subtract', () => {
    expect(civil.addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(civil.addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(civil.daysBetween('2026-03-01', '2026-02-01')).toBe(-28)
  })
})

describe('today', () => {
  test('is still yesterday before the day start and a new day from it on', () => {
    const at = (iso: string) => civil.civilDateAt(new Date(iso), 'Asia/Kolkata', '03:00')
    expect(at('2026-08-14T21:29:59Z')).toBe('2026-08-14')
    expect(at('2026-08-14T21:30:00Z')).toBe('2026-08-15')
  })

  test('never skips a day or goes back to one while the hours pass, DST or not', () => {
    fc.assert(
      fc.property(zone, dayStart, moment('2012-02-01', '2035-01-01'), (timeZone, start, seconds) => {
        let before = civil.civilDateAt(new Date(seconds * 1000), timeZone, start)
        for (let hour = 1; hour <= 24 * 9; hour++) {
          const now = civil.civilDateAt(new Date(seconds * 1000 + hour * HOUR), timeZone, start)
          expect([before, civil.addDays(before, 1)]).toContain(now)
          before = now
        }
      }),
      { numRuns: 150 },
    )
  })

  test('does not return to yesterday, minute by minute, when the clock is set back past the day start', () => {
    const changes = [
      ['America/St_Johns', '2010-11-07T02:31Z', '00:00', '2010-11-07'], // 00:01 became 23:01
      ['Australia/Lord_Howe', '2026-04-04T15:00Z', '01:45', '2026-04-05'], // 02:00 became 01:30
      ['America/New_York', '2026-11-01T06:00Z', '01:30', '2026-11-01'], // 02:00 became 01:00
      ['America/Havana', '2026-11-01T05:00Z', '00:30', '2026-11-01'], // 01:00 became 00:00
    ] as const
    for (const [timeZone, change, start, date] of changes) {
      const days: string[] = []
      for (let minute = -180; minute < 180; minute++)
        days.push(civil.civilDateAt(new Date(Date.parse(change) + minute * 60_000), timeZone, start))
      expect(days[179]).toBe(date)
      expect([...new Set(days)]).toEqual([civil.addDays(date, -1), date])
      expect(days).toEqual(days.toSorted())
    }
  })

  test('turns once a day through a whole year', () => {
    for (const timeZone of zones) {
      const seen = new Set<string>()
      for (let ms = Date.parse('2026-01-10T12:00Z'); ms < Date.parse('2027-01-10T12:00Z'); ms += 4 * HOUR)
        seen.add(civil.civilDateAt(new Date(ms), timeZone, '03:00'))
      expect(seen.size).toBe(366)
    }
  })

  test('gives Samoa its short 30 December 2011 when days begin at three, and only Apia itself can leave it out', () => {
    const days = (start: string) => {
      const seen = new Set<string>()
      for (let ms = Date.parse('2011-12-29T20:00Z'); ms < Date.parse('2012-01-01T00:00Z'); ms += HOUR)
        seen.add(civil.civilDateAt(new Date(ms), 'Pacific/Apia', start))
      return [...seen]
    }
    expect(days('03:00')).toEqual(['2011-12-29', '2011-12-30', '2011-12-31', '2012-01-01'])
    expect(days('00:00')).toEqual(['2011-12-29', '2011-12-31', '2012-01-01'])
  })

  test('begins at its own instant and not a second earlier', () => {
    fc.assert(
      fc.property(zone, dayStart, fc.integer({ min: 15_400, max: 23_000 }), (timeZone, start, day) => {
        const date = civil.civilDate(day)
        const begins = civil.instantAt(date, start, timeZone).getTime()
        expect(civil.civilDateAt(new Date(begins), timeZone, start)).toBe(date)
        expect(civil.civilDateAt(new Date(begins - 1000), timeZone, start)).toBe(civil.civilDate(day - 1))
      }),
    )
  })

  test('follows the traveller: the same moment is another day elsewhere', () => {
    const moment = new Date('2026-05-10T23:00Z')
    expect(civil.civilDateAt(moment, 'Asia/Kolkata', '03:00')).toBe('2026-05-11')
    expect(civil.civilDateAt(moment, 'America/New_York', '03:00')).toBe('2026-05-10')
  })
})

describe('the instant of a wall-clock time', () => {
  test('is the first one after a gap and the earlier one in an overlap', () => {
    const at = (date: string, time: string, timeZone: string) => civil.instantAt(date, time, timeZone).toISOString()
    expect(at('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z')
    expect(at('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z')
    expect(at('2026-10-04', '02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:30:00.000Z')
    expect(at('2026-04-05', '01:45', 'Australia/Lord_Howe')).toBe('2026-04-04T14:45:00.000Z')
    expect(at('2011-12-30', '12:00', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z')
    expect(at('2026-06-01', '07:30', 'Asia/Kathmandu')).toBe('2026-06-01T01:45:00.000Z')
  })

  test('shows that time, or the clock never did', () => {
    fc.assert(
      fc.property(zone, time, fc.integer({ min: 15_400, max: 23_000 }), (timeZone, at, day) => {
        const date = civil.civilDate(day)
        const ms = civil.instantAt(date, at, timeZone).getTime()
        const wanted = `${date} ${at}`
        if (wall(ms, timeZone) === wanted) {
          expect(wall(ms - HOUR, timeZone)).not.toBe(wanted)
          expect(wall(ms - HOUR / 2, timeZone)).not.toBe(wanted)
        } else {
          expect(wall(ms, timeZone) > wanted).toBe(true)
          expect(wall(ms - 1000, timeZone) < wanted).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('the next local time', () => {
  test('is strictly later, at that time, and the first such', () => {
    fc.assert(
      fc.property(zone, time, moment('2012-02-01', '2035-01-01'), (timeZone, at, seconds) => {
        const after = seconds * 1000
        const next = civil.nextLocalTime(new Date(after), at, timeZone).getTime()
        expect(next).toBeGreaterThan(after)
        expect(next - after).toBeLessThanOrEqual(26 * HOUR)
        const date = wall(next, timeZone).slice(0, 10)
        expect(civil.instantAt(date, at, timeZone).getTime()).toBe(next)
        expect(civil.nextLocalTime(new Date(next - 1), at, timeZone).getTime()).toBe(next)
        const previous = civil.instantAt(civil.addDays(date, -1), at, timeZone).getTime()
        expect(previous).toBeLessThanOrEqual(after)
      }),
      { numRuns: 300 },
    )
  })

  test('waits for its weekday or its day of the month', () => {
    const next = (iso: string, only: civil.OnlyOn) =>
      civil.nextLocalTime(new Date(iso), '09:00', 'Asia/Kolkata', only).toISOString()
    expect(next('2026-08-12T00:00Z', { weekday: 0 })).toBe('2026-08-17T03:30:00.000Z')
    expect(next('2026-08-17T03:30Z', { weekday: 0 })).toBe('2026-08-24T03:30:00.000Z')
    expect(next('2026-08-12T00:00Z', { dayOfMonth: 1 })).toBe('2026-09-01T03:30:00.000Z')
    expect(next('2026-01-31T04:00Z', { dayOfMonth: 31 })).toBe('2026-02-28T03:30:00.000Z')
  })
})
