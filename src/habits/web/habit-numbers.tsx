import { useState } from 'react'
import type { Habit, Stats } from '#habits/habits.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatNumber, formatPercent } from '#web/ui/format.ts'
import { type Asked, DaysDialog } from './days-dialog.tsx'
import styles from './habit.module.css'

const shareText = (share: number | null) => (share === null ? '–' : formatPercent(share))

/** Six numbers; each opens the days that made it. */
export function HabitNumbers({ habit, stats, today }: { habit: Habit; stats: Stats; today: string }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const { d7, d30, d90 } = stats.adherence
  const numbers: { asked: Asked; value: string; label: string }[] = [
    { asked: { kind: 'current' }, value: formatNumber(stats.currentStreak), label: streakLabel(habit) },
    { asked: { kind: 'longest' }, value: formatNumber(stats.longestStreak), label: m.habits_number_longest() },
    { asked: { kind: 'strength' }, value: formatPercent(stats.strength), label: m.habits_strength() },
    ...([7, 30, 90] as const).map((days) => ({
      asked: { kind: 'adherence' as const, days },
      value: shareText({ 7: d7, 30: d30, 90: d90 }[days]),
      label: m.habits_number_last_days({ count: days }),
    })),
  ]
  return (
    <>
      <fieldset className={styles.numbers} aria-label={m.habits_numbers()}>
        {numbers.map(({ asked, value, label }) => (
          <button
            key={label}
            type="button"
            className={styles.number}
            aria-haspopup="dialog"
            onClick={() => setAsked(asked)}
          >
            <strong>{value}</strong>
            {label}
          </button>
        ))}
      </fieldset>
      {asked && <DaysDialog asked={asked} habit={habit} stats={stats} today={today} onClose={() => setAsked(null)} />}
    </>
  )
}

function streakLabel({ schedule }: Habit) {
  if (schedule.kind === 'daily') return m.habits_number_days_in_a_row()
  if (schedule.kind !== 'quota') return m.habits_number_times_in_a_row()
  return schedule.per === 'week' ? m.habits_number_weeks_in_a_row() : m.habits_number_months_in_a_row()
}
