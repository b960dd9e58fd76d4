import endpoints from 'virtual:endpoints'
import type { apis } from '#apis.ts'
import { client, type Transport } from '#platform/contract/client.ts'

/** Same origin, the session in a cookie: nothing secret is known here. */
const transport: Transport = (path, init) => fetch(`/api/v1${path}`, { ...init, credentials: 'same-origin' })

/** `await api.habits.complete({ id, date, value: 1 })`: typed by the contracts; throws `ApiProblem`. */
export const api = client<typeof apis>(endpoints, transport)
