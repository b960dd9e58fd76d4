import { APIError } from 'better-auth/api'
import type { FastifyRequest } from 'fastify'
import type { Config } from '#platform/config.ts'
import type { Person, System } from '#platform/ctx.ts'
import { inSystemTransaction } from '#platform/db/transaction.ts'
import { unavailable } from '#platform/errors.ts'
import type { Auth } from './auth.ts'
import { personOfUser, settleIn } from './people.ts'

const freshForMs = 10_000
const most = 10_000
const cookieName = /(?:^|;\s*)(?:__Secure-)?drishti\.session_token=([^;]+)/

/**
 * Who is signed in, remembered for ten seconds per session cookie: the look-up is the slow part of a request.
 * Signing out and changing one's settings forget at once in this process; another process follows within those ten seconds.
 */
export function makeSessions(auth: Auth, system: System, config: Pick<Config, 'OPERATOR_EMAILS'>) {
  const remembered = new Map<string, { person: Person; until: number }>()
  const running = new Map<string, Promise<Person | null>>()

  async function lookUp(request: FastifyRequest, cookie: string): Promise<Person | null> {
    const headers = new Headers({ cookie: request.headers.cookie ?? '' })
    const session = await auth.api
      .getSession({ headers, query: { disableCookieCache: true } })
      .catch((error: unknown) => {
        throw isRefusal(error) ? error : unavailable() // better-auth hides the driver's own error
      })
    if (!session) return null
    const person = (await personOfUser(system.db, session.user.id)) ?? (await settle(session.user.id))
    if (!person) return null
    if (remembered.size >= most) remembered.clear()
    remembered.set(cookie, { person, until: Date.now() + freshForMs })
    return person
  }

  async function settle(userId: string) {
    await inSystemTransaction(system, (db) => settleIn(db, userId, config.OPERATOR_EMAILS, system.now()))
    return personOfUser(system.db, userId)
  }

  return {
    async personOf(request: FastifyRequest): Promise<Person | null> {
      const cookie = cookieName.exec(request.headers.cookie ?? '')?.[1]
      if (!cookie) return null
      const known = remembered.get(cookie)
      if (known && known.until > Date.now()) return known.person
      const already = running.get(cookie) // fifty requests with a cold cache ask once
      if (already) return already
      const looking = lookUp(request, cookie).finally(() => running.delete(cookie))
      running.set(cookie, looking)
      return looking
    },
    /** After signing out or revoking: whose sessions these were is known by the cookie that asked. */
    forget(request: FastifyRequest) {
      const cookie = cookieName.exec(request.headers.cookie ?? '')?.[1]
      const person = cookie && remembered.get(cookie)?.person
      if (person) this.forgetPerson(person.id)
      else remembered.clear()
    },
    forgetPerson(userId: string) {
      for (const [cookie, { person }] of remembered) if (person.id === userId) remembered.delete(cookie)
    },
  }
}
/** Whether better-auth refused the cookie, rather than failed to look it up. */
const isRefusal = (error: unknown) => error instanceof APIError && error.statusCode < 500

export type Sessions = ReturnType<typeof makeSessions>
