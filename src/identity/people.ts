import { and, asc, eq, sql } from 'drizzle-orm'
import type { Person } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import type { Db } from '#platform/db/open.ts'
import { prepared } from '#platform/db/prepared.ts'
import { members, organisations, users } from './identity.tables.ts'

const columns = { user: users, member: members, organisation: organisations }
const toPerson = ({
  user,
  member,
  organisation,
}: {
  user: typeof users.$inferSelect
  member: typeof members.$inferSelect
  organisation: typeof organisations.$inferSelect
}): Person => ({
  id: user.id,
  memberId: member.id,
  organisationId: organisation.id,
  organisationName: organisation.name,
  role: member.role,
  isOperator: user.isOperator,
  name: user.name,
  email: user.email,
  timeZone: user.timeZone,
  dayStart: user.dayStart,
  language: user.language,
  currency: user.currency,
  theme: user.theme,
  reminderAt: user.reminderAt,
  createdAt: user.createdAt,
})

/** The member that a signed-in user acts as: in the organisation they joined last when `organisationId` is null. Null when they have none yet. */
export async function personOfUser(db: Db, userId: string): Promise<Person | null> {
  const found = await prepared(db, 'person_of_user', (db) =>
    db
      .select(columns)
      .from(members)
      .innerJoin(users, eq(users.id, members.userId))
      .innerJoin(organisations, eq(organisations.id, members.organisationId))
      .where(eq(members.userId, sql.placeholder('userId')))
      .orderBy(sql`${members.createdAt} desc, ${members.id} desc`)
      .limit(1)
      .prepare('person_of_user'),
  ).execute({ userId })
  return found[0] ? toPerson(found[0]) : null
}

export async function personOfMember(db: Db, memberId: string): Promise<Person | null> {
  const found = await prepared(db, 'person_of_member', (db) =>
    db
      .select(columns)
      .from(members)
      .innerJoin(users, eq(users.id, members.userId))
      .innerJoin(organisations, eq(organisations.id, members.organisationId))
      .where(eq(members.id, sql.placeholder('memberId')))
      .prepare('person_of_member'),
  ).execute({ memberId })
  return found[0] ? toPerson(found[0]) : null
}

/**
 * Gives a new account its own organisation, of which they are admin, and makes the first account (or those that
 * OPERATOR_EMAILS names) the operator. Idempotent: signing in repairs what a crash during sign-up left out.
 */
export async function settleIn(db: Db, userId: string, operatorEmails: string[], now: Date) {
  await db.execute(sql`select pg_advisory_xact_lock(7205759403)`) // one at a time: only one account can be the first
  const [existing] = await db
    .select({ id: members.id })
    .from(members)
    .where(eq(members.userId, userId))
    .orderBy(asc(members.id))
    .limit(1)
  const [user] = await db.select().from(users).where(eq(users.id, userId))
  if (existing || !user) return
  const organisationId = newId()
  await db.insert(organisations).values({ id: organisationId, name: user.name, slug: organisationId, createdAt: now })
  await db.insert(members).values({ organisationId, userId, role: 'admin', createdAt: now })
  const [operator] = await db.select({ id: users.id }).from(users).where(eq(users.isOperator, true)).limit(1)
  const isOperator = operatorEmails.length > 0 ? operatorEmails.includes(user.email) : !operator
  if (isOperator)
    await db
      .update(users)
      .set({ isOperator: true })
      .where(and(eq(users.id, userId)))
}
