import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Endpoint, Problem } from './contract/api.ts'

type Operation = Record<string, unknown> & {
  responses?: Record<string, unknown>
  parameters?: unknown[]
  requestBody?: { content?: Record<string, { example?: unknown }> }
}
type Paths = Record<string, Record<string, Operation>>
type Document = { paths?: Paths; components?: Record<string, unknown> }

/**
 * OpenAPI 3.1 from the contracts themselves, at /api/v1/openapi.json, and a page to read it at /docs. `foreign` are the
 * addresses that another library serves below ours.
 */
export async function describeApi(app: FastifyInstance, version: string, foreign: () => Paths) {
  const endpoints = new Map<string, Endpoint>()
  app.addHook('onRoute', (route) => {
    const endpoint = route.config?.endpoint
    if (endpoint) endpoints.set(endpoint.name, endpoint.definition)
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Drishti',
        version,
        description:
          'Every promise that Drishti makes over HTTP. Errors are problem details (RFC 9457); a 422 names every invalid field.',
      },
      servers: [{ url: '/' }],
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'drishti.session_token' } } },
    },
    transform: jsonSchemaTransform,
  })
  await app.register(swaggerUi, { routePrefix: '/docs', logLevel: 'silent' })
  let document: Document | null = null
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => {
    const own = app.swagger() as Document // swagger's own type is wider than what it wrote
    document ??= complete({ ...own, paths: { ...withRefusals(foreign()), ...own.paths } }, endpoints)
    return document
  })
}

function complete(document: Document, endpoints: Map<string, Endpoint>): Document {
  const problem = z.toJSONSchema(Problem, { target: 'draft-2020-12', io: 'output' })
  for (const operation of Object.values(document.paths ?? {}).flatMap((path) => Object.values(path))) {
    const endpoint = endpoints.get(String(operation.operationId))
    if (endpoint) describe(operation, endpoint)
  }
  return { ...document, components: { ...document.components, schemas: { Problem: problem } } }
}

export const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', maxLength: 200 },
  description: 'The same key answers the same for a day, however often the request comes',
}
const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/** What may come back of addresses that are no endpoints of ours. */
function withRefusals(paths: Paths): Paths {
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path)))
    operation.responses = {
      ...operation.responses,
      401: refusal('Not signed in, or the password is not right'),
      422: refusal('Invalid input; `fields` names each'),
      429: refusal('Too many requests; see Retry-After'),
      503: refusal('The database is away; nothing was changed'),
    }
  return paths
}

function describe(operation: Operation, endpoint: Endpoint) {
  const isOpen = endpoint.who === 'anyone'
  for (const content of Object.values(operation.requestBody?.content ?? {}))
    if (endpoint.example !== undefined) content.example = endpoint.example
  if (!isOpen) operation.security = [{ session: [] }]
  if (endpoint.who && !isOpen) operation['x-least-role'] = endpoint.who
  const stream = endpoint.stream && {
    '200': {
      description: 'Server-sent events; each data line is JSON of the event’s schema',
      content: {
        'text/event-stream': {
          schema: {
            oneOf: Object.entries(endpoint.stream).map(([event, data]) => ({
              title: event,
              ...z.toJSONSchema(data, { io: 'output' }),
            })),
          },
        },
      },
    },
  }
  const lines = endpoint.lines && {
    '200': {
      description: 'JSON lines: each line is one value of the schema',
      content: { 'application/x-ndjson': { schema: z.toJSONSchema(endpoint.lines.of, { io: 'output' }) } },
    },
  }
  const file = endpoint.file && {
    '200': {
      description: 'A file to keep',
      content: Object.fromEntries(endpoint.file.types.map((type) => [type, { schema: { type: 'string' } }])),
    },
  }
  const empty = !endpoint.reply && { '204': { description: 'Done; there is nothing to say' } }
  const isUnsafe = endpoint.method !== 'GET'
  if (isUnsafe) operation.parameters = [...(operation.parameters ?? []), idempotencyKey]
  operation.responses = {
    ...(stream || lines || file || empty || operation.responses),
    ...(endpoint.body
      ? { 400: refusal('Not JSON'), 413: refusal('Too large'), 415: refusal('Not sent as one of these types') }
      : {}),
    ...(isUnsafe ? { 409: refusal('Something else happened first') } : {}),
    ...(isOpen ? {} : { 401: refusal('Not signed in') }),
    ...(isUnsafe || (endpoint.who && !isOpen)
      ? { 403: refusal('The role does not allow it, or another website sent it') }
      : {}),
    ...(endpoint.params ? { 404: refusal('Not there, or another person’s') } : {}),
    422: refusal('Invalid input; `fields` names each'),
    429: refusal('Too many requests; see Retry-After'),
    503: refusal('The database is away; nothing was changed'),
  }
}
