import { infiniteQueryOptions } from '@tanstack/react-query'
import { api } from '#web/api.ts'

export const membersKey = ['identity', 'members']

/** Other people's names and addresses: never kept on the device. */
export const membersQuery = infiniteQueryOptions({
  queryKey: membersKey,
  queryFn: ({ pageParam }) => api.identity.members({ limit: 50, ...(pageParam && { cursor: pageParam }) }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor,
  meta: { persist: false },
})
