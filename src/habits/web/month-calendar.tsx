import type { Habit } from '#habits/habits.api.ts'
import { addDays, civilDate, dayNumber, monthEnd, monthStart, weekdayIndex } from '#platform/civil.ts'
import { m } from '#web/i18n/i18n.ts'
import { IconButton } from '#web/ui/button.tsx'
import { classes } from '#web/ui/classes.ts'
import { formatDate, formatNumber } from '#web/ui/format.ts'
import { useGridKeys } from '#web/ui/grid-keys.ts'
import { dayText, longDay } from './day-words.ts'
import styles from './month-calendar.module.css'
import type { CalendarDay } from './said-days.ts'
import { weekdayName, weekdays } from './schedule-words.ts'

type Props = {
  habit: Habit
  calendar: CalendarDay[]
  chosen: string
  today: string
  /** Nothing is known of the month after this one. */
  isLast: boolean
  onChoose: (date: string) => void
}

/** The month of the chosen day, large enough for a thumb. */
export function MonthCalendar({ habit, calendar, chosen, today, isLast, onChoose }: Props) {
  const [first, last] = [monthStart(dayNumber(chosen)), monthEnd(dayNumber(chosen))]
  const known = new Map(calendar.map((day) => [day.date, day]))
  const weeks = weeksOf(first, last)
  const keys = useGridKeys(chosen, { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }, (by) =>
    onChoose(addDays(chosen, by)),
  )
  const name = formatDate(chosen, { month: 'long', year: 'numeric' })
  return (
    <div className={styles.month}>
      <div className={styles.head}>
        <h3>{name}</h3>
        <IconButton
          icon="next"
          className={styles.before}
          label={m.habits_month_back()}
          onClick={() => onChoose(civilDate(first - 1))}
        />
        <IconButton
          icon="next"
          label={m.habits_month_forward()}
          onClick={() => onChoose(civilDate(last + 1))}
          disabled={isLast}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose days are walked with arrows */}
      <table role="grid" aria-label={name} {...keys}>
        <thead>
          <tr>
            {weekdays.map((day) => (
              <th key={day} scope="col" abbr={weekdayName(day)}>
                {weekdayName(day, 'narrow')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) => {
                if (date < civilDate(first) || date > civilDate(last)) return <td key={date} />
                const day = known.get(date) ?? { date, state: 'none' as const }
                return (
                  <td key={date}>
                    <button
                      type="button"
                      data-date={date}
                      aria-pressed={date === chosen}
                      tabIndex={date === chosen ? 0 : -1}
                      className={classes(styles.day, date === chosen && styles.chosen)}
                      aria-label={`${longDay(date)}: ${dayText(day, habit)}`}
                      onClick={() => onChoose(date)}
                    >
                      <span
                        className={classes(
                          styles.face,
                          styles[day.state],
                          date === today && styles.today,
                          day.note && styles.noted,
                        )}
                      >
                        {formatNumber(Number(date.slice(8)))}
                      </span>
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function weeksOf(first: number, last: number) {
  const monday = first - weekdayIndex(first)
  const count = Math.ceil((last - monday + 1) / 7)
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => civilDate(monday + week * 7 + day)),
  )
}
