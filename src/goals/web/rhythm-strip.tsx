import type { PlanContent } from '#goals/goals.api.ts'
import { addDays, civilDate, dayNumber, weekStart } from '#platform/civil.ts'
import { m } from '#web/i18n/i18n.ts'
import { classes } from '#web/ui/classes.ts'
import { formatDate, formatMinutes, formatNumber, formatWeekday } from '#web/ui/format.ts'
import { rhythmOf } from './rhythm.ts'
import styles from './rhythm-strip.module.css'

/** The plan's usual week as seven columns with minutes. */
export function RhythmStrip({ habits, today }: { habits: PlanContent['habits']; today: string }) {
  const monday = civilDate(weekStart(dayNumber(today)))
  const { days, anyDay } = rhythmOf(habits, addDays(monday, 7))
  const most = Math.max(...days.map(({ minutes }) => minutes), 1)
  const total = days.reduce((sum, { minutes }) => sum + minutes, 0) + anyDay
  return (
    <figure>
      <figcaption className={styles.sentence}>
        {m.goals_week_total({ time: formatMinutes(total) })}
        {anyDay > 0 && ` ${m.goals_week_any_day({ time: formatMinutes(anyDay) })}`}
      </figcaption>
      <ol className={styles.strip}>
        {days.map(({ date, minutes }) => (
          <li key={date} className={styles.day}>
            <span className={styles.place} aria-hidden>
              <span className={styles.minutes}>{minutes > 0 ? formatNumber(minutes) : ''}</span>
              <span
                className={classes(styles.bar, minutes === 0 && styles.rest)}
                style={{ blockSize: `${Math.max(4, (minutes / most) * 64)}px` }}
              />
            </span>
            <span aria-hidden>{formatDate(date, { weekday: 'narrow' })}</span>
            <span className="visually-hidden">
              {minutes > 0
                ? m.goals_day_minutes({ weekday: formatWeekday(date), time: formatMinutes(minutes) })
                : m.goals_day_rest({ weekday: formatWeekday(date) })}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  )
}
