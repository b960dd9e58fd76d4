import type { z } from 'zod'
import type { HabitOnDay } from '#habits/habits.api.ts'
import type { Today, TodayItem } from '#today/today.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'
import { onSent, say } from '#web/query/sending.ts'
import { formatNumber } from '#web/ui/format.ts'
import { toast } from '#web/ui/toast.ts'
import { withItem } from './apply-pending.ts'

type Said = { value?: number; skip?: boolean; note?: string }

function put(_call: Record<string, unknown>, reply: unknown) {
  const { habit, date, state, completion } = reply as z.output<typeof HabitOnDay> // of the two verbs below
  queryClient.setQueryData<Today>(keys.today, (today) => {
    const item = today?.items.find((one) => one.habit.id === habit.id)
    if (!today || !item || date !== today.date) return today
    const gained = Number(state === 'done') - Number(item.state === 'done')
    const quota = item.quota && { ...item.quota, done: item.quota.done + gained }
    return withItem(today, { ...item, habit, state, completion, quota })
  })
}
onSent('habits', 'complete', put)
onSent('habits', 'clear', put)

/** What was said of the day before, to be said again by an undo. */
const sayAgain = ({ habit, completion }: TodayItem, date: string) =>
  completion ? say('habits', 'complete', { id: habit.id, date, ...wordsOf(completion) }) : clear(habit.id, date)
const clear = (id: string, date: string) => say('habits', 'clear', { id, date })
const wordsOf = ({ value, skip, note }: NonNullable<TodayItem['completion']>): Said => ({
  ...(skip ? { skip } : value === null ? {} : { value }),
  ...(note ? { note } : {}),
})

function complete(item: TodayItem, date: string, what: Said, text: string) {
  void say('habits', 'complete', { id: item.habit.id, date, ...what })
  toast({ text, action: { label: m.undo(), onClick: () => void sayAgain(item, date) } })
}

/** Everything that can be said of a row; each is kept offline and can be taken back for 8 seconds. */
export const ticking = (item: TodayItem, date: string) => {
  const { habit, completion, missedOn } = item
  const { name, target } = habit
  const note = completion?.note && !completion.skip ? { note: completion.note } : {}
  return {
    done: () => complete(item, date, { value: 1, ...note }, m.today_said_done({ name })),
    notDone: () => {
      void clear(habit.id, date)
      toast({
        text: m.today_said_not_done({ name }),
        action: { label: m.undo(), onClick: () => void sayAgain(item, date) },
      })
    },
    skip: () => complete(item, date, { skip: true, ...note }, m.today_said_skipped({ name })),
    measured: (value: number, note: string) => {
      const text = m.today_said_value({ name, value: formatNumber(value), unit: target?.unit ?? '' })
      complete(item, date, { value, ...(note ? { note } : {}) }, text)
    },
    /** A note keeps the state of the day: without a word on it yet, the day is still to do. */
    noted: (note: string) => {
      const was = completion ? wordsOf(completion) : { value: 0 }
      complete(item, date, { ...was, note: note || undefined }, m.today_said_noted())
    },
    missedIsDone: () => {
      if (!missedOn) return
      void say('habits', 'complete', { id: habit.id, date: missedOn }) // without an amount it counts as the target
      toast({
        text: m.today_said_done({ name }),
        action: { label: m.undo(), onClick: () => void clear(habit.id, missedOn) },
      })
    },
  }
}
