import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify'
import { toProblem, VisibleError } from '#platform/errors.ts'
import { sendProblem } from './problems.ts'

const notHttp = () => new VisibleError(400, 'bad-request', 'The request is not valid JSON or HTTP.')
const nowhere = () => new VisibleError(404, 'no-such-address', 'There is nothing at this address.')

/** Problem replies for what Fastify turns away before any hook runs: an address that cannot be read, and what is no HTTP. */
export const answerMisread: Pick<FastifyServerOptions, 'frameworkErrors' | 'clientErrorHandler'> = {
  frameworkErrors: (error, request, reply) =>
    sendProblem(request, reply, error.code === 'FST_ERR_MAX_PARAM_LENGTH' ? nowhere() : notHttp()),
  clientErrorHandler: (error, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
    const isSlow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
    const isLong = error.code === 'HPE_HEADER_OVERFLOW'
    const problem = isSlow
      ? new VisibleError(408, 'too-slow', 'The request took too long to arrive. Please send it again.')
      : isLong
        ? new VisibleError(431, 'too-large', 'The headers are larger than the server accepts.')
        : notHttp()
    const body = JSON.stringify(toProblem(problem, '/', ''))
    socket.end(
      `HTTP/1.1 ${problem.status} ${toProblem(problem, '/', '').title}\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    )
  },
}

/** Answers every address that no route serves: 404, or 405 with what is allowed when another method is served there. */
export function answerUnserved(app: FastifyInstance) {
  const served: { address: RegExp; method: string }[] = []
  app.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return
    const address = new RegExp(`^${url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`)
    for (const each of [method].flat()) served.push({ address, method: each })
  })
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?')[0] ?? '/'
    const methods = served.filter(({ address }) => address.test(path)).map(({ method }) => method)
    if (methods.length === 0) return sendProblem(request, reply, nowhere())
    reply.header('allow', [...new Set(methods)].join(', '))
    if (request.method === 'OPTIONS') return reply.status(204).send()
    return sendProblem(request, reply, wrongMethod(request.method, methods))
  })
}

export const wrongMethod = (method: string, allowed: string[]) =>
  new VisibleError(405, 'method', `${method} does nothing at this address. Use ${[...new Set(allowed)].join(' or ')}.`)
