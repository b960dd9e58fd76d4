import {
  type ActiveHabit,
  easingOn,
  isFixed,
  minutesOn,
  occurrences,
  periodOf,
  presentInBrief,
  stateOn,
} from '#habits/habits.ts'
import { civilDate } from '#platform/civil.ts'
import type { Today, TodayItem } from './today.api.ts'

/** What the day's records say beyond their amounts, by habit: the note, and the instant of the last change. */
export type Said = Record<string, [note: string | null, updatedAt: string]>
type Known = { titles: Map<string, string>; said: Said }
/** A miss is mentioned for this many days. */
const missDays = 7

/** The habit as an item of the day; null when the day asks nothing of it. */
export function itemOf(habit: ActiveHabit, day: number, { titles, said }: Known): TodayItem | null {
  const state = stateOn(habit.history, day, day)
  if (state === 'none' || state === 'paused') return null
  const title = habit.goalId ? titles.get(habit.goalId) : undefined
  return {
    habit: presentInBrief(habit, day),
    eased: easedOf(habit, day),
    state,
    completion: completionOf(habit, day, said),
    quota: quotaOf(habit, day),
    goal: habit.goalId && title ? { id: habit.goalId, title } : null,
    missedOn: missedOn(habit, day),
  }
}

function easedOf(habit: ActiveHabit, day: number): TodayItem['eased'] {
  const easing = easingOn(habit, day)
  return easing && habit.minutes !== null ? { phase: easing.phase, usualMinutes: habit.minutes } : null
}

function completionOf(habit: ActiveHabit, day: number, said: Said): TodayItem['completion'] {
  const [recorded, words] = [habit.history.records.get(day), said[habit.id]]
  if (!recorded || !words) return null
  const [note, updatedAt] = words
  const { value, skip } = recorded
  return { date: civilDate(day), value, skip, note, updatedAt: new Date(updatedAt).toISOString() }
}

function quotaOf(habit: ActiveHabit, day: number): TodayItem['quota'] {
  const { schedule } = habit
  if (isFixed(schedule)) return null
  const { from, to } = periodOf(schedule, day)
  const [period] = occurrences(habit.history, from, to, day)
  return { done: period?.done ?? 0, times: schedule.times, per: schedule.per }
}

/** The day of the last closed occurrence, when that one was missed and not long ago. Quotas name no day. */
function missedOn(habit: ActiveHabit, day: number): string | null {
  if (!isFixed(habit.schedule)) return null
  const closed = [...occurrences(habit.history, day - missDays, day - 1, day)].filter(
    ({ state }) => state === 'done' || state === 'missed',
  )
  const last = closed.at(-1)
  return last?.state === 'missed' ? civilDate(last.from) : null
}

const parts: TodayItem['habit']['partOfDay'][] = ['morning', 'afternoon', 'evening', 'night', 'anytime']

/** Morning before evening, what has no hour last: it fills what the others leave. Then the person's own order. */
export function dayOrder(a: TodayItem, b: TodayItem): number {
  const part = (item: TodayItem) => parts.indexOf(item.habit.partOfDay)
  return part(a) - part(b) || a.habit.position - b.habit.position || (a.habit.id < b.habit.id ? -1 : 1)
}

/** Skipped minutes leave the day's total. */
export function minutesOf(items: TodayItem[]): Today['minutes'] {
  const sum = (chosen: TodayItem[]) => chosen.reduce((total, { habit }) => total + (habit.minutes ?? 0), 0)
  return {
    done: sum(items.filter(({ state }) => state === 'done')),
    promised: sum(items.filter(({ state }) => state !== 'skipped')),
  }
}

/** What tomorrow asks as things stand: fixed days that fall on it, and quotas that are still open then. */
export const tomorrowOf = (habits: ActiveHabit[], today: number): Today['tomorrow'] =>
  habits
    .filter((habit) => stateOn(habit.history, today + 1, today) === 'pending')
    .map((habit) => ({ habitId: habit.id, name: habit.name, minutes: minutesOn(habit, today + 1) }))
