import { civilDate, weekStart } from '#platform/civil.ts'
import { minutesOn } from './easing.ts'
import type { WeekDay } from './habits.api.ts'
import type { ActiveHabit } from './load.ts'
import { stateOn } from './occurrence.ts'
import { isFixed } from './schedule.ts'

/** Monday to Sunday of this week: what was done, and what was or will be due. A quota counts on the days that it was done, and today while it is open. */
export function weekOf(habits: ActiveHabit[], today: number): WeekDay[] {
  const monday = weekStart(today)
  return Array.from({ length: 7 }, (_, index) => {
    const day = monday + index
    const sum = { date: civilDate(day), doneMinutes: 0, promisedMinutes: 0, done: 0, due: 0 }
    for (const habit of habits) {
      const minutes = minutesOn(habit, day) ?? 0
      const state = stateOn(habit.history, day, today)
      const isOpenQuota = !isFixed(habit.schedule) && state === 'pending' && day !== today
      if (isOpenQuota || (state !== 'done' && state !== 'missed' && state !== 'pending')) continue
      sum.due++
      sum.promisedMinutes += minutes
      if (state !== 'done') continue
      sum.done++
      sum.doneMinutes += minutes
    }
    return sum
  })
}
