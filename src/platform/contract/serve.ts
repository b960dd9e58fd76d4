import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx, Person } from '#platform/ctx.ts'
import { forbidden, unauthenticated } from '#platform/errors.ts'
import { hasRole } from '#platform/role.ts'
import type { Api, Apis, Endpoint, Request, TextFile } from './api.ts'
import { type Heard, hearRefused, letHear } from './heard.ts'
import { withIdempotency } from './idempotency.ts'
import type { Route, Routes } from './routes.ts'
import { writeEvents } from './stream.ts'

declare module 'fastify' {
  interface FastifyRequest {
    person: Person | null
  }
  interface FastifyContextConfig {
    endpoint?: { name: string; definition: Endpoint }
  }
}

/** What the server needs to know to make a context of a request. */
export type Host = {
  /** Who is signed in; null when nobody is. */
  personOf(request: FastifyRequest): Promise<Person | null>
  ctxOf(request: FastifyRequest, reply: FastifyReply, person: Person): Ctx
  /** Hears every text that is written. */
  heard?: Heard
}
export type ServedDomain = { api: Api; routes: Routes<Api> }

const prefix = '/api/v1'
const nothing = z.strictObject({})

/** Mounts every endpoint of the domains below /api/v1. */
export function serve(app: FastifyInstance, domains: { [D in keyof Apis]: ServedDomain }, host: Host) {
  app.decorateRequest('person', null)
  for (const [domain, { api, routes }] of Object.entries(domains)) {
    for (const [name, endpoint] of Object.entries(api)) {
      const route = routes[name]
      if (!route) throw new Error(`${domain}.${name} is promised and has no route`)
      if (endpoint.text) mountText(app, `${domain}.${name}`, endpoint, endpoint.text, route, host)
      else mount(app, `${domain}.${name}`, endpoint, route, host)
    }
  }
}

/** An endpoint whose body is text reads nothing else; every other one goes on reading JSON only. */
function mountText(
  app: FastifyInstance,
  name: string,
  endpoint: Endpoint,
  text: NonNullable<Endpoint['text']>,
  route: Route<Endpoint>,
  host: Host,
) {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser([...text.types], { parseAs: 'string' }, (_request, body, done) => done(null, body))
    mount(scope, name, endpoint, route, host)
  })
}

function mount(app: FastifyInstance, name: string, endpoint: Endpoint, route: Route<Endpoint>, host: Host) {
  const status = endpoint.reply ? (endpoint.status ?? 200) : 204 // of streams and lines: 200, which they say themselves
  app.route({
    method: endpoint.method,
    url: prefix + endpoint.path,
    config: {
      endpoint: { name, definition: endpoint },
      // What is said to the coach is read before it is counted: who is in danger is answered though it was too much.
      ...(endpoint.stream && { rateLimit: { hook: 'preValidation' } }),
    },
    ...(endpoint.text && { bodyLimit: endpoint.text.limitKb * 1024 }),
    schema: {
      ...(endpoint.text && { consumes: [...endpoint.text.types] }),
      summary: endpoint.summary,
      tags: [name.split('.')[0] ?? name],
      operationId: name,
      params: endpoint.params ?? nothing,
      querystring: endpoint.query ?? nothing,
      ...(endpoint.body && { body: endpoint.body }),
      ...(endpoint.reply && { response: { [status]: endpoint.reply } }),
    },
    // Before the body is read or judged: a stranger learns nothing from validation and uploads nothing.
    onRequest: async (request) => {
      request.person = await admit(endpoint, request, host)
    },
    onError: async (request, reply) => hearRefused(host.heard, endpoint, request, reply),
    handler: async (request, reply) => {
      const ctx = host.ctxOf(request, reply, request.person ?? nobody)
      const parsed = { params: request.params, query: request.query, body: request.body } as Request<Endpoint> // validated by the schema above
      const { prepare, run } = typeof route === 'function' ? { prepare: undefined, run: route } : route
      const hear = () => letHear(host.heard, ctx, { name, endpoint, request, reply })
      if (endpoint.stream) return writeEvents(reply, ctx, await run(ctx, parsed, undefined as never), hear) // a stream has no prepare step
      if (endpoint.file) return sendFile(reply, await run(ctx, parsed, undefined as never)) // nor has a file
      if (endpoint.lines) return sendLines(reply, endpoint.lines, await run(ctx, parsed, undefined as never)) // nor have lines
      const answer = await withIdempotency(ctx, request, {
        prepare: prepare ? () => prepare(ctx, parsed) : async () => undefined,
        run: async (inner, prepared) => run(inner, parsed, prepared as never), // what this route's own `prepare` returned
      })
      await hear()
      return send(reply, endpoint, status, answer)
    },
  })
}

function send(reply: FastifyReply, endpoint: Endpoint, status: number, answer: unknown) {
  if (!endpoint.reply) return reply.status(204).send()
  return reply.status(status).send(answer)
}

function sendFile(reply: FastifyReply, file: unknown) {
  const { name, type, text } = file as TextFile // the contract's type makes the route return this
  return reply.header('content-disposition', `attachment; filename="${name}"`).type(`${type}; charset=utf-8`).send(text)
}

/** Sends each value as a line when the reader is ready for it, with only the fields that the contract spells. */
function sendLines(reply: FastifyReply, { of, fileName }: NonNullable<Endpoint['lines']>, values: unknown) {
  const lines = async function* () {
    for await (const value of values as AsyncIterable<unknown>) yield `${JSON.stringify(z.encode(of, value))}\n` // the contract's type makes the route return this
  }
  return reply
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .type('application/x-ndjson; charset=utf-8')
    .send(Readable.from(lines()))
}

/** The person, when the endpoint lets them in. Endpoints for anyone are served without a person. */
async function admit(endpoint: Endpoint, request: FastifyRequest, host: Host): Promise<Person> {
  if (endpoint.who === 'anyone') return nobody
  const person = await host.personOf(request)
  if (!person) throw unauthenticated()
  const who = endpoint.who ?? 'person'
  if (who === 'operator' && !person.isOperator) throw forbidden('Only the operator of this installation can do this.')
  if ((who === 'admin' || who === 'mentor') && !hasRole(person.role, who)) throw forbidden()
  return person
}

/** Stands in where nobody needs to be signed in: owns nothing, so `mine` finds nothing. */
const nobody: Person = {
  id: '',
  memberId: '00000000-0000-0000-0000-000000000000',
  organisationId: '00000000-0000-0000-0000-000000000000',
  organisationName: '',
  role: 'member',
  isOperator: false,
  name: '',
  email: '',
  timeZone: 'UTC',
  dayStart: '00:00',
  language: 'en',
  currency: 'INR',
  theme: 'system',
  reminderAt: null,
  createdAt: new Date(0),
}
