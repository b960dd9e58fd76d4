import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  fastify,
  LogController,
} from 'fastify'
import type { Auth } from '#identity/auth.ts'
import { authPaths } from '#identity/auth-openapi.ts'
import { mountAuth } from '#identity/auth-routes.ts'
import type { Sessions } from '#identity/sessions.ts'
import type { Config } from '#platform/config.ts'
import { refuseUnkeepable } from '#platform/contract/keepable.ts'
import { answerMisread, answerUnserved } from '#platform/contract/misread.ts'
import { answerProblems, validate } from '#platform/contract/problems.ts'
import { type ServedDomain, serve } from '#platform/contract/serve.ts'
import { writeReplies } from '#platform/contract/write.ts'
import type { System } from '#platform/ctx.ts'
import { isReady } from '#platform/health.ts'
import { makeMetrics, mountMetrics } from '#platform/metrics.ts'
import { describeApi } from '#platform/openapi.ts'
import { refuseForeignOrigins } from '#platform/origins.ts'
import { limitRates, makeCounts } from '#platform/rate-limit.ts'
import * as safety from '#safety/safety.ts'
import { ctxFor } from './app.ts'
import { domains } from './domains.ts'

const web = fileURLToPath(new URL('../dist/web', import.meta.url))

const apiHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

type Parts = { config: Config; system: System; auth: Auth; sessions: Sessions; origins?: () => string[] }

/** The HTTP side: API, documentation, health, metrics and the web app. */
export async function makeServer({ config, system, auth, sessions, origins }: Parts): Promise<FastifyInstance> {
  /** One for every request that is being answered. */
  const live = new Set<AbortController>()
  const app = fastify({
    loggerInstance: system.log as FastifyBaseLogger, // pino's own type makes every plugin's types differ from Fastify's
    logController: new LogController({ disableRequestLogging: true }), // our own line a request, below
    bodyLimit: config.BODY_LIMIT_KB * 1024,
    genReqId: (request) => requestIdOf(request.headers['x-request-id']),
    trustProxy: config.PUBLIC_URL ? 'loopback, linklocal, uniquelocal' : false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    ...answerMisread,
  })
  app.setValidatorCompiler(validate as never) // Fastify's type leaves the schema's own type open
  writeReplies(app, { isChecked: config.NODE_ENV === 'test' })
  answerProblems(app)
  answerUnserved(app)
  acceptEmptyBodies(app)
  refuseUnkeepable(app)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    const endpoint = request.routeOptions.config.endpoint?.name ?? request.routeOptions.url
    request.log.info(
      { method: request.method, endpoint, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    )
  })
  await app.register(helmet, {
    global: false,
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        scriptSrc: ["'self'", ...ownScripts()],
        connectSrc: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: system.publicUrl.startsWith('https:'),
    referrerPolicy: { policy: 'same-origin' },
  })
  // A page needs every header of helmet's; a JSON reply, of which there are far more, just these.
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.headers(apiHeaders)
    else reply.helmet()
  })
  // A third of the time of the usual quality and window, for 400 bytes more of a reply like Today's.
  const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 16 } }
  await app.register(compress, { threshold: 1400, syncThreshold: 64 * 1024, encodings: ['br', 'gzip'], brotliOptions })
  refuseForeignOrigins(app, origins ?? (() => ownOrigins(system, config)))
  if (config.RATE_LIMIT === 'on') await limitRates(app, makeCounts(system.redis))
  await describeApi(app, system.version, authPaths)
  mountMetrics(app, makeMetrics(system), config.METRICS_TOKEN)
  mountProbes(app, system)
  await mountAuth(app, system, auth, (request) => sessions.forget(request))
  serve(app, domains as Record<string, ServedDomain>, {
    personOf: sessions.personOf,
    ctxOf: (request, reply, person) =>
      ctxFor(system, person, {
        log: request.log as never,
        signal: goneSignal(reply, live),
        idempotencyKey: headerOf(request, 'idempotency-key'),
      }),
    heard: {
      headersFor: (texts, person): Record<string, string> => {
        const found = safety.findIn(texts, person?.language)
        return found ? { 'drishti-care': found.kind } : {}
      },
      keep: safety.keepHeard,
    },
  })
  await mountWeb(app)
  // A stream may take long: stopping ends it with a word, and what was said so far is kept.
  app.addHook('preClose', async () => {
    for (const each of live) each.abort()
  })
  return app
}

const headerOf = (request: FastifyRequest, name: string) => {
  const value = request.headers[name]
  return typeof value === 'string' && value.length > 0 ? value : null
}
const requestIdOf = (given: string | string[] | undefined) =>
  typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()

function ownOrigins(system: System, config: Config): string[] {
  const own = new URL(system.publicUrl)
  return config.PUBLIC_URL
    ? [own.origin]
    : ['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}:${config.PORT}`).concat(own.origin)
}

/** Aborted when the person closes the tab before the answer is complete. */
function goneSignal(reply: FastifyReply, live: Set<AbortController>): AbortSignal {
  const gone = new AbortController()
  live.add(gone)
  reply.raw.once('close', () => {
    live.delete(gone)
    if (!reply.raw.writableFinished) gone.abort()
  })
  return gone.signal
}

/** A client may name JSON and send nothing, as many do with DELETE: that is no body. */
function acceptEmptyBodies(app: FastifyInstance) {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined)
    else parse(request, body as string, done) // parseAs says that it is one
  })
}

function mountProbes(app: FastifyInstance, system: System) {
  app.get('/healthz', { schema: { hide: true }, logLevel: 'silent' }, async () => ({ status: 'up' }))
  app.get('/readyz', { schema: { hide: true }, logLevel: 'silent' }, async (_request, reply) => {
    const ready = await isReady(system)
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' })
  })
}

/** The script that the built page carries in itself, by its hash; no other inline script runs. */
function ownScripts() {
  const page = path.join(web, 'index.html')
  if (!existsSync(page)) return []
  const scripts = readFileSync(page, 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)
  return Array.from(scripts, ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
}

/** The built web app; every address that is no file is a page of it. */
async function mountWeb(app: FastifyInstance) {
  if (!existsSync(web)) return
  await app.register(fastifyStatic, {
    root: web,
    wildcard: false,
    preCompressed: true,
    globIgnore: ['**/*.{br,gz}'],
    setHeaders: (reply, path) =>
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  })
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    const isPage = !request.url.startsWith('/api/') && !/\.\w{2,5}$/.test(request.url.split('?')[0] ?? '')
    return isPage ? reply.type('text/html').sendFile('index.html') : reply.callNotFound()
  })
}
