import { queryOptions } from '@tanstack/react-query'
import { api } from '#web/api.ts'

export const ownModelKey = ['models', 'own']

/** Which provider an organisation uses: never kept on the device. */
export const ownModelQuery = queryOptions({
  queryKey: ownModelKey,
  queryFn: () => api.models.read(),
  meta: { persist: false },
})
