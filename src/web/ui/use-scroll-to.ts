import { type RefObject, useEffect } from 'react'

/** Longer than the router's own scrolling after a navigation, which would win. */
const afterRouterMs = 120

/** Brings what an address asks for into view. */
export function useScrollTo(place: RefObject<HTMLElement | null>, isAsked: boolean) {
  useEffect(() => {
    if (!isAsked) return
    const timer = setTimeout(() => place.current?.scrollIntoView({ block: 'center' }), afterRouterMs)
    return () => clearTimeout(timer)
  }, [place, isAsked])
}
