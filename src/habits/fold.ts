import type { History } from './occurrence.ts'
import { rhythmOn } from './occurrence.ts'
import { isFixed, periodOf } from './schedule.ts'
import { extendStreak } from './streak.ts'
import { firstStrength, strengths, trailingDays } from './strength.ts'

/**
 * What a habit's past amounts to, so that a read costs the same after ten years as after ten weeks: five numbers, plain
 * JSON. It holds until something changes on or before `through` (a completion, a pause) or the schedule, target,
 * `startsOn` or `endsOn` do; then fold again from null.
 */
export type Folded = {
  /** The last day counted in; of a quota always the last day of a closed week or month. */
  through: number
  /** The first day of which the counting still reads records. */
  recordsFrom: number
  /** In occurrences. */
  current: number
  longest: number
  /** At the end of `through`. */
  strength: number
}

/** Records before this day need not be loaded to go on from the fold. */
export const recordsNeededFrom = (folded: Folded): number => folded.recordsFrom

function nothing(history: History): Folded {
  const { startsOn } = history
  return { through: startsOn - 1, recordsFrom: startsOn, current: 0, longest: 0, strength: firstStrength(history) }
}

/** The last day up to which everything is judged once `through` is over. */
function boundary(history: History, through: number): number {
  const { schedule, startsOn, endsOn } = rhythmOn(history, through)
  if (isFixed(schedule)) return through
  const { from, to } = periodOf(schedule, through)
  const isEarlier = history.earlier?.some((rhythm) => through <= rhythm.to)
  const last = isEarlier ? Math.min(to, endsOn ?? to) : to
  return through === last ? last : Math.max(from, startsOn) - 1
}

/**
 * Counts the days after `folded` (null: from the habit's first day) up to `through`, which must lie before today; far
 * enough that a journey across zones, or a late entry, seldom reaches back. Needs records from `recordsNeededFrom` on.
 */
export function foldFrom(folded: Folded | null, history: History, through: number): Folded {
  const start = folded ?? nothing(history)
  const end = boundary(history, through)
  if (end <= start.through) return start
  const from = start.through + 1
  return {
    through: end,
    recordsFrom: Math.max(history.startsOn, end + 2 - trailingDays(history, end)),
    ...extendStreak(start, history, from, end, end + 1),
    strength: strengths(history, from, end, start.strength).at(-1) ?? start.strength,
  }
}

/** Exactly what the whole history would give (null: is given it); streaks in occurrences, strength 0..1. */
export function progressOf(
  folded: Folded | null,
  history: History,
  today: number,
): { currentStreak: number; longestStreak: number; strength: number } {
  const start = folded ?? nothing(history)
  const from = start.through + 1
  const { current, longest } = extendStreak(start, history, from, today, today)
  const strength = strengths(history, from, today, start.strength).at(-1) ?? start.strength
  return { currentStreak: current, longestStreak: longest, strength }
}
