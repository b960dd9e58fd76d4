import { apis } from '#apis.ts'
import { build, type Drishti } from '#app.ts'
import { readConfig } from '#platform/config.ts'
import { type Client, client, type Transport } from '#platform/contract/client.ts'
import { routesOf } from '#platform/contract/routes-of.ts'
import type { Ctx } from '#platform/ctx.ts'
import { openInMemory } from '#platform/db/open.ts'
import { now } from './people.ts'

export type Someone = Client<typeof apis> & {
  key: string
  memberId: string
  email: string
  /** A request under the typed client, for what its types do not hold (yet). */
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: { type: string; text: string }): Promise<Response>
  ctx(): Promise<Ctx>
}
export type World = { drishti: Drishti; signUp(key: string, name: string): Promise<Someone>; close(): Promise<void> }

const routes = routesOf(apis)

/** One Drishti in this process, on an embedded database in memory, at the moment that the dialogues are set in; no provider. */
export async function openWorld(): Promise<World> {
  const config = readConfig({
    NODE_ENV: 'test',
    DATA_DIR: '/nonexistent/drishti-eval',
    AUTH_SECRET: 'a secret of more than thirty-two characters',
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'error',
    PUBLIC_URL: 'http://localhost',
  })
  const database = await openInMemory()
  const drishti = await build(config, { database, now: () => now })
  await drishti.work()
  return {
    drishti,
    signUp: (key, name) => signUp(drishti, key, name),
    async close() {
      await drishti.close()
      await database.close()
    },
  }
}

async function signUp(drishti: Drishti, key: string, name: string): Promise<Someone> {
  const { server } = drishti
  if (!server) throw new Error('This Drishti has no server')
  const email = `${key}@eval.example`
  const payload = { email, password: 'correct horse battery', name }
  const entered = await server.inject({ method: 'POST', url: '/api/v1/auth/sign-up/email', payload })
  if (entered.statusCode !== 200) throw new Error(`sign-up failed: ${entered.statusCode} ${entered.body}`)
  const cookie = entered.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
  const transport: Transport = async (path, init) => {
    const reply = await server.inject({
      method: init.method as 'GET', // our own client made it so
      url: `/api/v1${path}`,
      headers: { ...(init.headers as Record<string, string>), cookie }, // as above
      ...(init.body ? { payload: init.body as string } : {}), // as above
    })
    const headers = { 'content-type': String(reply.headers['content-type'] ?? '') }
    return new Response(reply.statusCode === 204 ? null : new Uint8Array(reply.rawPayload), {
      status: reply.statusCode,
      headers,
    })
  }
  const api = client<typeof apis>(routes, transport)
  const { memberId } = await api.identity.me()
  return {
    ...api,
    key,
    memberId,
    email,
    send: (method, path, body) =>
      transport(path, { method, ...(body && { headers: { 'content-type': body.type }, body: body.text }) }),
    ctx: async () => {
      const ctx = await drishti.system.actAs(memberId)
      if (!ctx) throw new Error(`${key} is gone`)
      return ctx
    },
  }
}
