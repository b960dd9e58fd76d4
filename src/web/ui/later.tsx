import { type ReactNode, Suspense, startTransition, useEffect, useState } from 'react'

let isFirstPage = true

/**
 * What lies below the first screen. On the first page after opening the app it is drawn once the first screen stands, in
 * slices between which the page answers; on every later page at once, so that going back finds its place.
 */
export function Later({ children }: { children: ReactNode }) {
  const [isDue, setDue] = useState(!isFirstPage)
  useEffect(() => {
    isFirstPage = false
    // After the paint: an effect may still run before it.
    const frame = requestAnimationFrame(() => setTimeout(() => startTransition(() => setDue(true))))
    return () => cancelAnimationFrame(frame)
  }, [])
  const room = <div style={{ minHeight: '100vh' }} />
  return isDue ? <Suspense fallback={room}>{children}</Suspense> : room
}
