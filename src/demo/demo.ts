import { eq } from 'drizzle-orm'
import { organisations } from '#identity/identity.tables.ts'
import type { Ctx, System } from '#platform/ctx.ts'
import { stories } from './people.ts'

/** Open to everybody on purpose: the demo's people are invented, and their organisation holds nobody else. */
export const demoPassword = 'try-drishti-demo'
export const demoSlug = 'drishti-demo'
export const emailOf = (key: string) => `${key}@demo.drishti.example`

/** Whom a visitor may be; nobody where no demo was filled in. */
export async function offer(ctx: Ctx) {
  if (!(await isFilled(ctx))) return { people: [] }
  return {
    people: stories.map(({ key, name, role, about }) => ({
      name,
      role,
      about,
      email: emailOf(key),
      password: demoPassword,
    })),
  }
}

/** The demo's organisation takes its slug as the last step, so that a half-filled one is not offered. */
export async function isFilled(system: System): Promise<boolean> {
  const [found] = await system.db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.slug, demoSlug))
  return found !== undefined
}
