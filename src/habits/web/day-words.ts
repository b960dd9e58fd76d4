import type { DayState, Habit } from '#habits/habits.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatDate, formatNumber } from '#web/ui/format.ts'
import type { CalendarDay } from './said-days.ts'

export const stateText = (state: DayState) =>
  ({
    done: m.habits_state_done,
    missed: m.habits_state_missed,
    skipped: m.habits_state_skipped,
    paused: m.habits_state_paused,
    pending: m.habits_state_pending,
    none: m.habits_state_none,
  })[state]()

/** "Done, 25 pages", with the amount when there is one. */
export function dayText({ state, value }: CalendarDay, { target }: Pick<Habit, 'target'>) {
  const amount = target && value !== undefined ? `${formatNumber(value)} ${target.unit}` : null
  return amount ? `${stateText(state)}, ${amount}` : stateText(state)
}

export const longDay = (date: string) =>
  formatDate(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** "Thu, 19 Nov", with the year when it is not this one. */
export const shortDay = (date: string) =>
  formatDate(date, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: date.slice(0, 4) === String(new Date().getFullYear()) ? undefined : 'numeric',
  })
