import { z } from 'zod'
import { CompletionRow, DayState, HabitInBrief, WeekDay } from '#habits/habits.api.ts'
import type { Api } from '#platform/contract/api.ts'
import { CivilDate } from '#platform/contract/api.ts'

export const TodayItem = z.object({
  /** Its minutes are what this day asks: fewer than usual in a lighter week. */
  habit: HabitInBrief,
  /** The lighter week or taper of the goal's plan that the day lies in, and what other weeks ask. */
  eased: z.object({ phase: z.enum(['lighter', 'taper']), usualMinutes: z.int() }).nullable(),
  state: DayState,
  completion: CompletionRow.nullable(),
  /** For a quota: how far this week or month has come. */
  quota: z.object({ done: z.int(), times: z.int(), per: z.enum(['week', 'month']) }).nullable(),
  goal: z.object({ id: z.uuid(), title: z.string() }).nullable(),
  /** The last closed occurrence that was missed, within a week; null when there is none. */
  missedOn: CivilDate.nullable(),
})
export type TodayItem = z.output<typeof TodayItem>
export const DueItem = z.object({
  kind: z.enum(['subgoal', 'milestone']),
  id: z.uuid(),
  goalId: z.uuid(),
  goalTitle: z.string(),
  title: z.string(),
  dueDate: CivilDate,
  isOverdue: z.boolean(),
})

export const Today = z.object({
  date: CivilDate,
  timeZone: z.string(),
  items: z.array(TodayItem),
  due: z.array(DueItem),
  minutes: z.object({ done: z.int(), promised: z.int() }),
  /** Monday to Sunday of this week. */
  week: z.array(WeekDay),
  tomorrow: z.array(z.object({ habitId: z.uuid(), name: z.string(), minutes: z.int().nullable() })),
  unreadInbox: z.int(),
  goalCount: z.int(),
})
export type Today = z.output<typeof Today>

/** One sentence from the coach, and the fact that it rests on. */
export const CoachLine = z.object({
  text: z.string(),
  reason: z.string().nullable(),
  habitId: z.uuid().nullable(),
  evidence: z.object({ kind: z.literal('habit'), id: z.uuid(), from: CivilDate, to: CivilDate }).nullable(),
  source: z.string(),
})
export type CoachLine = z.output<typeof CoachLine>

export const todayApi = {
  read: { method: 'GET', path: '/today', summary: 'Everything due today, with its state', reply: Today },
  line: {
    method: 'GET',
    path: '/today/line',
    summary: 'One sentence from the coach for today, with its evidence',
    reply: CoachLine,
  },
} satisfies Api
