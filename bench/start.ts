import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, round } from './world.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** From `npm start` to the first 200 of /readyz, warm and from a bare clone with a warm npm cache; resident memory after it. */
export async function benchStart() {
  const data = mkdtempSync(join(tmpdir(), 'drishti-bench-start-'))
  const first = await timeStart(root, data)
  const warm = []
  for (let turn = 0; turn < 3; turn++) warm.push(await timeStart(root, data))
  const clone = mkdtempSync(join(tmpdir(), 'drishti-bench-clone-'))
  spawnSync('git', ['clone', '--quiet', root, clone])
  const bare = existsSync(join(clone, 'package.json')) ? await timeStart(clone, join(clone, 'data')) : null
  for (const folder of [data, clone]) rmSync(folder, { recursive: true, force: true })
  return {
    newDatabaseSeconds: round(first.seconds),
    warmSeconds: round(median(warm.map((each) => each.seconds))),
    bareCloneSeconds: bare && round(bare.seconds),
    residentMb: { rss: Math.round(median(warm.map((each) => each.rssMb))) },
  }
}

async function timeStart(cwd: string, data: string): Promise<{ seconds: number; rssMb: number }> {
  const port = await freePort()
  const { DATABASE_URL: _, REDIS_URL: __, ...environment } = process.env
  const from = performance.now()
  const child = spawn('npm', ['start', '--silent'], {
    cwd,
    env: { ...environment, NODE_ENV: 'development', PORT: String(port), DATA_DIR: data, LOG_LEVEL: 'silent' },
    stdio: 'ignore',
    detached: true,
  })
  for (;;) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`)
    const isReady = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (reply) => reply.ok,
      () => false,
    )
    if (isReady) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const seconds = (performance.now() - from) / 1000
  const rssMb = await residentMb(port)
  await stop(child)
  return { seconds, rssMb }
}

async function residentMb(port: number): Promise<number> {
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1] ?? Number.NaN) / 2 ** 20
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    if (child.pid) process.kill(-child.pid, 'SIGTERM')
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
}
