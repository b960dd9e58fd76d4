import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { build, type Drishti } from '#app.ts'
import { readConfig } from '#platform/config.ts'
import type { Ctx } from '#platform/ctx.ts'

export type World = {
  drishti: Drishti
  address: string
  environment: Record<string, string>
  signUp(name: string): Promise<{ ctx: Ctx; cookie: string }>
  close(): Promise<void>
}

/** A whole Drishti on a database of its own: a new folder, or a new database on the server that DATABASE_URL names. */
export async function openWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'drishti-bench-'))
  const url = process.env.DATABASE_URL ? await newDatabase(process.env.DATABASE_URL) : undefined
  const environment = {
    NODE_ENV: 'development',
    DATA_DIR: folder,
    AUTH_SECRET: 'a secret of more than thirty-two characters',
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'silent',
    PORT: '0',
    ...(url && { DATABASE_URL: url }),
  }
  const drishti = await build(readConfig(environment), { origins: () => [] })
  const server = drishti.server
  if (!server) throw new Error('A world without a server')
  const address = await server.listen({ host: '127.0.0.1', port: 0 })
  return {
    drishti,
    address,
    environment,
    async signUp(name) {
      const payload = {
        email: `${name}-${Date.now()}-${Math.round(Math.random() * 1e9)}@example.org`,
        password: 'correct horse battery',
        name,
      }
      const reply = await server.inject({ method: 'POST', url: '/api/v1/auth/sign-up/email', payload })
      const cookie = reply.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
      const me = await server.inject({ method: 'GET', url: '/api/v1/me', headers: { cookie } })
      const ctx = await drishti.system.actAs(me.json().memberId)
      if (!ctx) throw new Error('Sign-up left nobody')
      return { ctx, cookie }
    },
    async close() {
      await drishti.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function newDatabase(url: string): Promise<string> {
  const name = `drishti_bench_${Date.now()}`
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.toString()
}

export const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
export const round = (value: number, digits = 2) => Math.round(value * 10 ** digits) / 10 ** digits

/** Milliseconds of each of `count` runs, one after the other. */
export async function timeEach(count: number, work: (index: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < count; index++) {
    const from = performance.now()
    await work(index)
    times.push(performance.now() - from)
  }
  return times
}

/** Runs per second with `connections` at once for `seconds`, and every duration in milliseconds. */
export async function load(
  connections: number,
  seconds: number,
  work: (worker: number, turn: number) => Promise<unknown>,
) {
  const until = performance.now() + seconds * 1000
  const times: number[] = []
  await Promise.all(
    Array.from({ length: connections }, async (_, worker) => {
      for (let turn = 0; performance.now() < until; turn++) {
        const from = performance.now()
        await work(worker, turn)
        times.push(performance.now() - from)
      }
    }),
  )
  return { perSecond: times.length / seconds, times }
}
