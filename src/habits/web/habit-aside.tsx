import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { goalQuery } from '#goals/web/goal-queries.ts'
import type { Habit } from '#habits/habits.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatMinutes } from '#web/ui/format.ts'
import { shortDay } from './day-words.ts'
import styles from './habit.module.css'
import type { CalendarDay } from './said-days.ts'
import { scheduleText, targetText } from './schedule-words.ts'

const shownNotes = 8

/** How the habit was meant, and what was noted. */
export function HabitAside({ habit, calendar }: { habit: Habit; calendar: CalendarDay[] }) {
  const { schedule, target, minutes, cue, smallest, reminderAt, startsOn, goalId } = habit
  const notes = calendar
    .filter(({ note }) => note)
    .slice(-shownNotes)
    .toReversed()
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={m.habits_when()}>{scheduleText(schedule)}</Fact>
        {target && <Fact name={m.habits_how_much()}>{targetText(target)}</Fact>}
        {minutes !== null && <Fact name={m.habits_takes()}>{formatMinutes(minutes)}</Fact>}
        {cue && <Fact name={m.habits_cue()}>{cue}</Fact>}
        {smallest && <Fact name={m.habits_smallest()}>{smallest}</Fact>}
        {reminderAt && <Fact name={m.habits_reminder()}>{reminderAt}</Fact>}
        {goalId && <GoalFact id={goalId} />}
        <Fact name={m.habits_since()}>{shortDay(startsOn)}</Fact>
      </dl>
      {notes.length > 0 && (
        <section aria-label={m.habits_notes()}>
          <h2 className={styles.sideHead}>{m.habits_notes()}</h2>
          <ul className={styles.notes}>
            {notes.map(({ date, note }) => (
              <li key={date}>
                {note}
                <Link to="/habits/$id" params={{ id: habit.id }} search={{ day: date }} replace>
                  {shortDay(date)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

function GoalFact({ id }: { id: string }) {
  const goal = useQuery(goalQuery(id)).data
  if (!goal) return null
  return (
    <Fact name={m.habits_goal()}>
      <Link to="/goals/$id" params={{ id }}>
        {goal.title}
      </Link>
    </Fact>
  )
}
