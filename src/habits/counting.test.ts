import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilDate, civilDateAt, dayNumber } from '#platform/civil.ts'
import { adherence, byWeekday } from './adherence.ts'
import { life as anyLife, lives, oracle, range } from './counting.oracle.ts'
import type { Folded } from './fold.ts'
import { foldFrom, progressOf, recordsNeededFrom } from './fold.ts'
import type { Schedule } from './habits.api.ts'
import { withMove } from './move.ts'
import type { History, Recorded } from './occurrence.ts'
import { historyOf, isAlive, occurrences, stateOn } from './occurrence.ts'
import { isDueOn, isFixed, periodOf, timesPerWeek } from './schedule.ts'
import { streakOf } from './streak.ts'
import { strengthCurve, strengthOn } from './strength.ts'

const withRecord = (history: History, day: number, record: Recorded): History => ({
  ...history,
  records: new Map(history.records).set(day, record),
})
const inPieces = (history: History, throughs: number[]) =>
  throughs.reduce<Folded | null>((before, through) => {
    const from = before ? recordsNeededFrom(before) : -Infinity
    const records = new Map([...history.records].filter(([day]) => day >= from))
    return JSON.parse(JSON.stringify(foldFrom(before, { ...history, records }, through)))
  }, null)

describe('any history', () => {
  test('has the states, occurrences and streaks of the oracle', () => {
    lives((history, today) => {
      const slow = oracle(history, today)
      for (const day of range(history.startsOn - 5, today + 35))
        expect(stateOn(history, day, today)).toBe(slow.state(day))
      const found = [...occurrences(history, history.startsOn, today, today)]
      expect(found).toEqual(slow.all())
      expect(streakOf(history, today)).toEqual(slow.streak())
    }, 250)
  })

  test('has the adherence of the oracle in every window: a share, or null when nothing was due', () => {
    lives((history, today, n) => {
      const slow = oracle(history, today)
      for (const [from, to] of [
        [today - 6, today],
        [today - 89, today],
        [history.startsOn - n, today - n],
        [today - n, today + 9],
      ] as const) {
        const share = adherence(history, from, to, today)
        expect(share).toBe(slow.share(from, to))
        if (share !== null) expect(share >= 0 && share <= 1).toBe(true)
        for (const { done, due } of byWeekday(history, from, to, today)) expect(done).toBeLessThanOrEqual(due)
        if (history.schedule.kind === 'quota') continue
        const days = byWeekday(history, from, to, today)
        const sum = (key: 'done' | 'due') => days.reduce((total, day) => total + day[key], 0)
        expect(sum('due') ? sum('done') / sum('due') : null).toBe(share)
      }
    }, 250)
  })

  test('has the strength of the oracle, within 0 and 1, on every day of a curve', () => {
    lives((history, today, n) => {
      const slow = oracle(history, today)
      const from = today - (n % 100)
      const curve = strengthCurve(history, from, today)
      expect(curve).toHaveLength(today - from + 1)
      for (const [index, strength] of curve.entries()) {
        expect(strength >= 0 && strength <= 1).toBe(true)
        if (index % 20 === 0) expect(strength).toBeCloseTo(slow.strength(from + index), 9)
      }
      expect(curve.at(-1)).toBe(strengthOn(history, today))
      expect(strengthOn(history, today)).toBeCloseTo(slow.strength(today), 9)
    }, 150)
  })

  test('gives exactly the same when it was folded, in however many pieces', () => {
    fc.assert(
      fc.property(anyLife, fc.array(fc.nat(260), { maxLength: 5 }), ({ history, today }, cuts) => {
        const throughs = cuts
          .map((cut) => history.startsOn + cut - 5)
          .filter((day) => day < today)
          .sort((a, b) => a - b)
        const folded = inPieces(history, throughs)
        const from = folded ? recordsNeededFrom(folded) : -Infinity
        const recent = new Map([...history.records].filter(([day]) => day >= from))
        const { current, longest } = streakOf(history, today)
        const whole = { currentStreak: current, longestStreak: longest, strength: strengthOn(history, today) }
        expect(progressOf(folded, { ...history, records: recent }, today)).toEqual(whole)
        expect(progressOf(null, history, today)).toEqual(whole)
        if (folded) expect(JSON.stringify(folded).length).toBeLessThan(140)
      }),
      { numRuns: 600 },
    )
  })

  test('is not changed by a change of rhythm that changes nothing, at the end of a day or of a quota’s period', () => {
    lives((history, today, n) => {
      const { schedule, startsOn } = history
      const cut = isFixed(schedule) ? startsOn + n : periodOf(schedule, startsOn + n).to
      const same: History = { ...history, earlier: [{ schedule, target: history.target, to: cut }] }
      expect(streakOf(same, today)).toEqual(streakOf(history, today))
      expect(strengthOn(same, today)).toBe(strengthOn(history, today))
      expect(adherence(same, startsOn, today, today)).toBe(adherence(history, startsOn, today, today))
      expect(byWeekday(same, startsOn, today, today)).toEqual(byWeekday(history, startsOn, today, today))
      for (const day of range(startsOn - 2, today + 9))
        expect(stateOn(same, day, today)).toBe(stateOn(history, day, today))
    }, 150)
  })

  test('asks for as many days when one after the other is moved to a free one, and for the rest as before', () => {
    lives((whole, today, n) => {
      if (!isFixed(whole.schedule)) return
      const due = (of: History) => [...occurrences(of, of.startsOn, of.startsOn + 300, today)].map(({ from }) => from)
      let history: History = { ...whole, moves: [] }
      for (const step of range(1, 6)) {
        const before = due(history)
        const from = before[(n * step) % Math.max(1, before.length)]
        const to = history.startsOn + ((n * 7 * step) % 300)
        if (from === undefined || before.includes(to) || !isAlive(history, to)) continue
        history = { ...history, moves: withMove(history.moves ?? [], from, to) }
        expect(due(history)).toEqual([...before.filter((day) => day !== from), to].sort((a, b) => a - b))
      }
      expect(due({ ...history, moves: [] })).toEqual(due({ ...whole, moves: [] }))
    }, 300)
  })

  test('gives the same folded as whole when its rhythm changed twice', () => {
    fc.assert(
      fc.property(
        anyLife,
        anyLife,
        anyLife,
        fc.array(fc.nat(260), { maxLength: 5 }),
        fc.nat(90),
        fc.nat(90),
        (one, two, three, cuts, first, second) => {
          const { history: plain, today } = one
          const earlier = [
            { schedule: two.history.schedule, target: two.history.target, to: plain.startsOn + first },
            { schedule: three.history.schedule, target: three.history.target, to: plain.startsOn + first + 1 + second },
          ]
          const history = { ...plain, earlier }
          const throughs = cuts
            .map((cut) => plain.startsOn + cut - 5)
            .filter((day) => day < today)
            .sort((a, b) => a - b)
          const folded = inPieces(history, throughs)
          const from = folded ? recordsNeededFrom(folded) : -Infinity
          const recent = new Map([...history.records].filter(([day]) => day >= from))
          const { current, longest } = streakOf(history, today)
          const whole = { currentStreak: current, longestStreak: longest, strength: strengthOn(history, today) }
          expect(progressOf(folded, { ...history, records: recent }, today)).toEqual(whole)
        },
      ),
      { numRuns: 400 },
    )
  })

  test('judges the days before a change by the rhythm they had', () => {
    const tuesdays: Schedule = { kind: 'weekdays', days: ['tuesday'] }
    const wednesdays: Schedule = { kind: 'weekdays', days: ['wednesday'] }
    const start = dayNumber('2026-03-02')
    const records = new Map([1, 8, 15].map((n) => [start + n, { value: null, skip: false }]))
    const moved: History = {
      schedule: wednesdays,
      target: null,
      earlier: [{ schedule: tuesdays, target: null, to: start + 20 }],
      startsOn: start,
      pauses: [],
      records,
    }
    expect(streakOf(moved, start + 21)).toEqual({ current: 3, longest: 3 })
    expect(adherence(moved, start, start + 21, start + 21)).toBe(1)
    expect(stateOn(moved, start + 2, start + 21)).toBe('none')
    expect(stateOn(moved, start + 23, start + 21)).toBe('pending')
  })

  test('never has a current streak longer than its longest', () => {
    lives((history, today) => {
      const { current, longest } = streakOf(history, today)
      expect(current).toBeLessThanOrEqual(longest)
    })
  })

  test('loses no streak by one more day done, skipped or paused', () => {
    lives((history, today, n) => {
      const before = streakOf(history, today)
      const day = history.startsOn + (n % Math.max(1, today - history.startsOn + 1))
      const after = streakOf(withRecord(history, day, { value: null, skip: false }), today)
      expect(after.current).toBeGreaterThanOrEqual(before.current)
      expect(after.longest).toBeGreaterThanOrEqual(before.longest)
      const paused = streakOf({ ...history, pauses: [...history.pauses, { from: day, to: day + 3 }] }, today)
      expect(paused.current).toBeGreaterThanOrEqual(before.current)
      if (stateOn(history, day, today) === 'done') return
      const skipped = streakOf(withRecord(history, day, { value: null, skip: true }), today)
      expect(skipped.current).toBeGreaterThanOrEqual(before.current)
    }, 800)
  })
})

describe('by hand', () => {
  const life = (of: Partial<Parameters<typeof historyOf>[0]> = {}) =>
    historyOf({ schedule: { kind: 'daily' }, target: null, startsOn: '2026-03-02', pauses: [], completions: [], ...of })
  const done = (...dates: string[]) => dates.map((date) => ({ date, value: null, skip: false }))
  const day = dayNumber

  test('daily strength after one, two and thirteen days, a miss and a skip', () => {
    const dates = range(day('2026-03-02'), day('2026-03-14')).map(civilDate)
    const skip = { date: '2026-03-16', value: null, skip: true }
    const history = life({ completions: [...done(...dates), skip] })
    expect(strengthOn(history, day('2026-03-02'))).toBeCloseTo(0.0519228, 6)
    expect(strengthOn(history, day('2026-03-03'))).toBeCloseTo(0.101149, 6)
    expect(strengthOn(history, day('2026-03-14'))).toBeCloseTo(0.5, 12)
    expect(strengthOn(history, day('2026-03-15'))).toBeCloseTo(0.5 * 0.9480772, 6)
    expect(strengthOn(history, day('2026-03-16'))).toBe(strengthOn(history, day('2026-03-15')))
  })

  test('three a week looks at six in fourteen days; a measured habit at its amount, a limit from above', () => {
    const thrice = life({ schedule: { kind: 'quota', times: 3, per: 'week' }, completions: done('2026-03-02') })
    // m = 0.5^(√(3/7)/13) = 0.9656963; v = 1/6
    expect(strengthOn(thrice, day('2026-03-02'))).toBeCloseTo((1 - 0.9656963) / 6, 6)
    const pages = life({
      target: { atLeast: 10, unit: 'pages' },
      completions: [{ date: '2026-03-02', value: 4, skip: false }],
    })
    expect(strengthOn(pages, day('2026-03-02'))).toBeCloseTo(0.4 * 0.0519228, 6)
    const cups = life({
      target: { atMost: 4, unit: 'cups' },
      completions: [{ date: '2026-03-03', value: 6, skip: false }],
    })
    expect(strengthOn(cups, day('2026-03-02'))).toBe(1)
    expect(strengthOn(cups, day('2026-03-03'))).toBeCloseTo(0.9480772 + 0.5 * 0.0519228, 6)
  })

  test('a quota that began on a Thursday asks for its share: 3 × 4/7 → 2, on Sunday for nothing', () => {
    const schedule: Schedule = { kind: 'quota', times: 3, per: 'week' }
    const thursday = life({ schedule, startsOn: '2026-03-05', completions: done('2026-03-05', '2026-03-08') })
    const [first, second] = occurrences(thursday, day('2026-03-01'), day('2026-03-10'), day('2026-03-10'))
    expect(first).toMatchObject({ from: day('2026-03-02'), to: day('2026-03-08'), done: 2, target: 2, state: 'done' })
    expect(second).toMatchObject({ done: 0, target: 3, state: 'pending' })
    expect(stateOn(thursday, day('2026-03-06'), day('2026-03-10'))).toBe('none')
    expect(stateOn(thursday, day('2026-03-11'), day('2026-03-10'))).toBe('pending')
    const sunday = life({ schedule, startsOn: '2026-03-08' })
    expect(stateOn(sunday, day('2026-03-08'), day('2026-03-08'))).toBe('pending')
    expect(streakOf(sunday, day('2026-03-09'))).toEqual({ current: 0, longest: 0 })
    expect(adherence(sunday, day('2026-03-01'), day('2026-03-09'), day('2026-03-09'))).toBeNull()
  })

  test('an unlogged day of a limit is a miss; a tap without an amount is the target itself', () => {
    const cups = life({ target: { atMost: 2, unit: 'cups' }, completions: done('2026-03-02') })
    expect(stateOn(cups, day('2026-03-02'), day('2026-03-04'))).toBe('done')
    expect(stateOn(cups, day('2026-03-03'), day('2026-03-04'))).toBe('missed')
  })

  test('a day done though it was not due shows as done and counts neither in streak nor adherence', () => {
    const mondays = life({ schedule: { kind: 'weekdays', days: ['monday'] }, completions: done('2026-03-03') })
    expect(stateOn(mondays, day('2026-03-03'), day('2026-03-04'))).toBe('done')
    expect(streakOf(mondays, day('2026-03-04'))).toEqual({ current: 0, longest: 0 })
    expect(adherence(mondays, day('2026-03-02'), day('2026-03-04'), day('2026-03-04'))).toBe(0)
  })

  test('fixed schedules fall on their days', () => {
    const due = (schedule: Schedule) =>
      range(day('2026-05-01'), day('2026-05-31'))
        .filter((at) => isDueOn(schedule, at, day('2026-05-04')))
        .map((at) => at - day('2026-04-30'))
    expect(due({ kind: 'interval', everyDays: 9, from: '2026-04-25' })).toEqual([4, 13, 22, 31])
    expect(due({ kind: 'interval', everyDays: 9, from: '2026-05-20' })).toEqual([20, 29])
    expect(due({ kind: 'nthWeekday', nth: 1, day: 'friday' })).toEqual([])
    expect(due({ kind: 'nthWeekday', nth: 4, day: 'sunday' })).toEqual([24])
    expect(due({ kind: 'nthWeekday', nth: -1, day: 'sunday' })).toEqual([31])
    expect(due({ kind: 'weekdays', days: ['saturday', 'monday'] })).toEqual([4, 9, 11, 16, 18, 23, 25, 30])
    expect(timesPerWeek({ kind: 'quota', times: 15, per: 'month' })).toBe(3.5)
  })

  test('a journey keeps the streak: every evening ticked, in whatever zone it was', () => {
    const legs = [
      ['2026-03-06T16:00Z', 'Asia/Kolkata'],
      ['2026-03-07T20:00Z', 'Europe/London'],
      ['2026-03-09T03:00Z', 'America/New_York'],
      ['2026-03-10T04:00Z', 'America/St_Johns'],
      ['2026-03-10T09:00Z', 'Pacific/Apia'],
    ] as const
    const dates = legs.map(([at, zone]) => civilDateAt(new Date(at), zone, '03:00'))
    expect(dates).toEqual(['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09', '2026-03-10'])
    const history = life({ startsOn: '2026-03-06', completions: done(...dates) })
    expect(streakOf(history, day('2026-03-10'))).toEqual({ current: 5, longest: 5 })
    // The clock of a zone further west says yesterday again: no miss, and nothing lost when the day returns.
    expect(streakOf(history, day('2026-03-09'))).toEqual({ current: 4, longest: 4 })
  })
})
