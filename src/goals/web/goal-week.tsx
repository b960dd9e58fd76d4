import { useSuspenseQuery } from '@tanstack/react-query'
import type { WeekDay } from '#habits/habits.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatMinutes, formatNumber, formatWeekday } from '#web/ui/format.ts'
import { WeekStrip } from '#web/ui/week-strip.tsx'
import styles from './active-goal.module.css'
import { forecastQuery } from './goal-queries.ts'

/** This week's minutes for the goal; what was done of it where nothing has minutes. */
export function GoalWeek({ goalId, today }: { goalId: string; today: string }) {
  const { week } = useSuspenseQuery(forecastQuery(goalId)).data
  if (week.every(({ due }) => due === 0)) return null
  const total = week.reduce((sum, { doneMinutes }) => sum + doneMinutes, 0)
  return (
    <section className={styles.week} aria-label={m.goals_this_week()}>
      <h2>{m.goals_this_week()}</h2>
      <WeekStrip
        today={today}
        sentence={m.goals_this_week_sentence({ time: formatMinutes(total) })}
        days={week.map((day) => ({ date: day.date, share: shareOf(day), text: textOf(day) }))}
      />
    </section>
  )
}

function shareOf({ doneMinutes, promisedMinutes, done, due }: WeekDay) {
  if (promisedMinutes > 0) return doneMinutes / promisedMinutes
  return due > 0 ? done / due : null
}

function textOf({ date, doneMinutes, promisedMinutes, done, due }: WeekDay) {
  const weekday = formatWeekday(date)
  if (due === 0) return m.goals_day_rest({ weekday })
  return promisedMinutes > 0
    ? m.goals_day_done_of({ weekday, done: formatMinutes(doneMinutes), promised: formatMinutes(promisedMinutes) })
    : m.goals_day_done_of({ weekday, done: formatNumber(done), promised: formatNumber(due) })
}
