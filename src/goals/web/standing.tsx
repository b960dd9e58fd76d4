import { useSuspenseQuery } from '@tanstack/react-query'
import type { Goal } from '#goals/goals.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { type Bar, Bars } from '#web/ui/chart-bars.tsx'
import { formatPercent } from '#web/ui/format.ts'
import styles from './active-goal.module.css'
import { forecastQuery } from './goal-queries.ts'

/** Where I am: what was done against the time that has passed, and what that makes likely. */
export function Standing({ goal }: { goal: Goal }) {
  const { done, elapsed, sentence } = useSuspenseQuery(forecastQuery(goal.id)).data
  const bars: Bar[] = [
    ...(done === null ? [] : [{ key: 'done', name: m.goals_done_share(), share: done, text: formatPercent(done) }]),
    ...(elapsed === null
      ? []
      : [{ key: 'time', name: m.goals_time_share(), share: elapsed, text: formatPercent(elapsed), isTime: true }]),
  ]
  return (
    <section aria-label={m.goals_standing()}>
      <p className={styles.sentence}>{sentence}</p>
      {bars.length > 0 && <Bars label={m.goals_standing()} bars={bars} />}
    </section>
  )
}
