import type { Easing } from '#habits/habits.tables.ts'
import { addDays, civilDate, dayNumber, weekStart } from '#platform/civil.ts'
import type { PlanContent } from './goals.api.ts'
import { shareOfPhase } from './planner/weeks.ts'

/** The plan's lighter weeks and its taper, as its habits take them; weeks that lie side by side are one. */
export function easingsOf(weeks: PlanContent['weeks']): Easing[] {
  const easings: Easing[] = []
  for (const { from, phase } of weeks) {
    if (phase !== 'lighter' && phase !== 'taper') continue
    const to = civilDate(weekStart(dayNumber(from)) + 6)
    const last = easings.at(-1)
    if (last?.phase === phase && addDays(last.to, 1) === from) last.to = to
    else easings.push({ from, to, share: shareOfPhase[phase], phase })
  }
  return easings
}
