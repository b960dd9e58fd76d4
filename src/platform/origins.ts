import type { FastifyInstance } from 'fastify'
import { VisibleError } from './errors.ts'

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Refuses changes that another website sends with the person's cookie (CSRF). Programs that are no browser send neither header and pass. */
export function refuseForeignOrigins(app: FastifyInstance, allowed: () => string[]) {
  app.addHook('onRequest', async (request) => {
    if (!unsafe.has(request.method)) return
    const { origin } = request.headers
    const isForeign = origin ? !allowed().includes(origin) : request.headers['sec-fetch-site'] === 'cross-site'
    if (isForeign)
      throw new VisibleError(
        403,
        'foreign-origin',
        `This request came from another website. If you reach Drishti under this address, set PUBLIC_URL to it.`,
      )
  })
}
