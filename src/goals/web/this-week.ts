import type { Habit, Stats } from '#habits/habits.api.ts'
import { addDays } from '#platform/civil.ts'

/** Minutes done and promised on seven days from a Monday; a day that is skipped or rested promises nothing. */
export function weekOf(habits: { habit: Habit; stats: Stats }[], monday: string) {
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index)).map((date) => {
    const states = habits.map(({ habit, stats }) => ({
      minutes: habit.minutes ?? 1,
      isQuota: habit.schedule.kind === 'quota',
      state: stats.calendar.find((day) => day.date === date)?.state ?? 'none',
    }))
    const sum = (counted: typeof states) => counted.reduce((total, { minutes }) => total + minutes, 0)
    return {
      date,
      done: sum(states.filter(({ state }) => state === 'done')),
      promised: sum(
        states.filter(
          ({ state, isQuota }) => state === 'done' || (!isQuota && (state === 'missed' || state === 'pending')),
        ),
      ),
    }
  })
}
