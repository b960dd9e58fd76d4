import type { z } from 'zod'
import type { Checkin, CheckinOutcome, NewCheckin } from '#goals/goals.api.ts'
import { shortDay } from '#habits/web/day-words.ts'
import { m } from '#web/i18n/i18n.ts'
import type { Entry } from '#web/query/outbox.ts'
import { queryClient } from '#web/query/query-client.ts'
import { say } from '#web/query/sending.ts'
import { toast } from '#web/ui/toast.ts'
import { checkinsQuery } from './goal-queries.ts'

type CheckIn = z.output<typeof Checkin>
export type Said = z.input<typeof NewCheckin>
export type Outcome = z.output<typeof CheckinOutcome>

export const outcomes: Outcome[] = ['done', 'partly', 'missed']
export const outcomeText = (outcome: Outcome) =>
  ({ done: m.goals_outcome_done, partly: m.goals_outcome_partly, missed: m.goals_outcome_missed })[outcome]()

/** Records a day; kept offline and sent once. */
export function sayCheckIn(id: string, said: Said) {
  queryClient.setQueryData(checkinsQuery(id).queryKey, (data) => {
    const [first, ...rest] = data?.pages ?? []
    if (!data || !first) return data
    return { ...data, pages: [{ ...first, items: merged(first.items, said, new Date().toISOString()) }, ...rest] }
  })
  void say('goals', 'checkIn', { id, ...said })
  toast({ text: m.goals_checkin_said({ date: shortDay(said.date) }) })
}

/** The check-ins, newest day first, with what waits to be sent over them. */
export const withSaidCheckins = (known: CheckIn[], goalId: string, entries: Entry[]) =>
  entries
    .filter(({ domain, verb, call }) => domain === 'goals' && verb === 'checkIn' && call.id === goalId)
    .reduce((list, { call, at }) => merged(list, call as Said /* put there by sayCheckIn */, at), known)

function merged(list: CheckIn[], { date, outcome, value, minutes, note }: Said, at: string): CheckIn[] {
  const before = list.find((one) => one.date === date)
  const next = {
    id: before?.id ?? date,
    date,
    outcome,
    value: value ?? null,
    minutes: minutes ?? null,
    note: note ?? null,
    updatedAt: at,
  }
  return [...list.filter((one) => one.date !== date), next].toSorted((a, b) => b.date.localeCompare(a.date))
}
