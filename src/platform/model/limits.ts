import { within } from './deadline.ts'
import { type Caller, ModelUnavailable } from './model.ts'

/** So many at once, 0 for no limit; who waits is let in by the order of arrival. */
function makeGate(most: number) {
  let inside = 0
  const waiting: (() => void)[] = []
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else inside--
  }
  return {
    isIdle: () => inside === 0 && waiting.length === 0,
    async enter(ms: number, signal: AbortSignal): Promise<() => void> {
      if (most === 0 || inside < most) inside++
      else {
        const { promise, resolve } = Promise.withResolvers<void>()
        waiting.push(resolve)
        try {
          await within(
            promise,
            ms,
            () => new ModelUnavailable('busy', [{ source: 'gateway', reason: 'is busy' }]),
            signal,
          )
        } catch (error) {
          const place = waiting.indexOf(resolve)
          if (place >= 0) waiting.splice(place, 1)
          else leave() // its turn came in the same moment
          throw error
        }
      }
      return once(leave)
    },
  }
}

function once(work: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    work()
  }
}

/**
 * How many answers may be written at once, in this process and for one person. `enter` waits at most `ms`, then throws
 * ModelUnavailable (busy); what it returns must be called once the answer has ended, and may be called twice.
 */
export function makeLimits(most: { all: number; perPerson: number }) {
  const all = makeGate(most.all)
  const persons = new Map<string, ReturnType<typeof makeGate>>()
  return {
    async enter({ memberId }: Caller, ms: number, signal: AbortSignal): Promise<() => void> {
      const own = persons.get(memberId) ?? makeGate(most.perPerson)
      persons.set(memberId, own)
      const leaveOwn = await own.enter(ms, signal)
      try {
        const leaveAll = await all.enter(ms, signal)
        return once(() => {
          leaveAll()
          leaveOwn()
          if (own.isIdle()) persons.delete(memberId)
        })
      } catch (error) {
        leaveOwn()
        throw error
      }
    },
  }
}
