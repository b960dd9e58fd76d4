import type { z } from 'zod'
import { active, tally, timesPerWeek, today, weekOf } from '#habits/habits.ts'
import { civilDate, civilDateAt, dayNumber } from '#platform/civil.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Forecast } from './goals.api.ts'
import { forecastSentence } from './goals.texts.ts'
import { find } from './load.ts'
import { acceptedOn } from './suggestions.ts'

/** Fewer days than this say nothing about a pace. */
const leastDays = 14
const paceDays = 28

/**
 * Where a goal stands: minutes done of those due so far, time passed of the time there is, and the day on which all is
 * done at the pace of the last four weeks: what was missed, and what the habits ask until the deadline as they are now.
 * Minutes are occurrences × the habit's minutes.
 */
export async function forecast(ctx: Ctx, id: string): Promise<z.output<typeof Forecast>> {
  const goal = await find(ctx, id)
  const now = today(ctx)
  const since = await acceptedOn(ctx, id)
  if (since === null)
    return {
      done: null,
      elapsed: null,
      expectedOn: null,
      sentence: forecastSentence(ctx.person.language, { kind: 'draft' }),
      week: [],
    }
  const start = dayNumber(civilDateAt(since, ctx.person.timeZone, ctx.person.dayStart))
  const own = (await active(ctx, civilDate(Math.min(start, now - paceDays)))).filter((habit) => habit.goalId === id)
  const sum = (from: number) =>
    own.reduce(
      (total, habit) => {
        const { done, due } = tally(habit, Math.max(from, habit.history.startsOn), now, now)
        const minutes = habit.minutes ?? 1
        return { done: total.done + done * minutes, due: total.due + due * minutes }
      },
      { done: 0, due: 0 },
    )
  const first = Math.min(start, ...own.map((habit) => habit.history.startsOn))
  const all = sum(first)
  const deadline = goal.deadline ? dayNumber(goal.deadline) : null
  const done = all.due === 0 ? null : all.done / all.due
  const elapsed = deadline === null ? null : Math.min(1, Math.max(0, (now - first) / Math.max(1, deadline - first)))
  const askedPerDay = own.reduce((total, habit) => total + timesPerWeek(habit.schedule) * (habit.minutes ?? 1), 0) / 7
  const ahead = Math.max(0, (deadline ?? endOf(goal.plan.content.weeks)) - now)
  const left = Math.max(0, all.due - all.done) + ahead * askedPerDay
  const expectedOn = expectedDay(left, sum(now - paceDays).done, now - first, now)
  return {
    done,
    elapsed,
    expectedOn,
    sentence: forecastSentence(ctx.person.language, {
      kind: 'running',
      done,
      doneMinutes: all.done,
      dueMinutes: all.due,
      expectedOn,
      deadline: goal.deadline,
    }),
    week: weekOf(own, now),
  }
}

/** The last day of a plan without a deadline. */
function endOf(weeks: { from: string }[]): number {
  const last = weeks.at(-1)
  return last ? dayNumber(last.from) + 6 : 0
}

function expectedDay(leftMinutes: number, recentMinutes: number, days: number, now: number): string | null {
  if (days < leastDays || recentMinutes === 0) return null
  const perDay = recentMinutes / Math.min(days, paceDays)
  return civilDate(now + Math.min(36_500, Math.ceil(leftMinutes / perDay)))
}
