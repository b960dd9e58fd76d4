import type { FastifyInstance } from 'fastify'
import * as identity from '#identity/identity.ts'
import type { System } from '#platform/ctx.ts'
import { fillDemo, type SignUp } from './fill.ts'

/** Fills the demo through the server's own sign-up, beside what else it does. */
export async function startDemo(system: System, server: FastifyInstance): Promise<void> {
  const from = performance.now()
  await fillDemo(system, signUpThrough(system, server))
  system.log.info({ ms: Math.round(performance.now() - from) }, 'demo is there')
}

/** Signs up over HTTP, or in where an earlier filling was cut short. */
function signUpThrough(system: System, server: FastifyInstance): SignUp {
  return async (account) => {
    const { email, password } = account
    const enter = (path: string, payload: object) =>
      server.inject({ method: 'POST', url: `/api/v1/auth/${path}/email`, payload })
    const signUp = await enter('sign-up', account)
    const entered = signUp.statusCode === 200 ? signUp : await enter('sign-in', { email, password })
    if (entered.statusCode !== 200)
      throw new Error(`The demo could not sign up: ${entered.statusCode} ${entered.json().code}`)
    const cookie = entered.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
    const me = await server.inject({ method: 'GET', url: '/api/v1/me', headers: { cookie } })
    const person = await identity.personOfUser(system.db, me.json().id)
    if (!person) throw new Error('The demo’s person has no place')
    return { memberId: person.memberId }
  }
}
