import type { Clock } from './deadline.ts'

const failuresUntilRest = 3
const restMs = 30_000

/**
 * Remembers who failed, so that nobody waits for a provider that has been down for a while. After its rest a provider
 * is tried again; one more failure sends it back to rest.
 */
export function makeBreaker(clock: Clock) {
  const failures = new Map<string, { count: number; lastAt: number; reason: string }>()
  return {
    succeeded: (source: string) => void failures.delete(source),
    failed(source: string, reason: string) {
      failures.set(source, { count: (failures.get(source)?.count ?? 0) + 1, lastAt: clock(), reason })
    },
    /** Why it rests; null when it may be asked. */
    resting(source: string): string | null {
      const known = failures.get(source)
      return known && known.count >= failuresUntilRest && clock() - known.lastAt < restMs ? known.reason : null
    },
  }
}
export type Breaker = ReturnType<typeof makeBreaker>
