import type { History } from './occurrence.ts'
import { occurrences } from './occurrence.ts'

/** In occurrences: days of a fixed schedule, weeks or months of a quota. */
export type Streak = { current: number; longest: number }

/**
 * Walk back from today: pending is neutral, skipped and paused neither count nor break, missed ends it; the longest
 * likewise. A quota met before its period is over counts at once.
 */
export const streakOf = (history: History, today: number): Streak =>
  extendStreak({ current: 0, longest: 0 }, history, history.startsOn, today, today)

/** A streak carried on over the occurrences of `from`..`to`; the walk back done forwards, so that it can be stored. */
export function extendStreak(
  { current, longest }: Streak,
  history: History,
  from: number,
  to: number,
  today: number,
): Streak {
  let run = current
  let best = longest
  for (const { state } of occurrences(history, from, to, today)) {
    if (state === 'done') best = Math.max(best, ++run)
    else if (state === 'missed') run = 0
  }
  return { current: run, longest: best }
}
