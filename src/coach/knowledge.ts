import { and, asc, desc, gte, inArray, isNotNull } from 'drizzle-orm'
import { goals, plans, steps } from '#goals/goals.tables.ts'
import { recentCheckins } from '#goals/goals.ts'
import type { DayState, PartOfDay } from '#habits/habits.api.ts'
import { completions } from '#habits/habits.tables.ts'
import * as habits from '#habits/habits.ts'
import { civilDate, civilDateAt, dayNumber, weekdayIndex } from '#platform/civil.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import type { Citation, Made } from './coach.api.ts'

type Tally = { done: number; due: number }
/** A habit with the numbers that the coach may speak of; days are whole numbers since 1970. */
export type KnownHabit = {
  id: string
  name: string
  goalId: string | null
  /** What one occurrence asks today. */
  minutes: number | null
  partOfDay: PartOfDayName
  cue: string | null
  smallest: string | null
  state: DayState
  streak: number
  longest: number
  week: Tally
  month: Tally
  /** The last six days of today's weekday. */
  sameWeekday: Tally & { from: number; to: number }
  /** The weekday that worked best over six weeks, of those with three days to judge by; Monday is 0. */
  best: (Tally & { weekday: number }) | null
  /** Likewise the one that failed most; null where none failed more than another. */
  worst: (Tally & { weekday: number }) | null
  /** How each weekday went over six weeks, Monday first. */
  weekdays: Tally[]
  lastDone: number | null
  missed: number[]
  /** It keeps something low, as cigarettes: nothing to begin with. */
  isLimit: boolean
  /** Of what it counts, when it counts something: pages, km, minutes. */
  unit: string | null
  /** How much of it is aimed at, at least or at most. */
  aim: number | null
  /** 0 to 100. */
  strength: number
  /** Of a quota: how far this week or month has come. */
  quota: (Tally & { from: number; to: number; per: 'week' | 'month' }) | null
  /** Everything that was recorded of those days, added up; null when nothing was. */
  total(from: number, to: number): number | null
  stateOn(day: number): DayState
  valueOn(day: number): number | null
  tally(from: number, to: number): Tally
  missedIn(from: number, to: number): number[]
  /** How often it was done on these days, whatever was due, by the minutes that the day asked; nothing without minutes. */
  spentIn(from: number, to: number): { done: number; minutes: number }[]
}
type PartOfDayName = (typeof PartOfDay.options)[number]
export type KnownGoal = {
  id: string
  title: string
  /** As `exam` or `saving`. */
  theme: string
  deadline: number | null
  planId: string | null
  reasons: string[]
  nextStep: { title: string; due: number; why: string | null } | null
  /** Subgoals and milestones by their dates. */
  steps: KnownStep[]
}
export type KnownStep = { title: string; due: number; doneOn: number | null }
export type KnownCheckin = {
  id: string
  goalId: string
  goalTitle: string
  day: number
  outcome: 'done' | 'partly' | 'missed'
  minutes: number | null
  note: string | null
}
export type KnownNote = { habitId: string; habitName: string; day: number; note: string }

/** Something they said or wrote, recalled for the message at hand. */
export type KnownMemory = {
  id: string
  text: string
  /** ISO instant. */
  occurredAt: string
  author: string | null
  kind: string
  href: string | null
}
/** Something known of their life that holds now; `topic` is what the attribute is about, as the exam of an exam date. */
export type KnownFact = {
  id: string
  subject: string
  attribute: string
  topic: string | null
  value: string
  /** ISO instant; null: since before it was first said. */
  since: string | null
  /** What says so, the latest first. */
  sources: { memoryId: string; text: string; occurredAt: string; href: string | null }[]
}

/** A question that was answered, with what went before it, and all that was cited since; and the one it came after. */
export type LastAsked = { message: string; before: Made[]; cited: Citation[]; lastAsked: LastAsked | null }

export type Knowledge = {
  today: number
  /** The person's day of an ISO instant. */
  dayOf(instant: string): number
  name: string
  habits: KnownHabit[]
  goals: KnownGoal[]
  checkins: KnownCheckin[]
  notes: KnownNote[]
  /** Best first; whoever gathers for a message recalls them. */
  memories: KnownMemory[]
  /** Why nothing of this conversation can be kept, when it cannot. */
  keepsNothing?: 'private' | 'off' | null
  /** They switched memory off: nothing that they said or wrote is known here. */
  isMemoryOff?: boolean
  /** An AI model is connected, and could answer what the record does not. */
  hasModel?: boolean
  /** What was asked last in this conversation, for what is asked of its answer. */
  lastAsked?: LastAsked | null
  currentFacts: KnownFact[]
}

const lookBackDays = 45
const weeks = 6
const leastToJudge = 3
const notesBackDays = 45

/** What the record says of the person now, and back to the day `since` where that is asked for. Short reads, one after the other: no connection is kept while the coach thinks. */
export async function gather(ctx: Ctx, since?: number): Promise<Knowledge> {
  const today = habits.today(ctx)
  const loaded = await habits.active(ctx, civilDate(Math.min(today - lookBackDays, since ?? today)))
  const known = loaded.map((habit) => knownHabit(habit, today)).sort(byPartOfDay)
  const { timeZone, dayStart } = ctx.person
  const dayOf = (instant: string) => dayNumber(civilDateAt(new Date(instant), timeZone, dayStart))
  return {
    today,
    dayOf,
    name: firstName(ctx.person.name),
    habits: known,
    goals: await knownGoals(ctx, dayOf),
    checkins: await knownCheckins(ctx),
    notes: await knownNotes(ctx, known, today),
    memories: [],
    currentFacts: [],
  }
}

export function knownHabit(habit: habits.ActiveHabit, today: number): KnownHabit {
  const { id, name, goalId, partOfDay, cue, smallest } = habit
  const { currentStreak, longestStreak, strength } = habits.presentInBrief(habit, today)
  const weekdays = habits.weekdaysOf(habit, weeks, today).map(({ done, due }, weekday) => ({ weekday, done, due }))
  const { done, due } = weekdays[weekdayIndex(today)] ?? { done: 0, due: 0 }
  const missedIn = (from: number, to: number) =>
    [...habits.occurrences(habit.history, from, to, today)]
      .filter(({ state, from, to }) => state === 'missed' && from === to)
      .map(({ from }) => from)
  const judged = weekdays.filter(({ due }) => due >= leastToJudge).sort((a, b) => b.done / b.due - a.done / a.due)
  const [best, poorest] = [judged[0], judged.at(-1)]
  const isUneven = best && poorest && poorest.done / poorest.due < best.done / best.due
  return {
    id,
    name,
    goalId,
    minutes: habits.minutesOn(habit, today),
    partOfDay,
    cue,
    smallest,
    state: habits.stateOn(habit.history, today, today),
    streak: currentStreak,
    longest: longestStreak,
    week: habits.tally(habit, today - 6, today, today),
    month: habits.tally(habit, today - 29, today, today),
    sameWeekday: { done, due, from: today - 7 * weeks, to: today - 7 },
    best: best ?? null,
    worst: isUneven ? poorest : null,
    weekdays,
    lastDone: lastDone(habit, today),
    missed: missedIn(today - 7, today - 1),
    strength: Math.round(strength * 100),
    isLimit: habit.target !== null && 'atMost' in habit.target,
    unit: habit.target?.unit ?? null,
    aim: habit.target ? ('atMost' in habit.target ? habit.target.atMost : habit.target.atLeast) : null,
    quota: quotaNow(habit, today),
    total: (from, to) => total(habit, from, to),
    stateOn: (day) => habits.stateOn(habit.history, day, today),
    valueOn: (day) => habit.history.records.get(day)?.value ?? null,
    tally: (from, to) => habits.tally(habit, from, to, today),
    missedIn,
    spentIn: (from, to) => {
      const days = Array.from({ length: to - from + 1 }, (_, index) => from + index)
      const done = days.filter((day) => habits.stateOn(habit.history, day, today) === 'done')
      const byMinutes = Map.groupBy(done, (day) => habits.minutesOn(habit, day))
      return [...byMinutes].flatMap(([minutes, on]) => (minutes === null ? [] : [{ done: on.length, minutes }]))
    },
  }
}

function quotaNow(habit: habits.ActiveHabit, today: number): KnownHabit['quota'] {
  const { schedule, history } = habit
  if (schedule.kind !== 'quota') return null
  const { from, to } = habits.periodOf(schedule, today)
  let done = 0
  for (let day = from; day <= today; day++) if (habits.stateOn(history, day, today) === 'done') done++
  return { done, due: schedule.times, from, to, per: schedule.per }
}

function total({ history: { records } }: habits.ActiveHabit, from: number, to: number): number | null {
  const values = [...records].flatMap(([day, { value, skip }]) =>
    day >= from && day <= to && !skip ? [value ?? 0] : [],
  )
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
}

/** The latest day before today on which it was done. */
function lastDone(habit: habits.ActiveHabit, today: number): number | null {
  for (let day = today - 1; day >= today - lookBackDays; day--)
    if (habits.stateOn(habit.history, day, today) === 'done') return day
  return null
}

const order: PartOfDayName[] = ['morning', 'afternoon', 'anytime', 'evening', 'night']
const byPartOfDay = (a: KnownHabit, b: KnownHabit) => order.indexOf(a.partOfDay) - order.indexOf(b.partOfDay)
const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? ''

async function knownGoals(ctx: Ctx, dayOf: Knowledge['dayOf']): Promise<KnownGoal[]> {
  const rows = await ctx.db
    .select()
    .from(goals)
    .where(and(mine(ctx, goals), inArray(goals.status, ['active', 'draft'])))
    .orderBy(desc(goals.createdAt))
    .limit(20)
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const planRows = await ctx.db
    .select({ id: plans.id, goalId: plans.goalId, content: plans.content })
    .from(plans)
    .where(and(mine(ctx, plans), inArray(plans.goalId, ids)))
    .orderBy(asc(plans.version))
  const stepRows = await ctx.db
    .select({
      goalId: steps.goalId,
      title: steps.title,
      dueDate: steps.dueDate,
      kind: steps.kind,
      detail: steps.detail,
      doneAt: steps.doneAt,
    })
    .from(steps)
    .where(and(mine(ctx, steps), inArray(steps.goalId, ids)))
    .orderBy(asc(steps.dueDate))
  const planOf = new Map(planRows.map((row) => [row.goalId, row])) // the newest version comes last and stays
  return rows.map(({ id, title, theme, deadline }) => {
    const plan = planOf.get(id)
    const ofGoal = stepRows.filter(({ goalId }) => goalId === id)
    const step = ofGoal.find(({ doneAt }) => doneAt === null)
    return {
      id,
      title,
      theme,
      deadline: deadline ? dayNumber(deadline) : null,
      planId: plan?.id ?? null,
      reasons: plan?.content.reasons ?? [],
      nextStep: step
        ? { title: step.title, due: dayNumber(step.dueDate), why: step.kind === 'subgoal' ? step.detail : null }
        : null,
      steps: ofGoal.map(({ title, dueDate, doneAt }) => ({
        title,
        due: dayNumber(dueDate),
        doneOn: doneAt && dayOf(doneAt.toISOString()),
      })),
    }
  })
}

async function knownCheckins(ctx: Ctx): Promise<KnownCheckin[]> {
  const rows = await recentCheckins(ctx, 8)
  return rows.map(({ checkin: { id, goalId, date, outcome, minutes, note }, goalTitle }) => ({
    id,
    goalId,
    goalTitle,
    day: dayNumber(date),
    outcome,
    minutes,
    note,
  }))
}

async function knownNotes(ctx: Ctx, known: KnownHabit[], today: number): Promise<KnownNote[]> {
  const rows = await ctx.db
    .select({ habitId: completions.habitId, date: completions.date, note: completions.note })
    .from(completions)
    .where(
      and(mine(ctx, completions), isNotNull(completions.note), gte(completions.date, civilDate(today - notesBackDays))),
    )
    .orderBy(desc(completions.date))
    .limit(24)
  return rows.flatMap(({ habitId, date, note }) => {
    const habit = known.find(({ id }) => id === habitId)
    return habit && note ? [{ habitId, habitName: habit.name, day: dayNumber(date), note }] : []
  })
}
