import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'

export const memoriesQuery = infiniteQueryOptions({
  queryKey: keys.memories,
  queryFn: ({ pageParam }) => api.memory.list({ limit: 30, ...(pageParam && { cursor: pageParam }) }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor,
})
export const factsQuery = infiniteQueryOptions({
  queryKey: keys.facts,
  queryFn: ({ pageParam }) => api.memory.facts({ limit: 50, ...(pageParam && { cursor: pageParam }) }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor,
})
export const settingsQuery = queryOptions({ queryKey: keys.memorySettings, queryFn: () => api.memory.settings() })
/** What was looked for is nobody's business on a shared device. */
export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: keys.memorySearch(q),
    queryFn: ({ signal }) => api.memory.search({ q, limit: 25 }, { signal }),
    enabled: q !== '',
    meta: { persist: false },
  })
export const memoryQuery = (id: string) =>
  queryOptions({ queryKey: keys.memory(id), queryFn: () => api.memory.read({ id }) })

export const similarQuery = (id: string) =>
  queryOptions({ queryKey: keys.memorySimilar(id), queryFn: () => api.memory.similar({ id }) })

/** Memories, facts and counts change together. */
export const refreshMemory = () => queryClient.invalidateQueries({ queryKey: ['memory'] })
