import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Goal } from '#goals/goals.api.ts'
import { api } from '#web/api.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'

async function everyGoal() {
  const items: Goal[] = []
  let cursor: string | undefined
  do {
    const page = await api.goals.list({ limit: 100, cursor })
    items.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return items
}

export const goalsQuery = queryOptions({ queryKey: [...keys.goals, 'every'], queryFn: everyGoal })
export const goalQuery = (id: string) =>
  queryOptions({ queryKey: keys.goal(id), queryFn: () => api.goals.read({ id }) })
export const forecastQuery = (id: string) =>
  queryOptions({ queryKey: ['goals', 'forecast', id], queryFn: () => api.goals.forecast({ id }) })
export const suggestionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['goals', 'suggestions', id],
    queryFn: async () => (await api.goals.suggestions({ id })).items,
  })

const pageSize = 20
export const checkinsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['goals', 'checkins', id],
    queryFn: ({ pageParam }) => api.goals.checkins({ id, limit: pageSize, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
export const historyQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['goals', 'history', id],
    queryFn: ({ pageParam }) => api.goals.history({ id, limit: pageSize, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })

/** Puts the server's own answer in its place and asks again for what hangs on it. */
export async function keepGoal(goal: Goal) {
  queryClient.setQueryData(goalQuery(goal.id).queryKey, goal)
  await refreshGoals()
}
export const refreshGoals = () =>
  Promise.all(['goals', 'habits', 'today'].map((domain) => queryClient.invalidateQueries({ queryKey: [domain] })))
