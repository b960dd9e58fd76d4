import type { Clock } from './deadline.ts'

const failuresUntilRest = 3
const restMs = 30_000
/** Whatever a provider asks for; a header may be nonsense. */
const longestRestMs = 3_600_000

/**
 * Remembers who failed, so that nobody waits for a provider that has been down for a while. After its rest a provider
 * is tried again; one more failure sends it back to rest. Who says Retry-After is left alone until then.
 */
export function makeBreaker(clock: Clock) {
  const failures = new Map<string, { count: number; restsUntil: number; reason: string }>()
  return {
    succeeded: (id: string) => void failures.delete(id),
    failed(id: string, reason: string, retryAfterMs: number | null = null) {
      const count = (failures.get(id)?.count ?? 0) + 1
      const asked = retryAfterMs === null ? 0 : Math.min(retryAfterMs, longestRestMs)
      failures.set(id, {
        count,
        reason,
        restsUntil: clock() + Math.max(asked, count >= failuresUntilRest ? restMs : 0),
      })
    },
    /** Why it rests and for how many milliseconds more; null when it may be asked. */
    resting(id: string): { reason: string; forMs: number } | null {
      const known = failures.get(id)
      const forMs = known ? known.restsUntil - clock() : 0
      return known && forMs > 0 ? { reason: known.reason, forMs } : null
    },
  }
}
export type Breaker = ReturnType<typeof makeBreaker>
