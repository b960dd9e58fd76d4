import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort, type Running, startProcess, visitor } from '#test/process.ts'

const url = process.env.DATABASE_URL

/** A way to the database that can be cut and mended. */
class Line {
  private server: Server | null = null
  private readonly sockets = new Set<Socket>()
  readonly port: number
  private readonly target: URL
  constructor(port: number, target: URL) {
    this.port = port
    this.target = target
  }
  async mend() {
    this.server = createServer((from) => {
      const to = connect(Number(this.target.port || 5432), this.target.hostname)
      for (const socket of [from, to]) {
        this.sockets.add(socket)
        socket.on('error', () => socket.destroy())
        socket.on('close', () => this.sockets.delete(socket))
      }
      from.pipe(to).pipe(from)
    }).listen(this.port, '127.0.0.1')
    await once(this.server, 'listening')
  }
  async cut() {
    const server = this.server
    for (const socket of this.sockets) socket.destroy()
    if (server) {
      server.close()
      await once(server, 'close')
    }
  }
}

describe.runIf(url)('a lost PostgreSQL', () => {
  let line: Line
  let running: Running
  const name = `drishti_lost_${process.pid}`
  const admin = new pg.Client({ connectionString: url })

  beforeAll(async () => {
    await admin.connect()
    await admin.query(`create database ${name}`)
    const target = new URL(url ?? '')
    line = new Line(await freePort(), target)
    await line.mend()
    const through = new URL(target)
    through.hostname = '127.0.0.1'
    through.port = String(line.port)
    through.pathname = `/${name}`
    running = await startProcess({
      DATABASE_URL: through.toString(),
      DATA_DIR: join(tmpdir(), name),
      PORT: String(await freePort()),
      LOG_LEVEL: 'silent',
    })
  })

  afterAll(async () => {
    await running?.kill('SIGTERM')
    await line?.cut()
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
  })

  it('gives 503 for reads, writes and sign-ins, keeps living, and recovers without a restart', async () => {
    const asha = await visitor(running.address)
    const walk = await asha.habits.create({ name: 'Walk', schedule: { kind: 'daily' } })
    await line.cut()
    const status = async (path: string, init?: RequestInit) =>
      (await asha.fetch(`${running.address}${path}`, init)).status
    const signIn = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: asha.email, password: 'correct horse battery' }),
    }
    expect(await status(`/api/v1/habits/${walk.id}`)).toBe(503)
    expect(
      await status(`/api/v1/habits/${walk.id}/completions/${walk.startsOn}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: '{"value":1}',
      }),
    ).toBe(503)
    expect(await status('/api/v1/auth/sign-in/email', signIn)).toBe(503)
    expect(await status('/readyz')).toBe(503)
    expect(await status('/healthz')).toBe(200)
    expect((await (await fetch(`${running.address}/api/v1/health`)).json()).status).toBe('down')
    await line.mend()
    await expect.poll(() => status('/readyz'), { timeout: 20_000, interval: 200 }).toBe(200)
    expect(await asha.habits.complete({ id: walk.id, date: walk.startsOn, value: 1 })).toMatchObject({ state: 'done' })
    expect(await status('/api/v1/auth/sign-in/email', signIn)).toBe(200)
  }, 90_000)

  it('survives the loss of a connection that is in the middle of a write', async () => {
    const asha = await visitor(running.address, 'Mira')
    const walk = await asha.habits.create({ name: 'Walk', schedule: { kind: 'daily' } })
    const holding = new pg.Client({
      connectionString: Object.assign(new URL(url ?? ''), { pathname: `/${name}` }).toString(),
    })
    await holding.connect()
    await holding.query('begin; lock table habits in access exclusive mode')
    const write = () =>
      asha.fetch(`${running.address}/api/v1/habits/${walk.id}/completions/${walk.startsOn}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: '{"value":1}',
      })
    const writing = write()
    const waiting =
      "select count(*)::int as writes from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'"
    await expect.poll(async () => (await admin.query(waiting, [name])).rows[0].writes).toBeGreaterThan(0)
    await line.cut()
    expect((await writing).status).toBe(503)
    await holding.end()
    await line.mend()
    await expect.poll(async () => (await write()).status, { timeout: 20_000, interval: 200 }).toBe(200)
  }, 90_000)
})
