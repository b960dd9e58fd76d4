import type { Target } from './habits.api.ts'
import type { History } from './occurrence.ts'
import { isAlive, isDone, isPaused, isSkipped, rhythmOn, rhythms } from './occurrence.ts'
import { frequencyOf } from './schedule.ts'

/** Amounts are summed as whole millionths: adding and taking away must leave no dust, or a stored strength would drift. */
const MILLION = 1_000_000

const amountOf = (target: Target) => ('atLeast' in target ? target.atLeast : target.atMost)

const isNeutral = (history: History, day: number) =>
  isSkipped(history, day) || (isPaused(history, day) && !isDone(history, day))

/** Millionths of the unit of a measured habit; 1 or 0 for yes or no. */
function amountOn(history: History, day: number): number {
  const recorded = history.records.get(day)
  if (!recorded || !isAlive(history, day) || isNeutral(history, day)) return 0
  if (!history.target) return isDone(history, day) ? 1 : 0
  return Math.round((recorded.value ?? amountOf(history.target)) * MILLION)
}

/** num and den of the formula. Yes-or-no habits that are rarer than daily are seen over twice the span, as in Loop. */
function spanOf({ schedule, target }: History): { times: number; days: number } {
  const { times, days } = frequencyOf(schedule)
  return !target && times < days ? { times: 2 * times, days: 2 * days } : { times, days }
}

/** v of the formula, 0..1, for what was done within the trailing days. */
function shareOf(target: Target | null, sum: number, times: number): number {
  if (!target) return Math.min(1, sum / times)
  const full = Math.round(amountOf(target) * MILLION) * times
  if (full === 0) return sum > 0 && 'atMost' in target ? 0 : 1
  if ('atLeast' in target) return Math.min(1, sum / full)
  return Math.min(1, Math.max(0, 1 - (sum - full) / full))
}

/** How many days back from a day after `from`, itself included, its strength looks: the most of the rhythms that reach beyond. */
export const trailingDays = (history: History, from: number): number =>
  Math.max(
    ...rhythms(history)
      .filter(({ endsOn }) => endsOn == null || endsOn > from)
      .map((rhythm) => spanOf(rhythm).days),
    1,
  )

/** Where strength starts: 0, but 1 for a habit that began as an at-most one. */
export function firstStrength(history: History): number {
  const { target } = rhythmOn(history, history.startsOn)
  return target && 'atMost' in target ? 1 : 0
}

/**
 * The strength at the end of each day of `from`..`to`, going on from `before`, that of the day before; days outside the
 * habit's life leave it. Reads the records from `from − trailingDays + 1` on. By Loop Habit Tracker's published formula:
 * m = 0.5^(√f / 13) with f = num/den per day; s ← s·m + v·(1 − m) for each day, a skipped or paused day leaves s.
 * Yes or no: v = min(1, done in the trailing den days / num), num and den doubled first when num/den < 1. With R the
 * amount of the trailing den days and T the target of num occurrences: at least v = min(1, R/T), at most
 * v = clamp(1 − (R − T)/T, 0, 1), or with T = 0 whether R is 0. Loop knows T only for num = 1.
 */
export function strengths(history: History, from: number, to: number, before: number): number[] {
  const stretches = rhythms(history)
  if (stretches.length === 1) return strengthsIn(history, from, to, before)
  const curve: number[] = []
  for (const [index, { schedule, target, startsOn, endsOn }] of stretches.entries()) {
    const first = index === 0 ? from : Math.max(from, startsOn)
    const last = index === stretches.length - 1 ? to : Math.min(to, endsOn ?? to)
    // The whole life stays in sight: what was done before a change of rhythm counts in the days that trail behind.
    if (first <= last) curve.push(...strengthsIn({ ...history, schedule, target }, first, last, curve.at(-1) ?? before))
  }
  return curve
}

function strengthsIn(history: History, from: number, to: number, before: number): number[] {
  const { times, days } = spanOf(history)
  const keep = 0.5 ** (Math.sqrt(times / days) / 13)
  const curve: number[] = []
  let strength = before
  let sum = 0
  for (let day = from - days + 1; day < from; day++) sum += amountOn(history, day)
  for (let day = from; day <= to; day++) {
    sum += amountOn(history, day)
    if (isAlive(history, day) && !isNeutral(history, day))
      strength = strength * keep + shareOf(history.target, sum, times) * (1 - keep)
    curve.push(strength)
    sum -= amountOn(history, day - days + 1)
  }
  return curve
}

/** 0..1 at the end of the day, today's record so far included (before the tick it is a little lower, as in Loop). */
export const strengthOn = (history: History, day: number): number =>
  strengths(history, history.startsOn, day, firstStrength(history)).at(-1) ?? firstStrength(history)

/** Strength at the end of each day of the window, oldest first, counted from the habit's first day. */
export function strengthCurve(history: History, from: number, to: number): number[] {
  const start = Math.min(from, history.startsOn)
  return strengths(history, start, to, firstStrength(history)).slice(from - start)
}
