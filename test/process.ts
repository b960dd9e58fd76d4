import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { apis } from '#apis.ts'
import { type Client, client } from '#platform/contract/client.ts'
import { routesOf } from '#platform/contract/routes-of.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

export type Running = {
  address: string
  child: ChildProcess
  output(): string
  kill(signal: NodeJS.Signals): Promise<number | null>
}

/** A Drishti in a process of its own, as an operator starts it. Resolves when it says that it is ready. */
export async function startProcess(environment: Record<string, string>): Promise<Running> {
  const started = launch({ PORT: String(await freePort()), ...environment })
  const { child, output } = started
  await new Promise<void>((resolve, reject) => {
    const look = () => output().includes('Drishti is ready at') && resolve()
    child.stdout?.on('data', look)
    child.once('exit', (code) => reject(new Error(`Drishti stopped with ${code}: ${output()}`)))
  })
  return started
}

/** The same without waiting, for starts that are meant to fail. */
export function launch(environment: Record<string, string>): Running {
  const { DATABASE_URL: _, REDIS_URL: __, ...inherited } = process.env
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
    cwd: root,
    env: { ...inherited, NODE_ENV: 'test', RATE_LIMIT: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout.on('data', (data) => {
    text += data
  })
  child.stderr.on('data', (data) => {
    text += data
  })
  return {
    address: `http://127.0.0.1:${environment.PORT}`,
    child,
    output: () => text,
    kill: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
      const gone = once(child, 'exit')
      child.kill(signal)
      const [code] = await gone
      return code
    },
  }
}

/** Signs somebody up over real HTTP. */
export async function visitor(
  address: string,
  name = 'Asha',
  email = `${name.toLowerCase()}-${Date.now()}@example.org`,
): Promise<Client<typeof apis> & { fetch: typeof fetch; email: string }> {
  const body = JSON.stringify({ email, password: 'correct horse battery', name })
  const reply = await fetch(`${address}/api/v1/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  if (!reply.ok) throw new Error(`sign-up failed: ${reply.status} ${await reply.text()}`)
  const cookie = reply.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const send: typeof fetch = (input, init) => fetch(input, { ...init, headers: { cookie, ...init?.headers } })
  return {
    ...client<typeof apis>(routesOf(apis), (path, init) => send(`${address}/api/v1${path}`, init)),
    fetch: send,
    email,
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (!address || typeof address === 'string') throw new Error('No port was free')
  return address.port
}
