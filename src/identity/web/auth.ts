import { ApiProblem } from '#platform/contract/client.ts'
import { forgetCache } from '#web/query/query-client.ts'
import { outbox } from '#web/query/sending.ts'

/** better-auth speaks its own small dialect below /auth; its refusals become the problems that pages know. */
async function auth(path: string, body: Record<string, unknown>) {
  const response = await fetch(`/api/v1/auth/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const reply = await response.json().catch(() => ({}))
  if (response.ok) return reply
  const detail = String(reply.detail ?? reply.message ?? response.statusText)
  const { status } = response
  throw new ApiProblem({
    type: 'about:blank',
    title: detail,
    status,
    detail,
    code: String(reply.code ?? 'auth'),
    fields: reply.fields,
  })
}

export async function signIn(call: { email: string; password: string }) {
  const reply = await auth('sign-in/email', call)
  await forgetCache()
  return reply
}
export async function signUp(call: { name: string; email: string; password: string }) {
  const reply = await auth('sign-up/email', call)
  await forgetCache()
  return reply
}
/** What waits is sent first; then nothing of the person stays on this device. */
export async function signOut() {
  await outbox.flush()
  await auth('sign-out', {})
  await outbox.forget()
  await forgetCache()
}
