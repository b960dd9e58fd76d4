import { and, eq, ne } from 'drizzle-orm'
import { members } from '#identity/identity.tables.ts'
import { civilDateAt } from '#platform/civil.ts'
import type { Ctx } from '#platform/ctx.ts'
import { reachOutText } from './notifications.texts.ts'
import { notify } from './notifications.ts'

/** Asks the mentors of the person's organisation to reach out: whom to, and nothing else; once a day each. */
export async function askToReachOut(ctx: Ctx, at: Date): Promise<void> {
  const { memberId, organisationId, name, timeZone, dayStart } = ctx.person
  const mentors = await ctx.db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.organisationId, organisationId), eq(members.role, 'mentor'), ne(members.id, memberId)))
  const about = `${memberId} ${civilDateAt(at, timeZone, dayStart)}`
  for (const mentor of mentors) {
    const theirs = await ctx.actAs(mentor.id)
    if (!theirs) continue // has left in the meantime
    await notify(theirs, { kind: 'reach-out', about, ...reachOutText(theirs.person.language, name), href: null })
  }
}
