import { weekdayIndex } from '#platform/civil.ts'
import { Weekday } from './habits.api.ts'
import type { History } from './occurrence.ts'
import { isAlive, isDue, occurrences, rhythmOn, stateOn } from './occurrence.ts'
import { isFixed } from './schedule.ts'

/**
 * Σ min(done, target) / Σ target over the closed, unskipped, unpaused occurrences of the days `from`..`to`: 0..1, null
 * when there was none. Today counts once it is done; a quota belongs to the window that holds its last day.
 */
export function adherence(history: History, from: number, to: number, today: number): number | null {
  let done = 0
  let due = 0
  const last = Math.min(to, today)
  for (const occurrence of occurrences(history, from, last, today)) {
    if (occurrence.closes > last || (occurrence.state !== 'done' && occurrence.state !== 'missed')) continue
    done += Math.min(occurrence.done, occurrence.target)
    due += occurrence.target
  }
  return due === 0 ? null : done / due
}

/**
 * Days done of days due, Monday first, over the closed, unskipped, unpaused days of the window. Any such day of a quota
 * counts as due: it tells on which weekdays the person gets to it, not whether the quota was met.
 */
export function byWeekday(
  history: History,
  from: number,
  to: number,
  today: number,
): { weekday: Weekday; done: number; due: number }[] {
  const { startsOn } = history
  const days = Weekday.options.map((weekday) => ({ weekday, done: 0, due: 0 }))
  for (let day = Math.max(from, startsOn); day <= Math.min(to, today) && isAlive(history, day); day++) {
    const rhythm = rhythmOn(history, day)
    if (isFixed(rhythm.schedule) && !isDue(rhythm, day)) continue
    const state = stateOn(history, day, today)
    const weekday = days[weekdayIndex(day)]
    if (!weekday || state === 'skipped' || state === 'paused' || (day === today && state !== 'done')) continue
    weekday.due++
    if (state === 'done') weekday.done++
  }
  return days
}
