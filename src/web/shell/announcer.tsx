import { useSyncExternalStore } from 'react'

const heardMs = 5000

let said = ''
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const change = (words: string) => {
  said = words
  for (const listener of listeners) listener()
}

/**
 * Says something to who listens to the page: once, when nothing else is being said, also when the page that says it goes.
 * It is taken away when it has been heard, so that nobody who reads on finds it again.
 */
export function announce(words: string) {
  change(words)
  clearTimeout(timer)
  timer = setTimeout(() => change(''), heardMs)
}

export const Announcer = () => (
  <p className="visually-hidden" role="status">
    {useSyncExternalStore(subscribe, () => said)}
  </p>
)
