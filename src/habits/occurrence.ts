import { dayNumber } from '#platform/civil.ts'
import type { CivilDate } from '#platform/contract/api.ts'
import type { DayState, Schedule, Target } from './habits.api.ts'
import type { Quota } from './schedule.ts'
import { isDueOn, isFixed, periodOf } from './schedule.ts'

/** What was recorded of a day; `value` null is a tap without an amount. */
export type Recorded = { value: number | null; skip: boolean }

/** All that the counting of one habit needs. Days are whole numbers since 1970-01-01, ends included. */
export type History = {
  schedule: Schedule
  target: Target | null
  startsOn: number
  /** Rhythms that it had before, oldest first, each up to and including the day `to`: a day is judged by its own. */
  earlier?: readonly { schedule: Schedule; target: Target | null; to: number }[]
  /** The last day on which it can be due, when archived. */
  endsOn?: number | null
  /** Single occurrences of a fixed schedule that are due on another day instead. */
  moves?: readonly { from: number; to: number }[]
  /** May overlap; `to` null is until further notice. */
  pauses: readonly { from: number; to: number | null }[]
  records: ReadonlyMap<number, Recorded>
}

/** One thing that was or will be due: a day of a fixed schedule (target 1), or the whole week or month of a quota. */
export type Occurrence = {
  from: number
  to: number
  /** The day with which it is over: `to`, unless the habit or its rhythm ended within. */
  closes: number
  done: number
  target: number
  state: DayState
}

/** The life of a habit in stretches of one rhythm each, oldest first; only the whole knows what `earlier` was. */
export function rhythms(history: History): History[] {
  if (!history.earlier?.length) return [history]
  const { earlier, ...present } = history
  const stretches: History[] = []
  let startsOn = history.startsOn
  for (const { schedule, target, to } of earlier) {
    if (to < startsOn) continue
    stretches.push({ ...present, schedule, target, startsOn, endsOn: Math.min(to, history.endsOn ?? to) })
    startsOn = to + 1
  }
  if (history.endsOn == null || startsOn <= history.endsOn) stretches.push({ ...present, startsOn })
  return stretches
}

/** The rhythm of a day; before the first day the first one's, after the last the last one's. */
export function rhythmOn(history: History, day: number): History {
  if (!history.earlier?.length) return history
  const stretches = rhythms(history)
  return stretches.findLast(({ startsOn }) => startsOn <= day) ?? stretches[0] ?? history
}

/** A history from rows and replies, which spell days as dates. */
export function historyOf(habit: {
  schedule: Schedule
  target: Target | null
  startsOn: CivilDate
  endsOn?: CivilDate | null
  pauses: readonly { from: CivilDate; to: CivilDate | null }[]
  completions: readonly (Recorded & { date: CivilDate })[]
}): History {
  return {
    schedule: habit.schedule,
    target: habit.target,
    startsOn: dayNumber(habit.startsOn),
    endsOn: habit.endsOn ? dayNumber(habit.endsOn) : null,
    pauses: habit.pauses.map(({ from, to }) => ({ from: dayNumber(from), to: to === null ? null : dayNumber(to) })),
    records: new Map(habit.completions.map(({ date, value, skip }) => [dayNumber(date), { value, skip }])),
  }
}

/** From `startsOn` to `endsOn`; outside of it nothing counts. */
export const isAlive = ({ startsOn, endsOn }: History, day: number): boolean =>
  day >= startsOn && (endsOn == null || day <= endsOn)

/** Whether a fixed schedule asks for the day: one of its own that was not moved away, or one moved here. Never for a quota. */
export function isDue({ schedule, startsOn, moves }: History, day: number): boolean {
  if (!moves?.length) return isDueOn(schedule, day, startsOn)
  if (!isFixed(schedule) || day < startsOn) return false
  return (
    moves.some(({ to }) => to === day) || (isDueOn(schedule, day, startsOn) && !moves.some(({ from }) => from === day))
  )
}

export const isPaused = ({ pauses }: History, day: number): boolean =>
  pauses.some(({ from, to }) => day >= from && (to === null || day <= to))

export const isSkipped = ({ records }: History, day: number): boolean => records.get(day)?.skip === true

/**
 * Whether the record of the day meets the target: at least or at most its amount, above 0 for yes or no. A tap without
 * an amount counts as the target itself; a day without a record is never done, not even below an at-most target.
 */
export function isDone({ records, target }: History, day: number): boolean {
  const recorded = records.get(day)
  if (!recorded || recorded.skip) return false
  if (recorded.value === null) return true
  if (!target) return recorded.value > 0
  return 'atLeast' in target ? recorded.value >= target.atLeast : recorded.value <= target.atMost
}

/**
 * The state of a day for calendars and lists. What was done shows as done on any day, due or not, paused or not. The
 * other days of a quota are `pending` from today on while its period is, else `none`: the miss is the period's.
 */
export function stateOn(whole: History, day: number, today: number): DayState {
  const history = rhythmOn(whole, day)
  const { schedule } = history
  if (isDone(history, day)) return 'done'
  if (!isAlive(history, day) || (isFixed(schedule) && !isDue(history, day))) return 'none'
  if (isSkipped(history, day)) return 'skipped'
  if (isPaused(history, day)) return 'paused'
  if (isFixed(schedule)) return day >= today ? 'pending' : 'missed'
  return day >= today && quotaAt(history, schedule, day, today).state === 'pending' ? 'pending' : 'none'
}

/** Every occurrence that touches the days `from`..`to`, oldest first. `today` tells the closed from the open. */
export function* occurrences(history: History, from: number, to: number, today: number): Generator<Occurrence> {
  for (const stretch of rhythms(history)) yield* occurrencesOf(stretch, from, to, today)
}

function* occurrencesOf(history: History, from: number, to: number, today: number): Generator<Occurrence> {
  const { schedule, startsOn } = history
  const last = Math.min(to, history.endsOn ?? to)
  let day = Math.max(from, startsOn)
  while (day <= last) {
    if (isFixed(schedule)) {
      if (isDue(history, day)) {
        const state = stateOn(history, day, today)
        yield { from: day, to: day, closes: day, done: state === 'done' ? 1 : 0, target: 1, state }
      }
      day++
    } else {
      const period = quotaAt(history, schedule, day, today)
      yield period
      day = period.to + 1
    }
  }
}

/** The week or month of a quota around a day: from Monday or the 1st, even when the habit began or ended within. */
function quotaAt(history: History, schedule: Quota, around: number, today: number): Occurrence {
  const { from, to } = periodOf(schedule, around)
  const count = { done: 0, free: 0, skipped: 0, paused: 0 }
  const first = Math.max(from, history.startsOn)
  const last = Math.min(to, history.endsOn ?? to)
  for (let day = first; day <= last; day++) {
    if (isDone(history, day)) count.done++
    if (isSkipped(history, day)) count.skipped++
    else if (isPaused(history, day)) count.paused++
    else count.free++
  }
  const target = quotaTarget(schedule.times, count.free, to - from + 1)
  return { from, to, closes: last, done: count.done, target, state: quotaState(count, target, last < today) }
}

/** The quota's share of the days that were free of skips and pauses, rounded half up, at most one a day. */
const quotaTarget = (times: number, free: number, length: number) =>
  Math.min(free, Math.floor((2 * times * free + length) / (2 * length)))

/**
 * Met as soon as it is reached. A period whose target shrank to 0 asks for nothing and cannot be missed; it counts as
 * done if something was done all the same, else a skip added later would take a met week out of the streak.
 */
function quotaState(
  count: { done: number; free: number; skipped: number; paused: number },
  target: number,
  isClosed: boolean,
): DayState {
  if (count.done >= Math.max(1, target)) return 'done'
  if (!isClosed && count.free > 0) return 'pending'
  if (target > 0) return 'missed'
  if (count.paused > 0) return 'paused'
  return count.skipped > 0 ? 'skipped' : 'none'
}
