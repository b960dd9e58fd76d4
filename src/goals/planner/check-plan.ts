import type { Constraints, PlanContent } from '#goals/goals.api.ts'
import { dayNumber, weekdayIndex, weekStart } from '#platform/civil.ts'
import type { CivilDate } from '#platform/contract/api.ts'
import { daysOf, indexOf, monthsTouched, timesAWeek } from './schedule.ts'
import { dateText, dayText, duration, type Language, listText, moneyOf, type Text, t } from './text.ts'

type Habit = PlanContent['habits'][number]
export type PlanLimits = {
  today: CivilDate
  deadline: CivilDate | null
  constraints: Constraints
  language?: Language
  currency?: string
}

const minutesAWeek = (habit: Habit) => Math.max(habit.minutesPerWeek, habit.minutes * timesAWeek(habit.schedule))

function minutesBroken(content: PlanContent, limit: number | undefined): Text[] {
  const wrong = content.habits.filter((habit) => habit.minutesPerWeek !== habit.minutes * timesAWeek(habit.schedule))
  const broken = wrong.map(({ name, minutes, schedule }) => {
    const times = timesAWeek(schedule)
    return t(
      `“${name}” is ${minutes} min × ${times} a week, which makes ${minutes * times} min.`,
      `“${name}” ${minutes} मिनट × हफ़्ते में ${times} बार है, यानी ${minutes * times} मिनट।`,
    )
  })
  if (limit === undefined) return broken
  const sum = content.habits.reduce((all, habit) => all + minutesAWeek(habit), 0)
  const most = Math.max(sum, ...content.weeks.map(({ minutes }) => minutes))
  if (most <= limit) return broken
  const [asked, there] = [duration(most), duration(limit)]
  return [
    ...broken,
    t(
      `The plan takes ${asked.en} in a week; you have ${there.en}.`,
      `योजना एक हफ़्ते में ${asked.hi} लेती है; आपके पास ${there.hi} हैं।`,
    ),
  ]
}

function daysBroken(content: PlanContent, off: number[], deadline: CivilDate | null): Text[] {
  if (off.length === 0) return []
  const free = 7 - off.length
  const habits = content.habits.flatMap(({ name, schedule }): Text[] => {
    const days = daysOf(schedule)
    if (days) {
      const hit = off.filter((day) => days.includes(day))
      const named = listText(hit.map(dayText))
      return hit.length > 0
        ? [t(`“${name}” falls on ${named.en}, a day off.`, `“${name}” ${named.hi} को आता है, जो छुट्टी है।`)]
        : []
    }
    return timesAWeek(schedule) > free
      ? [
          t(
            `“${name}” asks for more days a week than the ${free} that are free.`,
            `“${name}” हफ़्ते में उन ${free} दिनों से ज़्यादा माँगता है जो खाली हैं।`,
          ),
        ]
      : []
  })
  const dated = [...content.subgoals, ...content.milestones].flatMap(({ title, dueDate }): Text[] => {
    const day = weekdayIndex(dayNumber(dueDate))
    // What is due with the goal itself falls on the goal's day, whichever that is.
    if (!off.includes(day) || dueDate === deadline) return []
    return [
      t(`“${title}” is due on a ${dayText(day).en}, a day off.`, `“${title}” ${dayText(day).hi} को है, जो छुट्टी है।`),
    ]
  })
  return [...habits, ...dated]
}

function datesBroken(content: PlanContent, { today, deadline }: PlanLimits): Text[] {
  const dated = [
    ...[...content.subgoals, ...content.milestones].map(({ title, dueDate }) => ({ title, date: dueDate })),
    ...content.habits.flatMap(({ name, schedule }) => {
      if (schedule.kind === 'once') return [{ title: name, date: schedule.date }]
      return schedule.kind === 'interval' && deadline !== null && schedule.from > deadline
        ? [{ title: name, date: schedule.from }]
        : []
    }),
  ]
  return dated.flatMap(({ title, date }): Text[] => {
    const on = dateText(date)
    if (date < today) return [t(`“${title}” is on ${on.en}, which is past.`, `“${title}” ${on.hi} को है, जो बीत चुकी।`)]
    if (deadline === null || date <= deadline) return []
    const end = dateText(deadline)
    return [
      t(
        `“${title}” is on ${on.en}, after the deadline of ${end.en}.`,
        `“${title}” ${on.hi} को है, deadline ${end.hi} के बाद।`,
      ),
    ]
  })
}

/** Money that a habit moves until the deadline, if its target counts money. */
function moneyBroken(content: PlanContent, limits: PlanLimits): Text[] {
  const { constraints, today, deadline, currency = 'INR' } = limits
  const { budgetMinor } = constraints
  if (budgetMinor === undefined || deadline === null) return []
  const money = moneyOf(currency)
  const units = [money.unit, currency, 'rs', 'rs.', 'rupees', 'रुपये', 'रुपए'].map((unit) => unit.toLowerCase())
  const weeks = (weekStart(dayNumber(deadline)) - weekStart(dayNumber(today))) / 7 + 1
  const sum = content.habits.reduce((all, { schedule, target }) => {
    if (!target || !('atLeast' in target) || !units.includes(target.unit.toLowerCase())) return all
    const monthly = (schedule.kind === 'quota' && schedule.per === 'month') || schedule.kind === 'nthWeekday'
    const times = schedule.kind === 'quota' && schedule.per === 'month' ? schedule.times : 1
    const each =
      schedule.kind === 'once' ? 1 : monthly ? times * monthsTouched(today, deadline) : timesAWeek(schedule) * weeks
    return all + target.atLeast * money.minorPerUnit * each
  }, 0)
  if (sum <= budgetMinor) return []
  const [asked, there] = [money.format(sum), money.format(budgetMinor)]
  return [t(`The plan moves ${asked.en}; the budget is ${there.en}.`, `योजना ${asked.hi} माँगती है; बजट ${there.hi} है।`)]
}

/** Every hard limit that a plan breaks, each as a sentence to the person; empty when it holds. */
export function checkPlan(content: PlanContent, limits: PlanLimits): string[] {
  const off = (limits.constraints.daysOff ?? []).map(indexOf)
  const broken = [
    ...minutesBroken(content, limits.constraints.minutesPerWeek),
    ...daysBroken(content, off, limits.deadline),
    ...datesBroken(content, limits),
    ...moneyBroken(content, limits),
  ]
  return broken.map((text) => text[limits.language ?? 'en'])
}
