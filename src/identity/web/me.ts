import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Me } from '#identity/identity.api.ts'
import { api } from '#web/api.ts'
import { changeLanguage } from '#web/i18n/i18n.ts'
import { keys } from '#web/query/keys.ts'
import { applyTheme } from '#web/styles/theme.ts'

const fiveMinutesMs = 5 * 60 * 1000
export const meQuery = queryOptions({ queryKey: keys.me, queryFn: () => api.identity.me(), staleTime: fiveMinutesMs })

/** Who is signed in; below the signed-in layout it is always known. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data

/** Shows the product as this person set it. */
export function keepMe({ language, theme }: Me) {
  changeLanguage(language)
  applyTheme(theme)
}

/**
 * Keeps the product as this person set it, also when another device did. What was only kept on this one may be from before
 * the last change: the answer that is on its way decides.
 */
export function useKeptMe() {
  const { data, isStale } = useSuspenseQuery(meQuery)
  useEffect(() => {
    if (!isStale) keepMe(data)
  }, [data, isStale])
}
