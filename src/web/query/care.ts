import { useSyncExternalStore } from 'react'

/** The kind of care that the last reply offered; null when none, or when it was put away. */
let offered: string | null = null
const listeners = new Set<() => void>()
const change = (kind: string | null) => {
  offered = kind
  for (const listener of listeners) listener()
}

export const offerCare = (kind: string) => change(kind)
export const putCareAway = () => change(null)
export const useOfferedCare = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => offered,
  )
