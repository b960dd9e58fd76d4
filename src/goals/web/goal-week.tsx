import { useQueries } from '@tanstack/react-query'
import type { Habit, Stats } from '#habits/habits.api.ts'
import { statsQuery, weekWindow } from '#habits/web/habit-queries.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatMinutes, formatWeekday } from '#web/ui/format.ts'
import { WeekStrip } from '#web/ui/week-strip.tsx'
import styles from './active-goal.module.css'
import { weekOf } from './this-week.ts'

/** This week's minutes for the goal. */
export function GoalWeek({ habits, today }: { habits: Habit[]; today: string }) {
  const { from, to } = weekWindow(today)
  const stats = useQueries({ queries: habits.map(({ id }) => statsQuery(id, from, to)) })
  if (habits.length === 0) return null
  const known = habits.flatMap((habit, index): { habit: Habit; stats: Stats }[] => {
    const data = stats[index]?.data
    return data ? [{ habit, stats: data }] : []
  })
  const days = weekOf(known, from)
  const total = days.reduce((sum, { done }) => sum + done, 0)
  return (
    <section className={styles.week} aria-label={m.goals_this_week()}>
      <h2>{m.goals_this_week()}</h2>
      <WeekStrip
        today={today}
        sentence={m.goals_this_week_sentence({ time: formatMinutes(total) })}
        days={days.map(({ date, done, promised }) => ({
          date,
          share: promised > 0 ? done / promised : null,
          text:
            promised > 0
              ? m.goals_day_done_of({
                  weekday: formatWeekday(date),
                  done: formatMinutes(done),
                  promised: formatMinutes(promised),
                })
              : m.goals_day_rest({ weekday: formatWeekday(date) }),
        }))}
      />
    </section>
  )
}
