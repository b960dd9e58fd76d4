import type { PlanContent } from '#goals/goals.api.ts'
import { civilDate, weekdayIndex, weekStart } from '#platform/civil.ts'
import type { Brief } from './brief.ts'
import type { Laid } from './rhythm.ts'
import { daysOf, timesAWeek } from './schedule.ts'

type Week = PlanContent['weeks'][number]
type Habit = PlanContent['habits'][number]

const RAISE = 1.1
/** What a week that eases off asks of the usual minutes. */
export const shareOfPhase = { lighter: 0.7, taper: 0.6 }
const TAPER_FROM_DAYS = 21
const PEAK_WEEKS = 4

/** Minutes that the habits ask between two days, both included. Quotas are spread evenly. */
function minutesBetween(habits: Habit[], from: number, to: number): number {
  let sum = 0
  for (const { schedule, minutes } of habits) {
    const days = daysOf(schedule)
    const span = Array.from({ length: to - from + 1 }, (_, index) => from + index)
    if (schedule.kind === 'once') sum += span.includes(Date.parse(schedule.date) / 86_400_000) ? minutes : 0
    else if (days)
      sum += minutes * Math.min(timesAWeek(schedule), span.filter((day) => days.includes(weekdayIndex(day))).length)
    else sum += minutes * Math.ceil((timesAWeek(schedule) * span.length) / 7)
  }
  return sum
}

/** What the habits can grow to: the week's minutes, or every session at its longest. */
function ceilingOf(laid: Laid[], brief: Brief, base: number): number {
  if (brief.variant.flat) return base
  const longest = laid.reduce(
    (sum, { seed, count, minutes }) => sum + count * (seed.tick ? 0 : Math.max(minutes, seed.most)),
    0,
  )
  const wished = brief.wishes.load === 'less' ? 2 / 3 : 1
  return Math.max(base, Math.min(Math.floor(brief.weekly * wished), longest))
}

/**
 * The load of each calendar week (from Monday; the first from today): grows by a tenth at the most, every fourth week
 * is lighter, before an event it tapers. The habits hold the starting rhythm; a week's minutes say what it grows to.
 */
export function weeksOf(habits: Habit[], laid: Laid[], brief: Brief): Week[] {
  const { first, last, variant, limit } = brief
  const base = habits.reduce((sum, habit) => sum + habit.minutesPerWeek, 0)
  const ceiling = Math.min(ceilingOf(laid, brief, base), limit ?? Number.POSITIVE_INFINITY)
  const mondays: number[] = []
  for (let monday = weekStart(first); monday <= last; monday += 7) mondays.push(monday)
  const tapers = variant.event === true && last - first >= TAPER_FROM_DAYS && brief.input.deadline !== null
  let level = base
  let full = 0
  return mondays.map((monday, index) => {
    const [from, to] = [Math.max(monday, first), Math.min(monday + 6, last)]
    const isFull = to - from === 6
    if (isFull) full++
    const isTaper = tapers && monday + 6 >= last - 3
    const isLighter = !variant.flat && isFull && full % 4 === 0 && !isTaper && mondays.length > 4
    if (isFull && full > 1 && !isLighter && !isTaper) level = Math.min(ceiling, Math.floor(level * RAISE))
    const factor = isTaper ? shareOfPhase.taper : isLighter ? shareOfPhase.lighter : 1
    const share = isFull ? 1 : base > 0 ? Math.min(1, minutesBetween(habits, from, to) / base) : 0
    const atTop = level >= ceiling
    const left = mondays.length - index
    const phase = ((): Week['phase'] => {
      if (isTaper) return 'taper'
      if (isLighter) return 'lighter'
      if (variant.flat) return 'steady'
      if (full <= 1) return 'start'
      if (!atTop) return 'build'
      return variant.event && tapers && left <= PEAK_WEEKS + 1 ? 'peak' : 'steady'
    })()
    return { from: civilDate(from), minutes: Math.floor(level * factor * share), phase }
  })
}
