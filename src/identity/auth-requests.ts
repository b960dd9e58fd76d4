import { z } from 'zod'
import { weaknessOf } from './password.ts'

const email = z.string().trim().toLowerCase().pipe(z.email('is not an e-mail address').max(254))
const name = z.string().trim().min(1, 'is missing').max(80, 'is at most 80 characters')
const newPassword = z.string().min(8, 'needs at least 8 characters').max(128, 'is at most 128 characters')
const password = z.string().min(1, 'is missing').max(128, 'is at most 128 characters')

export const signUp = z
  .strictObject({
    email,
    password: newPassword,
    name,
    callbackURL: z.string().max(500).optional(),
    rememberMe: z.boolean().optional(),
  })
  .superRefine((account, check) => {
    const weakness = weaknessOf(account.password, account.email)
    if (weakness) check.addIssue({ code: 'custom', path: ['password'], message: weakness })
  })

export const changePassword = z
  .strictObject({ currentPassword: password, newPassword, revokeOtherSessions: z.boolean().optional() })
  .superRefine((change, check) => {
    const weakness = weaknessOf(change.newPassword, '')
    if (weakness) check.addIssue({ code: 'custom', path: ['newPassword'], message: weakness })
  })

/** What each is for, in the API's description. */
export const summaries: Record<string, string> = {
  'sign-up/email': 'Make an account; the reply’s cookie is the session',
  'sign-in/email': 'Sign in; the reply’s cookie is the session',
  'sign-out': 'End this session',
  'get-session': 'The session that the cookie stands for, or null',
  'list-sessions': 'Where this person is signed in',
  'revoke-session': 'End one session',
  'revoke-sessions': 'End every session, this one too',
  'revoke-other-sessions': 'End every other session',
  'change-password': 'Change the password',
}

/**
 * What of better-auth is offered, by path below /auth, with what each accepts. Everything else it has is not mounted:
 * names are changed by PATCH /me, which knows their limits.
 */
export const offered: Record<string, z.ZodType> = {
  'sign-up/email': signUp,
  'sign-in/email': z.strictObject({
    email,
    password,
    rememberMe: z.boolean().optional(),
    callbackURL: z.string().max(500).optional(),
  }),
  'sign-out': z.strictObject({}),
  'get-session': z.undefined(),
  'list-sessions': z.undefined(),
  'revoke-session': z.strictObject({ token: z.string().max(500) }),
  'revoke-sessions': z.strictObject({}),
  'revoke-other-sessions': z.strictObject({}),
  'change-password': changePassword,
}
