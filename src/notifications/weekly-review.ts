import { type ActiveHabit, active, isFixed, stateOn, tally, today, weekdaysOf } from '#habits/habits.ts'
import { civilDate, civilDateAt, dayNumber, weekdayIndex, weekStart } from '#platform/civil.ts'
import type { Ctx } from '#platform/ctx.ts'
import { reviewText, type Week, type WeekOfHabit } from './notifications.texts.ts'
import { notify } from './notifications.ts'
import { openSuggestion } from './plan-suggestion.ts'

/** From this share on a habit held. */
const heldFrom = 0.8
/** A weekday is a pattern when it was missed this often in four weeks. */
const patternWeeks = 4
const patternMisses = 3

/** Looks back on the last week: once a week, and not when the week it was meant for is over or nothing was due. */
export async function review(ctx: Ctx, dueAt: Date): Promise<void> {
  const { timeZone, dayStart, language } = ctx.person
  const monday = weekStart(today(ctx))
  if (weekStart(dayNumber(civilDateAt(dueAt, timeZone, dayStart))) !== monday) return
  const week = lastWeek(await active(ctx, civilDate(monday - 7 * (patternWeeks + 2))), monday)
  if (week.due === 0) return
  const open = await openSuggestion(ctx)
  const text = reviewText(language, { ...week, suggestion: open?.title ?? null })
  await notify(ctx, {
    kind: 'weekly-review',
    about: civilDate(monday),
    ...text,
    href: open ? `/goals/${open.goalId}` : '/goals',
  })
}

/** The week before `monday`, which is closed. */
function lastWeek(habits: ActiveHabit[], monday: number): Omit<Week, 'suggestion'> {
  const all = habits.map((habit) => weekOf(habit, monday)).filter(({ due }) => due > 0)
  const before = habits.map((habit) => tally(habit, monday - 14, monday - 8, monday))
  const sum = (tallies: { done: number; due: number }[], of: 'done' | 'due') =>
    tallies.reduce((total, each) => total + each[of], 0)
  const isHeld = ({ done, due }: WeekOfHabit) => done / due >= heldFrom
  return {
    done: sum(all, 'done'),
    due: sum(all, 'due'),
    doneBefore: sum(before, 'due') > 0 ? sum(before, 'done') : null,
    held: all.filter(isHeld),
    slipped: all.filter((habit) => !isHeld(habit)).sort((a, b) => b.due - b.done - (a.due - a.done)),
  }
}

function weekOf(habit: ActiveHabit, monday: number): WeekOfHabit {
  const days = Array.from({ length: 7 }, (_, index) => monday - 7 + index)
  const missedOn = days.filter((day) => stateOn(habit.history, day, monday) === 'missed').map(weekdayIndex)
  return {
    name: habit.name,
    smallest: habit.smallest,
    ...tally(habit, monday - 7, monday - 1, monday),
    missedOn,
    pattern: patternOf(habit, monday),
  }
}

function patternOf(habit: ActiveHabit, monday: number): WeekOfHabit['pattern'] {
  if (!isFixed(habit.schedule)) return null
  const days = weekdaysOf(habit, patternWeeks, monday).map(({ done, due }, weekday) => ({
    weekday,
    done,
    due,
    missed: due - done,
  }))
  const worst = days.reduce((worst, day) => (day.missed > worst.missed ? day : worst))
  const othersWork = days.some(({ weekday, done, due }) => weekday !== worst.weekday && due > 0 && done / due > 0.5)
  if (worst.missed < patternMisses || !othersWork) return null
  return { weekday: worst.weekday, missed: worst.missed, due: worst.due, canMove: habit.schedule.kind === 'weekdays' }
}
