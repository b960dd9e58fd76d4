import { dayNumber } from '#platform/civil.ts'
import type { Easing } from './habits.tables.ts'

/** Shorter ones are short enough for any week. */
const leastMinutes = 15
const step = 5

type Timed = { goalId: string | null; minutes: number | null; target: unknown; easings: Easing[] | null }

/**
 * The lighter week or taper that a day lies in; null where the habit asks for what it always does. One with a target is
 * never eased: its day is done by the amount, whatever the week.
 */
export function easingOn({ goalId, minutes, target, easings }: Timed, day: number): Easing | null {
  if (easings === null || goalId === null || minutes === null || minutes < leastMinutes || target !== null) return null
  return easings.find(({ from, to }) => day >= dayNumber(from) && day <= dayNumber(to)) ?? null
}

/** What one occurrence asks on a day, in minutes: of a lighter week its share, in steps of five as people plan. */
export function minutesOn(habit: Timed, day: number): number | null {
  const easing = easingOn(habit, day)
  if (!easing || habit.minutes === null) return habit.minutes
  return Math.max(step, Math.round((habit.minutes * easing.share) / step) * step)
}
