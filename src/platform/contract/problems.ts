import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchemaCompiler } from 'fastify'
import { isResponseSerializationError } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import { type FieldError, isDatabaseLost, toProblem, unavailable, VisibleError } from '#platform/errors.ts'

/** One handler makes every error reply: RFC 9457, with every invalid field named. */
export function answerProblems(app: FastifyInstance) {
  app.setErrorHandler((error, request, reply) => sendProblem(request, reply, visibleOf(error, request)))
  app.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, new VisibleError(404, 'no-such-address', 'There is nothing at this address.')),
  )
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: VisibleError) {
  if (error.retryAfterSeconds) reply.header('retry-after', error.retryAfterSeconds)
  const path = request.url.split('?')[0] ?? '/'
  return reply
    .status(error.status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(toProblem(error, path, request.id))
}

function visibleOf(error: unknown, request: FastifyRequest): VisibleError {
  if (error instanceof VisibleError) return error
  if (isDatabaseLost(error)) {
    request.log.error({ err: error }, 'database lost')
    return unavailable()
  }
  const status =
    error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
  if (status < 500 && !isResponseSerializationError(error))
    return clientMistake(status, error as Error & { code?: string }, request)
  request.log.error({ err: error }, 'request failed')
  return new VisibleError(
    500,
    'internal',
    'Something went wrong on our side. Nothing you wrote before was lost; please try again.',
  )
}

function clientMistake(status: number, error: Error & { code?: string }, request: FastifyRequest): VisibleError {
  if (status === 413)
    return new VisibleError(413, 'too-large', 'This is larger than the server accepts. Send less at once.')
  if (status === 415)
    return new VisibleError(
      415,
      'media-type',
      `Send the header content-type: ${request.routeOptions.config.endpoint?.definition.text?.types.join(' or ') ?? 'application/json, and JSON'}.`,
    )
  if (status === 429) return new VisibleError(429, 'too-many', error.message)
  return new VisibleError(
    status,
    'bad-request',
    status === 400 ? 'The request is not valid JSON or HTTP.' : error.message,
  )
}

/** Validates one part of a request; every invalid field of it is named. */
export const validate: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (data) => {
    const parsed = schema.safeParse(data)
    return parsed.success ? { value: parsed.data } : { error: invalid(parsed.error.issues, httpPart) }
  }

/** 422 with one entry for every invalid field. */
export function invalid(issues: z.core.$ZodIssue[], httpPart: string | undefined): VisibleError {
  const place = httpPart === 'querystring' ? ['query'] : httpPart === 'params' ? ['params'] : []
  const fields = issues.flatMap((issue) => fieldsOf(issue, place))
  const names = [...new Set(fields.map((field) => field.path))]
  return new VisibleError(
    422,
    'invalid',
    `Please correct ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' and more' : ''}. Nothing was saved.`,
    { fields },
  )
}

/** Zod reports unknown keys at their parent and unions as a whole: one entry per field is what a form needs. */
function fieldsOf(issue: z.core.$ZodIssue, place: PropertyKey[]): FieldError[] {
  const at = [...place, ...issue.path]
  const name = (path: PropertyKey[]) => path.map(String).join('.') || 'body'
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: name([...at, key]), message: 'is not a known field' }))
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = issue.errors.reduce((best, errors) => (errors.length < best.length ? errors : best))
    const inner = nearest.flatMap((each) => fieldsOf(each, at))
    if (inner.length > 0) return inner
  }
  return [{ path: name(at), message: issue.message }]
}
