import { z } from 'zod'
import { Schedule, WeekDay, Weekday } from '#habits/habits.api.ts'
import type { Api } from '#platform/contract/api.ts'
import { ById, CivilDate, Instant, Paging, page } from '#platform/contract/api.ts'
import { Constraints, Plan, PlanContent, Possible, Theme, Title } from './plan.shapes.ts'

export * from './plan.shapes.ts'

export const NewGoal = z.strictObject({
  title: Title,
  description: z.string().trim().max(4000).optional(),
  theme: Theme.optional(),
  deadline: CivilDate.optional(),
  constraints: Constraints.default({}),
})
export type NewGoal = z.output<typeof NewGoal>
export const GoalChange = z.strictObject({
  title: Title.optional(),
  description: z.string().trim().max(4000).optional(),
  deadline: CivilDate.nullable().optional(),
  constraints: Constraints.optional(),
  status: z.enum(['active', 'achieved', 'abandoned']).optional(),
})

const Infeasible = z.object({ possible: Possible })

/** What was read out of a sentence; null where it does not say. */
export const Reading = z.object({
  title: z.string(),
  theme: Theme,
  deadline: CivilDate.nullable(),
  minutesPerWeek: z.int().nullable(),
  daysOff: z.array(Weekday),
  budgetMinor: z.int().nullable(),
  frequency: z.object({ times: z.int(), per: z.enum(['day', 'week', 'month']) }).nullable(),
  /** At most three, in the order to ask. */
  missing: z.array(z.enum(['minutesPerWeek', 'daysOff', 'deadline'])),
})
export type Reading = z.output<typeof Reading>

export const Subgoal = z.object({
  id: z.uuid(),
  title: z.string(),
  dueDate: CivilDate,
  why: z.string().nullable(),
  doneAt: Instant.nullable(),
})
export const Milestone = z.object({
  id: z.uuid(),
  title: z.string(),
  dueDate: CivilDate,
  measure: z.string().nullable(),
  doneAt: Instant.nullable(),
})
export const Forecast = z.object({
  /** Share of the planned minutes that were done so far; null before the first closed day. */
  done: z.number().nullable(),
  /** Share of the time that has passed; null without a deadline. */
  elapsed: z.number().nullable(),
  /** The day on which the planned work ends at the pace of the last four weeks; null when the record is too short to say. */
  expectedOn: CivilDate.nullable(),
  sentence: z.string(),
  /** Monday to Sunday of this week, of the goal's own habits; empty before its plan was accepted. */
  week: z.array(WeekDay),
})
export const Goal = z.object({
  id: z.uuid(),
  title: z.string(),
  description: z.string().nullable(),
  theme: Theme,
  deadline: CivilDate.nullable(),
  constraints: Constraints,
  status: z.enum(['draft', 'active', 'achieved', 'abandoned']),
  plan: Plan,
  subgoals: z.array(Subgoal),
  milestones: z.array(Milestone),
  createdAt: Instant,
})
export type Goal = z.output<typeof Goal>

export const CheckinOutcome = z.enum(['done', 'partly', 'missed'])
export const NewCheckin = z.strictObject({
  date: CivilDate,
  outcome: CheckinOutcome,
  value: z.number().min(-1_000_000_000).max(1_000_000_000).optional(),
  minutes: z.int().min(0).max(1440).optional(),
  note: z.string().trim().max(4000).optional(),
})
export const Checkin = z.object({
  id: z.uuid(),
  date: CivilDate,
  outcome: CheckinOutcome,
  value: z.number().nullable(),
  minutes: z.int().nullable(),
  note: z.string().nullable(),
  updatedAt: Instant,
})

export const Suggestion = z.object({
  id: z.uuid(),
  kind: z.enum(['reduce', 'shift-day', 'add-recovery', 'raise-load', 'extend-deadline']),
  title: z.string(),
  /** The numbers that it rests on, each with the habit and days that made it. */
  evidence: z.array(
    z.object({
      text: z.string(),
      habitId: z.uuid().nullable(),
      from: CivilDate,
      to: CivilDate,
      done: z.int(),
      due: z.int(),
    }),
  ),
  /** What accepting changes, habit by habit. */
  effect: z.array(
    z.object({
      habitId: z.uuid(),
      name: z.string(),
      before: z.object({ schedule: Schedule, minutes: z.int().nullable() }),
      after: z.object({ schedule: Schedule, minutes: z.int().nullable() }),
    }),
  ),
  deadline: z.object({ before: CivilDate, after: CivilDate }).nullable(),
  status: z.enum(['open', 'accepted', 'dismissed', 'outdated']),
  createdAt: Instant,
})
export type Suggestion = z.output<typeof Suggestion>

export const PlanHistoryItem = z.object({
  version: z.int(),
  plan: Plan,
  cause: z.enum(['created', 'regenerated', 'edited', 'accepted', 'suggestion']),
  note: z.string().nullable(),
  at: Instant,
})
const BySuggestion = z.strictObject({ id: z.uuid(), sid: z.uuid() })
const ByStep = z.strictObject({ id: z.uuid(), stepId: z.uuid() })
const done = z.strictObject({ done: z.boolean() })
const gate = { title: 'Crack GATE CS in Feb 2027 with 12 h a week', constraints: { daysOff: ['sunday'] } }

const editedPlan = {
  subgoals: [{ title: 'Finish discrete mathematics', dueDate: '2099-01-31' }],
  habits: [
    {
      name: 'Solve ten questions',
      schedule: { kind: 'weekdays', days: ['monday', 'thursday'] },
      minutes: 60,
      minutesPerWeek: 120,
      partOfDay: 'morning',
      cue: 'After breakfast, at my desk',
    },
  ],
  milestones: [{ title: 'First full mock test', dueDate: '2099-02-15' }],
  firstStep: { title: 'Put the syllabus on the wall', minutes: 10 },
}

export const goalsApi = {
  interpret: {
    method: 'POST',
    path: '/goals/interpret',
    summary: 'Read theme, deadline, hours and frequency out of a sentence, without keeping anything',
    body: z.strictObject({ sentence: Title }),
    reply: Reading,
    example: { sentence: 'Run 3 times a week' },
  },
  list: {
    method: 'GET',
    path: '/goals',
    summary: 'Goals, newest first',
    query: Paging.extend({ status: z.enum(['draft', 'active', 'achieved', 'abandoned']).optional() }),
    reply: page(Goal),
  },
  create: {
    method: 'POST',
    path: '/goals',
    summary: 'Say a goal and get a plan that fits; 422 with `possible` when nothing fits',
    status: 201,
    body: NewGoal,
    reply: Goal,
    refusal: Infeasible,
    example: gate,
  },
  read: { method: 'GET', path: '/goals/:id', summary: 'One goal with its plan', params: ById, reply: Goal },
  change: {
    method: 'PATCH',
    path: '/goals/:id',
    summary: 'Change a goal; new limits make a new draft plan',
    params: ById,
    body: GoalChange,
    reply: Goal,
    refusal: Infeasible,
    example: { deadline: '2027-03-31' },
  },
  remove: {
    method: 'DELETE',
    path: '/goals/:id',
    summary: 'Delete a goal with its plan and check-ins; habits that were accepted stay, without a goal',
    params: ById,
  },
  forecast: {
    method: 'GET',
    path: '/goals/:id/forecast',
    summary: 'Where the goal stands against time',
    params: ById,
    reply: Forecast,
  },
  regenerate: {
    method: 'POST',
    path: '/goals/:id/plan',
    summary: 'Make the plan, or one part of it, again',
    params: ById,
    body: z.strictObject({
      part: z.enum(['subgoals', 'habits', 'milestones', 'firstStep']).optional(),
      note: z.string().trim().max(500).optional(),
    }),
    reply: Goal,
    refusal: Infeasible,
    example: { part: 'habits', note: 'Mornings do not work for me' },
  },
  editPlan: {
    method: 'PUT',
    path: '/goals/:id/plan',
    summary: 'Replace the draft by an edited one; the limits still hold',
    params: ById,
    body: PlanContent.omit({ weeks: true, reasons: true }),
    reply: Goal,
    refusal: Infeasible,
    example: editedPlan,
  },
  accept: {
    method: 'POST',
    path: '/goals/:id/plan/accept',
    summary: 'Make the plan’s habits, subgoals and milestones real',
    params: ById,
    reply: Goal,
  },
  history: {
    method: 'GET',
    path: '/goals/:id/plan/history',
    summary: 'Every version of the plan, newest first',
    params: ById,
    query: Paging,
    reply: page(PlanHistoryItem),
  },
  finishSubgoal: {
    method: 'PUT',
    path: '/goals/:id/subgoals/:stepId',
    summary: 'Mark a subgoal done or not',
    params: ByStep,
    body: done,
    reply: Goal,
    example: { done: true },
  },
  finishMilestone: {
    method: 'PUT',
    path: '/goals/:id/milestones/:stepId',
    summary: 'Mark a milestone reached or not',
    params: ByStep,
    body: done,
    reply: Goal,
    example: { done: true },
  },
  checkIn: {
    method: 'POST',
    path: '/goals/:id/checkins',
    summary: 'Record how a day went for the goal; saying it again for the same day replaces it',
    status: 201,
    params: ById,
    body: NewCheckin,
    reply: Checkin,
    example: { date: '2026-11-20', outcome: 'partly', minutes: 35, note: 'Half the mock test' },
  },
  checkins: {
    method: 'GET',
    path: '/goals/:id/checkins',
    summary: 'Check-ins, newest day first',
    params: ById,
    query: Paging,
    reply: page(Checkin),
  },
  suggestions: {
    method: 'GET',
    path: '/goals/:id/suggestions',
    summary: 'Open plan suggestions with their evidence, newest first',
    params: ById,
    query: Paging,
    reply: page(Suggestion),
  },
  acceptSuggestion: {
    method: 'POST',
    path: '/goals/:id/suggestions/:sid/accept',
    summary: 'Change the plan as suggested',
    params: BySuggestion,
    reply: Suggestion,
  },
  dismissSuggestion: {
    method: 'POST',
    path: '/goals/:id/suggestions/:sid/dismiss',
    summary: 'Leave the plan as it is',
    params: BySuggestion,
    reply: Suggestion,
  },
} satisfies Api
