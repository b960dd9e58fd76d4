import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import type { Settings } from '#identity/identity.api.ts'
import { civilDateAt } from '#platform/civil.ts'
import { visitor } from '#test/process.ts'

export const password = 'correct horse battery'
/** One in which it is daytime, so that no test meets the turn of the day. */
export const zone = isDayIn('Asia/Kolkata') ? 'Asia/Kolkata' : 'America/New_York'
/** The day of everybody here. */
export const today = civilDateAt(new Date(), zone, '03:00')

function isDayIn(timeZone: string) {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric' }).format(new Date()))
  return hour >= 6 && hour < 21
}

export const newEmail = (name: string) => `${name.toLowerCase()}-${randomUUID().slice(0, 8)}@example.org`

export type Person = Awaited<ReturnType<typeof person>>

/** Somebody new with an account, to be entered with `open({ as })`; the verbs of the API are theirs. */
export async function person(name = 'Asha', settings: Partial<Settings> & { email?: string } = {}) {
  const { email = newEmail(name), ...rest } = settings
  const { fetch: _, ...api } = await visitor(inject('address'), name, email)
  const me = await api.identity.updateMe({ timeZone: zone, ...rest })
  return { ...api, me }
}
