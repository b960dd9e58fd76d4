import { queryOptions } from '@tanstack/react-query'
import type { Habit } from '#habits/habits.api.ts'
import { civilDate, dayNumber, monthEnd, weekStart } from '#platform/civil.ts'
import { api } from '#web/api.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'

/** Every habit in the person's order; there are 500 at most. */
async function everyHabit(archived: boolean) {
  const items: Habit[] = []
  let cursor: string | undefined
  do {
    const page = await api.habits.list({ limit: 100, cursor, archived: archived ? 'true' : 'false' })
    items.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return items
}

export const habitsQuery = (archived = false) =>
  queryOptions({ queryKey: [...keys.habits, archived ? 'archived' : 'active'], queryFn: () => everyHabit(archived) })
export const habitsOfGoalQuery = (goalId: string) =>
  queryOptions({
    queryKey: [...keys.habits, 'goal', goalId],
    queryFn: async () => (await api.habits.list({ limit: 100, goalId })).items,
  })
export const habitQuery = (id: string) =>
  queryOptions({ queryKey: keys.habit(id), queryFn: () => api.habits.read({ id }) })
export const statsQuery = (id: string, from: string, to: string) =>
  queryOptions({ queryKey: keys.habitStats(id, from, to), queryFn: () => api.habits.stats({ id, from, to }) })
export const pausesQuery = (id: string) =>
  queryOptions({
    queryKey: ['habits', 'pauses', id],
    queryFn: async () => (await api.habits.pauses({ id })).items,
  })

/** 53 whole weeks from a Monday, the last one that of `today` (or as many years before it); now it reaches to the end of the month, so that a skip can be planned. */
export function yearWindow(today: string, yearsBack = 0) {
  const monday = weekStart(dayNumber(today)) - yearsBack * 53 * 7
  const [from, sunday] = [civilDate(monday - 52 * 7), monday + 6]
  if (yearsBack > 0) return { from, to: civilDate(sunday), sunday: civilDate(sunday) }
  return { from, to: civilDate(Math.max(sunday, monthEnd(dayNumber(today)))), sunday: civilDate(sunday) }
}

/** After a change of habits: what shows them is asked again. */
export const refreshHabits = () =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['habits'] }),
    queryClient.invalidateQueries({ queryKey: ['today'] }),
  ])
