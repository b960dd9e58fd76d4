import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { APIError } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { type Config, publicUrl } from '#platform/config.ts'
import { newId } from '#platform/db/columns.ts'
import type { Db } from '#platform/db/open.ts'
import type { Logger } from '#platform/log.ts'
import { accounts, sessions, users, verifications } from './identity.tables.ts'
import { hashPassword, verifyPassword } from './password.ts'

export const authPath = '/api/v1/auth'
const day = 60 * 60 * 24

/** Accounts and sessions. Its address comes from the configuration, never from a request's Host header. */
export function makeAuth(config: Config, secret: string, db: Db, log: Logger) {
  return betterAuth({
    appName: 'Drishti',
    baseURL: publicUrl(config),
    basePath: authPath,
    secret,
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user: users, session: sessions, account: accounts, verification: verifications },
    }),
    emailAndPassword: {
      enabled: true,
      autoSignIn: true,
      disableSignUp: config.SIGN_UP === 'closed',
      minPasswordLength: 8,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: { expiresIn: 30 * day, updateAge: day },
    rateLimit: { enabled: false }, // ours, in front of every address, also counts per account and across processes
    advanced: {
      cookiePrefix: 'drishti',
      useSecureCookies: publicUrl(config).startsWith('https:'),
      database: { generateId: newId },
      disableCSRFCheck: true, // refuseForeignOrigins checks every unsafe request, these included
    },
    // A refusal becomes a problem reply and is no error of ours; better-auth would print it to the console.
    onAPIError: {
      onError: (error) => {
        if (!(error instanceof APIError)) log.error({ err: error }, 'signing in failed')
      },
    },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (level, message) => log[level === 'error' ? 'error' : 'debug']({ part: 'auth' }, message),
    },
  })
}
export type Auth = ReturnType<typeof makeAuth>
