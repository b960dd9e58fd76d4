import { refused } from '#platform/errors.ts'

export type PageRequest = { limit: number; cursor?: string | undefined }

/** The key after which the page begins, as the last page's `nextCursor` said it; null for the first page. */
export function cursorOf(request: PageRequest): string | null {
  if (!request.cursor) return null
  const key = Buffer.from(request.cursor, 'base64url').toString()
  if (!/^[\w:.\- ]{1,200}$/.test(key))
    throw refused('The cursor is not one that a list of Drishti gave.', [
      { path: 'query.cursor', message: 'is not a cursor of this list' },
    ])
  return key
}

/** One page of rows that were fetched with `limit + 1`: the extra row only tells that there is more. */
export function toPage<T>(rows: T[], request: PageRequest, keyOf: (row: T) => string) {
  const items = rows.slice(0, request.limit)
  const last = items.at(-1)
  const hasMore = rows.length > request.limit && last !== undefined
  return { items, nextCursor: hasMore ? Buffer.from(keyOf(last)).toString('base64url') : null }
}

export const byCursor = (row: { id: string }) => row.id

/** The cursor of a list keyed by uuid; refuses what is not one, which PostgreSQL would answer with an error. */
export function uuidCursorOf(request: PageRequest): string | null {
  const key = cursorOf(request)
  if (key && !/^[0-9a-f-]{36}$/.test(key))
    throw refused('The cursor is not one that this list gave.', [
      { path: 'query.cursor', message: 'is not a cursor of this list' },
    ])
  return key
}
