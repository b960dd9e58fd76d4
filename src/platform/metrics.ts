import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { System } from './ctx.ts'

/** Prometheus metrics of this process: its own, and one histogram over every endpoint by its promised name. */
export function makeMetrics(system: System) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'drishti_request_seconds',
    help: 'Time from receiving a request to its last byte',
    labelNames: ['endpoint', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  new Gauge({
    name: 'drishti_jobs',
    help: 'Jobs by queue and state',
    labelNames: ['queue', 'state'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const queue of await system.jobs.boss.getQueues()) {
        this.set({ queue: queue.name, state: 'waiting' }, queue.queuedCount)
        this.set({ queue: queue.name, state: 'active' }, queue.activeCount)
        this.set({ queue: queue.name, state: 'failed' }, queue.failedCount)
      }
    },
  })
  return { registry, requests }
}
export type Metrics = ReturnType<typeof makeMetrics>

/** Times every request, and serves /metrics: to loopback, or to whoever carries METRICS_TOKEN when it is set. */
export function mountMetrics(app: FastifyInstance, { registry, requests }: Metrics, token: string | undefined) {
  app.addHook('onResponse', async (request, reply) => {
    const endpoint = request.routeOptions.config.endpoint?.name ?? request.routeOptions.url ?? 'other'
    requests.observe({ endpoint, status: reply.statusCode }, reply.elapsedTime / 1000)
  })
  app.get('/metrics', { schema: { hide: true }, logLevel: 'silent' }, async (request, reply) => {
    const isLoopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? '')
    const isAllowed = token ? request.headers.authorization === `Bearer ${token}` : isLoopback
    if (!isAllowed) return reply.status(403).send('forbidden')
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
