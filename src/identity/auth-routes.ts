import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { wrongMethod } from '#platform/contract/misread.ts'
import { invalid, sendProblem } from '#platform/contract/problems.ts'
import type { System } from '#platform/ctx.ts'
import { unavailable, VisibleError } from '#platform/errors.ts'
import { type Auth, authPath } from './auth.ts'
import { type changePassword, offered, type signUp } from './auth-requests.ts'
import { once } from './once.ts'

/** Mounts better-auth's own addresses below /api/v1/auth; its refusals leave as problem replies like all others. */
export async function mountAuth(
  app: FastifyInstance,
  system: System,
  auth: Auth,
  onSignedOut: (request: FastifyRequest) => void,
) {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body)) // better-auth parses its own bodies
    scope.route({
      method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      url: `${authPath}/*`,
      schema: { hide: true },
      handler: async (request, reply) => {
        const path = new URL(request.url, auth.options.baseURL).pathname.slice(authPath.length + 1)
        const accepts = offered[path]
        if (!accepts) throw new VisibleError(404, 'no-such-address', 'There is nothing at this address.')
        const allowed = accepts instanceof z.ZodUndefined ? ['GET', 'HEAD'] : ['POST']
        if (!allowed.includes(request.method)) {
          reply.header('allow', allowed.join(', '))
          throw wrongMethod(request.method, allowed)
        }
        const asked = accept(accepts, request)
        const ask = (path: string, body?: unknown) =>
          auth.handler(toWebRequest(request, path, body, auth.options.baseURL))
        const wish = await repeatable(path, asked, request.headers['idempotency-key'], ask)
        const response = wish ? await once(system, wish, ask) : await ask(path, asked)
        if (/^(sign-out|revoke|change-password)/.test(path)) onSignedOut(request)
        for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
        if (response.status >= 400) return sendProblem(request, reply, await refusalOf(response))
        const body = await response.text()
        for (const name of ['content-type', 'location']) {
          const value = response.headers.get(name)
          if (value) reply.header(name, value)
        }
        return reply.status(response.status).send(body || null)
      },
    })
  })
}

type Ask = (path: string, body?: unknown) => Promise<Response>

/** What must not happen twice when it is sent again under its key; the other requests may, without harm. */
async function repeatable(
  path: string,
  asked: unknown,
  key: unknown,
  ask: Ask,
): Promise<Parameters<typeof once>[1] | null> {
  if (typeof key !== 'string' || key === '') return null
  if (path === 'sign-up/email') {
    const account = asked as z.output<typeof signUp> // `offered` parsed it
    return {
      path,
      body: account,
      key,
      account: { email: account.email, password: account.password },
      of: [account.name],
    }
  }
  if (path !== 'change-password') return null
  const change = asked as z.output<typeof changePassword> // `offered` parsed it
  const session: { user: { email: string } } | null = await (await ask('get-session')).json()
  if (!session) return null
  const account = { email: session.user.email, password: change.newPassword }
  return { path, body: change, key, account, of: [] }
}

/** The body as one of the offered requests; throws 400 for no JSON, 415 for another type and 422 with every invalid field. */
function accept(accepts: z.ZodType, request: FastifyRequest): unknown {
  const text = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : ''
  if (accepts instanceof z.ZodUndefined) return undefined
  if (text && !request.headers['content-type']?.startsWith('application/json'))
    throw new VisibleError(415, 'media-type', 'Send JSON, with the header content-type: application/json.')
  const parsed = accepts.safeParse(text ? parseJson(text) : {})
  if (!parsed.success) throw invalid(parsed.error.issues, 'body')
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new VisibleError(400, 'bad-request', 'The request is not valid JSON or HTTP.')
  }
}

function toWebRequest(request: FastifyRequest, path: string, body: unknown, baseUrl: string): globalThis.Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value)
  headers.set('x-forwarded-for', request.ip)
  headers.delete('content-length')
  if (body !== undefined) headers.set('content-type', 'application/json')
  return new globalThis.Request(new URL(`${authPath}/${path}`, baseUrl), {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

const sentences: Record<string, string> = {
  USER_ALREADY_EXISTS: 'There is already an account with this e-mail address. Sign in instead.',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'There is already an account with this e-mail address. Sign in instead.',
  INVALID_EMAIL_OR_PASSWORD: 'The e-mail address or the password is not right. Please try again.',
  EMAIL_PASSWORD_SIGN_UP_DISABLED:
    'Sign-up is closed here. Ask the person who runs this installation for an invitation.',
}
const fieldOf: Record<string, string> = {
  USER_ALREADY_EXISTS: 'email',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'email',
}

async function refusalOf(response: Response): Promise<VisibleError> {
  if (response.status >= 500)
    return unavailable('Signing in does not work right now. Nothing was changed; please try again in a moment.')
  const said: { code?: string; message?: string } = await response.json().catch(() => ({})) // an empty body has neither
  const code = said.code ?? 'AUTH'
  const message = sentences[code] ?? said.message ?? 'This did not work. Please try again.'
  const fields = fieldOf[code] ? [{ path: fieldOf[code], message }] : undefined
  const isInvalid = fields !== undefined || code === 'VALIDATION_ERROR' || response.status === 400
  return new VisibleError(isInvalid ? 422 : response.status, code.toLowerCase().replaceAll('_', '-'), message, {
    ...(fields && { fields }),
  })
}
