import fc from 'fast-check'
import { dayNumber } from '#platform/civil.ts'
import type { DayState, Schedule, Target } from './habits.api.ts'
import { Weekday } from './habits.api.ts'
import type { History, Recorded } from './occurrence.ts'
import { frequencyOf } from './schedule.ts'

/*
 * The rules of counting once more, for the tests: slow and obvious, on dates and lists, sharing nothing with the code
 * under test but the shape of a history and `frequencyOf`.
 */

const calendar = new Map<number, { date: string; month: string; weekday: string }>()
for (let day = dayNumber('2022-06-01'); day < dayNumber('2027-01-01'); day++) {
  const noon = new Date((day + 0.5) * 86_400_000)
  const date = noon.toISOString().slice(0, 10)
  const weekday = noon.toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' }).toLowerCase()
  calendar.set(day, { date, month: date.slice(0, 7), weekday })
}
const look = (day: number) => calendar.get(day) ?? { date: '', month: '', weekday: '' }
const iso = (day: number) => look(day).date
const weekdayOf = (day: number) => look(day).weekday
export const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n)
const monthOf = (day: number) => range(day - 31, day + 31).filter((d) => look(d).month === look(day).month)

export const oracle = (h: History, today: number) => {
  const { schedule, target, records } = h
  const alive = (day: number) => day >= h.startsOn && day <= (h.endsOn ?? Infinity)
  const paused = (day: number) => h.pauses.some((p) => day >= p.from && day <= (p.to ?? Infinity))
  const skipped = (day: number) => records.get(day)?.skip ?? false
  const amount = (day: number) => {
    const record = records.get(day)
    if (!record || record.skip) return null
    return record.value ?? (target ? ('atLeast' in target ? target.atLeast : target.atMost) : 1)
  }
  const done = (day: number) => {
    const value = amount(day)
    if (value === null) return false
    if (!target) return value > 0
    return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost
  }
  const isDue = (day: number) => {
    const moves = h.moves ?? []
    if (schedule.kind !== 'quota' && moves.map(({ to }) => to).includes(day)) return true
    if (moves.map(({ from }) => from).includes(day)) return false
    if (schedule.kind === 'weekdays') return schedule.days.some((name) => name === weekdayOf(day))
    if (schedule.kind === 'once') return iso(day) === schedule.date
    if (schedule.kind === 'interval')
      return iso(day) >= schedule.from && (day - dayNumber(schedule.from)) % schedule.everyDays === 0
    if (schedule.kind === 'nthWeekday')
      return (
        monthOf(day)
          .filter((d) => weekdayOf(d) === schedule.day)
          .at(schedule.nth === -1 ? -1 : schedule.nth - 1) === day
      )
    return schedule.kind === 'daily'
  }
  const periodDays = (day: number) => {
    if (schedule.kind === 'quota' && schedule.per === 'month') return monthOf(day)
    const monday = range(day - 6, day).find((d) => weekdayOf(d) === 'monday') ?? Number.NaN
    return range(monday, monday + 6)
  }
  const period = (day: number) => {
    const days = periodDays(day)
    const living = days.filter(alive)
    const free = living.filter((d) => !paused(d) && !skipped(d)).length
    const times = schedule.kind === 'quota' ? schedule.times : 0
    const wanted = Math.min(free, Math.round((times * free) / days.length + 1e-9))
    const count = living.filter(done).length
    const closed = living.every((d) => d < today)
    let state: DayState = 'none'
    if (count > 0 && count >= wanted) state = 'done'
    else if (!closed && free > 0) state = 'pending'
    else if (wanted > 0) state = 'missed'
    else if (living.some((d) => paused(d) && !skipped(d))) state = 'paused'
    else if (living.some(skipped)) state = 'skipped'
    return { from: days[0], to: days.at(-1), closes: living.at(-1) ?? 0, done: count, target: wanted, state }
  }
  const state = (day: number): DayState => {
    if (done(day)) return 'done'
    if (!alive(day) || (schedule.kind !== 'quota' && !isDue(day))) return 'none'
    if (skipped(day)) return 'skipped'
    if (paused(day)) return 'paused'
    if (schedule.kind === 'quota') return day >= today && period(day).state === 'pending' ? 'pending' : 'none'
    return day < today ? 'missed' : 'pending'
  }
  const all = () => {
    const living = range(h.startsOn, today).filter(alive)
    if (schedule.kind !== 'quota')
      return living.filter(isDue).map((day) => {
        const its = state(day)
        return { from: day, to: day, closes: day, done: its === 'done' ? 1 : 0, target: 1, state: its }
      })
    return living.filter((day) => day === h.startsOn || periodDays(day)[0] === day).map(period)
  }
  const streak = () => {
    const states = all().map((one) => one.state)
    const back = (from: DayState[]) => {
      const upToMiss = from.slice(from.lastIndexOf('missed') + 1)
      return upToMiss.filter((one) => one === 'done').length
    }
    return { current: back(states), longest: Math.max(0, ...states.map((_, n) => back(states.slice(0, n + 1)))) }
  }
  const share = (from: number, to: number) => {
    const judged = all().filter((one) => one.closes >= from && one.closes <= Math.min(to, today))
    const closed = judged.filter((one) => one.state === 'done' || one.state === 'missed')
    const due = closed.reduce((sum, one) => sum + one.target, 0)
    return due ? closed.reduce((sum, one) => sum + Math.min(one.done, one.target), 0) / due : null
  }
  const strength = (until: number) => {
    const base = frequencyOf(schedule)
    const [num, den] = !target && base.times / base.days < 1 ? [base.times * 2, base.days * 2] : [base.times, base.days]
    const rests = (day: number) => skipped(day) || (paused(day) && !done(day))
    const counted = (day: number) => (alive(day) && !rests(day) ? (target ? (amount(day) ?? 0) : done(day) ? 1 : 0) : 0)
    const m = 0.5 ** (Math.sqrt(base.times / base.days) / 13)
    let s = target && 'atMost' in target ? 1 : 0
    for (const day of range(h.startsOn, until).filter(alive)) {
      if (rests(day)) continue
      const r = range(day - den + 1, day).reduce((sum, d) => sum + counted(d), 0)
      let v = Math.min(1, r / num)
      if (target && 'atLeast' in target) v = Math.min(1, r / (target.atLeast * num))
      if (target && 'atMost' in target) {
        const most = target.atMost * num
        v = most === 0 ? (r > 0 ? 0 : 1) : Math.max(0, Math.min(1, 1 - (r - most) / most))
      }
      s = s * m + v * (1 - m)
    }
    return s
  }
  return { state, all, streak, share, strength }
}

// Random lives: every schedule and target, early ends, days moved, overlapping pauses, records before and after the life.

const base = dayNumber('2024-01-01')
const weekday = fc.constantFrom(...Weekday.options)
const near = fc.integer({ min: base - 40, max: base + 400 }).map(iso)
const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.constant<Schedule>({ kind: 'daily' }),
  fc.uniqueArray(weekday, { minLength: 1 }).map((days): Schedule => ({ kind: 'weekdays', days })),
  fc.integer({ min: 1, max: 7 }).map((times): Schedule => ({ kind: 'quota', times, per: 'week' })),
  fc.integer({ min: 1, max: 31 }).map((times): Schedule => ({ kind: 'quota', times, per: 'month' })),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), near)
    .map(([everyDays, from]): Schedule => ({ kind: 'interval', everyDays, from })),
  fc.tuple(fc.constantFrom(1, 2, 3, 4, -1), weekday).map(([nth, day]): Schedule => ({ kind: 'nthWeekday', nth, day })),
  near.map((date): Schedule => ({ kind: 'once', date })),
)
const target: fc.Arbitrary<Target | null> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(0.1, 2.5, 10).map((atLeast) => ({ atLeast, unit: 'pages' })),
  fc.constantFrom(0, 2.5, 10).map((atMost) => ({ atMost, unit: 'cups' })),
)
const recorded: fc.Arbitrary<Recorded> = fc.record({
  value: fc.constantFrom(null, null, 0, 0.1, 1, 2.5, 7.3, 10, 12),
  skip: fc.constantFrom(false, false, false, false, true),
})
export const life = fc
  .record({
    schedule,
    target,
    start: fc.integer({ min: 0, max: 40 }),
    ends: fc.option(fc.integer({ min: 0, max: 300 }), { freq: 4 }),
    pauses: fc.array(
      fc.tuple(fc.integer({ min: -5, max: 250 }), fc.option(fc.integer({ min: 0, max: 40 }), { freq: 6 })),
      {
        maxLength: 3,
      },
    ),
    moves: fc.array(fc.tuple(fc.integer({ min: -5, max: 250 }), fc.integer({ min: -5, max: 250 })), { maxLength: 4 }),
    density: fc.constantFrom(0.2, 0.5, 0.9, 1),
    records: fc.array(fc.tuple(recorded, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 260, size: 'max' }),
    length: fc.integer({ min: -3, max: 260 }),
  })
  .map((seed) => {
    const startsOn = base + seed.start
    const records = new Map<number, Recorded>()
    for (const [n, [record, luck]] of seed.records.entries())
      if (luck <= seed.density) records.set(startsOn - 3 + n, record)
    const history: History = {
      schedule: seed.schedule,
      target: seed.target,
      startsOn,
      moves: seed.moves.map(([from, to]) => ({ from: startsOn + from, to: startsOn + to })),
      endsOn: seed.ends === null ? null : startsOn + seed.ends,
      pauses: seed.pauses.map(([at, days]) => ({
        from: startsOn + at,
        to: days === null ? null : startsOn + at + days,
      })),
      records,
    }
    return { history, today: startsOn + seed.length }
  })
export const lives = (check: (history: History, today: number, n: number) => void, numRuns = 400) =>
  fc.assert(
    fc.property(life, fc.nat(300), ({ history, today }, n) => check(history, today, n)),
    { numRuns },
  )
