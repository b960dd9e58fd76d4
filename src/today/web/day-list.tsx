import type { Today, TodayItem } from '#today/today.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { classes } from '#web/ui/classes.ts'
import { DayRow } from './day-row.tsx'
import styles from './today.module.css'

const labels = {
  morning: m.today_part_morning,
  afternoon: m.today_part_afternoon,
  evening: m.today_part_evening,
  night: m.today_part_night,
  anytime: m.today_part_anytime,
}

const drawnAtOnce = 20

/** What is due, in the order in which the server gives the day; a heading only where the day has parts. */
export function DayList({ today, suggestedId }: { today: Today; suggestedId: string | null }) {
  const nextId = nextOf(today.items, suggestedId)
  const parts = [...new Set(today.items.map(({ habit }) => habit.partOfDay))]
  const shown = parts.map((part) => ({
    part,
    label: labels[part],
    items: today.items.filter(({ habit }) => habit.partOfDay === part),
  }))
  const hasHeadings = shown.length > 1 || shown[0]?.part !== 'anytime'
  return shown.map(({ part, label, items }) => (
    <section key={part} className={styles.part} aria-label={label()}>
      {hasHeadings && <h2 className={styles.partName}>{label()}</h2>}
      <ul className={classes(styles.rows, today.items.length > drawnAtOnce && styles.many)}>
        {items.map((item) => (
          <DayRow key={item.habit.id} item={item} date={today.date} isNext={item.habit.id === nextId} />
        ))}
      </ul>
    </section>
  ))
}

/** The one thing to do now: what the coach names while it is open, else the first that is. */
function nextOf(items: TodayItem[], suggestedId: string | null) {
  const open = items.filter(({ state }) => state === 'pending')
  return (open.find(({ habit }) => habit.id === suggestedId) ?? open[0])?.habit.id
}
