import { useEffect, useState } from 'react'
import type { z } from 'zod'
import type { NewGoal, Possibility, Reading, Theme } from '#goals/goals.api.ts'
import type { Weekday } from '#habits/habits.api.ts'

export type Asked = Reading['missing'][number]
/** What was said of a goal that is no goal yet: the sentence, and what was put right over what it was read as. */
export type Wish = {
  sentence: string
  title?: string
  theme?: Theme
  deadline?: string | null
  minutesPerWeek?: number
  daysOff?: Weekday[]
  budgetMinor?: number
  /** Questions that were left open on purpose. */
  passed: Asked[]
}
export const noWish: Wish = { sentence: '', passed: [] }

const place = 'goal-wish'
function kept(): Wish {
  try {
    return { ...noWish, ...JSON.parse(localStorage.getItem(place) ?? '{}') }
  } catch {
    return noWish
  }
}
export const forgetWish = () => localStorage.removeItem(place)

/** The wish, kept on this device until it is a goal. */
export function useWish() {
  const [wish, setWish] = useState(kept)
  useEffect(() => localStorage.setItem(place, JSON.stringify(wish)), [wish])
  return [wish, setWish] as const
}

/** What holds: the correction where there is one, else what was read. */
export const heldOf = (wish: Wish, reading: Reading) => ({
  title: wish.title ?? reading.title,
  theme: wish.theme ?? reading.theme,
  deadline: wish.deadline === undefined ? reading.deadline : wish.deadline,
  minutesPerWeek: wish.minutesPerWeek ?? reading.minutesPerWeek,
  daysOff: wish.daysOff ?? (reading.missing.includes('daysOff') ? null : reading.daysOff),
  budgetMinor: wish.budgetMinor ?? reading.budgetMinor,
  frequency: reading.frequency,
})
export type Held = ReturnType<typeof heldOf>

export const openQuestions = (wish: Wish, reading: Reading) =>
  reading.missing.filter((asked) => wish[asked] === undefined && !wish.passed.includes(asked))

/** The short title, but the whole sentence where it names a frequency: the planner reads that from the title. */
export function toNewGoal(wish: Wish, held: Held): z.input<typeof NewGoal> {
  const { theme, deadline, minutesPerWeek, daysOff, budgetMinor } = held
  return {
    title: wish.title ?? (held.frequency ? wish.sentence.trim() : held.title),
    theme,
    ...(deadline ? { deadline } : {}),
    constraints: {
      ...(minutesPerWeek === null ? {} : { minutesPerWeek }),
      ...(daysOff ? { daysOff } : {}),
      ...(budgetMinor === null ? {} : { budgetMinor }),
    },
  }
}

/** The wish with one way out taken. */
export const withChange = (wish: Wish, { title, ...change }: z.output<typeof Possibility>['change']): Wish => ({
  ...wish,
  ...change,
  ...(title ? { title } : {}),
})
