import { createHash } from 'node:crypto'
import { eq, lt } from 'drizzle-orm'
import type { System } from '#platform/ctx.ts'
import { refused } from '#platform/errors.ts'
import { verifications } from './identity.tables.ts'

const keptForMs = 24 * 60 * 60 * 1000
const hash = (of: unknown) => createHash('sha256').update(JSON.stringify(of)).digest('hex')
/** The key's own row: two requests at once meet at its primary key. */
const idOf = (key: string) => hash(['sign-up', key]).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')

type Account = { email: string; password: string; name: string }
type Asked = (path: 'sign-up/email' | 'sign-in/email', body: object) => Promise<Response>

/**
 * Signs up once per Idempotency-Key. The first request may have made the account and lost its answer on the way, so a
 * repeated one signs in with the password that it brings: no answer, and so no session, is ever kept for repeating.
 */
export async function signUpOnce(system: System, key: string, account: Account, ask: Asked): Promise<Response> {
  if (key.length > 200)
    throw refused('The Idempotency-Key is longer than 200 characters.', [
      { path: 'header.idempotency-key', message: 'is at most 200 characters' },
    ])
  const { email, password, name } = account
  const isRepeated = !(await claim(system, idOf(key), hash([email, name])))
  const signedUp = await ask('sign-up/email', account)
  if (signedUp.ok) return signedUp
  if (!isRepeated) {
    await system.db.delete(verifications).where(eq(verifications.id, idOf(key)))
    return signedUp
  }
  const signedIn = await ask('sign-in/email', { email, password })
  return signedIn.status === 401 ? signedUp : signedIn
}

/** True for the first request with this key; false when one came before, and 422 when that was another one. */
async function claim({ db, now }: System, id: string, request: string): Promise<boolean> {
  await db.delete(verifications).where(lt(verifications.expiresAt, now()))
  const at = { createdAt: now(), updatedAt: now(), expiresAt: new Date(now().getTime() + keptForMs) }
  const made = await db
    .insert(verifications)
    .values({ id, identifier: 'sign-up', value: request, ...at })
    .onConflictDoNothing()
    .returning({ id: verifications.id })
  if (made.length > 0) return true
  const [before] = await db.select().from(verifications).where(eq(verifications.id, id))
  if (before && before.value !== request)
    throw refused('This Idempotency-Key was used for another request. Use a new key.', [
      { path: 'header.idempotency-key', message: 'was used for another request' },
    ])
  return false
}
