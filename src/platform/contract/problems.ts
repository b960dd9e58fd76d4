import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchemaCompiler } from 'fastify'
import { isResponseSerializationError } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import { type FieldError, isDatabaseLost, toProblem, unavailable, VisibleError } from '#platform/errors.ts'

/** One handler makes every error reply: RFC 9457, with every invalid field named. */
export function answerProblems(app: FastifyInstance) {
  app.setErrorHandler((error, request, reply) => sendProblem(request, reply, visibleOf(error, request)))
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
      `Send the header content-type: ${request.routeOptions.config.endpoint?.definition.text?.types.slice(0, 3).join(' or ') ?? 'application/json, and JSON'}.`,
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
    // Nothing sent is nothing said: every field that is needed is named, and an endpoint that needs none takes it.
    const parsed = schema.safeParse(httpPart === 'body' && isAbsent(data) && !isText(schema) ? {} : data, {
      error: say,
    })
    return parsed.success ? { value: parsed.data } : { error: invalid(parsed.error.issues, httpPart) }
  }

/** The value as a schema reads it, or what is wrong with each field, in the words of every refusal. */
export function parse<S extends z.ZodType>(
  schema: S,
  data: unknown,
): { value: z.output<S> } | { fields: FieldError[] } {
  const parsed = schema.safeParse(data, { error: say })
  return parsed.success
    ? { value: parsed.data }
    : { fields: parsed.error.issues.flatMap((issue) => fieldsOf(issue, [])) }
}

const isAbsent = (data: unknown) => data === undefined || data === null
const isText = (schema: z.ZodType) => schema.def.type === 'string'

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}
const formats: Record<string, string> = {
  date: 'a date such as 2026-01-31',
  datetime: 'a moment such as 2026-01-31T09:30:00Z',
  uuid: 'an id',
  url: 'an address such as https://example.org',
  email: 'an e-mail address',
}

/** What is wrong with a field, to be read after its name; a schema's own message wins over it. */
function say(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return 'is missing'
  if (issue.code === 'invalid_type') return `is not ${kinds[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_format') return formats[issue.format] && `is not ${formats[issue.format]}`
  if (issue.code === 'invalid_value') return `is none of ${issue.values.join(', ')}`
  if (issue.code === 'too_small' || issue.code === 'too_big') return sayBound(issue)
  return undefined
}

function sayBound(issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig>): string {
  const [bound, least] = issue.code === 'too_small' ? [issue.minimum, true] : [issue.maximum, false]
  const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' items' : ''
  if (issue.origin === 'string' && least && Number(bound) === 1) return 'is empty'
  if (!issue.inclusive) return `is not ${least ? 'more' : 'less'} than ${bound}`
  return `is ${least ? 'less' : 'more'} than ${bound}${unit}`
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
