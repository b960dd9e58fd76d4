import { z } from 'zod'
import type { Api } from '#platform/contract/api.ts'
import { ById, CivilDate, Instant, Paging, page } from '#platform/contract/api.ts'

export const Weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
export type Weekday = z.output<typeof Weekday>

const uniqueDays = z
  .array(Weekday)
  .min(1)
  .max(7)
  .refine((days) => new Set(days).size === days.length, 'names a day twice')

/** When a habit is due. Quotas are judged when their week (from Monday) or month is over. */
export const Schedule = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('daily') }),
    z.strictObject({ kind: z.literal('weekdays'), days: uniqueDays }),
    z.strictObject({ kind: z.literal('quota'), times: z.int().min(1).max(31), per: z.enum(['week', 'month']) }),
    z.strictObject({ kind: z.literal('interval'), everyDays: z.int().min(1).max(365), from: CivilDate }),
    z.strictObject({
      kind: z.literal('nthWeekday'),
      nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)]),
      day: Weekday,
    }),
    z.strictObject({ kind: z.literal('once'), date: CivilDate }),
  ])
  .refine((schedule) => schedule.kind !== 'quota' || schedule.per === 'month' || schedule.times <= 7, {
    path: ['times'],
    message: 'is at most 7 a week',
  })
export type Schedule = z.output<typeof Schedule>

const unit = z.string().trim().min(1).max(24)
const amount = z.number().min(0).max(1_000_000)
/** What counts as done for a measured habit; without one a habit is yes or no. */
export const Target = z.union([
  z.strictObject({ atLeast: amount.positive(), unit }),
  z.strictObject({ atMost: amount, unit }),
])
export type Target = z.output<typeof Target>

export const PartOfDay = z.enum(['anytime', 'morning', 'afternoon', 'evening', 'night'])
export const NewHabit = z.strictObject({
  name: z.string().trim().min(1).max(80),
  schedule: Schedule,
  target: Target.optional(),
  /** Minutes that one occurrence is expected to take. */
  minutes: z.int().min(1).max(720).optional(),
  partOfDay: PartOfDay.optional(),
  /** The if–then that ties it to a routine: "After breakfast, at my desk". */
  cue: z.string().trim().max(200).optional(),
  /** The smallest version for a bad day. */
  smallest: z.string().trim().max(120).optional(),
  reminderAt: z
    .string()
    .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'is a time such as 07:30')
    .optional(),
  colour: z
    .string()
    .regex(/^[a-z]{3,12}$/)
    .optional(),
  icon: z
    .string()
    .regex(/^[a-z-]{2,24}$/)
    .optional(),
  /** The first day on which it can be due; today when absent. */
  startsOn: CivilDate.optional(),
  goalId: z.uuid().optional(),
})
export type NewHabit = z.output<typeof NewHabit>

export const HabitChange = NewHabit.omit({ goalId: true, startsOn: true })
  .extend({
    target: Target.nullable(),
    minutes: z.int().min(1).max(720).nullable(),
    reminderAt: NewHabit.shape.reminderAt.unwrap().nullable(),
    archived: z.boolean(),
    /** Place in the person's order, lowest first. */
    position: z.int().min(0).max(10_000),
  })
  .partial()

export const DayState = z.enum(['done', 'skipped', 'paused', 'missed', 'pending', 'none'])
export type DayState = z.output<typeof DayState>

export const Habit = z.object({
  id: z.uuid(),
  goalId: z.uuid().nullable(),
  name: z.string(),
  schedule: Schedule,
  target: Target.nullable(),
  minutes: z.int().nullable(),
  partOfDay: PartOfDay,
  cue: z.string().nullable(),
  smallest: z.string().nullable(),
  reminderAt: z.string().nullable(),
  colour: z.string().nullable(),
  icon: z.string().nullable(),
  startsOn: CivilDate,
  position: z.int(),
  archivedAt: Instant.nullable(),
  pausedSince: CivilDate.nullable(),
  currentStreak: z.int(),
  longestStreak: z.int(),
  /** 0..1, Loop Habit Tracker's published formula. */
  strength: z.number(),
  /** The last seven days, oldest first, today included. */
  recent: z.array(z.object({ date: CivilDate, state: DayState })),
  createdAt: Instant,
})
export type Habit = z.output<typeof Habit>
/** What a list of the day shows of a habit; the rest is at /habits/:id. */
export const HabitInBrief = Habit.pick({
  id: true,
  goalId: true,
  name: true,
  schedule: true,
  target: true,
  minutes: true,
  partOfDay: true,
  cue: true,
  smallest: true,
  colour: true,
  icon: true,
  position: true,
  pausedSince: true,
  currentStreak: true,
  longestStreak: true,
  strength: true,
})
export type HabitInBrief = z.output<typeof HabitInBrief>

/** What a day of this week asked of some habits, and what was done of it. */
export const WeekDay = z.object({
  date: CivilDate,
  doneMinutes: z.int(),
  promisedMinutes: z.int(),
  done: z.int(),
  due: z.int(),
})
export type WeekDay = z.output<typeof WeekDay>

export const HabitDay = z.strictObject({ id: z.uuid(), date: CivilDate })
export const Completion = z.strictObject({
  /** The amount for a measured habit; 1 or absent says done for a yes-or-no habit, 0 says not done. */
  value: z.number().min(0).max(1_000_000).optional(),
  skip: z.boolean().optional(),
  note: z.string().trim().max(2000).optional(),
})
export type Completion = z.output<typeof Completion>

export const CompletionRow = z.object({
  date: CivilDate,
  value: z.number().nullable(),
  skip: z.boolean(),
  note: z.string().nullable(),
  updatedAt: Instant,
})

/** What one tick changes, so that a page need not ask again. */
export const HabitOnDay = z.object({
  habit: Habit,
  date: CivilDate,
  state: DayState,
  completion: CompletionRow.nullable(),
})

const Share = z.number().min(0).max(1).nullable()
export const Stats = z.object({
  currentStreak: z.int(),
  longestStreak: z.int(),
  strength: z.number(),
  /** done / due over closed, unskipped, unpaused occurrences; null when none was due. */
  adherence: z.object({ d7: Share, d30: Share, d90: Share }),
  calendar: z.array(
    z.object({ date: CivilDate, state: DayState, value: z.number().optional(), note: z.string().optional() }),
  ),
  /** Strength at the end of each day of the calendar, oldest first. */
  strengthCurve: z.array(z.object({ date: CivilDate, strength: z.number() })),
  byWeekday: z.array(z.object({ weekday: Weekday, done: z.int(), due: z.int() })),
  /** For a quota: each week or month that touches the window. */
  periods: z.array(z.object({ from: CivilDate, to: CivilDate, done: z.int(), target: z.int(), state: DayState })),
})
export type Stats = z.output<typeof Stats>
export const StatsWindow = z.strictObject({ from: CivilDate.optional(), to: CivilDate.optional() })

export const NewPause = z.strictObject({ from: CivilDate, to: CivilDate.optional() })
export const Pause = z.object({ id: z.uuid(), from: CivilDate, to: CivilDate.nullable() })
/** One occurrence is due on the day `to` instead of `from`. */
export const Move = z.strictObject({ from: CivilDate, to: CivilDate })
const HabitPause = z.strictObject({ id: z.uuid(), pauseId: z.uuid() })

const studyHabit = {
  name: 'Solve one GATE problem',
  schedule: { kind: 'weekdays', days: ['monday', 'wednesday', 'friday'] },
  minutes: 40,
  partOfDay: 'morning',
  cue: 'After breakfast, at my desk',
}

export const habitsApi = {
  list: {
    method: 'GET',
    path: '/habits',
    summary: 'Habits in the person’s order',
    query: Paging.extend({ archived: z.stringbool().default(false), goalId: z.uuid().optional() }),
    reply: page(Habit),
  },
  create: {
    method: 'POST',
    path: '/habits',
    summary: 'Start a habit',
    status: 201,
    body: NewHabit,
    reply: Habit,
    example: studyHabit,
  },
  read: { method: 'GET', path: '/habits/:id', summary: 'One habit', params: ById, reply: Habit },
  change: {
    method: 'PATCH',
    path: '/habits/:id',
    summary: 'Rename, reschedule, reorder or archive a habit',
    params: ById,
    body: HabitChange,
    reply: Habit,
    example: { name: 'Solve two problems', archived: false },
  },
  remove: { method: 'DELETE', path: '/habits/:id', summary: 'Delete a habit and its completions', params: ById },
  complete: {
    method: 'PUT',
    path: '/habits/:id/completions/:date',
    summary: 'Say what happened on a day: done, a value, or skipped. Idempotent; past days allowed',
    params: HabitDay,
    body: Completion,
    reply: HabitOnDay,
    example: { value: 1, note: 'Eigenvalues at last' },
  },
  clear: {
    method: 'DELETE',
    path: '/habits/:id/completions/:date',
    summary: 'Take back what was said of a day',
    params: HabitDay,
    reply: HabitOnDay,
  },
  completions: {
    method: 'GET',
    path: '/habits/:id/completions',
    summary: 'What was recorded, newest day first',
    params: ById,
    query: Paging,
    reply: page(CompletionRow),
  },
  stats: {
    method: 'GET',
    path: '/habits/:id/stats',
    summary:
      'Streaks, strength, adherence and the calendar of a window (the last 90 days when not given, at most 10 years)',
    params: ById,
    query: StatsWindow,
    reply: Stats,
  },
  move: {
    method: 'POST',
    path: '/habits/:id/move',
    summary: 'Let it be due on another day instead of one of its days, once; moved back, all is as before',
    params: ById,
    body: Move,
    reply: Habit,
    example: { from: '2026-12-01', to: '2026-12-02' },
  },
  pauses: {
    method: 'GET',
    path: '/habits/:id/pauses',
    summary: 'When the habit rested, earliest first',
    params: ById,
    query: Paging,
    reply: page(Pause),
  },
  pause: {
    method: 'POST',
    path: '/habits/:id/pause',
    summary: 'Let a habit rest, with or without an end',
    status: 201,
    params: ById,
    body: NewPause,
    reply: Pause,
    example: { from: '2026-12-01', to: '2026-12-15' },
  },
  endPause: { method: 'DELETE', path: '/habits/:id/pauses/:pauseId', summary: 'Take a pause back', params: HabitPause },
} satisfies Api
