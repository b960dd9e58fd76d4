import type { HabitInBrief } from '#habits/habits.api.ts'
import type { Today, TodayItem } from '#today/today.api.ts'
import type { Entry } from '#web/query/outbox.ts'

type Said = { value?: number; skip?: boolean; note?: string }
type Day = { done: number; promised: number; doneCount: number; due: number }

/** The day as the person sees it: what the server knows, and over it what this device said and has not sent yet. */
export const applyPending = (today: Today, pending: Entry[]): Today => pending.reduce(applyEntry, today)

function applyEntry(today: Today, { domain, verb, call, at }: Entry): Today {
  if (domain === 'goals' && (verb === 'finishSubgoal' || verb === 'finishMilestone')) {
    return call.done ? { ...today, due: today.due.filter(({ id }) => id !== call.stepId) } : today
  }
  if (domain !== 'habits' || (verb !== 'complete' && verb !== 'clear')) return today
  const item = today.items.find(({ habit }) => habit.id === call.id)
  if (!item) return today
  if (call.date === item.missedOn) return withItem(today, { ...item, missedOn: null })
  if (call.date !== today.date) return today
  return withItem(today, said(item, today.date, at, verb === 'clear' ? null : call))
}

/** Puts a row in place of the one of the same habit and moves the day's sums by the difference. */
export function withItem(today: Today, next: TodayItem): Today {
  const before = today.items.find(({ habit }) => habit.id === next.habit.id)
  if (!before) return today
  const [was, is] = [weigh(before), weigh(next)]
  return {
    ...today,
    items: today.items.map((item) => (item === before ? next : item)),
    minutes: {
      done: today.minutes.done + is.done - was.done,
      promised: today.minutes.promised + is.promised - was.promised,
    },
    week: today.week.map((day) =>
      day.date === today.date
        ? {
            ...day,
            doneMinutes: day.doneMinutes + is.done - was.done,
            promisedMinutes: day.promisedMinutes + is.promised - was.promised,
            done: day.done + is.doneCount - was.doneCount,
            due: day.due + is.due - was.due,
          }
        : day,
    ),
  }
}

function weigh({ habit, state }: TodayItem): Day {
  const minutes = habit.minutes ?? 0
  const isDone = state === 'done'
  const isDue = isDone || state === 'pending' || state === 'missed'
  return { done: isDone ? minutes : 0, promised: isDue ? minutes : 0, doneCount: isDone ? 1 : 0, due: isDue ? 1 : 0 }
}

/** What a row becomes by what was said of the day; the server's own answer follows. */
function said(item: TodayItem, date: string, at: string, call: Said | null): TodayItem {
  const isDone = call !== null && meets(item.habit, call)
  const state = isDone ? 'done' : call?.skip ? 'skipped' : item.habit.pausedSince ? 'paused' : 'pending'
  const gained = Number(isDone) - Number(item.state === 'done')
  const quota = item.quota && { ...item.quota, done: item.quota.done + gained }
  const currentStreak = item.quota ? item.habit.currentStreak : Math.max(0, item.habit.currentStreak + gained)
  const completion = call && {
    date,
    value: call.value ?? null,
    skip: call.skip ?? false,
    note: call.note ?? null,
    updatedAt: at,
  }
  return { ...item, state, quota, completion, habit: { ...item.habit, currentStreak } }
}

function meets({ target }: HabitInBrief, { value, skip }: Said) {
  if (skip) return false
  if (value === undefined) return true
  if (!target) return value > 0
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost
}
