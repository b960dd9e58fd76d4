import { ApiProblem } from '#platform/contract/client.ts'

/** One thing said while the server may be out of reach. Its id is the Idempotency-Key: sending it twice changes nothing. */
export type Entry = {
  id: string
  owner: string
  domain: string
  verb: string
  call: Record<string, unknown>
  at: string
}
export type Shelf = {
  read: () => Promise<Entry[]>
  change: (step: (entries: Entry[]) => Entry[]) => Promise<void>
}
type Deps = {
  shelf: Shelf
  /** Who is signed in; entries of somebody else on this device are neither shown nor sent. */
  owner: () => string | undefined
  send: (entry: Entry) => Promise<unknown>
  /** The server took it: put its reply where pages look before the entry leaves the list. */
  onSent: (entry: Entry, reply: unknown) => void
  /** The server will never take it. */
  onRefused: (entry: Entry, problem: ApiProblem) => void
  /** One sender at a time over all tabs. */
  exclusively: (work: () => Promise<void>) => Promise<void>
  wait?: (delayMs: number) => Promise<void>
}

const isForLater = (status: number) =>
  status === 401 || status === 408 || status === 425 || status === 429 || status >= 500
const pause = (delayMs: number) => new Promise<void>((done) => setTimeout(done, delayMs))

/**
 * What was done offline, kept in IndexedDB until the server has it: sent once, in order, also after a reload. A page shows
 * the server's state with the pending entries applied over it.
 */
export function makeOutbox({ shelf, owner, send, onSent, onRefused, exclusively, wait = pause }: Deps) {
  let pending: Entry[] = []
  let adding: Entry[] = []
  let running: Promise<void> | undefined
  let isAskedAgain = false
  const listeners = new Set<() => void>()
  const readMine = async () => (await shelf.read()).filter((entry) => entry.owner === owner())
  const show = (kept: Entry[]) => {
    const next = [...kept, ...adding.filter((entry) => !kept.some(({ id }) => id === entry.id))]
    if (next.length === 0 && pending.length === 0) return // the usual start: nothing to draw anew
    pending = next
    for (const listener of listeners) listener()
  }
  const drop = async (id: string) => {
    await shelf.change((entries) => entries.filter((entry) => entry.id !== id))
    show(await readMine())
  }

  async function sendAll() {
    for (let failures = 0; ; ) {
      const [entry] = await readMine()
      if (!entry) return
      try {
        onSent(entry, await send(entry))
        await drop(entry.id)
        failures = 0
      } catch (error) {
        if (!(error instanceof ApiProblem)) return // out of reach: the next `flush` goes on from here
        if (!isForLater(error.status)) {
          onRefused(entry, error)
          await drop(entry.id)
          continue
        }
        failures += 1
        if (error.status === 401 || failures > 3) return
        await wait(500 * 2 ** failures)
      }
    }
  }

  return {
    pending: () => pending,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Reads the shelf again: at start, and when another tab changed it. */
    load: async () => show(await readMine()),
    forget: async () => {
      await shelf.change(() => [])
      show([])
    },
    async add(entry: Pick<Entry, 'domain' | 'verb' | 'call'>) {
      const whole = { ...entry, owner: owner() ?? '', id: crypto.randomUUID(), at: new Date().toISOString() }
      adding = [...adding, whole]
      show(pending)
      await shelf.change((entries) => [...entries, whole])
      adding = adding.filter(({ id }) => id !== whole.id)
      void this.flush()
    },
    /** Sends what waits; a call while it is sending makes it look once more. */
    flush(): Promise<void> {
      isAskedAgain = true
      running ??= (async () => {
        while (isAskedAgain) {
          isAskedAgain = false
          await exclusively(sendAll)
        }
      })().finally(() => {
        running = undefined
      })
      return running
    },
  }
}
