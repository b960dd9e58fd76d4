import type { z } from 'zod'
import type { Habit, HabitOnDay, Stats } from '#habits/habits.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { queryClient } from '#web/query/query-client.ts'
import { onSent, say } from '#web/query/sending.ts'
import { toast } from '#web/ui/toast.ts'
import { shortDay } from './day-words.ts'
import type { CalendarDay } from './said-days.ts'

type Said = { value?: number; skip?: boolean; note?: string }

/** The server's answer stands in the calendar at once: what is said next builds on it, before all numbers are asked for again. */
function keepAnswer(call: Record<string, unknown>, reply: unknown) {
  const { date, state, completion } = reply as z.output<typeof HabitOnDay> // of the two verbs below
  const { value, note } = completion ?? { value: null, note: null }
  const answered = { date, state, ...(value === null ? {} : { value }), ...(note ? { note } : {}) }
  queryClient.setQueriesData<Stats>(
    { queryKey: ['habits', 'stats', call.id] },
    (stats) => stats && { ...stats, calendar: stats.calendar.map((day) => (day.date === date ? answered : day)) },
  )
}
onSent('habits', 'complete', keepAnswer)
onSent('habits', 'clear', keepAnswer)

/** What was said of the day, to be said again by an undo; null when nothing was. */
function wordsOf({ state, value, note }: CalendarDay): Said | null {
  const words = { ...(value === undefined ? {} : { value }), ...(note ? { note } : {}) }
  if (state === 'skipped') return { ...words, skip: true }
  return state === 'done' || value !== undefined || note ? words : null
}

/** Everything that can be said of one day of a habit. */
export function saying(habit: Habit, day: CalendarDay) {
  const { id } = habit
  const { date } = day
  const before = wordsOf(day)
  const send = (said: Said | null) => {
    if (said) return void say('habits', 'complete', { id, date, ...said })
    void say('habits', 'clear', { id, date })
  }
  const change = (said: Said | null, text: string) => {
    send(said)
    toast({ text, action: { label: m.undo(), onClick: () => send(before) } })
  }
  const note = day.note ? { note: day.note } : {}
  const on = { date: shortDay(date) }
  return {
    value: (value: number) => change({ value, ...note }, m.habits_said_saved(on)),
    skip: () => change({ skip: true, ...note }, m.habits_said_skipped(on)),
    clear: () => change(null, m.habits_said_cleared(on)),
    /** A note keeps the state of the day; on a day of which nothing was said, the day stays undone. */
    note: (text: string) => change({ ...(before ?? { value: 0 }), note: text || undefined }, m.habits_said_note()),
  }
}
