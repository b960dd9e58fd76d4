import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Habit, Stats } from '#habits/habits.api.ts'
import { addDays, daysBetween } from '#platform/civil.ts'
import { m } from '#web/i18n/i18n.ts'
import { usePending } from '#web/query/sending.ts'
import { IconButton } from '#web/ui/button.tsx'
import { ChartFigure } from '#web/ui/chart-figure.tsx'
import { YearMap } from '#web/ui/chart-year.tsx'
import { formatDate, formatNumber } from '#web/ui/format.ts'
import { useScrollTo } from '#web/ui/use-scroll-to.ts'
import { dayText, longDay } from './day-words.ts'
import styles from './habit.module.css'
import { HabitDay } from './habit-day.tsx'
import { statsQuery, yearWindow } from './habit-queries.ts'
import { MonthCalendar } from './month-calendar.tsx'
import { type CalendarDay, shareOf, withSaid } from './said-days.ts'

type Props = {
  habit: Habit
  stats: Stats
  today: string
  /** The day that was asked for in the address. */
  day: string | undefined
  yearsBack: number
  onYearsBack: (yearsBack: number) => void
}

/** The year as a map, and the month of the chosen day to change it. */
export function HabitYear({ habit, stats, today, day, yearsBack, onYearsBack }: Props) {
  const navigate = useNavigate({ from: '/habits/$id' })
  const chosen = day ?? today
  const window = yearWindow(today, yearsBack)
  const pending = usePending()
  const earlier = useQuery({ ...statsQuery(habit.id, window.from, window.to), enabled: yearsBack > 0 })
  const calendar = yearsBack === 0 ? stats.calendar : withSaid(earlier.data?.calendar ?? [], habit, pending)
  const choose = (date: string) => navigate({ search: { day: date }, replace: true, resetScroll: false })
  const move = (byDays: number) => {
    const next = addDays(chosen, byDays)
    if (next >= window.from && next <= window.to) void choose(next)
  }
  const place = useRef<HTMLDivElement>(null)
  const [isAsked] = useState(day !== undefined) // by the address that opened the page, not by a later choice
  useScrollTo(place, isAsked)
  const isInWindow = chosen >= window.from && chosen <= window.to
  useEffect(() => {
    if (isInWindow || !day) return
    onYearsBack(Math.max(0, Math.ceil(daysBetween(day, yearWindow(today).from) / 371)))
  }, [day, isInWindow, today, onYearsBack])
  const span = `${formatDate(window.from, { month: 'short', year: 'numeric' })} – ${formatDate(window.to, { month: 'short', year: 'numeric' })}`
  return (
    <div>
      <ChartFigure
        title={yearsBack === 0 ? m.habits_year_title() : span}
        sentence={yearSentence(calendar, habit)}
        actions={
          <>
            <IconButton
              icon="next"
              className={styles.before}
              label={m.habits_year_back()}
              onClick={() => onYearsBack(yearsBack + 1)}
              disabled={habit.startsOn >= window.from}
            />
            {yearsBack > 0 && (
              <IconButton icon="next" label={m.habits_year_forward()} onClick={() => onYearsBack(yearsBack - 1)} />
            )}
          </>
        }
        table={{
          head: [m.habits_day(), m.habits_state()],
          rows: calendar
            .filter(({ state, date }) => state !== 'none' && date <= today)
            .toReversed()
            .map((one) => ({ key: one.date, cells: [longDay(one.date), dayText(one, habit)] })),
        }}
      >
        <YearMap
          days={calendar
            .filter(({ date }) => date <= window.sunday)
            .map((one) => ({
              ...one,
              share: shareOf(one, habit),
              text: `${longDay(one.date)}: ${dayText(one, habit)}`,
            }))}
          chosen={chosen}
          today={today}
          label={`${m.habits_year_title()}. ${yearSentence(calendar, habit)}`}
          onMove={move}
          onChoose={choose}
        />
      </ChartFigure>
      <div ref={place} className={styles.dayArea}>
        <MonthCalendar
          habit={habit}
          calendar={calendar}
          isLast={chosen.slice(0, 7) >= window.to.slice(0, 7)}
          chosen={chosen}
          today={today}
          onChoose={choose}
        />
        <HabitDay
          key={chosen}
          habit={habit}
          day={calendar.find(({ date }) => date === chosen) ?? { date: chosen, state: 'none' }}
          today={today}
        />
      </div>
    </div>
  )
}

/** Of a quota no single day is missed, so that its sentence says nothing of misses. */
function yearSentence(calendar: CalendarDay[], { schedule }: Habit) {
  const count = (state: CalendarDay['state']) => calendar.filter((day) => day.state === state).length
  const [done, missed, skipped] = [count('done'), count('missed'), count('skipped') + count('paused')]
  if (done + missed + skipped === 0) return m.habits_year_nothing()
  const base =
    missed > 0
      ? m.habits_year_sentence({ done: formatNumber(done), missed: formatNumber(missed) })
      : schedule.kind === 'quota'
        ? m.habits_year_days({ count: done })
        : m.habits_year_done({ count: done })
  return skipped > 0 ? `${base} ${m.habits_year_rested({ count: skipped })}` : base
}
