import { z } from 'zod'
import { goalDeleted } from '#goals/goals.events.ts'
import { habitDeleted } from '#habits/habits.events.ts'
import { onEventAtOnce } from '#platform/events.ts'
import { type DomainJobs, job } from '#platform/jobs.ts'
import type { SeriesSource } from '#platform/series.ts'
import { weeklyLook } from './insights.ts'
import { forget, lookAndTell } from './looking.ts'

const Appointment = z.object({ memberId: z.uuid(), subjectId: z.uuid(), dueAt: z.iso.datetime() })

export const insightsJobs = (sources: readonly SeriesSource[]): DomainJobs => ({
  jobs: [
    job({
      name: weeklyLook,
      description: 'Looks for what goes together across a member’s days, Saturday 10:00 in the member’s zone',
      data: Appointment,
      run: async (system, { memberId }) => {
        const ctx = await system.actAs(memberId)
        if (ctx) await lookAndTell(ctx, sources) // a member who has left wants nothing
      },
    }),
  ],
  listeners: [
    onEventAtOnce('insights.forget-habit', habitDeleted, (ctx, { habitId }) => forget(ctx, `habit:${habitId}`)),
    onEventAtOnce('insights.forget-goal', goalDeleted, (ctx, { goalId }) => forget(ctx, `goal:${goalId}`)),
  ],
})
