import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sendProblem } from '#platform/contract/problems.ts'
import { type FieldError, unavailable, VisibleError } from '#platform/errors.ts'
import { type Auth, authPath } from './auth.ts'

/** Mounts better-auth's own addresses below /api/v1/auth; its refusals leave as problem replies like all others. */
export async function mountAuth(app: FastifyInstance, auth: Auth, onSignedOut: (request: FastifyRequest) => void) {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body)) // better-auth parses its own bodies
    scope.route({
      method: ['GET', 'POST'],
      url: `${authPath}/*`,
      schema: { hide: true },
      handler: async (request, reply) => {
        const response = await auth.handler(toWebRequest(request, auth.options.baseURL))
        if (request.url.startsWith(`${authPath}/sign-out`)) onSignedOut(request)
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

function toWebRequest(request: FastifyRequest, baseUrl: string): globalThis.Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value)
  headers.set('x-forwarded-for', request.ip)
  const body = Buffer.isBuffer(request.body) && request.body.length > 0 ? new Uint8Array(request.body) : undefined
  return new globalThis.Request(new URL(request.url, baseUrl), {
    method: request.method,
    headers,
    ...(body && { body }),
  })
}

const sentences: Record<string, string> = {
  USER_ALREADY_EXISTS: 'There is already an account with this e-mail address. Sign in instead.',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'There is already an account with this e-mail address. Sign in instead.',
  INVALID_EMAIL_OR_PASSWORD: 'The e-mail address or the password is not right. Please try again.',
  INVALID_EMAIL: 'This is not an e-mail address.',
  PASSWORD_TOO_SHORT: 'The password needs at least 8 characters.',
  PASSWORD_TOO_LONG: 'The password may have at most 128 characters.',
  EMAIL_PASSWORD_SIGN_UP_DISABLED:
    'Sign-up is closed here. Ask the person who runs this installation for an invitation.',
}
const fieldOf: Record<string, string> = {
  INVALID_EMAIL: 'email',
  PASSWORD_TOO_SHORT: 'password',
  PASSWORD_TOO_LONG: 'password',
  WEAK_PASSWORD: 'password',
  USER_ALREADY_EXISTS: 'email',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'email',
}

async function refusalOf(response: Response): Promise<VisibleError> {
  if (response.status >= 500)
    return unavailable('Signing in does not work right now. Nothing was changed; please try again in a moment.')
  const said: { code?: string; message?: string } = await response.json().catch(() => ({})) // an empty body has neither
  const code = said.code ?? 'AUTH'
  const message = sentences[code] ?? said.message ?? 'This did not work. Please try again.'
  const fields = namedFields(said.message ?? '') ?? (fieldOf[code] ? [{ path: fieldOf[code], message }] : undefined)
  const isInvalid = fields !== undefined || code === 'VALIDATION_ERROR' || response.status === 400
  return new VisibleError(isInvalid ? 422 : response.status, code.toLowerCase().replaceAll('_', '-'), message, {
    ...(fields && { fields }),
  })
}

/** better-auth names invalid fields in its message: "[body.email] Invalid email address; [body.name] …". */
function namedFields(message: string): FieldError[] | undefined {
  const found = [...message.matchAll(/\[body\.([\w.]+)\] ([^;[]+)/g)].map(([, path = '', text = '']) => ({
    path,
    message: text.trim(),
  }))
  return found.length > 0 ? found : undefined
}
