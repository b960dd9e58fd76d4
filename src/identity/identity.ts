import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Ctx, Person } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import type { Db } from '#platform/db/open.ts'
import { cursorOf, type PageRequest, toPage } from '#platform/db/paging.ts'
import { inSystemTransaction } from '#platform/db/transaction.ts'
import { conflict, notFound, refused } from '#platform/errors.ts'
import type { Invitation, Me, Member, NewInvitation, Settings } from './identity.api.ts'
import { invitations, members, organisations, users } from './identity.tables.ts'
import { personOfUser } from './people.ts'

export { personOfUser } from './people.ts'

const invitationLivesMs = 14 * 24 * 60 * 60 * 1000

export function me(ctx: Ctx): Me {
  return presentMe(ctx.person)
}

function presentMe(person: Person): Me {
  const { organisationId, organisationName, createdAt, ...rest } = person
  return { ...rest, organisation: { id: organisationId, name: organisationName }, createdAt: createdAt.toISOString() }
}

/** Changes the person's own settings. A new zone moves future days only: recorded days keep their civil date. */
export async function updateMe(ctx: Ctx, change: Partial<Settings>): Promise<Me> {
  if (Object.keys(change).length === 0) return me(ctx)
  await inSystemTransaction(ctx, async (db) => {
    await db
      .update(users)
      .set({ ...change, updatedAt: ctx.now() })
      .where(eq(users.id, ctx.person.id))
  })
  ctx.forgetPerson(ctx.person.id)
  return presentMe({ ...ctx.person, ...change })
}

export async function listMembers(ctx: Ctx, request: PageRequest) {
  const after = cursorOf(request, z.uuid())
  const rows = await ctx.db
    .select({ id: members.id, name: users.name, email: users.email, role: members.role, joinedAt: members.createdAt })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.organisationId, ctx.person.organisationId), after ? gt(members.id, after) : undefined))
    .orderBy(asc(members.id))
    .limit(request.limit + 1)
  return toPage(rows.map(presentMember), request, (row) => row.id)
}

type MemberRow = { id: string; name: string; email: string; role: Person['role']; joinedAt: Date }
const presentMember = (row: MemberRow): z.output<typeof Member> => ({ ...row, joinedAt: row.joinedAt.toISOString() })

/** Gives a member of the same organisation another role; the last admin keeps theirs. */
export async function changeRole(ctx: Ctx, memberId: string, role: Person['role']) {
  return inSystemTransaction(ctx, async (db) => {
    const inOrganisation = eq(members.organisationId, ctx.person.organisationId)
    const admins = await db
      .select({ id: members.id })
      .from(members)
      .where(and(inOrganisation, eq(members.role, 'admin')))
      .for('update')
    if (role !== 'admin' && admins.length === 1 && admins[0]?.id === memberId)
      throw conflict('This is the only admin. Make somebody else admin first.')
    const [changed] = await db
      .update(members)
      .set({ role })
      .where(and(inOrganisation, eq(members.id, memberId)))
      .returning()
    if (!changed) throw notFound('This member')
    const [user] = await db
      .select({ name: users.name, email: users.email })
      .from(users)
      .where(eq(users.id, changed.userId))
    if (!user) throw notFound('This member')
    ctx.forgetPerson(changed.userId)
    return presentMember({ ...user, id: changed.id, role: changed.role, joinedAt: changed.createdAt })
  })
}

/** Invites an address for 14 days. The link works only for an account with that address. */
export async function invite(
  ctx: Ctx,
  { email, role }: z.output<typeof NewInvitation>,
): Promise<z.output<typeof Invitation>> {
  const row = {
    id: newId(),
    organisationId: ctx.person.organisationId,
    email: email.toLowerCase(),
    role,
    inviterId: ctx.person.id,
    createdAt: ctx.now(),
    expiresAt: new Date(ctx.now().getTime() + invitationLivesMs),
  }
  await inSystemTransaction(ctx, (db) => db.insert(invitations).values(row))
  return {
    id: row.id,
    email: row.email,
    role,
    link: `${ctx.publicUrl}/join/${row.id}`,
    expiresAt: row.expiresAt.toISOString(),
  }
}

/**
 * Joins the inviting organisation. Who was alone in an organisation of their own brings everything along: the same
 * member, with all rows, in the new organisation. Who shares theirs with others becomes a second, new member.
 */
export async function acceptInvitation(ctx: Ctx, id: string): Promise<Me> {
  const person = await inSystemTransaction(ctx, async (db) => {
    const [invitation] = await db
      .update(invitations)
      .set({ acceptedAt: ctx.now() })
      .where(
        and(
          eq(invitations.id, id),
          eq(invitations.email, ctx.person.email.toLowerCase()),
          isNull(invitations.acceptedAt),
        ),
      )
      .returning()
    if (!invitation && (await hasJoinedBy(db, ctx, id))) return personOfUser(db, ctx.person.id)
    if (!invitation) throw notFound('This invitation')
    if (invitation.expiresAt < ctx.now()) throw refused('This invitation has expired. Ask for a new one.')
    const { organisationId, role } = invitation
    const isThere =
      (await db.$count(members, and(eq(members.organisationId, organisationId), eq(members.userId, ctx.person.id)))) > 0
    const isAlone = (await db.$count(members, eq(members.organisationId, ctx.person.organisationId))) === 1
    // An invitation to where one already is changes nothing: the last admin must not step down by it.
    if (!isThere && isAlone) await moveMember(db, ctx.person.memberId, ctx.person.organisationId, organisationId, role)
    else
      await db
        .insert(members)
        .values({ organisationId, userId: ctx.person.id, role, createdAt: ctx.now() })
        .onConflictDoNothing()
    return personOfUser(db, ctx.person.id)
  })
  if (!person) throw notFound('This invitation')
  ctx.forgetPerson(person.id)
  return presentMe(person)
}

/** Whether this person accepted it before: a repeated request finds them where it took them. */
async function hasJoinedBy(db: Db, ctx: Ctx, id: string): Promise<boolean> {
  const found = await db
    .select({ id: members.id })
    .from(invitations)
    .innerJoin(members, eq(members.organisationId, invitations.organisationId))
    .where(
      and(
        eq(invitations.id, id),
        eq(invitations.email, ctx.person.email.toLowerCase()),
        eq(members.userId, ctx.person.id),
      ),
    )
  return found.length > 0
}

/** Takes a member and all their rows into another organisation, and leaves no empty one behind. */
async function moveMember(db: Db, memberId: string, from: string, to: string, role: Person['role']) {
  await db.update(members).set({ organisationId: to, role }).where(eq(members.id, memberId))
  for (const table of await ownedTables(db))
    await db.execute(
      sql`update ${sql.identifier(table)} set organisation_id = ${to} where member_id = ${memberId} and organisation_id = ${from}`,
    )
  await db.delete(organisations).where(eq(organisations.id, from))
}

/** Every table whose rows belong to a member, asked of the database itself: a new domain cannot be forgotten. */
async function ownedTables(db: Db): Promise<string[]> {
  const { rows } = await db.execute<{ name: string }>(sql`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name in ('member_id', 'organisation_id') and table_name <> 'idempotency_keys'
    group by table_name having count(*) = 2
  `)
  return rows.map(({ name }) => name)
}
