import type { Today } from '#today/today.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatNumber, formatWeekday } from '#web/ui/format.ts'
import { WeekStrip } from '#web/ui/week-strip.tsx'
import styles from './today.module.css'

/** This week, Monday to Sunday, in minutes; in things where nothing has minutes. */
export function ThisWeek({ today: { week, date } }: { today: Today }) {
  if (week.every(({ due, done }) => due + done === 0)) return null
  return (
    <section aria-label={m.today_this_week()} className={styles.week}>
      <h2 className={styles.partName}>{m.today_this_week()}</h2>
      <WeekStrip
        today={date}
        sentence={m.today_week_sentence()}
        days={week.map((day) => ({ date: day.date, share: shareOf(day), text: textOf(day) }))}
      />
    </section>
  )
}

type WeekDay = Today['week'][number]
function shareOf({ doneMinutes, promisedMinutes, done, due }: WeekDay) {
  if (promisedMinutes > 0) return doneMinutes / promisedMinutes
  return due > 0 ? done / due : null
}
function textOf({ date, doneMinutes, promisedMinutes, done, due }: WeekDay) {
  const weekday = formatWeekday(date)
  if (promisedMinutes > 0) {
    return m.today_day_minutes({ weekday, done: formatNumber(doneMinutes), promised: formatNumber(promisedMinutes) })
  }
  if (due > 0) return m.today_day_things({ weekday, done: formatNumber(done), due: formatNumber(due) })
  return m.today_day_rest({ weekday })
}
