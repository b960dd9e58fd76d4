import { type RefObject, useEffect, useRef } from 'react'

/** For a bar that sticks to the foot of the page: toasts keep above it, however high it grows (`--foot`). */
export function useStickyFoot(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!bar.current) return
    const { style } = document.documentElement
    const watch = new ResizeObserver(([entry]) => {
      style.setProperty('--foot', `${entry?.borderBoxSize[0]?.blockSize ?? 0}px`)
    })
    watch.observe(bar.current)
    return () => {
      watch.disconnect()
      style.removeProperty('--foot')
    }
  }, [])
  return bar
}
