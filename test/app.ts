import { readFileSync } from 'node:fs'
import type { InjectOptions } from 'fastify'
import { inject } from 'vitest'
import { apis } from '#apis.ts'
import { build, type Drishti } from '#app.ts'
import type { Config } from '#platform/config.ts'
import { readConfig } from '#platform/config.ts'
import { type Client, client, type Transport } from '#platform/contract/client.ts'
import { routesOf } from '#platform/contract/routes-of.ts'
import type { Ctx } from '#platform/ctx.ts'
import { openInMemory, openPostgres } from '#platform/db/open.ts'
import type { Model } from '#platform/model/model.ts'
import { clock } from './clock.ts'
import { testLog } from './log.ts'

declare module 'vitest' {
  interface ProvidedContext {
    snapshot: string
    databaseUrls: string[]
  }
}

const routes = routesOf(apis)
let shared: Promise<Drishti> | null = null

/** One Drishti per test worker, on its own database; people, not wipes, keep tests apart. */
export function drishti(): Promise<Drishti> {
  shared ??= start()
  return shared
}

export const testConfig = (more: Record<string, string> = {}): Config =>
  readConfig({
    NODE_ENV: 'test',
    DATA_DIR: '/nonexistent/drishti-test',
    AUTH_SECRET: 'a secret of more than thirty-two characters',
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'silent',
    OPERATOR_EMAILS: 'operator@example.org',
    PUBLIC_URL: 'http://localhost',
    ...more,
  })

export async function start(parts: { config?: Record<string, string>; model?: Model } = {}): Promise<Drishti> {
  const urls = inject('databaseUrls')
  const database =
    urls.length > 0
      ? openPostgres(urls[Number(process.env.VITEST_POOL_ID ?? 1) - 1] ?? urls[0] ?? '', 10, () => undefined)
      : await openInMemory(readSnapshot(inject('snapshot')))
  return build(testConfig(parts.config), {
    database,
    log: testLog,
    now: clock.now,
    ...(parts.model && { model: parts.model }),
  })
}

const readSnapshot = (path: string) => new Uint8Array(readFileSync(path))

export type TestPerson = Client<typeof apis> & {
  email: string
  memberId: string
  /** The request under the typed client, for what it does not let through: bad input, headers. */
  send(options: InjectOptions): Promise<Awaited<ReturnType<NonNullable<Drishti['server']>['inject']>>>
  /** A context in which this person acts, for jobs and verbs below the API. */
  ctx(): Promise<Ctx>
}

let count = 0

/** Somebody new, signed up through the API in their own organisation. */
export async function person(
  name = 'Asha',
  more: { timeZone?: string; operator?: boolean; on?: Drishti } = {},
): Promise<TestPerson> {
  const app = more.on ?? (await drishti())
  const email = more.operator
    ? 'operator@example.org'
    : `${name.toLowerCase().replace(/[^a-z]/g, '') || 'person'}-${process.pid}-${process.env.VITEST_POOL_ID ?? 0}-${Date.now()}-${count++}@example.org`
  const server = app.server
  if (!server) throw new Error('This Drishti has no server')
  const credentials = { email, password: 'correct horse battery', name }
  const signUp = await server.inject({ method: 'POST', url: '/api/v1/auth/sign-up/email', payload: credentials })
  const entered =
    signUp.statusCode === 200
      ? signUp
      : await server.inject({
          method: 'POST',
          url: '/api/v1/auth/sign-in/email',
          payload: { email, password: credentials.password },
        })
  if (entered.statusCode !== 200) throw new Error(`sign-up failed: ${entered.statusCode} ${entered.body}`)
  const cookie = entered.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
  const send = (options: InjectOptions) => server.inject({ ...options, headers: { cookie, ...options.headers } })
  const api = client<typeof apis>(routes, transportOver(send))
  const me = await api.identity.updateMe({ timeZone: more.timeZone ?? 'Asia/Kolkata' })
  return { ...api, email, memberId: me.memberId, send, ctx: async () => (await app.system.actAs(me.memberId)) as Ctx } // just signed up: is there
}

type Send = (
  options: InjectOptions,
) => Promise<{ statusCode: number; headers: Record<string, unknown>; rawPayload: Buffer }>

const transportOver =
  (send: Send): Transport =>
  async (path, init) => {
    const reply = await send({
      method: init.method as 'GET',
      url: `/api/v1${path}`,
      headers: init.headers as Record<string, string>,
      ...(init.body ? { payload: init.body as string } : {}),
    }) // our own client made them so
    return new Response(reply.statusCode === 204 ? null : new Uint8Array(reply.rawPayload), {
      status: reply.statusCode,
      headers: {
        'content-type': String(reply.headers['content-type'] ?? ''),
        'content-disposition': String(reply.headers['content-disposition'] ?? ''),
      },
    })
  }

export { clock }
