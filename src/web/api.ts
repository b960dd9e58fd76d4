import endpoints from 'virtual:endpoints'
import type { apis } from '#apis.ts'
import { client, type Transport } from '#platform/contract/client.ts'
import { offerCare } from './query/care.ts'
import { reach } from './query/reach.ts'

/** Same origin, the session in a cookie: nothing secret is known here. */
const transport: Transport = async (path, init) => {
  try {
    const response = await fetch(`/api/v1${path}`, { ...init, credentials: 'same-origin' })
    reach.set(true)
    return response
  } catch (error) {
    if (!init.signal?.aborted) reach.set(false)
    throw error
  }
}

/** `await api.habits.complete({ id, date, value: 1 })`: typed by the contracts; throws `ApiProblem`. */
export const api = client<typeof apis>(endpoints, transport, { onCare: offerCare })
