import type { Schedule } from '#habits/habits.api.ts'
import { indexOf, weekdaysOf } from './schedule.ts'
import type { HabitRecord, SuggestInput } from './suggestion-input.ts'
import { areNeighbours } from './week-days.ts'

const LEAST_PER_DAY = 3
const WEAK = 0.5
const GOOD = 0.7

type DayRecord = { day: number; done: number; due: number }
const recordOf = (habit: HabitRecord): DayRecord[] =>
  habit.byWeekday.map(({ weekday, done, due }) => ({ day: indexOf(weekday), done, due }))

/** Days on which this habit was done unasked, or on which the goal's habits together hold. Best first. */
function goodDays(habit: HabitRecord, input: SuggestInput): number[] {
  const off = (input.goal.constraints.daysOff ?? []).map(indexOf)
  const all = input.habits.flatMap(recordOf)
  const own = recordOf(habit)
  return [0, 1, 2, 3, 4, 5, 6]
    .filter((day) => !off.includes(day))
    .map((day) => {
      const mine = own.find((record) => record.day === day)
      const unasked = mine && mine.due < LEAST_PER_DAY ? mine.done : 0
      const here = all.filter((record) => record.day === day && record.due > 0)
      const due = here.reduce((sum, record) => sum + record.due, 0)
      const rate = due >= LEAST_PER_DAY ? here.reduce((sum, record) => sum + record.done, 0) / due : 0
      return { day, score: (unasked >= 2 ? unasked : 0) + (rate >= GOOD ? rate : 0) }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.day - b.day)
    .map(({ day }) => day)
}

/** Fixed days: the weak ones move to good ones. Never two days in a row where there were none before. */
function movedDays(habit: HabitRecord, days: number[], good: number[]): number[] | null {
  const weak = recordOf(habit)
    .filter(({ day, done, due }) => days.includes(day) && due >= LEAST_PER_DAY && done / due < WEAK)
    .sort((a, b) => a.done / a.due - b.done / b.due)
  const apart = !areNeighbours(days)
  let now = days
  for (const { day } of weak) {
    const kept = now.filter((other) => other !== day)
    const target = good.find((other) => !now.includes(other) && !(apart && areNeighbours([...kept, other])))
    if (target !== undefined) now = [...kept, target]
  }
  return now === days ? null : now
}

/** The schedule on the days that worked by the person's own record; null when the record shows none. */
export function shifted(habit: HabitRecord, input: SuggestInput): Schedule | null {
  const { schedule } = habit
  if (schedule.kind === 'weekdays') {
    const days = movedDays(habit, schedule.days.map(indexOf), goodDays(habit, input))
    return days && { kind: 'weekdays', days: weekdaysOf(days) }
  }
  if (schedule.kind !== 'quota' || schedule.per !== 'week') return null
  // A quota has no days; its own record may show which days are the person's.
  const off = (input.goal.constraints.daysOff ?? []).map(indexOf)
  const usual = recordOf(habit)
    .filter(({ day, done }) => done >= 2 && !off.includes(day))
    .sort((a, b) => b.done - a.done || a.day - b.day)
    .slice(0, schedule.times)
    .map(({ day }) => day)
  return usual.length === schedule.times ? { kind: 'weekdays', days: weekdaysOf(usual) } : null
}

/** A daily habit without its weakest day; null when every day works alike. */
export function withoutWeakestDay(habit: HabitRecord): Schedule | null {
  const days = habit.schedule.kind === 'daily' ? [0, 1, 2, 3, 4, 5, 6] : null
  if (!days) return null
  const [weakest] = recordOf(habit)
    .filter(({ due }) => due >= LEAST_PER_DAY)
    .sort((a, b) => a.done / a.due - b.done / b.due || b.day - a.day)
  return { kind: 'weekdays', days: weekdaysOf(days.filter((day) => day !== (weakest?.day ?? 6))) }
}

/** A third fewer times; null for what happens once. */
export function fewerTimes(habit: HabitRecord): Schedule | null {
  const { schedule } = habit
  const two = (times: number) => Math.max(1, Math.round((times * 2) / 3))
  if (schedule.kind === 'quota' && schedule.times > 1) return { ...schedule, times: two(schedule.times) }
  const days =
    schedule.kind === 'daily' ? [0, 1, 2, 3, 4, 5, 6] : schedule.kind === 'weekdays' ? schedule.days.map(indexOf) : []
  if (days.length < 2) return null
  const rates = new Map(recordOf(habit).map(({ day, done, due }) => [day, due > 0 ? done / due : 0]))
  const best = [...days].sort((a, b) => (rates.get(b) ?? 0) - (rates.get(a) ?? 0) || a - b).slice(0, two(days.length))
  return { kind: 'weekdays', days: weekdaysOf(best) }
}
