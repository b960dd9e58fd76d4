import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { Habit } from '#habits/habits.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { usePending } from '#web/query/sending.ts'
import { Button } from '#web/ui/button.tsx'
import { classes } from '#web/ui/classes.ts'
import { formatPercent } from '#web/ui/format.ts'
import { Rows } from '#web/ui/rows.tsx'
import { SkeletonRows } from '#web/ui/skeleton.tsx'
import { shortDay, stateText } from './day-words.ts'
import { HabitMark } from './habit-mark.tsx'
import { useArchive } from './habit-menu.tsx'
import styles from './habits.module.css'
import { withSaid } from './said-days.ts'
import { scheduleText, streakText } from './schedule-words.ts'

export type RowsProps = { habits: Habit[]; today: string; isArchived?: boolean }
const WindowedRows = lazy(() => import('./windowed-rows.tsx'))
const mostDrawnAtOnce = 40
/** Below this a strength says nothing yet. */
const leastShown = 0.01

export function HabitRows({ habits, ...rest }: RowsProps) {
  if (habits.length > mostDrawnAtOnce) {
    return (
      <Suspense fallback={<SkeletonRows count={8} />}>
        <WindowedRows habits={habits} {...rest} />
      </Suspense>
    )
  }
  return (
    <Rows label={m.place_habits()}>
      {habits.map((habit) => (
        <li key={habit.id}>
          <HabitRow habit={habit} {...rest} />
        </li>
      ))}
    </Rows>
  )
}

export function HabitRow({ habit, today, isArchived = false }: { habit: Habit; today: string; isArchived?: boolean }) {
  const archive = useArchive()
  return (
    <div className={styles.row}>
      <Link className={styles.link} to="/habits/$id" params={{ id: habit.id }}>
        <HabitMark icon={habit.icon} colour={habit.colour} />
        <span className={styles.name}>{habit.name}</span>
        <span className={styles.note}>
          {notesOf(habit).map((part, index) => (
            <span key={part}>
              {index > 0 && ' · '}
              <span className={styles.part}>{part}</span>
            </span>
          ))}
        </span>
        {!isArchived && <WeekDots habit={habit} today={today} />}
      </Link>
      {isArchived && <Button onClick={() => archive(habit, false)}>{m.habits_restore()}</Button>}
    </div>
  )
}

function notesOf(habit: Habit) {
  const rhythm = habit.currentStreak > 0 ? streakText(habit) : scheduleText(habit.schedule)
  const strength = m.habits_row_strength({ share: formatPercent(habit.strength) })
  const rest = habit.pausedSince ? m.habits_state_paused() : habit.strength >= leastShown && strength
  return [rhythm, rest].filter((part) => typeof part === 'string')
}

/** The last seven days, today at the end. */
function WeekDots({ habit, today }: { habit: Habit; today: string }) {
  const days = withSaid(habit.recent, habit, usePending())
  return (
    <span className={styles.dots}>
      {days.map(({ date, state }) => (
        <span
          key={date}
          className={classes(styles.dot, styles[state], date === today && styles.today)}
          title={`${shortDay(date)}: ${stateText(state)}`}
        >
          <span className="visually-hidden">{`${shortDay(date)}: ${stateText(state)}. `}</span>
        </span>
      ))}
    </span>
  )
}
