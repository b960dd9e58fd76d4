import { createHash } from 'node:crypto'
import { and, eq, lt } from 'drizzle-orm'
import type { System } from '#platform/ctx.ts'
import { refused } from '#platform/errors.ts'
import { verifications } from './identity.tables.ts'

const [cameOnce, cameAgain] = ['once', 'once, sent again']
const keptForMs = 24 * 60 * 60 * 1000
const hash = (of: unknown) => createHash('sha256').update(JSON.stringify(of)).digest('hex')
/** The key's own row: two requests at once meet at its primary key. */
const idOf = (...of: string[]) => hash(of).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')

type Account = { email: string; password: string }
type Wish = {
  path: 'sign-up/email' | 'change-password'
  body: object
  key: string
  account: Account
  of: readonly unknown[]
}
type Asked = (path: Wish['path'] | 'sign-in/email', body: object) => Promise<Response>

/**
 * Does once per Idempotency-Key what leaves `account` with its password: another request with the key may have done it,
 * before or at this moment, and its answer been lost. Who is refused then is signed in with the password that it brings,
 * if the key came more than once with the same wish `of` the same. No answer, and so no session, is kept for repeating.
 */
export async function once(system: System, { path, body, key, account, of }: Wish, ask: Asked): Promise<Response> {
  if (key.length > 200)
    throw refused('The Idempotency-Key is longer than 200 characters.', [
      { path: 'header.idempotency-key', message: 'is at most 200 characters' },
    ])
  const id = idOf(path, key)
  await claim(system, id, hash([account.email, ...of]))
  const done = await ask(path, body)
  if (done.ok || (await isReleased(system, id))) return done
  const signedIn = await ask('sign-in/email', account)
  return signedIn.status === 401 ? done : signedIn
}

/** Keeps the key, and that it came again if it did; 422 when it came with another request. */
async function claim({ db, now }: System, id: string, request: string): Promise<void> {
  await db.delete(verifications).where(lt(verifications.expiresAt, now()))
  const at = { createdAt: now(), updatedAt: now(), expiresAt: new Date(now().getTime() + keptForMs) }
  const kept = await db
    .insert(verifications)
    .values({ id, identifier: cameOnce, value: request, ...at })
    .onConflictDoUpdate({
      target: verifications.id,
      set: { identifier: cameAgain },
      setWhere: eq(verifications.value, request),
    })
    .returning({ id: verifications.id })
  if (kept.length === 0)
    throw refused('This Idempotency-Key was used for another request. Use a new key.', [
      { path: 'header.idempotency-key', message: 'was used for another request' },
    ])
}

/** Forgets the key of a request that failed, so that it may be tried anew; false when the key came more than once. */
async function isReleased({ db }: System, id: string): Promise<boolean> {
  const forgotten = await db
    .delete(verifications)
    .where(and(eq(verifications.id, id), eq(verifications.identifier, cameOnce)))
    .returning({ id: verifications.id })
  return forgotten.length > 0
}
