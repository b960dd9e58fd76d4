import type { z } from 'zod'
import { refused } from '#platform/errors.ts'

export type PageRequest = { limit: number; cursor?: string | undefined }

/** The key after which the page begins, as the last page's `nextCursor` said it; null for the first page. Throws 422 for what is no key of this list. */
export function cursorOf<S extends z.ZodType>(request: PageRequest, key: S): z.output<S> | null {
  if (!request.cursor) return null
  const parsed = key.safeParse(decode(request.cursor))
  if (parsed.success) return parsed.data
  throw refused('The cursor is not one that this list gave.', [
    { path: 'query.cursor', message: 'is not a cursor of this list' },
  ])
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined // no key of any list, which the schema then says
  }
}

/** One page of rows that were fetched with `limit + 1`: the extra row only tells that there is more. */
export function toPage<T>(rows: T[], request: PageRequest, keyOf: (row: T) => unknown) {
  const items = rows.slice(0, request.limit)
  const last = items.at(-1)
  const hasMore = rows.length > request.limit && last !== undefined
  return { items, nextCursor: hasMore ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null }
}
