import { type ActiveHabit, active, minutesOn, stateOn, today } from '#habits/habits.ts'
import { civilDate, civilDateAt, dayNumber } from '#platform/civil.ts'
import type { CivilDate } from '#platform/contract/api.ts'
import type { Ctx } from '#platform/ctx.ts'
import { habitReminderText, reminderText } from './notifications.texts.ts'
import { isWaiting, notify, settle } from './notifications.ts'

/** Puts what is left of today into the inbox: once a day, and not when that day is over or everything is done. */
export async function remind(ctx: Ctx, dueAt: Date): Promise<void> {
  const day = civilDate(today(ctx))
  const { reminderAt, timeZone, dayStart, language } = ctx.person
  if (reminderAt === null || civilDateAt(dueAt, timeZone, dayStart) !== day) return
  const pending = await pendingToday(ctx)
  if (pending.length > 0)
    await notify(ctx, { kind: 'daily-reminder', about: day, ...reminderText(language, pending), href: '/today' })
}

const onDay = (habitId: string, date: CivilDate) => `${habitId} ${date}`

/** Puts one habit into the inbox at its own time: once a day, and only while it is left to do on that day. */
export async function remindOfHabit(ctx: Ctx, dueAt: Date, habitId: string): Promise<void> {
  const day = civilDate(today(ctx))
  const { timeZone, dayStart, language } = ctx.person
  if (civilDateAt(dueAt, timeZone, dayStart) !== day) return
  const habit = (await pendingToday(ctx)).find(({ id }) => id === habitId)
  if (!habit || habit.reminderAt === null) return
  const text = habitReminderText(language, habit)
  await notify(ctx, { kind: 'habit-reminder', about: onDay(habitId, day), ...text, href: `/habits/${habitId}` })
}

/** Marks the reminder of a habit as read when that day's is done or skipped. */
export async function settleHabitReminder(ctx: Ctx, habitId: string, date: CivilDate): Promise<void> {
  if (!(await isWaiting(ctx, 'habit-reminder', onDay(habitId, date)))) return
  const habit = (await active(ctx, date)).find(({ id }) => id === habitId)
  const state = habit && stateOn(habit.history, dayNumber(date), today(ctx))
  if (state === 'done' || state === 'skipped') await settle(ctx, 'habit-reminder', onDay(habitId, date))
}

/** Marks the reminder of today as read as soon as nothing is left to do. */
export async function settleReminder(ctx: Ctx, date: CivilDate): Promise<void> {
  if (date !== civilDate(today(ctx)) || !(await isWaiting(ctx, 'daily-reminder', date))) return
  if ((await pendingToday(ctx)).length === 0) await settle(ctx, 'daily-reminder', date)
}

export const settleToday = (ctx: Ctx) => settleReminder(ctx, civilDate(today(ctx)))

async function pendingToday(ctx: Ctx): Promise<ActiveHabit[]> {
  const day = today(ctx)
  const habits = await active(ctx, civilDate(day))
  return habits
    .filter((habit) => stateOn(habit.history, day, day) === 'pending')
    .map((habit) => ({ ...habit, minutes: minutesOn(habit, day) }))
}
