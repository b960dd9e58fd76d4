import type { Constraints, PlanContent } from './goals.api.ts'

type Habits = PlanContent['habits']
const minutesOf = (habits: Habits) => habits.reduce((sum, habit) => sum + habit.minutesPerWeek, 0)

/**
 * The rhythm of a plan's weeks (build, lighter week, taper) kept when its habits change: every week grows or shrinks
 * as the habits together do, and none passes the minutes that the person has.
 */
export function scaleWeeks(
  { weeks, habits }: Pick<PlanContent, 'weeks' | 'habits'>,
  changed: Habits,
  { minutesPerWeek }: Constraints,
): PlanContent['weeks'] {
  const factor = minutesOf(changed) / Math.max(1, minutesOf(habits))
  return weeks.map((week) => ({
    ...week,
    minutes: Math.min(minutesPerWeek ?? Number.MAX_SAFE_INTEGER, Math.round(week.minutes * factor)),
  }))
}
