const askAgainMs = 10_000

let isReachable = typeof navigator === 'undefined' || navigator.onLine
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

async function ask() {
  try {
    await fetch('/api/v1/health', { cache: 'no-store' })
    reach.set(true)
  } catch {
    reach.set(false)
  }
}

/**
 * Whether the server was reached when last tried. The browser's own word (`navigator.onLine`) is wrong after an offline
 * reload and on a network that leads nowhere, so every request tells, and while it is out of reach it is asked again.
 */
export const reach = {
  now: () => isReachable,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  set(next: boolean) {
    if (next === isReachable) return
    isReachable = next
    clearInterval(timer)
    if (!next) timer = setInterval(ask, askAgainMs)
    for (const listener of listeners) listener()
  },
  watch() {
    addEventListener('online', ask)
    addEventListener('offline', () => reach.set(false))
    if (!isReachable) void ask()
  },
}
