import type { Schedule, Weekday } from '#habits/habits.api.ts'
import { dayNumber, weekdayIndex } from '#platform/civil.ts'
import { m } from '#web/i18n/i18n.ts'
import { Chips } from '#web/ui/chips.tsx'
import { Select, TextField } from '#web/ui/field.tsx'
import { formatNumber } from '#web/ui/format.ts'
import { fieldError } from '#web/ui/problem.ts'
import { Segmented } from '#web/ui/segmented.tsx'
import styles from './habit-form.module.css'
import { nthName, scheduleText, weekdayName, weekdays } from './schedule-words.ts'

type Kind = Schedule['kind']
type Props = { schedule: Schedule; today: string; error: unknown; onChange: (schedule: Schedule) => void }

const kindText = (kind: Kind) =>
  ({
    daily: m.habits_kind_daily,
    weekdays: m.habits_kind_weekdays,
    quota: m.habits_kind_quota,
    interval: m.habits_kind_interval,
    nthWeekday: m.habits_kind_nth,
    once: m.habits_kind_once,
  })[kind]()
const kinds: Kind[] = ['daily', 'weekdays', 'quota', 'interval', 'nthWeekday', 'once']

/** A first guess of the kind that was chosen. */
function begin(kind: Kind, today: string): Schedule {
  const weekday = weekdays[weekdayIndex(dayNumber(today))] ?? 'monday'
  switch (kind) {
    case 'daily':
      return { kind }
    case 'weekdays':
      return { kind, days: weekdays.slice(0, 5) }
    case 'quota':
      return { kind, times: 3, per: 'week' }
    case 'interval':
      return { kind, everyDays: 2, from: today }
    case 'nthWeekday':
      return { kind, nth: 1, day: weekday }
    case 'once':
      return { kind, date: today }
  }
}

export function ScheduleFields({ schedule, today, error, onChange }: Props) {
  return (
    <div className={styles.group}>
      <Chips
        label={m.habits_when()}
        isSingle
        options={kinds.map((value) => ({ value, label: kindText(value) }))}
        chosen={[schedule.kind]}
        onChange={([kind]) => kind && onChange(begin(kind, today))}
      />
      <Details schedule={schedule} today={today} error={error} onChange={onChange} />
      {schedule.kind !== 'daily' && (schedule.kind !== 'weekdays' || schedule.days.length > 0) && (
        <p className={styles.summary} role="status">
          {scheduleText(schedule)}
        </p>
      )}
    </div>
  )
}

const numbers = (upTo: number) =>
  Array.from({ length: upTo }, (_, index) => ({ value: String(index + 1), label: formatNumber(index + 1) }))

function Details({ schedule, error, onChange }: Props) {
  switch (schedule.kind) {
    case 'daily':
      return null
    case 'weekdays':
      // The last day stays: a rhythm without one is none.
      return (
        <WeekdayChips days={schedule.days} onChange={(days) => days.length > 0 && onChange({ ...schedule, days })} />
      )
    case 'quota':
      return (
        <div className={styles.pair}>
          <Select
            label={m.habits_times()}
            options={numbers(schedule.per === 'week' ? 7 : 31)}
            value={schedule.times}
            error={fieldError(error, 'schedule.times')}
            onChange={(event) => onChange({ ...schedule, times: Number(event.target.value) })}
          />
          <Segmented
            label={m.habits_per()}
            hasVisibleLabel
            options={[
              { value: 'week', label: m.habits_per_week() },
              { value: 'month', label: m.habits_per_month() },
            ]}
            value={schedule.per}
            onChange={(per) =>
              onChange({ ...schedule, per, times: per === 'week' ? Math.min(7, schedule.times) : schedule.times })
            }
          />
        </div>
      )
    case 'interval':
      return (
        <div className={styles.pair}>
          <Select
            label={m.habits_every_days()}
            options={numbers(60)}
            value={schedule.everyDays}
            onChange={(event) => onChange({ ...schedule, everyDays: Number(event.target.value) })}
          />
          <TextField
            type="date"
            required
            label={m.habits_from()}
            value={schedule.from}
            error={fieldError(error, 'schedule.from')}
            onChange={(event) => event.target.value && onChange({ ...schedule, from: event.target.value })}
          />
        </div>
      )
    case 'nthWeekday':
      return (
        <div className={styles.pair}>
          <Select
            label={m.habits_which()}
            options={([1, 2, 3, 4, -1] as const).map((nth) => ({ value: String(nth), label: nthName(nth) }))}
            value={schedule.nth}
            onChange={(event) =>
              onChange({
                ...schedule,
                nth: Number(event.target.value) as 1 | 2 | 3 | 4 | -1 /* one of the options above */,
              })
            }
          />
          <Select
            label={m.habits_weekday()}
            options={weekdays.map((day) => ({ value: day, label: weekdayName(day) }))}
            value={schedule.day}
            onChange={(event) =>
              onChange({ ...schedule, day: event.target.value as Weekday /* one of the options above */ })
            }
          />
        </div>
      )
    case 'once':
      return (
        <TextField
          type="date"
          required
          label={m.habits_date()}
          value={schedule.date}
          error={fieldError(error, 'schedule.date')}
          onChange={(event) => event.target.value && onChange({ ...schedule, date: event.target.value })}
        />
      )
  }
}

/** Seven days to choose from, Monday first. */
export const WeekdayChips = ({
  days,
  label = m.habits_days(),
  onChange,
}: {
  days: readonly Weekday[]
  label?: string
  onChange: (days: Weekday[]) => void
}) => (
  <div className={styles.week}>
    <Chips
      label={label}
      hasVisibleLabel={false}
      options={weekdays.map((day) => ({ value: day, label: weekdayName(day, 'short') }))}
      chosen={days}
      onChange={onChange}
    />
  </div>
)
