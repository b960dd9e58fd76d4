import type { CSSProperties } from 'react'
import type { DayState } from '#habits/habits.api.ts'
import { m } from '#web/i18n/i18n.ts'
import styles from './chart-year.module.css'
import { classes } from './classes.ts'
import { formatDate } from './format.ts'
import { useGridKeys } from './grid-keys.ts'

export type YearDay = {
  date: string
  state: DayState
  /** 0..1 of a measured target that was not met. */
  share?: number | null
  /** "Thursday, 19 November: done". */
  text: string
}
type Props = {
  /** From a Monday on, without gaps. */
  days: YearDay[]
  chosen: string
  today: string
  label: string
  onMove: (byDays: number) => void
  onChoose: (date: string) => void
}

/** A year of days, a column a week. Told apart by shape as well as by colour; one tab stop, arrows move by day and week. */
export function YearMap({ days, chosen, today, label, onMove, onChoose }: Props) {
  const keys = useGridKeys(
    chosen,
    { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -7, ArrowRight: 7, PageUp: -28, PageDown: 28 },
    onMove,
  )
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7))
  const stop = days.some(({ date }) => date === chosen) ? chosen : days.at(-1)?.date
  return (
    <div className={styles.box}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose days are walked with arrows */}
      <table className={styles.year} role="grid" aria-label={label} {...keys}>
        <thead aria-hidden>
          <tr>
            <th className={styles.corner} />
            {weeks.map((week, index) => (
              <th key={week[0]?.date}>{monthName(week, index, weeks.length)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(weeks[0] ?? []).map((first, row) => (
            <tr key={first.date}>
              <th scope="row" className={styles.weekday}>
                <span aria-hidden>{row % 2 === 0 && formatDate(first.date, { weekday: 'narrow' })}</span>
              </th>
              {weeks.map((week) => {
                const day = week[row]
                return day ? (
                  <td key={day.date}>
                    <button
                      type="button"
                      data-date={day.date}
                      aria-pressed={day.date === chosen}
                      tabIndex={day.date === stop ? 0 : -1}
                      className={dayClass(day, day.date === chosen, day.date === today)}
                      style={day.share ? ({ '--share': `${day.share * 100}%` } as CSSProperties) : undefined}
                      aria-label={day.text}
                      title={day.text}
                      onClick={() => onChoose(day.date)}
                    />
                  </td>
                ) : (
                  <td key={week[0]?.date} />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Key hasPart={days.some(({ share }) => share)} />
    </div>
  )
}

const dayClass = ({ state, share }: YearDay, isChosen: boolean, isToday: boolean) =>
  classes(
    styles.day,
    state !== 'done' && share ? styles.partly : styles[state],
    isToday && styles.today,
    isChosen && styles.chosen,
  )

/** The month above the first week in which it begins; not at the very end, where it has no room. */
function monthName(week: YearDay[], index: number, count: number) {
  const first = week.find(({ date }) => date.endsWith('-01'))
  if (!first || index > count - 3) return null
  const isOdd = Number(first.date.slice(5, 7)) % 2 === 1
  return (
    <span className={classes(styles.month, isOdd && styles.odd)}>{formatDate(first.date, { month: 'short' })}</span>
  )
}

const Key = ({ hasPart }: { hasPart: boolean }) => (
  <ul className={styles.key} aria-hidden>
    <li>
      <span className={classes(styles.day, styles.done)} /> {m.habits_state_done()}
    </li>
    {hasPart && (
      <li>
        <span className={classes(styles.day, styles.partly)} style={{ '--share': '50%' } as CSSProperties} />{' '}
        {m.habits_state_partly()}
      </li>
    )}
    <li>
      <span className={classes(styles.day, styles.missed)} /> {m.habits_state_missed()}
    </li>
    <li>
      <span className={classes(styles.day, styles.skipped)} /> {m.habits_key_resting()}
    </li>
    <li>
      <span className={classes(styles.day, styles.none)} /> {m.habits_state_none()}
    </li>
  </ul>
)
