import { describe, expect, it } from 'vitest'
import { ApiProblem } from '#platform/contract/client.ts'
import { type Entry, makeOutbox } from './outbox.ts'

const problem = (status: number) =>
  new ApiProblem({ type: 'about:blank', title: 'No', status, detail: 'No', code: 'no' })
const tick = (date: string) => ({ domain: 'habits', verb: 'complete', call: { id: 'h', date, value: 1 } })

/** A device with its shelf and a server; `start` is a fresh page over the same shelf, as after a reload. */
function device() {
  let kept: Entry[] = []
  let last: Promise<void> = Promise.resolve()
  const world = {
    isOnline: true,
    owner: 'asha',
    answers: [] as number[],
    received: [] as Entry[],
    refused: [] as Entry[],
  }
  const start = () =>
    makeOutbox({
      shelf: {
        read: async () => kept,
        change: async (step) => {
          kept = step(kept)
        },
      },
      owner: () => world.owner,
      send: async (entry) => {
        await Promise.resolve()
        if (!world.isOnline) throw new TypeError('Failed to fetch')
        const status = world.answers.shift()
        if (status) throw problem(status)
        world.received.push(entry)
      },
      onSent: () => {},
      onRefused: (entry) => world.refused.push(entry),
      exclusively: (work) => {
        last = last.then(work)
        return last
      },
      wait: async () => {},
    })
  return { world, start, kept: () => kept }
}

describe('the outbox', () => {
  it('keeps ticks made offline over a reload and sends them once, in order, when back online', async () => {
    const { world, start, kept } = device()
    world.isOnline = false
    const before = start()
    for (const date of ['2026-11-17', '2026-11-18', '2026-11-19']) await before.add(tick(date))
    await before.flush()
    expect(kept()).toHaveLength(3)

    const after = start()
    await after.load()
    expect(after.pending().map(({ call }) => call.date)).toEqual(['2026-11-17', '2026-11-18', '2026-11-19'])
    world.isOnline = true
    await Promise.all([after.flush(), after.flush(), before.flush()])

    expect(world.received.map(({ call }) => call.date)).toEqual(['2026-11-17', '2026-11-18', '2026-11-19'])
    expect(new Set(world.received.map(({ id }) => id)).size).toBe(3)
    expect(after.pending()).toEqual([])
  })

  it('sends again under the same key when the server was busy', async () => {
    const { world, start } = device()
    world.answers = [503, 429]
    const outbox = start()
    await outbox.add(tick('2026-11-19'))
    await outbox.flush()
    expect(world.received).toHaveLength(1)
    expect(outbox.pending()).toEqual([])
  })

  it('lets go of what the server refuses, says so, and goes on', async () => {
    const { world, start } = device()
    world.answers = [404]
    const outbox = start()
    await Promise.all([outbox.add(tick('2026-11-18')), outbox.add(tick('2026-11-19'))])
    await outbox.flush()
    expect(world.refused.map(({ call }) => call.date)).toEqual(['2026-11-18'])
    expect(world.received.map(({ call }) => call.date)).toEqual(['2026-11-19'])
  })

  it('waits for a sign-in instead of losing what was said', async () => {
    const { world, start } = device()
    world.answers = [401, 401, 401]
    const outbox = start()
    await outbox.add(tick('2026-11-19'))
    await outbox.flush()
    expect(outbox.pending()).toHaveLength(1)
    world.answers = []
    await outbox.flush()
    expect(world.received).toHaveLength(1)
    expect(outbox.pending()).toEqual([])
  })

  it('never sends what another person left on this device', async () => {
    const { world, start, kept } = device()
    world.isOnline = false
    await start().add(tick('2026-11-19'))
    world.isOnline = true
    world.owner = 'ravi'
    const outbox = start()
    await outbox.load()
    await outbox.flush()
    expect(outbox.pending()).toEqual([])
    expect(world.received).toEqual([])
    expect(kept()).toHaveLength(1)
  })

  it('shows what is said at once, before anything is stored', () => {
    const outbox = device().start()
    void outbox.add(tick('2026-11-19'))
    expect(outbox.pending()).toHaveLength(1)
  })

  it('has nothing drawn anew at a start when nothing waits', async () => {
    const outbox = device().start()
    const before = outbox.pending()
    let times = 0
    outbox.subscribe(() => times++)
    await outbox.load()
    expect(times).toBe(0)
    expect(outbox.pending()).toBe(before)
  })
})
