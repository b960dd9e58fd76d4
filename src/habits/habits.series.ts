import { civilDate } from '#platform/civil.ts'
import { dailySeries, type Series } from '#platform/series.ts'
import { active, type LoadedHabit, today } from './load.ts'
import { isAlive, isDone, isDue, isPaused, isSkipped, rhythmOn } from './occurrence.ts'
import { isFixed } from './schedule.ts'
import { untouchedDays } from './untouched.ts'

/** What a series needs of a habit. */
type Lived = Pick<LoadedHabit, 'id' | 'name' | 'minutes' | 'history'>
/** Shares of a day say something from so many due habits on. */
const leastDue = 2

/** Each habit's days, and what a day's habits came to. A day that was due and stayed untouched is a miss, unless nobody was there (untouched.ts). */
export const habitsSeries = dailySeries({
  domain: 'habits',
  async list(ctx, from, to) {
    const habits = await active(ctx, civilDate(from))
    const until = Math.min(to, today(ctx) - 1)
    const days = Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index)
    const isUntouched = untouchedDays(days, (day) => habits.some(({ history }) => history.records.has(day)))
    const there = days.filter((day) => !isUntouched.has(day))
    return [...habits.map((habit) => ofHabit(habit, there)), ...ofDay(habits, there)]
  },
})

/** Whether it could be done on the day: a day of its schedule, or any day of a quota; not while paused or skipped. */
function isOpen({ history: whole }: Lived, day: number): boolean {
  const history = rhythmOn(whole, day)
  if (!isAlive(history, day) || isPaused(history, day) || isSkipped(history, day)) return false
  return !isFixed(history.schedule) || isDue(history, day)
}

const isDoneOn = ({ history }: Lived, day: number) => isDone(rhythmOn(history, day), day)

function ofHabit(habit: Lived, days: number[]): Series {
  const key = `habit:${habit.id}`
  const { name } = habit
  return {
    key,
    madeOf: [key],
    label: name,
    kind: 'binary',
    values: new Map(days.filter((day) => isOpen(habit, day)).map((day) => [day, isDoneOn(habit, day) ? 1 : 0])),
    words: {
      en: { kind: 'binary', days: `days with “${name}”`, did: `“${name}” was done` },
      hi: { kind: 'binary', days: `जिन दिनों “${name}” हुआ`, did: `“${name}” पूरा` },
    },
    href: `/habits/${habit.id}`,
  }
}

/** Over all habits: the share of what was due, and the minutes of what was done. */
function ofDay(habits: Lived[], days: number[]): Series[] {
  const [shares, minutes] = [new Map<number, number>(), new Map<number, number>()]
  for (const day of days) {
    const due = habits.filter((habit) => isFixed(rhythmOn(habit.history, day).schedule) && isOpen(habit, day))
    if (due.length >= leastDue) shares.set(day, due.filter((habit) => isDoneOn(habit, day)).length / due.length)
    const timed = habits.filter((habit) => habit.minutes !== null && isOpen(habit, day))
    if (timed.length > 0)
      minutes.set(
        day,
        timed.reduce((total, habit) => total + (isDoneOn(habit, day) ? (habit.minutes ?? 0) : 0), 0),
      )
  }
  const madeOf = habits.map(({ id }) => `habit:${id}`)
  return [
    {
      key: 'habits:share',
      madeOf,
      label: 'habits:share',
      kind: 'number',
      unit: 'share',
      values: shares,
      words: {
        en: { kind: 'number', amount: 'share of your habits done' },
        hi: { kind: 'number', amount: 'पूरी हुई आदतों का हिस्सा' },
      },
      href: '/habits',
    },
    {
      key: 'habits:minutes',
      madeOf,
      label: 'habits:minutes',
      kind: 'number',
      unit: 'minutes',
      values: minutes,
      words: {
        en: { kind: 'number', amount: 'time with your habits' },
        hi: { kind: 'number', amount: 'आदतों का समय' },
      },
      href: '/habits',
    },
  ]
}
