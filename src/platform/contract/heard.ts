import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Ctx, Person } from '#platform/ctx.ts'
import type { Endpoint } from './api.ts'

/** What a domain does with what a person writes; `name` is the endpoint's. */
export type Heard = {
  /** Headers for the reply. Pure, and asked whether or not the request succeeds: nothing may stand in its way. */
  headersFor(texts: string[], person: Person | null): Record<string, string>
  /** Keeps that it was heard, once what was written is kept. */
  keep(ctx: Ctx, name: string, texts: string[]): Promise<void>
}

/** Every text with a word in it, at any depth of a body. */
function textsIn(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'string') {
    if (/\p{L}[\p{L}\p{M}]{2}/u.test(value)) found.push(value)
  } else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) textsIn(inner, found)
  return found
}

const heardOf = (endpoint: Endpoint, request: FastifyRequest): string[] =>
  endpoint.method === 'GET' || endpoint.unscreened || endpoint.who === 'anyone' ? [] : textsIn(request.body)

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
  const texts = heardOf(endpoint, request)
  if (!heard || texts.length === 0) return
  reply.headers(heard.headersFor(texts, request.person))
  try {
    await heard.keep(ctx, name, texts)
  } catch (error) {
    ctx.log.error({ err: error, endpoint: name }, 'that it was heard could not be kept')
  }
}

/** What was refused, or could not be kept, is answered with care all the same. */
export function hearRefused(
  heard: Heard | undefined,
  endpoint: Endpoint,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const texts = heardOf(endpoint, request)
  if (heard && texts.length > 0) reply.headers(heard.headersFor(texts, request.person))
}
