import { queryOptions } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import { keys } from '#web/query/keys.ts'

const tenMinutesMs = 10 * 60 * 1000

export const todayQuery = queryOptions({ queryKey: keys.today, queryFn: () => api.today.read() })
/** Not asked again after each tick: a sentence that changes its length would move the rows under a thumb. */
export const lineQuery = queryOptions({
  queryKey: keys.line,
  queryFn: () => api.today.line(),
  staleTime: tenMinutesMs,
  refetchOnWindowFocus: false,
})
