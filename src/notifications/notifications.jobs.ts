import { z } from 'zod'
import { goalDeleted, planSuggested } from '#goals/goals.events.ts'
import { suggestForMember } from '#goals/goals.ts'
import { habitCompleted, habitDeleted } from '#habits/habits.events.ts'
import { insightFound } from '#insights/insights.events.ts'
import type { Ctx } from '#platform/ctx.ts'
import { onEvent, onEventAtOnce } from '#platform/events.ts'
import { type DomainJobs, job } from '#platform/jobs.ts'
import { careNeeded } from '#safety/safety.events.ts'
import { askToReachOut } from './care.ts'
import { remind, remindOfHabit, settleHabitReminder, settleReminder, settleToday } from './daily-reminder.ts'
import { tellOfInsight } from './insight.ts'
import { forgetLeadingTo } from './notifications.ts'
import { tellOfSuggestions } from './plan-suggestion.ts'
import { queueOf, sweep } from './sweep.ts'
import { review } from './weekly-review.ts'

const Appointment = z.object({ memberId: z.uuid(), subjectId: z.uuid(), dueAt: z.iso.datetime() })

/** A job for one member, started by the sweep at their own hour. */
const appointment = (
  kind: Parameters<typeof queueOf>[0],
  description: string,
  run: (ctx: Ctx, dueAt: Date, subjectId: string) => Promise<unknown>,
) =>
  job({
    name: queueOf(kind),
    description,
    data: Appointment,
    run: async (system, { memberId, subjectId, dueAt }) => {
      const ctx = await system.actAs(memberId)
      if (ctx) await run(ctx, new Date(dueAt), subjectId) // a member who has left wants nothing
    },
  })

export const notificationsJobs: DomainJobs = {
  crons: [
    {
      name: 'notifications.sweep',
      description: 'Finds the members whose reminders, weekly review or plan suggestions are due now',
      cron: '* * * * *',
      run: async (system) => void (await sweep(system)),
    },
  ],
  jobs: [
    appointment('daily-reminder', 'Says what is due today, at the member’s reminder time', remind),
    appointment('habit-reminder', 'Says that a habit is due, at the habit’s own time', remindOfHabit),
    appointment('weekly-review', 'Looks back on last week, Monday 9:00 in the member’s zone', review),
    appointment('plan-suggestions', 'Looks for better plans, Wednesday 10:00 in the member’s zone', suggestForMember),
  ],
  listeners: [
    onEvent('notifications.ask-to-reach-out', careNeeded, (ctx, _nothing, { at }) => askToReachOut(ctx, new Date(at))),
    onEvent('notifications.tell-of-suggestions', planSuggested, (ctx, { goalId, suggestionIds }, { id }) =>
      tellOfSuggestions(ctx, goalId, suggestionIds, id),
    ),
    onEvent('notifications.tell-of-insight', insightFound, (ctx, { insightId }) => tellOfInsight(ctx, insightId)),
    onEvent('notifications.settle-reminder', habitCompleted, async (ctx, { habitId, date, after }) => {
      if (!after) return
      await settleHabitReminder(ctx, habitId, date)
      await settleReminder(ctx, date)
    }),
    onEventAtOnce('notifications.forget-habit', habitDeleted, async (ctx, { habitId }) => {
      await forgetLeadingTo(ctx, `/habits/${habitId}`)
      await settleToday(ctx)
    }),
    onEventAtOnce('notifications.forget-goal', goalDeleted, (ctx, { goalId }) =>
      forgetLeadingTo(ctx, `/goals/${goalId}`),
    ),
  ],
}
