import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Habit, Stats, Weekday } from '#habits/habits.api.ts'
import { addDays } from '#platform/civil.ts'
import { m } from '#web/i18n/i18n.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { formatPercent } from '#web/ui/format.ts'
import { RowBody, Rows, rowClass } from '#web/ui/rows.tsx'
import { SkeletonRows } from '#web/ui/skeleton.tsx'
import { Ring } from '#web/ui/tick-ring.tsx'
import { dayText, longDay } from './day-words.ts'
import { daysOfAdherence, daysOfLongestStreak, daysOfStreak, daysOfWeekday } from './days-behind.ts'
import styles from './days-dialog.module.css'
import { statsQuery } from './habit-queries.ts'
import { type CalendarDay, shareOf } from './said-days.ts'
import { weekdayName } from './schedule-words.ts'

export type Asked =
  | { kind: 'current' | 'longest' | 'strength' }
  | { kind: 'adherence'; days: 7 | 30 | 90 }
  | { kind: 'weekday'; weekday: Weekday }
type Props = { asked: Asked; habit: Habit; stats: Stats; today: string; onClose: () => void }

const tenYears = 3650
const strengthDays = 30

/** The days behind a number. */
export function DaysDialog({ asked, habit, stats, today, onClose }: Props) {
  const oldest = addDays(today, -tenYears + 1)
  const everything = useQuery({
    ...statsQuery(habit.id, habit.startsOn > oldest ? habit.startsOn : oldest, today),
    enabled: asked.kind === 'longest',
  })
  const days = daysBehind(asked, habit, stats, everything.data, today)
  const strengths = new Map(stats.strengthCurve.map(({ date, strength }) => [date, strength]))
  return (
    <Dialog title={title(asked)} note={note(asked)} onClose={onClose}>
      {!days && <SkeletonRows count={5} />}
      {days?.length === 0 && <p>{m.habits_days_none()}</p>}
      {days && days.length > 0 && (
        <Rows label={title(asked)}>
          {days.map((day) => (
            <li key={day.date} className={styles.row}>
              <Link
                className={rowClass()}
                to="/habits/$id"
                params={{ id: habit.id }}
                search={{ day: day.date }}
                replace
                onClick={onClose}
              >
                <RowBody
                  start={<Ring state={day.state} share={shareOf(day, habit)} />}
                  title={longDay(day.date)}
                  note={[dayText(day, habit), day.note].filter(Boolean).join(' · ')}
                  end={asked.kind === 'strength' ? formatPercent(strengths.get(day.date) ?? 0) : undefined}
                />
              </Link>
            </li>
          ))}
        </Rows>
      )}
    </Dialog>
  )
}

function daysBehind(
  asked: Asked,
  habit: Habit,
  stats: Stats,
  everything: Stats | undefined,
  today: string,
): CalendarDay[] | undefined {
  switch (asked.kind) {
    case 'current':
      return daysOfStreak(stats, habit)
    case 'longest':
      return everything && daysOfLongestStreak(everything, habit)
    case 'strength':
      return daysOfAdherence(stats, today, strengthDays)
    case 'adherence':
      return daysOfAdherence(stats, today, asked.days)
    case 'weekday':
      return daysOfWeekday(stats, asked.weekday, today)
  }
}

function title(asked: Asked) {
  switch (asked.kind) {
    case 'current':
      return m.habits_days_current()
    case 'longest':
      return m.habits_days_longest()
    case 'strength':
      return m.habits_strength()
    case 'adherence':
      return m.habits_days_last({ count: asked.days })
    case 'weekday':
      return weekdayName(asked.weekday)
  }
}

function note(asked: Asked) {
  if (asked.kind === 'strength') return m.habits_strength_what()
  if (asked.kind === 'adherence') return m.habits_adherence_what()
  return m.habits_days_open()
}
