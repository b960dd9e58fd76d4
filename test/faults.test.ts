import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { freePort, launch, startProcess, visitor } from '#test/process.ts'
import { providerStub } from '#test/provider-stub.ts'

const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'drishti-fault-'))
  folders.push(made)
  return made
}
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true })
})

describe('faults on the embedded database', () => {
  it('loses no acknowledged write to kill -9, at any moment, and opens again by itself', async () => {
    const directory = folder()
    const acknowledged = new Map<string, number>()
    for (let round = 0; round < 3; round++) {
      const running = await startProcess({ DATA_DIR: directory, PORT: String(await freePort()) })
      const asha = await visitor(running.address, `Asha${round}`)
      const habit = await asha.habits.create({
        name: `Round ${round}`,
        schedule: { kind: 'daily' },
        startsOn: '2024-01-01',
      })
      const writing = (async () => {
        for (let n = 0; ; n++) {
          const date = new Date(Date.UTC(2024, 0, 1 + (n % 600))).toISOString().slice(0, 10)
          await asha.habits.complete({ id: habit.id, date, value: n })
          acknowledged.set(`${habit.id} ${date}`, n)
        }
      })().catch(() => undefined) // the connection breaks when the server is killed: that is the moment under test
      await vi.waitUntil(() => acknowledged.has(`${habit.id} 2024-01-03`), { timeout: 30_000 })
      await new Promise((resolve) => setTimeout(resolve, 300 + round * 170))
      await running.kill('SIGKILL')
      await writing
      const again = await startProcess({ DATA_DIR: directory, PORT: running.address.split(':').at(-1) ?? '' })
      const { items } = await readAll(again.address, asha, habit.id)
      const mine = [...acknowledged].filter(([key]) => key.startsWith(habit.id))
      expect(mine.length).toBeGreaterThan(0)
      for (const [key, value] of mine) {
        const row = items.find(({ date }) => key.endsWith(date))
        expect(row, `${key} was acknowledged and is gone`).toBeDefined()
        // The write under way when the process died may have been kept without being acknowledged.
        expect([value, value + 600]).toContain(row?.value)
      }
      expect(await again.kill('SIGTERM')).toBe(0)
    }
  }, 240_000)

  it('tells a second process on the same data at once, and the first goes on', async () => {
    const directory = folder()
    const first = await startProcess({ DATA_DIR: directory, PORT: String(await freePort()) })
    const asha = await visitor(first.address)
    const second = launch({ DATA_DIR: directory, PORT: String(await freePort()) })
    const code = await new Promise((resolve) => second.child.once('exit', resolve))
    expect(code).toBe(1)
    expect(second.output()).toContain('DATA_DIR: another Drishti process is using')
    await expect(asha.habits.create({ name: 'Walk', schedule: { kind: 'daily' } })).resolves.toMatchObject({
      name: 'Walk',
    })
    expect(await first.kill('SIGTERM')).toBe(0)
  }, 60_000)

  it.each(['/proc/drishti', '/dev/null/drishti'])('says at once that %s cannot be its folder', async (directory) => {
    const failing = launch({ DATA_DIR: directory, PORT: String(await freePort()) })
    expect(await new Promise((resolve) => failing.child.once('exit', resolve))).toBe(1)
    expect(failing.output()).toMatch(/DATA_DIR: \S+ cannot be written/)
  })

  it.runIf(process.getuid?.() === 0)(
    'answers 503 on a full disk, and recovers without a restart',
    async () => {
      const directory = folder()
      const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', directory])
      if (mounted.status !== 0) throw new Error('This root may not mount a tmpfs')
      const running = await startProcess({ DATA_DIR: directory, PORT: String(await freePort()) })
      try {
        const asha = await visitor(running.address)
        const habit = await asha.habits.create({ name: 'Walk', schedule: { kind: 'daily' }, startsOn: '2024-01-01' })
        await asha.habits.complete({ id: habit.id, date: '2024-01-01', note: 'before' })
        const ballast = join(directory, 'ballast')
        fill(ballast)
        const refused = await untilRefused(running.address, asha, habit.id)
        expect(refused.status).toBe(503)
        expect(refused.headers.get('retry-after')).not.toBeNull()
        unlinkSync(ballast)
        await expect
          .poll(
            () =>
              asha.habits.complete({ id: habit.id, date: '2024-01-02', note: 'after' }).then(
                () => 'written',
                (error) => error.status,
              ),
            { timeout: 20_000, interval: 300 },
          )
          .toBe('written')
        const kept = await asha.habits.completions({ id: habit.id, limit: 100 })
        expect(kept.items.map(({ note }) => note)).toEqual(expect.arrayContaining(['before', 'after']))
      } finally {
        await running.kill('SIGKILL')
        spawnSync('umount', ['-l', directory])
      }
    },
    90_000,
  )
})

type Visitor = Awaited<ReturnType<typeof visitor>>

async function readAll(address: string, asha: Visitor, habitId: string) {
  const items: { date: string; value: number | null }[] = []
  let cursor: string | null = null
  do {
    const reply = await asha.fetch(
      `${address}/api/v1/habits/${habitId}/completions?limit=100${cursor ? `&cursor=${cursor}` : ''}`,
    )
    const page = (await reply.json()) as { items: typeof items; nextCursor: string | null }
    items.push(...page.items)
    cursor = page.nextCursor
  } while (cursor)
  return { items }
}

/** Writes until the file system has no room left. */
function fill(path: string) {
  spawnSync('dd', ['if=/dev/zero', `of=${path}`, 'bs=64k'])
}

/** Long notes, until the database cannot take more. */
async function untilRefused(address: string, asha: Visitor, habitId: string): Promise<Response> {
  for (let n = 0; n < 3000; n++) {
    const date = new Date(Date.UTC(2024, 1, 1 + n)).toISOString().slice(0, 10)
    if (date > '2026-01-01') break
    const reply = await asha.fetch(`${address}/api/v1/habits/${habitId}/completions/${date}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ note: randomBytes(10).toString('hex').repeat(95) }),
    })
    if (!reply.ok) return reply
  }
  throw new Error('The disk never filled')
}

describe('stopping', () => {
  it('ends an answer that streams with a word, keeps what was said as stopped, and goes in time', async () => {
    const stub = await providerStub()
    stub.say(Array.from({ length: 400 }, (_, n) => `word${n}`).join(' '))
    stub.pace.ms = 50
    const directory = folder()
    const running = await startProcess({
      DATA_DIR: directory,
      PORT: String(await freePort()),
      ...stub.environment('openai-compatible'),
    })
    const asha = await visitor(running.address)
    const events = await asha.coach.say({ message: 'Tell me a long story about reading.' })
    const seen: string[] = []
    let stopping: Promise<number | null> | undefined
    for await (const { event, data } of events) {
      seen.push(event === 'error' ? data.code : event)
      if (event === 'token') stopping ??= running.kill('SIGTERM')
    }
    expect(await stopping).toBe(0)
    expect(seen.at(-1)).toBe('stopping')
    const again = await startProcess({ DATA_DIR: directory, PORT: running.address.split(':').at(-1) ?? '' })
    const [conversation] = (await asha.coach.conversations()).items
    const { messages } = await asha.coach.conversation({ id: conversation?.id ?? '' })
    expect(messages.map(({ role, status }) => [role, status])).toEqual([
      ['person', 'complete'],
      ['coach', 'stopped'],
    ])
    await again.kill('SIGTERM')
    await stub.close()
  }, 60_000)
})
