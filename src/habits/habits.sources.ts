import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import { civilDateAt, instantAt } from '#platform/civil.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import { on, textSource } from '#platform/texts.ts'
import { habitCompleted, habitDeleted } from './habits.events.ts'
import { completions, habits } from './habits.tables.ts'

type Row = typeof completions.$inferSelect

/** A day's note has no id of its own: the habit's, and the day. */
const idOf = ({ habitId, date }: { habitId: string; date: string }) => `${habitId}:${date}`
const dayOf = (id: string) => ({ habitId: id.slice(0, 36), date: id.slice(37) })

/** Written on the day itself: then; entered later: at noon of the day that it tells of. */
const occurredAt = (ctx: Ctx, { date, timeZone, createdAt }: Row) =>
  civilDateAt(createdAt, timeZone, ctx.person.dayStart) === date ? createdAt : instantAt(date, '12:00', timeZone)

/** What the person noted on a habit's day, under the habit's name. */
const dayNotes = textSource({
  name: 'habit-note',
  kind: 'note',
  written: [on(habitCompleted, ({ after, ...day }) => (after?.note ? idOf(day) : null))],
  removed: [
    on(habitCompleted, ({ before, after, ...day }) => (before?.note && !after?.note ? { ids: [idOf(day)] } : null)),
    on(habitDeleted, ({ habitId }) => ({ thread: habitId })),
  ],
  async read(ctx, id) {
    const { habitId, date } = dayOf(id)
    const [row] = await ctx.db
      .select({ completion: completions, name: habits.name })
      .from(completions)
      .innerJoin(habits, eq(habits.id, completions.habitId))
      .where(and(mine(ctx, completions), eq(completions.habitId, habitId), eq(completions.date, date)))
    if (!row?.completion.note) return null
    return {
      text: row.completion.note,
      thread: habitId,
      seq: null,
      occurredAt: occurredAt(ctx, row.completion),
      saidAt: row.completion.updatedAt,
      href: `/habits/${habitId}?day=${date}`,
    }
  },
  async all(ctx, after, limit) {
    const from = after && dayOf(after)
    const rows = await ctx.db
      .select({ habitId: completions.habitId, date: completions.date })
      .from(completions)
      .where(
        and(
          mine(ctx, completions),
          isNotNull(completions.note),
          from
            ? sql`(${completions.habitId}, ${completions.date}) > (${from.habitId}::uuid, ${from.date}::date)`
            : undefined,
        ),
      )
      .orderBy(asc(completions.habitId), asc(completions.date))
      .limit(limit)
    return rows.map(idOf)
  },
})

export const habitsSources = [dayNotes]
