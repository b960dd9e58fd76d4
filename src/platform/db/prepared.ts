import type { Db } from './open.ts'

const statements = new WeakMap<Db, Map<string, unknown>>()

/**
 * The statement `name` over `db`, built once per connection or pool and parsed once by the server. Hot reads use it:
 * building the same SQL anew costs more than running it.
 */
export function prepared<T>(db: Db, name: string, build: (db: Db) => T): T {
  let known = statements.get(db)
  if (!known) {
    known = new Map()
    statements.set(db, known)
  }
  const found = known.get(name)
  if (found) return found as T // a name is used by one caller, which always builds the same type
  const built = build(db)
  known.set(name, built)
  return built
}
