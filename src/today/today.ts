import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { goals, steps } from '#goals/goals.tables.ts'
import { completions } from '#habits/habits.tables.ts'
import * as habits from '#habits/habits.ts'
import { notices } from '#notifications/notifications.tables.ts'
import { civilDate, weekStart } from '#platform/civil.ts'
import { type Ctx, minePrepared, owner } from '#platform/ctx.ts'
import { prepared } from '#platform/db/prepared.ts'
import { dayOrder, itemOf, minutesOf, type Said, tomorrowOf } from './items.ts'
import type { DueItem, Today } from './today.api.ts'

/** Steps are shown from a week before they are due; overdue ones stay until they are done. */
const aheadDays = 7

/** Everything due today with its state: two round trips, whatever the length of the history. */
export async function read(ctx: Ctx): Promise<Today> {
  const day = habits.today(ctx)
  const [all, rest] = await Promise.all([habits.active(ctx, civilDate(weekStart(day))), readRest(ctx, day)])
  const titles = new Map(rest.goals.map((goal) => [goal.id, goal.title]))
  const items = all.flatMap((habit) => itemOf(habit, day, { titles, said: rest.said }) ?? []).sort(dayOrder)
  return {
    date: civilDate(day),
    timeZone: ctx.person.timeZone,
    items,
    due: rest.due,
    minutes: minutesOf(items),
    week: habits.weekOf(all, day),
    tomorrow: tomorrowOf(all, day),
    unreadInbox: rest.unread,
    goalCount: rest.goals.length,
  }
}

type Rest = {
  goals: { id: string; title: string }[]
  due: z.output<typeof DueItem>[]
  said: Said
  unread: number
}

/** What Today shows besides the habits, as one statement: goals, steps, the day's own words and what waits in the inbox. */
async function readRest(ctx: Ctx, day: number): Promise<Rest> {
  const [row] = await prepared(ctx.db, 'today_rest', (db) => {
    const today = sql`${sql.placeholder('today')}::date`
    const list = (rows: SQL) => sql`coalesce((${rows}), '[]'::json)`
    const aGoal = sql`json_build_object('id', ${goals.id}, 'title', ${goals.title})`
    const aStep = sql`json_build_object('kind', ${steps.kind}, 'id', ${steps.id}, 'goalId', ${goals.id}, 'goalTitle', ${goals.title}, 'title', ${steps.title}, 'dueDate', ${steps.dueDate}, 'isOverdue', ${steps.dueDate} < ${today})`
    // What else a record holds has come with its habit: to spell all of it here took longer than the rest of this.
    const words = sql`json_build_array(${completions.note}, ${completions.updatedAt})`
    return db
      .select({
        goals: list(
          sql`select json_agg(${aGoal}) from ${goals} where ${minePrepared(goals)} and ${goals.status} in ('draft', 'active')`,
        ) as SQL<Rest['goals']>,
        due: list(
          sql`select json_agg(${aStep} order by ${steps.dueDate}, ${steps.id}) from ${steps} join ${goals} on ${goals.id} = ${steps.goalId} where ${minePrepared(steps)} and ${goals.status} = 'active' and ${steps.doneAt} is null and ${steps.dueDate} <= ${today} + ${sql.raw(String(aheadDays))}`,
        ) as SQL<Rest['due']>,
        said: sql<Said>`coalesce((select json_object_agg(${completions.habitId}, ${words}) from ${completions} where ${minePrepared(completions)} and ${completions.date} = ${today}), '{}'::json)`,
        unread: sql<number>`(select count(*)::int from ${notices} where ${minePrepared(notices)} and ${notices.readAt} is null)`,
      })
      .from(sql`(select 1) as one`)
      .prepare('today_rest')
  }).execute({ today: civilDate(day), ...owner(ctx) })
  if (!row) throw new Error('A query without a table returned no row')
  return row
}
