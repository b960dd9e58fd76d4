import { and, asc, eq, gt, isNotNull, sql } from 'drizzle-orm'
import { civilDateAt, instantAt } from '#platform/civil.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import { on, textSource } from '#platform/texts.ts'
import { goalChanged, goalCheckedIn, goalCreated, goalDeleted, planWished } from './goals.events.ts'
import { checkins, goals, plans } from './goals.tables.ts'

const goneWith = on(goalDeleted, ({ goalId }) => ({ thread: goalId }))

/** The goal in the person's words: its sentence, and what they added. */
const sentences = textSource({
  name: 'goal',
  kind: 'goal',
  written: [on(goalCreated, ({ goalId }) => goalId), on(goalChanged, ({ goalId }) => goalId)],
  removed: [goneWith],
  async read(ctx, id) {
    const [goal] = await ctx.db
      .select()
      .from(goals)
      .where(and(mine(ctx, goals), eq(goals.id, id)))
    if (!goal) return null
    return {
      text: [goal.title, goal.description].filter(Boolean).join('\n\n'),
      thread: id,
      seq: null,
      occurredAt: goal.createdAt,
      saidAt: goal.updatedAt,
      href: `/goals/${id}`,
    }
  },
  async all(ctx, after, limit) {
    const rows = await ctx.db
      .select({ id: goals.id })
      .from(goals)
      .where(and(mine(ctx, goals), after ? gt(goals.id, after) : undefined))
      .orderBy(asc(goals.id))
      .limit(limit)
    return rows.map(({ id }) => id)
  },
})

type Checkin = typeof checkins.$inferSelect
/** Said on the day itself: then; entered later: at noon of the day that it tells of. */
const occurredAt = (ctx: Ctx, { date, timeZone, createdAt }: Checkin) =>
  civilDateAt(createdAt, timeZone, ctx.person.dayStart) === date ? createdAt : instantAt(date, '12:00', timeZone)

/** What the person noted when checking in. */
const checkinNotes = textSource({
  name: 'check-in',
  kind: 'check-in',
  written: [on(goalCheckedIn, ({ checkinId, hasNote }) => (hasNote ? checkinId : null))],
  removed: [goneWith, on(goalCheckedIn, ({ checkinId, hasNote }) => (hasNote ? null : { ids: [checkinId] }))],
  async read(ctx, id) {
    const [row] = await ctx.db
      .select()
      .from(checkins)
      .where(and(mine(ctx, checkins), eq(checkins.id, id)))
    if (!row?.note) return null
    return {
      text: row.note,
      thread: row.goalId,
      seq: null,
      occurredAt: occurredAt(ctx, row),
      saidAt: row.updatedAt,
      href: `/goals/${row.goalId}`,
    }
  },
  async all(ctx, after, limit) {
    const rows = await ctx.db
      .select({ id: checkins.id })
      .from(checkins)
      .where(and(mine(ctx, checkins), isNotNull(checkins.note), after ? gt(checkins.id, after) : undefined))
      .orderBy(asc(checkins.id))
      .limit(limit)
    return rows.map(({ id }) => id)
  },
})

/** A plan's wish is found by its goal and version. */
const planId = (goalId: string, version: number) => `${goalId}:${version}`

/** What the person wanted different of a plan; other versions carry a note of ours, such as the suggestion's. */
const planWishes = textSource({
  name: 'plan-note',
  kind: 'note',
  written: [on(planWished, ({ goalId, version }) => planId(goalId, version))],
  removed: [goneWith],
  async read(ctx, id) {
    const [goalId = '', version] = id.split(':')
    const [row] = await ctx.db
      .select()
      .from(plans)
      .where(
        and(
          mine(ctx, plans),
          eq(plans.goalId, goalId),
          eq(plans.version, Number(version)),
          eq(plans.cause, 'regenerated'),
        ),
      )
    if (!row?.note) return null
    const { note, createdAt } = row
    return { text: note, thread: goalId, seq: null, occurredAt: createdAt, saidAt: createdAt, href: `/goals/${goalId}` }
  },
  async all(ctx, after, limit) {
    const [goalId, version] = after?.split(':') ?? []
    const rows = await ctx.db
      .select({ goalId: plans.goalId, version: plans.version })
      .from(plans)
      .where(
        and(
          mine(ctx, plans),
          isNotNull(plans.note),
          eq(plans.cause, 'regenerated'),
          after ? sql`(${plans.goalId}, ${plans.version}) > (${goalId}::uuid, ${version}::int)` : undefined,
        ),
      )
      .orderBy(asc(plans.goalId), asc(plans.version))
      .limit(limit)
    return rows.map((row) => planId(row.goalId, row.version))
  },
})

export const goalsSources = [sentences, checkinNotes, planWishes]
