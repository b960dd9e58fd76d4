import { queryOptions } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'

export const insightsQuery = queryOptions({ queryKey: keys.insights, queryFn: () => api.insights.list({ limit: 100 }) })
export const insightQuery = (id: string) =>
  queryOptions({ queryKey: keys.insight(id), queryFn: () => api.insights.read({ id }) })

/** What holds was looked for anew, or one finding changed. */
export const refreshInsights = () => queryClient.invalidateQueries({ queryKey: ['insights'] })
