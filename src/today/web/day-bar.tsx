import type { Today } from '#today/today.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatMinutes, formatNumber } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Progress } from '#web/ui/progress.tsx'
import styles from './today.module.css'

/** How much is left, against what was promised; when nothing is, a quiet word and what tomorrow holds. */
export function DayBar({ today: { items, minutes, tomorrow } }: { today: Today }) {
  const left = items.filter(({ state }) => state === 'pending').length
  const text = m.today_minutes({ done: formatNumber(minutes.done), promised: formatNumber(minutes.promised) })
  const isDone = left === 0
  return (
    <div className={styles.bar}>
      <p className={styles.barText} aria-live="polite">
        <strong className={isDone ? styles.allDone : undefined}>
          {isDone && <Icon name="check" size={20} strokeWidth={2.2} />}
          {isDone ? m.today_all_done() : m.today_left({ count: left })}
        </strong>
        <span className="numbers">
          {isDone && tomorrow.length > 0 ? thenTomorrow(tomorrow) : minutes.promised > 0 && text}
        </span>
      </p>
      {minutes.promised > 0 && (
        <Progress label={m.today_progress()} value={minutes.done} max={minutes.promised} text={text} />
      )}
    </div>
  )
}

function thenTomorrow(tomorrow: Today['tomorrow']) {
  const minutes = tomorrow.reduce((sum, one) => sum + (one.minutes ?? 0), 0)
  const count = tomorrow.length
  return minutes > 0
    ? m.today_then_tomorrow_minutes({ count, minutes: formatMinutes(minutes) })
    : m.today_then_tomorrow({ count })
}
