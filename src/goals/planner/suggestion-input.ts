import type { Constraints, Suggestion } from '#goals/goals.api.ts'
import type { Schedule, Weekday } from '#habits/habits.api.ts'
import type { CivilDate } from '#platform/contract/api.ts'
import { daysOf, indexOf, timesAWeek } from './schedule.ts'
import { dateText, type Text, t } from './text.ts'

/** A closed week from Monday; for a quota `done` may pass `due`. */
type HabitWeek = { from: CivilDate; to: CivilDate; done: number; due: number }
export type HabitRecord = {
  id: string
  name: string
  schedule: Schedule
  minutes: number | null
  /** Closed weeks, oldest first, up to 8. */
  weeks: HabitWeek[]
  /** The last 8 weeks by weekday; a day that was not due but done counts in `done`. */
  byWeekday: { weekday: Weekday; done: number; due: number }[]
}
export type SuggestInput = {
  today: CivilDate
  goal: {
    deadline: CivilDate | null
    constraints: Constraints
    /** Minutes of the fullest week that the accepted plan speaks of; unknown when absent. */
    peakMinutes?: number | undefined
  }
  /** Kinds that the person dismissed of late: the next best is looked for. */
  resting?: Suggestion['kind'][]
  habits: HabitRecord[]
}
export type SuggestionDraft = Pick<Suggestion, 'kind' | 'title' | 'evidence' | 'effect' | 'deadline'>
export type Effect = SuggestionDraft['effect'][number]
type Shape = { schedule: Schedule; minutes: number | null }

/** A window of the last closed weeks that is thick enough to speak. */
export type Window = { habit: HabitRecord; weeks: HabitWeek[]; done: number; due: number; rate: number }

/** Fewer due times than this say nothing; a habit due less often is looked at over four weeks. */
const LEAST_DUE = 4

export function windowOf(habit: HabitRecord, count: number): Window | null {
  const weeks = habit.weeks.slice(-count)
  const due = weeks.reduce((sum, week) => sum + week.due, 0)
  const done = weeks.reduce((sum, week) => sum + week.done, 0)
  if (weeks.length < count || weeks.some((week) => week.due < 1) || due < LEAST_DUE) return null
  return { habit, weeks, done, due, rate: done / due }
}
/** Two closed weeks, or four for what is due seldom; null when the record is too thin. */
export const recentOf = (habit: HabitRecord): Window | null => windowOf(habit, 2) ?? windowOf(habit, 4)

export const minutesOf = ({ schedule, minutes }: Shape) => (minutes ?? 0) * timesAWeek(schedule)

/** Whether the changed habits stay within the goal's minutes and off its days off. A change that adds nothing always may. */
export function keepsLimits(input: SuggestInput, effects: Effect[]): boolean {
  const { minutesPerWeek, daysOff = [] } = input.goal.constraints
  const off = daysOff.map(indexOf)
  const after = new Map(effects.map((effect) => [effect.habitId, effect.after]))
  const sum = input.habits.reduce((all, habit) => all + minutesOf(after.get(habit.id) ?? habit), 0)
  const before = input.habits.reduce((all, habit) => all + minutesOf(habit), 0)
  if (minutesPerWeek !== undefined && sum > minutesPerWeek && sum >= before) return false
  return effects.every(({ after: { schedule } }) => {
    const days = daysOf(schedule)
    return days ? !days.some((day) => off.includes(day)) : timesAWeek(schedule) <= 7 - off.length
  })
}

export function evidenceOf(
  { habit, weeks, done, due }: Window,
  language: 'en' | 'hi',
): SuggestionDraft['evidence'][number] {
  const from = weeks[0]?.from ?? ''
  const to = weeks.at(-1)?.to ?? ''
  const text: Text = t(
    `“${habit.name}”: ${done} of ${due} from ${dateText(from).en} to ${dateText(to).en}`,
    `“${habit.name}”: ${dateText(from).hi} से ${dateText(to).hi} तक ${due} में ${done}`,
  )
  return { text: text[language], habitId: habit.id, from, to, done, due }
}

export const effectOf = (habit: HabitRecord, after: Partial<Shape>): Effect => ({
  habitId: habit.id,
  name: habit.name,
  before: { schedule: habit.schedule, minutes: habit.minutes },
  after: {
    schedule: after.schedule ?? habit.schedule,
    minutes: after.minutes === undefined ? habit.minutes : after.minutes,
  },
})
