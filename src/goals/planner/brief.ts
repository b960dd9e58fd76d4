import type { Constraints, Theme } from '#goals/goals.api.ts'
import { addDays, civilDate, dayNumber, weekdayIndex, weekStart } from '#platform/civil.ts'
import type { CivilDate } from '#platform/contract/api.ts'
import type { Facts, Variant } from './archetype.ts'
import { archetypes } from './archetypes/archetypes.ts'
import { readNote, type Wishes } from './note.ts'
import { datesBetween, indexOf, monthsTouched } from './schedule.ts'
import { chosenDays, type Frequency, readFrequency } from './sentence/read-frequency.ts'
import { openSentence } from './sentence/sentence.ts'
import { type Language, moneyOf } from './text.ts'

export type PlanInput = {
  title: string
  description?: string | null
  theme: Theme
  today: CivilDate
  deadline: CivilDate | null
  constraints: Constraints
  /** How often, as the person said; what the title says wins, for a title can be changed. */
  frequency?: Frequency | null
  language: Language
  /** done / due of the person's own record, 0..1; unknown when absent. */
  expectedAdherence?: number
  currency: string
  /** What the person wishes different. */
  note?: string
  /** 0, 1, 2 …: another plan that is as good. */
  variation?: number
}

const UNKNOWN_ADHERENCE = 0.7
const MOST_WEEKS = 260
const ROLLING_WEEKS = 12
/** Nobody learns for more than ten hours on a day. */
export const MOST_MINUTES_A_DAY = 600

/** The wish with all that follows from it: what every part of the planner works from. */
export type Brief = {
  input: PlanInput
  language: Language
  variation: number
  variant: Variant
  facts: Facts
  wishes: Wishes
  frequency: Frequency | null
  first: number
  last: number
  /** Days from today to the end of the plan, today included; 0 and less when the deadline is past. */
  days: number
  /** Weekdays that the person named for it; null when they named none. */
  named: number[] | null
  /** Weekdays of the plan's time that are not off, and those of them that the note leaves. */
  open: number[]
  available: number[]
  noteLeavesNoDay: boolean
  /** Minutes a week that may never be exceeded; null when the person named none. */
  limit: number | null
  /** Minutes a week at full load. */
  weekly: number
  adherence: number
  isNew: boolean
}

/** What a last-minute plan asks of a day when no hours were named. */
const UNASKED_MINUTES_A_DAY = 360

const smallerWords =
  /basics|first small version|everyday talk|qualify|मूल बातें|पहला छोटा रूप|रोज़ की बातचीत|क्वालिफ़ाई|finish ncerts|ncert और राजव्यवस्था/u

function variantOf(theme: Theme, facts: Facts): Variant {
  const variant = archetypes[theme](facts)
  if (!variant.effort || !smallerWords.test(facts.text)) return variant
  const { typical, least } = variant.effort
  return { ...variant, effort: { typical: Math.ceil(typical * 0.4), least: Math.ceil(least * 0.4) } }
}

/** The days a week on which the lead habit must happen because the person said so; null without a frequency. */
export function saidDays(frequency: Frequency | null, open: number): number | null {
  if (!frequency) return null
  if (frequency.per === 'day') return open
  return frequency.per === 'week' ? Math.min(7, frequency.times) : Math.ceil(frequency.times / 4)
}

function usualMinutes(variant: Variant, days: number, adherence: number, said: number | null): number {
  const { usual, most } = variant.weekly
  const lead = variant.habits[0]
  const forLead = said && lead ? Math.ceil((said * lead.least) / (0.6 * lead.share)) : 0
  if (!variant.effort || days < 1) return Math.min(most, Math.max(usual, forLead))
  const perWeek = (hours: number) => (hours * 60 * 7) / days / adherence
  const wanted = Math.min(usual * 1.5, Math.max(usual * 0.5, perWeek(variant.effort.typical)))
  return Math.ceil(Math.min(most, Math.max(wanted, perWeek(variant.effort.least * 0.5), forLead)))
}

export function briefOf(input: PlanInput): Brief {
  const { title, description, today, deadline, constraints, variation = 0 } = input
  const first = dayNumber(today)
  const rolling = weekStart(first) + ROLLING_WEEKS * 7 - 1
  const last = deadline === null ? rolling : Math.min(dayNumber(deadline), weekStart(first) + MOST_WEEKS * 7 - 1)
  const days = last - first + 1
  // Sums of money run to the deadline itself, however far beyond the plan's weeks it lies.
  const goalEnd = deadline !== null && deadline > today ? deadline : civilDate(Math.max(first, last))
  const text = openSentence(`${title} ${description ?? ''}`).text
  const frequency = readFrequency(openSentence(title)) ?? input.frequency ?? null
  const facts: Facts = {
    title,
    text,
    frequency,
    days,
    weeks: (weekStart(dayNumber(goalEnd)) - weekStart(first)) / 7 + 1,
    months: monthsTouched(today, goalEnd),
    budgetMinor: constraints.budgetMinor ?? null,
    money: moneyOf(input.currency),
  }
  const variant = variantOf(input.theme, facts)
  const wishes = readNote(input.note)
  const off = (constraints.daysOff ?? []).map(indexOf)
  // The day of an exam is for the exam, unless it is the only one.
  const workdays = variant.event && deadline !== null && days > 1 ? days - 1 : days
  const inTime = days >= 8 ? [0, 1, 2, 3, 4, 5, 6] : datesBetween(today, addDays(today, workdays - 1)).map(weekdayIndex)
  const open = [...new Set(inTime)].filter((day) => !off.includes(day)).sort((a, b) => a - b)
  const unwished = wishes.daysOff.map(indexOf)
  const wished = open.filter((day) => !unwished.includes(day))
  const noteLeavesNoDay = wished.length === 0 && open.length > 0
  const available = noteLeavesNoDay ? open : wished
  const adherence = Math.min(1, Math.max(0.1, input.expectedAdherence ?? UNKNOWN_ADHERENCE))
  const named = chosenDays(openSentence(title))?.map(indexOf) ?? null
  const limits = [constraints.minutesPerWeek, wishes.minutesPerWeek].flatMap((minutes) => minutes ?? [])
  const limit = limits.length > 0 ? Math.min(...limits) : null
  const rush =
    limit === null && days < 7 ? UNASKED_MINUTES_A_DAY * Math.max(1, available.length) : Number.POSITIVE_INFINITY
  const full = limit ?? usualMinutes(variant, deadline === null ? 0 : days, adherence, saidDays(frequency, open.length))
  return {
    input,
    language: input.language,
    variation,
    variant,
    facts,
    wishes,
    frequency,
    first,
    last,
    days,
    named,
    open,
    available,
    noteLeavesNoDay,
    limit,
    weekly: Math.min(full, Math.max(variant.weekly.most, 1), Math.max(1, available.length) * MOST_MINUTES_A_DAY, rush),
    adherence,
    isNew: input.expectedAdherence === undefined || input.expectedAdherence <= UNKNOWN_ADHERENCE,
  }
}
