import { z } from 'zod'
import { PartOfDay, Schedule, Target, Weekday } from '#habits/habits.api.ts'
import { CivilDate, Instant } from '#platform/contract/api.ts'

export const Theme = z.enum([
  'exam',
  'fitness',
  'skill',
  'job-search',
  'saving',
  'sleep',
  'reading',
  'language',
  'project',
  'quitting',
  'social',
  'generic',
])
export type Theme = z.output<typeof Theme>

/** Hard limits: a plan never exceeds them. */
export const Constraints = z.strictObject({
  minutesPerWeek: z
    .int()
    .min(1)
    .max(7 * 24 * 60)
    .optional(),
  daysOff: z
    .array(Weekday)
    .max(7)
    .refine((days) => new Set(days).size === days.length, 'names a day twice')
    .optional(),
  /** In minor units of the person's currency (paise for INR). */
  budgetMinor: z.int().min(0).max(1_000_000_000_000).optional(),
})
export type Constraints = z.output<typeof Constraints>

/** Of a goal, and of what a plan sets out to do. */
export const Title = z.string().trim().min(1).max(200)
export const PlanSubgoal = z.strictObject({ title: Title, dueDate: CivilDate, why: z.string().max(300).optional() })
export const PlanMilestone = z.strictObject({
  title: Title,
  dueDate: CivilDate,
  measure: z.string().max(200).optional(),
})
export const PlanHabit = z.strictObject({
  name: z.string().trim().min(1).max(80),
  schedule: Schedule,
  target: Target.optional(),
  /** Minutes of one occurrence, and of the whole week. */
  minutes: z.int().min(0).max(720),
  minutesPerWeek: z.int().min(0),
  partOfDay: PartOfDay.optional(),
  cue: z.string().max(200).optional(),
  smallest: z.string().max(120).optional(),
})
/** Minutes of one week of the plan; the rhythm that the load follows (build, lighter week, taper). */
export const PlanWeek = z.strictObject({
  from: CivilDate,
  minutes: z.int().min(0),
  phase: z.enum(['start', 'build', 'lighter', 'peak', 'taper', 'steady']),
})
export const PlanContent = z.strictObject({
  subgoals: z.array(PlanSubgoal).max(24),
  habits: z.array(PlanHabit).min(1).max(8),
  milestones: z.array(PlanMilestone).max(24),
  weeks: z.array(PlanWeek).max(260),
  firstStep: z.strictObject({ title: Title, minutes: z.int().min(1).max(10) }),
  reasons: z.array(z.string().max(400)).max(12),
})
export type PlanContent = z.output<typeof PlanContent>
export const Plan = z.object({
  ...PlanContent.shape,
  /** What made it: `built-in`, or `provider:model`. */
  source: z.string(),
  version: z.int(),
  status: z.enum(['draft', 'accepted']),
  createdAt: Instant,
})
export type Plan = z.output<typeof Plan>

/** One way out for a goal that cannot be done as asked; `change` can be sent with the goal as it is. */
export const Possibility = z.object({
  kind: z.enum(['later', 'more-hours', 'smaller', 'best-fit', 'fewer-days-off', 'more-budget']),
  text: z.string(),
  change: z.object({
    title: z.string().optional(),
    deadline: CivilDate.optional(),
    minutesPerWeek: z.int().optional(),
    daysOff: z.array(Weekday).optional(),
    budgetMinor: z.int().optional(),
  }),
})
export const Possible = z.object({
  reason: z.string(),
  neededMinutes: z.int().nullable(),
  availableMinutes: z.int().nullable(),
  options: z.array(Possibility),
})
export type Possible = z.output<typeof Possible>
