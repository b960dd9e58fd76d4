import { addDays, daysBetween } from '#platform/civil.ts'
import { daysOf, indexOf, timesAWeek } from './schedule.ts'
import { fewerTimes, shifted, withoutWeakestDay } from './suggest-days.ts'
import {
  type Effect,
  effectOf,
  evidenceOf,
  type HabitRecord,
  keepsLimits,
  minutesOf,
  recentOf,
  type SuggestInput,
  type SuggestionDraft,
  type Window,
  windowOf,
} from './suggestion-input.ts'
import { dateText, dayText, type Language, listText, type Text, t } from './text.ts'

const LOW = 0.6
const HIGH = 0.95
const OVER = 1.1
const FULL = 0.85
const FULL_WEEKS = 4
const LIGHTER = 0.7
const LONGEST_EXTENSION = 3
/** A habit shorter than this is cut by times, not by minutes. */
const SHORT_MINUTES = 12

type Drafting = { input: SuggestInput; language: Language }
function draft(
  { input, language }: Drafting,
  kind: SuggestionDraft['kind'],
  title: Text,
  windows: Window[],
  effect: Effect[],
  deadline: SuggestionDraft['deadline'] = null,
): SuggestionDraft | null {
  const changes = effect.some(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
  if (!changes && !deadline) return null
  if (!keepsLimits(input, effect)) return null
  return {
    kind,
    title: title[language],
    evidence: windows.map((window) => evidenceOf(window, language)),
    effect,
    deadline,
  }
}

const names = (windows: Window[]): Text => listText(windows.map(({ habit }) => t(`“${habit.name}”`, `“${habit.name}”`)))
const dayNames = (days: number[]): Text => listText(days.map(dayText))

function shiftDay(drafting: Drafting, low: Window[]): SuggestionDraft | null {
  for (const window of low) {
    const { habit } = window
    const schedule = shifted(habit, drafting.input)
    if (!schedule) continue
    const before = habit.schedule.kind === 'weekdays' ? habit.schedule.days.map(indexOf) : []
    const after = daysOf(schedule) ?? []
    const gone = dayNames(before.filter((day) => !after.includes(day)))
    const came = dayNames(after.filter((day) => !before.includes(day)))
    const title =
      before.length > 0
        ? t(`Move “${habit.name}” from ${gone.en} to ${came.en}?`, `“${habit.name}” ${gone.hi} से ${came.hi} को करें?`)
        : t(
            `Fix “${habit.name}” on ${came.en}, the days on which it happens?`,
            `“${habit.name}” ${came.hi} को तय करें, जिन दिनों होता है?`,
          )
    const made = draft(drafting, 'shift-day', title, [window], [effectOf(habit, { schedule })])
    if (made) return made
  }
  return null
}

const isThird = (before: number, after: number) => after >= before * 0.62 && after <= before * 0.72

/** Two thirds of the minutes where there are minutes to cut, else two thirds of the times. */
function cut(habit: HabitRecord): Effect | null {
  const { minutes } = habit
  if (minutes !== null && minutes >= SHORT_MINUTES) {
    const fives = Math.round((minutes * 2) / 15) * 5
    return effectOf(habit, { minutes: isThird(minutes, fives) ? fives : Math.round((minutes * 2) / 3) })
  }
  const schedule = fewerTimes(habit)
  return schedule && effectOf(habit, { schedule })
}

function reduce(drafting: Drafting, low: Window[]): SuggestionDraft | null {
  const effects = low.flatMap(({ habit }) => cut(habit) ?? [])
  const cutWindows = low.filter(({ habit }) => effects.some(({ habitId }) => habitId === habit.id))
  if (effects.length === 0) return null
  const which = names(cutWindows)
  const amount = (shape: Effect['after']) => (shape.minutes ?? 1) * timesAWeek(shape.schedule)
  const thirds = effects.every(({ before, after }) => isThird(amount(before), amount(after)))
  return draft(
    drafting,
    'reduce',
    thirds
      ? t(`A third less of ${which.en}, so that it holds?`, `${which.hi} एक-तिहाई कम, ताकि टिके?`)
      : t(`Less of ${which.en}, so that it holds?`, `${which.hi} कुछ कम, ताकि टिके?`),
    cutWindows,
    effects,
  )
}

/** What is left takes longer at the pace of the record: remaining days ÷ share done, at most three times as long. */
function extend(drafting: Drafting, low: Window[]): SuggestionDraft | null {
  const { goal, today } = drafting.input
  if (goal.deadline === null || goal.deadline <= today) return null
  const left = daysBetween(today, goal.deadline)
  const due = low.reduce((sum, window) => sum + window.due, 0)
  const done = low.reduce((sum, window) => sum + window.done, 0)
  const longer = Math.min(LONGEST_EXTENSION, due / done)
  // Of what never happened no pace is known.
  if (done === 0) return null
  const after = addDays(today, Math.ceil((left * longer) / 7) * 7)
  if (after <= goal.deadline) return null
  const [now, then] = [dateText(goal.deadline), dateText(after)]
  const title = t(
    `At this pace ${now.en} becomes ${then.en}. Move the deadline?`,
    `इस गति से ${now.hi} की जगह ${then.hi} होगी। deadline बदलें?`,
  )
  return draft(drafting, 'extend-deadline', title, low, [], { before: goal.deadline, after })
}

function lowSuggestions(drafting: Drafting, low: Window[]): (SuggestionDraft | null)[] {
  if (low.length === 0) return []
  const moved = shiftDay(drafting, low)
  const lowForLong = low.filter(({ habit }) => {
    const long = windowOf(habit, FULL_WEEKS)
    return long?.weeks.every((week) => week.done / week.due < LOW) ?? false
  })
  // After four weeks that did not hold, moving days is no longer the first answer.
  if (moved && lowForLong.length === 0) return [moved]
  const less = reduce(drafting, low)
  if (less && !drafting.input.resting?.includes('reduce')) return [less]
  const later = extend(drafting, lowForLong.length > 0 ? lowForLong : low)
  return [later ?? moved]
}

/** Four full weeks without a lighter one. */
function tired({ habit }: Window): boolean {
  const long = windowOf(habit, FULL_WEEKS)
  const heavy = (habit.minutes ?? 0) >= SHORT_MINUTES || habit.schedule.kind === 'daily'
  if (!long || !heavy) return false
  const most = Math.max(...long.weeks.map((week) => week.due))
  return long.weeks.every((week) => week.done / week.due >= FULL && week.due >= most * 0.8)
}

function recover(drafting: Drafting, windows: Window[]): SuggestionDraft | null {
  const full = windows.filter(tired)
  const long = full.flatMap(({ habit }) => windowOf(habit, FULL_WEEKS) ?? [])
  if (full.length === 0) return null
  const used = new Set(drafting.input.habits.flatMap(({ schedule }) => daysOf(schedule) ?? []))
  const effects = full.flatMap(({ habit }) => {
    const free = used.size === 7 ? withoutWeakestDay(habit) : null
    if (free) return [effectOf(habit, { schedule: free })]
    return habit.minutes !== null && habit.minutes >= SHORT_MINUTES
      ? [effectOf(habit, { minutes: Math.floor(habit.minutes * LIGHTER) })]
      : []
  })
  return draft(
    drafting,
    'add-recovery',
    t(
      'Four full weeks. A lighter rhythm, until you raise it again?',
      'चार पूरे हफ़्ते हुए। हल्की लय रखें, जब तक आप फिर न बढ़ाएँ?',
    ),
    long,
    effects,
  )
}

/** A raise smaller than this is not worth asking for. */
const LEAST_RAISE = 1.05
const sumOf = (input: SuggestInput, effects: Effect[] = []) =>
  input.habits.reduce(
    (all, habit) => all + minutesOf(effects.find(({ habitId }) => habitId === habit.id)?.after ?? habit),
    0,
  )
/** Whether the plan still speaks of more than the habits ask now. */
const belowPeak = (input: SuggestInput) =>
  input.goal.peakMinutes !== undefined && sumOf(input) * LEAST_RAISE <= input.goal.peakMinutes

/** Up to a tenth more minutes, as far as the goal's minutes and the plan's own peak leave room; a quota that is passed each week takes what is done anyway. */
function more(window: Window, input: SuggestInput, chosen: Effect[]): Effect | null {
  const { habit, rate } = window
  const { schedule, minutes } = habit
  if (rate > OVER && schedule.kind === 'quota' && schedule.per === 'week' && schedule.times < 6) {
    return effectOf(habit, { schedule: { ...schedule, times: schedule.times + 1 } })
  }
  if (minutes === null || minutes < 10) return null
  const { constraints, peakMinutes } = input.goal
  const most = Math.min(constraints.minutesPerWeek ?? Number.POSITIVE_INFINITY, peakMinutes ?? Number.POSITIVE_INFINITY)
  const room = Math.floor((most - sumOf(input, chosen)) / timesAWeek(schedule))
  const raised = Math.min(720, Math.floor(minutes * 1.1 + 1e-9), minutes + room)
  return raised >= minutes * LEAST_RAISE ? effectOf(habit, { minutes: raised }) : null
}

function raise(drafting: Drafting, high: Window[]): SuggestionDraft | null {
  const { input } = drafting
  const chosen: { window: Window; effect: Effect }[] = []
  for (const window of high) {
    const before = chosen.map((one) => one.effect)
    const effect = more(window, input, before)
    if (effect && keepsLimits(input, [...before, effect])) chosen.push({ window, effect })
  }
  if (chosen.length === 0) return null
  const windows = chosen.map((one) => one.window)
  const minutes = chosen.reduce((sum, { effect }) => sum + minutesOf(effect.after) - minutesOf(effect.before), 0)
  const which = names(windows)
  const title = t(
    `It holds. ${minutes} min more a week for ${which.en}?`,
    `यह निभ रहा है। ${which.hi} के लिए हफ़्ते में ${minutes} मिनट और?`,
  )
  return draft(
    drafting,
    'raise-load',
    title,
    windows,
    chosen.map((one) => one.effect),
  )
}

/**
 * What the last closed weeks ask for, with the figures: under 60 % first other days, then a third less, then a later
 * date; from 95 % a tenth more, up to the plan's peak; four full weeks there ask for a lighter rhythm. Silent without two closed weeks and four due
 * times of a habit (four weeks for what is due seldom), and never against a limit of the goal.
 */
export function suggest(input: SuggestInput, language: Language): SuggestionDraft[] {
  const drafting = { input, language }
  const windows = input.habits
    .filter(({ schedule }) => timesAWeek(schedule) > 0 && schedule.kind !== 'once')
    .flatMap((habit) => recentOf(habit) ?? [])
  const low = windows.filter((window) => window.rate < LOW && window.weeks.every((week) => week.done / week.due < LOW))
  if (low.length > 0) return lowSuggestions(drafting, low).flatMap((one) => one ?? [])
  const high = windows.filter((window) => window.weeks.every((week) => week.done / week.due >= HIGH))
  const raised = raise(drafting, high)
  if (raised) return [raised]
  const rest = belowPeak(input) ? null : recover(drafting, windows)
  return rest ? [rest] : []
}
