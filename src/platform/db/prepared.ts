import type { Db } from './open.ts'

const statements = new WeakMap<Db, Map<string, unknown>>()
const quick = new WeakMap<Db, Db>()

/** Sends the prepared statements of `db` through `reads`; those of its transactions stay on their own connection. */
export const readQuicklyThrough = (db: Db, reads: Db) => void quick.set(db, reads)

/**
 * The statement `name` over `db`, built once per connection or pool and parsed once by the server. Hot reads use it:
 * building the same SQL anew costs more than running it.
 */
export function prepared<T>(db: Db, name: string, build: (db: Db) => T): T {
  const over = quick.get(db) ?? db
  let known = statements.get(over)
  if (!known) {
    known = new Map()
    statements.set(over, known)
  }
  const found = known.get(name)
  if (found) return found as T // a name is used by one caller, which always builds the same type
  const built = build(over)
  known.set(name, built)
  return built
}
