import { useState } from 'react'
import type { Habit, Stats, Weekday } from '#habits/habits.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Bars } from '#web/ui/chart-bars.tsx'
import { ChartFigure } from '#web/ui/chart-figure.tsx'
import { formatDate, formatNumber } from '#web/ui/format.ts'
import { stateText } from './day-words.ts'
import { type Asked, DaysDialog } from './days-dialog.tsx'
import { weekdayName } from './schedule-words.ts'

const shownPeriods = 12
type Props = { habit: Habit; stats: Stats; today: string }

/** Which days go well; for a quota, how its weeks or months went. */
export function HabitRhythm({ habit, stats, today }: Props) {
  return habit.schedule.kind === 'quota' ? (
    <Periods habit={habit} stats={stats} today={today} />
  ) : (
    <ByWeekday habit={habit} stats={stats} today={today} />
  )
}

function ByWeekday({ habit, stats, today }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const known = stats.byWeekday.filter(({ due }) => due > 0)
  if (known.length < 2) return null
  return (
    <>
      <ChartFigure
        title={m.habits_weekday_title()}
        sentence={weekdaySentence(known)}
        table={{
          head: [m.habits_weekday(), m.habits_state_done(), m.habits_due()],
          rows: known.map(({ weekday, done, due }) => ({
            key: weekday,
            cells: [weekdayName(weekday), formatNumber(done), formatNumber(due)],
          })),
        }}
      >
        <Bars
          label={m.habits_weekday_title()}
          bars={known.map(({ weekday, done, due }) => ({
            key: weekday,
            name: weekdayName(weekday, 'short'),
            share: done / due,
            text: countText({ done, due }),
            onOpen: () => setAsked({ kind: 'weekday', weekday }),
          }))}
        />
      </ChartFigure>
      {asked && <DaysDialog asked={asked} habit={habit} stats={stats} today={today} onClose={() => setAsked(null)} />}
    </>
  )
}

/** "9 of 12"; of more than was due, both numbers in words that do not contradict. */
function countText({ done, due }: { done: number; due: number }) {
  const numbers = { done: formatNumber(done), due: formatNumber(due) }
  return done > due ? m.habits_of_more(numbers) : m.habits_of(numbers)
}

function weekdaySentence(known: { weekday: Weekday; done: number; due: number }[]) {
  const byShare = known.toSorted((a, b) => b.done / b.due - a.done / a.due)
  const [best, worst] = [byShare[0], byShare.at(-1)]
  if (!best || !worst || best.done / best.due === worst.done / worst.due) return m.habits_weekday_even()
  return m.habits_weekday_sentence({ best: weekdayName(best.weekday), worst: weekdayName(worst.weekday) })
}

function Periods({ habit, stats, today }: Props) {
  const isWeek = habit.schedule.kind === 'quota' && habit.schedule.per === 'week'
  const periods = stats.periods
    .filter(({ from, to }) => from <= today && to >= habit.startsOn)
    .slice(-shownPeriods)
    .toReversed()
  if (periods.length === 0) return null
  const closed = periods.filter(({ state }) => state === 'done' || state === 'missed')
  const reached = formatNumber(closed.filter(({ state }) => state === 'done').length)
  const name = (from: string) =>
    isWeek ? formatDate(from, { day: 'numeric', month: 'short' }) : formatDate(from, { month: 'short' })
  return (
    <ChartFigure
      title={isWeek ? m.habits_weeks_title() : m.habits_months_title()}
      sentence={
        closed.length === 0
          ? m.habits_periods_none()
          : isWeek
            ? m.habits_weeks_sentence({ done: reached, count: formatNumber(closed.length) })
            : m.habits_months_sentence({ done: reached, count: formatNumber(closed.length) })
      }
      table={{
        head: [m.habits_period_from(), m.habits_state_done(), m.habits_due(), m.habits_state()],
        rows: periods.map(({ from, done, target, state }) => ({
          key: from,
          cells: [name(from), formatNumber(done), formatNumber(target), stateText(state)],
        })),
      }}
    >
      <Bars
        label={isWeek ? m.habits_weeks_title() : m.habits_months_title()}
        bars={periods.map(({ from, done, target }) => ({
          key: from,
          name: name(from),
          share: target > 0 ? done / target : null,
          text: countText({ done, due: target }),
        }))}
      />
    </ChartFigure>
  )
}
