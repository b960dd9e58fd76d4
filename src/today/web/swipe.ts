import { type PointerEvent, useRef } from 'react'

const slack = 12
const enough = 72
const longMs = 500
type Acts = { onRight: () => void; onLeft: () => void; onLong: () => void }

/** A row under a finger: to the right, to the left, or held. Every act has its button too; a mouse is left alone. */
export function useSwipe({ onRight, onLeft, onLong }: Acts) {
  const from = useRef<{ x: number; y: number; isDragged: boolean; isLong: boolean; timer: number } | null>(null)
  const hasActed = useRef(false)

  const move = (row: HTMLElement, dx: number) => {
    row.style.setProperty('--dx', `${Math.max(-120, Math.min(120, dx))}px`)
    row.dataset.swipe = dx === 0 ? '' : dx > 0 ? 'right' : 'left'
    row.dataset.far = String(Math.abs(dx) > enough)
  }
  const end = (event: PointerEvent<HTMLElement>, isKept: boolean) => {
    const start = from.current
    if (!start) return
    from.current = null
    clearTimeout(start.timer)
    move(event.currentTarget, 0)
    const dx = event.clientX - start.x
    if (!isKept || !(start.isDragged || start.isLong)) return
    hasActed.current = true
    // After the click of this release, which would close what it opens.
    if (start.isLong && !start.isDragged) setTimeout(onLong, 30)
    if (!start.isDragged) return
    if (dx > enough) onRight()
    if (dx < -enough) onLeft()
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      hasActed.current = false
      if (event.pointerType !== 'touch') return
      const timer = window.setTimeout(() => {
        if (!from.current || from.current.isDragged) return
        from.current.isLong = true
        navigator.vibrate?.(10)
      }, longMs)
      from.current = { x: event.clientX, y: event.clientY, isDragged: false, isLong: false, timer }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const start = from.current
      if (!start) return
      const [dx, dy] = [event.clientX - start.x, event.clientY - start.y]
      if (!start.isDragged && Math.abs(dy) > slack) return end(event, false)
      if (!start.isDragged && Math.abs(dx) > slack) {
        start.isDragged = true
        clearTimeout(start.timer)
        event.currentTarget.setPointerCapture(event.pointerId)
      }
      if (start.isDragged) move(event.currentTarget, dx)
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => end(event, true),
    onPointerCancel: (event: PointerEvent<HTMLElement>) => end(event, false),
    /** The click that a finger leaves behind after a swipe or a long press is not meant. */
    onClickCapture: (event: { preventDefault: () => void; stopPropagation: () => void }) => {
      if (!hasActed.current) return
      hasActed.current = false
      event.preventDefault()
      event.stopPropagation()
    },
    onContextMenu: (event: { preventDefault: () => void }) => from.current && event.preventDefault(),
  }
}
