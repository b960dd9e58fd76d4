import { civilDate, weekStart } from '#platform/civil.ts'
import { adherence, byWeekday } from './adherence.ts'
import type { Weekday } from './habits.api.ts'
import type { ActiveHabit } from './load.ts'
import { occurrences } from './occurrence.ts'

export type Tally = { done: number; due: number }

/** Done and due occurrences of the closed, unskipped, unpaused days `from`..`to`; a quota's period belongs to its last day. */
export function tally(habit: ActiveHabit, from: number, to: number, today: number): Tally {
  const sum = { done: 0, due: 0 }
  for (const { to: closes, done, target, state } of occurrences(habit.history, from, to, today)) {
    if (closes > to || (state !== 'done' && state !== 'missed')) continue
    sum.done += Math.min(done, target)
    sum.due += target
  }
  return sum
}

/** The last `count` weeks from Monday to Sunday that are over and that the habit lived through, oldest first. */
export function closedWeeks(habit: ActiveHabit, count: number, today: number) {
  const thisWeek = weekStart(today)
  const starts = Array.from({ length: count }, (_, index) => thisWeek - 7 * (count - index))
  return starts
    .filter((from) => from >= weekStart(habit.history.startsOn))
    .map((from) => ({ from: civilDate(from), to: civilDate(from + 6), ...tally(habit, from, from + 6, today) }))
}

/** Which weekdays work for this habit, over the last `weeks` weeks up to yesterday. */
export const weekdaysOf = (
  habit: ActiveHabit,
  weeks: number,
  today: number,
): { weekday: Weekday; done: number; due: number }[] => byWeekday(habit.history, today - 7 * weeks, today - 1, today)

/** 0..1 over the last `days` days, null when nothing was due. */
export const adherenceOf = (habit: ActiveHabit, days: number, today: number): number | null =>
  adherence(habit.history, today - days + 1, today, today)
