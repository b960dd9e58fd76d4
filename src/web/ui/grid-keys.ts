import { type KeyboardEvent, useEffect, useRef } from 'react'

type Moves = Partial<Record<'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'PageUp' | 'PageDown', number>>

/**
 * Days in a grid with one tab stop: arrows move the choice by as many days as `moves` says, and the focus follows when it
 * was in the grid. Each button carries `data-date`.
 */
export function useGridKeys(chosen: string, moves: Moves, onMove: (byDays: number) => void) {
  const grid = useRef<HTMLTableElement>(null)
  const hadKey = useRef(false)
  useEffect(() => {
    if (!hadKey.current) return
    hadKey.current = false
    grid.current?.querySelector<HTMLElement>(`[data-date="${chosen}"]`)?.focus({ preventScroll: false })
  }, [chosen])
  const onKeyDown = (event: KeyboardEvent) => {
    const by = moves[event.key as keyof Moves] // undefined for every other key
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    hadKey.current = true
    onMove(by)
  }
  return { ref: grid, onKeyDown }
}
