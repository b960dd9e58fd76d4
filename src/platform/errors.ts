import type { Problem } from './contract/api.ts'

export type FieldError = { path: string; message: string }

/** An error that the person can act on: its message is one kind sentence that says what to do. */
export class VisibleError extends Error {
  override name = 'VisibleError'
  readonly status: number
  readonly code: string
  readonly fields: FieldError[] | undefined
  readonly extra: Record<string, unknown>
  readonly retryAfterSeconds: number | undefined
  constructor(
    status: number,
    code: string,
    message: string,
    more: { fields?: FieldError[]; extra?: Record<string, unknown>; retryAfterSeconds?: number } = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.fields = more.fields
    this.extra = more.extra ?? {}
    this.retryAfterSeconds = more.retryAfterSeconds
  }
}

/** 404: the row is not there, or is another person's. */
export const notFound = (what = 'This') =>
  new VisibleError(404, 'not-found', `${what} was not found. It may have been deleted.`)
/** 422: the request was understood and cannot be done. `extra` joins the problem reply. */
export const refused = (message: string, fields?: FieldError[], extra?: Record<string, unknown>) =>
  new VisibleError(422, 'refused', message, { ...(fields && { fields }), ...(extra && { extra }) })
/** 409: something else happened first. */
export const conflict = (message: string) => new VisibleError(409, 'conflict', message)
export const unauthenticated = () => new VisibleError(401, 'unauthenticated', 'Please sign in and try again.')
export const forbidden = (message = 'Your role does not allow this.') => new VisibleError(403, 'forbidden', message)
/** 503: nothing was lost or written; the same request may be sent again. */
export const unavailable = (
  message = 'Drishti cannot reach its database right now. Nothing was changed; please try again in a moment.',
) => new VisibleError(503, 'unavailable', message, { retryAfterSeconds: 5 })

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'Too slow',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Cannot be processed',
  429: 'Too many requests',
  431: 'Headers too large',
  500: 'Our mistake',
  503: 'Unavailable',
}
export const titleOf = (status: number) => titles[status] ?? (status < 500 ? 'Cannot be processed' : 'Our mistake')

/** RFC 9457 body of a visible error. */
export function toProblem(error: VisibleError, instance: string, requestId: string): Problem {
  return {
    ...error.extra,
    type: `urn:drishti:problem:${error.code}`,
    title: titleOf(error.status),
    status: error.status,
    detail: error.message,
    instance,
    code: error.code,
    ...(error.fields && { fields: error.fields }),
    requestId,
  }
}

/** The PostgreSQL or system error code under whatever wrapped it; undefined when there is none. */
export function codeOf(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string') return at.code
  }
  return undefined
}

const lostDatabase = /^(08|53|57P0|58|XX)/ // connection, resources (disk full), shutdown, system, internal
const lostSocket = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'ENOSPC', 'EMBEDDED_LOST'])

/** Whether the database, not the request, is why this failed: the answer is then 503. */
export function isDatabaseLost(error: unknown): boolean {
  const code = codeOf(error)
  if (code && (lostDatabase.test(code) || lostSocket.has(code))) return true
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if (
      /connection terminated|timeout exceeded when trying to connect|Connection ended unexpectedly|not queryable/i.test(
        at.message,
      )
    )
      return true
  }
  return false
}
