import { ApiProblem } from '#platform/contract/client.ts'
import { m } from '#web/i18n/i18n.ts'
import { problemText } from '#web/ui/problem.ts'

const sentences: Record<string, () => string> = {
  'invalid-email-or-password': m.sign_in_failed,
  'user-already-exists': m.sign_up_known,
  'user-already-exists-use-another-email': m.sign_up_known,
  'invalid-email': m.field_wrong_email,
  'weak-password': m.sign_up_weak,
  'password-too-short': m.sign_up_short,
  'email-password-sign-up-disabled': m.sign_up_closed,
}
const wayIn = (error: unknown) => (error instanceof ApiProblem ? sentences[error.problem.code] : undefined)
const fieldsOf = (error: unknown) => (error instanceof ApiProblem ? (error.problem.fields ?? []) : [])

/** What is wrong with one field, in the person's language where the sentence is known. */
export function authFieldError(error: unknown, path: string) {
  const field = fieldsOf(error).find((one) => one.path === path)
  return field && (wayIn(error)?.() ?? field.message)
}
/** What is wrong with the whole, when no field is named. */
export const authProblem = (error: unknown) =>
  error && fieldsOf(error).length === 0 ? (wayIn(error)?.() ?? problemText(error)) : undefined
