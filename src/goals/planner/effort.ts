import { civilDate, weekdayIndex, weekStart } from '#platform/civil.ts'
import type { Brief } from './brief.ts'
import { MOST_MINUTES_A_DAY } from './brief.ts'
import { datesBetween } from './schedule.ts'

/** Below this share of the least effort a plan would be a promise that nobody can keep. */
const HOPELESS = 0.35

/**
 * Minutes that the person will really have: minutes a week × weeks × expected adherence. Within two weeks the days
 * themselves are counted, for a week's hours can be spent on the few days before an exam.
 */
export function availableMinutes(brief: Brief): number {
  const { weekly, days, adherence, first, last, available } = brief
  if (days < 1) return 0
  if (days > 14) return Math.floor((weekly * days * adherence) / 7)
  const perWeek = new Map<number, number>()
  for (const day of datesBetween(civilDate(first), civilDate(last))) {
    if (!available.includes(weekdayIndex(day))) continue
    const week = weekStart(day)
    perWeek.set(week, Math.min(weekly, (perWeek.get(week) ?? 0) + MOST_MINUTES_A_DAY))
  }
  return Math.floor([...perWeek.values()].reduce((sum, minutes) => sum + minutes, 0) * adherence)
}

function reaches(brief: Brief, share: number): boolean {
  const { effort, weeks } = brief.variant
  if (effort && availableMinutes(brief) < effort.least * 60 * share) return false
  // The body does not hurry: its least weeks are a wall.
  const weeksShare = brief.input.theme === 'fitness' ? 1 : share
  return !weeks || brief.days >= weeks.least * 7 * weeksShare
}
export const isHopeless = (brief: Brief) => brief.input.deadline !== null && !reaches(brief, HOPELESS)
/** Enough for the least effort: what is worth offering instead. */
export const isComfortable = (brief: Brief) => reaches(brief, 1)
