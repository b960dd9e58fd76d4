import type { Theme } from '#goals/goals.api.ts'
import type { Completion, NewHabit, Weekday } from '#habits/habits.api.ts'

type Habit = Omit<NewHabit, 'startsOn' | 'goalId'> & {
  /** The goal of the same person that it belongs to. */
  goal?: string
  /** Days of record. */
  days: number
  /** The share of days on which it gets done; on some weekdays another one. */
  share: number
  on?: Partial<Record<Weekday, number>>
  /** Days ago for which it is said what happened, whatever the share says; null: nothing was recorded. */
  but?: Record<number, Completion | null>
}
type Goal = {
  title: string
  theme: Theme
  deadline?: string
  minutesPerWeek: number
  steps: { title: string; dueDate: string }[]
  checkins: { date: string; outcome: 'done' | 'partly' | 'missed'; minutes?: number; note?: string }[]
}
export type Memory = { externalId: string; text: string; occurredAt: string; kind?: string }
export type Figure = {
  key: string
  name: string
  language: 'en' | 'hi'
  about: string
  goals: Goal[]
  habits: Habit[]
  memories: Memory[]
}

export const studyDays: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
/** An instant of that day in India. */
export const at = (date: string, time = '20:00') => `${date}T${time}:00+05:30`
