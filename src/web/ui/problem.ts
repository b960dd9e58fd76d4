import { ApiProblem } from '#platform/contract/client.ts'
import { m } from '#web/i18n/i18n.ts'

/** What a 422 says of one field, by its path (`schedule.days`); undefined when it says nothing. */
export const fieldError = (error: unknown, path: string) =>
  error instanceof ApiProblem ? error.problem.fields?.find((field) => field.path === path)?.message : undefined

/** One sentence for the person: what happened, that nothing was lost, what to do. */
export const problemText = (error: unknown) =>
  error instanceof ApiProblem ? error.problem.detail : m.error_unreachable()
