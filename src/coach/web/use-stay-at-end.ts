import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

const nearPx = 72
const distance = () => document.documentElement.scrollHeight - innerHeight - scrollY
const jump = () => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })

/** Keeps the end in view while `content` grows, as long as the reader is there; `isAway` when they have scrolled up. */
export function useStayAtEnd(content: unknown) {
  const isThere = useRef(true)
  const [isAway, setAway] = useState(false)

  useEffect(() => {
    const look = () => {
      isThere.current = distance() < nearPx
      setAway(distance() > innerHeight / 2)
    }
    addEventListener('scroll', look, { passive: true })
    // The router puts a new page at its top after it has drawn it; a conversation opens at its end.
    const frame = requestAnimationFrame(jump)
    return () => {
      removeEventListener('scroll', look)
      cancelAnimationFrame(frame)
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is what changes the height
  useLayoutEffect(() => {
    if (isThere.current) jump()
  }, [content])

  const toEnd = useCallback(() => {
    isThere.current = true
    jump()
  }, [])
  return { isAway, toEnd }
}
