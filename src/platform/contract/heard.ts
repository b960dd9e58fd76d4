import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Ctx } from '#platform/ctx.ts'
import type { Endpoint } from './api.ts'

/** Looks at what a person wrote, after it was kept, and returns headers for the reply; `name` is the endpoint's. */
export type Heard = (ctx: Ctx, name: string, texts: string[]) => Promise<Record<string, string>>

/** Every text of two words or more in a body, at any depth. */
function textsIn(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'string') {
    if (/\S\s+\S/.test(value)) found.push(value)
  } else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) textsIn(inner, found)
  return found
}

/**
 * Lets a domain hear what was written, in the one place that every endpoint passes. Runs after the verb has succeeded and
 * never fails the request: what was written is kept whatever happens here.
 */
export async function letHear(
  heard: Heard | undefined,
  ctx: Ctx,
  {
    name,
    endpoint,
    request,
    reply,
  }: { name: string; endpoint: Endpoint; request: FastifyRequest; reply: FastifyReply },
) {
  if (!heard || endpoint.method === 'GET' || endpoint.unscreened || endpoint.who === 'anyone') return
  const texts = textsIn(request.body)
  if (texts.length === 0) return
  try {
    reply.headers(await heard(ctx, name, texts))
  } catch (error) {
    ctx.log.error({ err: error, endpoint: name }, 'what was written could not be looked at')
  }
}
