import type { FastifyInstance } from 'fastify'
import { refused } from '#platform/errors.ts'

/** No request of ours is nested deeper than a handful; without an end, whoever walks a body runs out of stack. */
const deepest = 32

type Fault = { path: string; message: string }

/**
 * Refuses, as a field error, what validation lets through and the database cannot hold: U+0000 and halves of a
 * surrogate pair, in a body of any shape or in the query. Otherwise the write would fail, and with it the request as ours.
 */
export function refuseUnkeepable(app: FastifyInstance) {
  app.addHook('preValidation', async (request) => {
    const fault = faultIn(Buffer.isBuffer(request.body) ? null : request.body, []) ?? faultIn(request.query, ['query'])
    if (fault) throw refused('A text or its nesting cannot be kept. Please correct it; nothing was saved.', [fault])
  })
}

function faultIn(value: unknown, path: string[]): Fault | null {
  if (typeof value === 'string') return faultOf(value, path)
  if (typeof value !== 'object' || value === null) return null
  if (path.length > deepest)
    return { path: nameOf(path.slice(0, 3)), message: `is nested deeper than ${deepest} levels` }
  for (const [key, inner] of Object.entries(value)) {
    const found = faultOf(key, path) ?? faultIn(inner, [...path, key])
    if (found) return found
  }
  return null
}

function faultOf(text: string, path: string[]): Fault | null {
  if (text.includes('\0')) return { path: nameOf(path), message: 'contains U+0000' }
  return text.isWellFormed() ? null : { path: nameOf(path), message: 'contains half of a character (a lone surrogate)' }
}

const nameOf = (path: string[]) => path.join('.').toWellFormed().replaceAll('\0', '') || 'body'
