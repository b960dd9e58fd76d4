import type { z } from 'zod'
import type { PartOfDay } from '#habits/habits.api.ts'
import type { Frequency } from './sentence/read-frequency.ts'
import type { Money, Text } from './text.ts'

/** What an archetype may look at when it chooses its words and amounts. */
export type Facts = {
  title: string
  /** Title and description in lower case, with Latin digits. */
  text: string
  frequency: Frequency | null
  /** Days until the end of the plan. */
  days: number
  /** Calendar weeks and months that the plan touches. */
  weeks: number
  months: number
  budgetMinor: number | null
  money: Money
}

export type Stage = { share: number; title: Text; why?: Text }
/** A test of the outcome; `at` is the share of the time after which it is due. */
export type Mark = { at: number; title: Text; measure: Text }

export type HabitSeed = {
  name: Text
  /** Share of the week's minutes. */
  share: number
  perWeek: number
  /** Minutes that one time may take. */
  least: number
  most: number
  partOfDay: z.output<typeof PartOfDay>
  cue: Text
  smallest: Text
  /** Hard on the body: never on two days in a row, the week's end included. */
  hard?: boolean
  /** What it is called when the person asked for more days than the body can work hard. */
  easyName?: Text
  /** A tick that takes no time of its own. */
  tick?: boolean
  /** Belongs to every free day of the person, Sunday too: sleep and quitting know no day off of their own. */
  everyDay?: boolean
  monthly?: boolean
  /** The day is not the planner's to choose: money comes when it comes. */
  floating?: boolean
  /** 0 is Monday. */
  preferDays?: number[]
  target?: { atLeast?: number; atMost?: number; unit: Text }
}

/** The plan of one kind of goal, before hours, days and dates are known. */
export type Variant = {
  /** What it is called in a sentence: "GATE CS", "a 5 km run". */
  name: Text
  /** Hours of work in all; null for a rhythm that no sum of hours completes. */
  effort: { typical: number; least: number } | null
  /** Weeks that the body or a habit needs, however many hours there are. */
  weeks?: { typical: number; least: number }
  /** Minutes a week: when none are given, and what is still wise. */
  weekly: { usual: number; most: number }
  /** The deadline is a day on which one must be fresh: the load tapers before it. */
  event?: boolean
  /** The load does not grow: the rhythm itself is the goal. */
  flat?: boolean
  stages: Stage[]
  /** The stages do not build on one another, so the heaviest may come first. */
  freeOrder?: boolean
  /** Only the last stage is worth something: a short time takes bigger steps instead of fewer. */
  whole?: boolean
  /** The last stretch, with the days it gets at the most. */
  finish?: { days: number; title: Text; why: Text }
  habits: HabitSeed[]
  marks: Mark[]
  /** Tests under real conditions: every second week, weekly near the end. */
  mock?: { title: (n: number) => Text; measure: Text }
  firstSteps: { minutes: number; title: Text }[]
  reasons: Text[]
  /** Smaller goals of the same kind, as titles; the nearest first. */
  smaller?: Text[]
}
export type Archetype = (facts: Facts) => Variant
