import type { Habit, Stats } from '#habits/habits.api.ts'
import type { Entry } from '#web/query/outbox.ts'

export type CalendarDay = Stats['calendar'][number]
type Said = { value?: number; skip?: boolean; note?: string }

/** The calendar as the person sees it: the server's, and over it what this device said and has not sent yet. */
export function withSaid(calendar: CalendarDay[], habit: Habit, entries: Entry[]): CalendarDay[] {
  const said = new Map<string, Said | null>()
  for (const { domain, verb, call } of entries) {
    if (domain !== 'habits' || call.id !== habit.id) continue
    if (verb === 'complete') said.set(String(call.date), call)
    if (verb === 'clear') said.set(String(call.date), null)
  }
  if (said.size === 0) return calendar
  return calendar.map((day) => (said.has(day.date) ? shown(day, habit, said.get(day.date) ?? null) : day))
}

/** A guess until the server's own answer comes. */
function shown(day: CalendarDay, { target }: Habit, said: Said | null): CalendarDay {
  const before = day.state === 'done' || day.state === 'skipped' ? 'pending' : day.state
  if (!said) return { date: day.date, state: before }
  const { value, skip, note } = said
  const state = skip ? 'skipped' : meets(target, value) ? 'done' : before
  return { date: day.date, state, ...(value === undefined ? {} : { value }), ...(note ? { note } : {}) }
}

function meets(target: Habit['target'], value: number | undefined) {
  if (value === undefined) return true
  if (!target) return value > 0
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost
}

/** The part of an at-least target that was reached, for a cell that is not full; null when there is nothing to show. */
export const shareOf = ({ value, state }: CalendarDay, { target }: Habit) =>
  state !== 'done' && value && target && 'atLeast' in target ? Math.min(1, value / target.atLeast) : null
