import { useState } from 'react'
import type { Theme } from '#goals/goals.api.ts'
import type { Weekday } from '#habits/habits.api.ts'
import { WeekdayChips } from '#habits/web/schedule-fields.tsx'
import { m } from '#web/i18n/i18n.ts'
import { Chips } from '#web/ui/chips.tsx'
import { TextField } from '#web/ui/field.tsx'
import { formatMinutes } from '#web/ui/format.ts'
import { themes, themeText } from './goal-words.ts'
import styles from './limit-fields.module.css'

export const usualWeeks = [180, 300, 420, 600, 840]
const most = 168 * 60

export const ThemeField = ({ value, onChange }: { value: Theme; onChange: (theme: Theme) => void }) => (
  <Chips
    label={m.goals_theme()}
    isSingle
    options={themes.map((theme) => ({ value: theme, label: themeText(theme) }))}
    chosen={[value]}
    onChange={([theme]) => theme && onChange(theme)}
  />
)

type DeadlineProps = {
  value: string | null
  today: string
  error?: string | undefined
  onChange: (date: string | null) => void
}
export const DeadlineField = ({ value, today, error, onChange }: DeadlineProps) => (
  <TextField
    type="date"
    label={m.goals_deadline()}
    isOptional
    min={today}
    error={error}
    value={value ?? ''}
    onChange={(event) => onChange(event.target.value || null)}
  />
)

type HoursProps = {
  value: number | null
  error?: string | undefined
  onChange: (minutesPerWeek: number | null) => void
}
/** Hours of a week, with usual ones to tap. */
export function HoursField({ value, error, onChange }: HoursProps) {
  const [text, setText] = useState(value === null ? '' : String(Math.round((value / 60) * 100) / 100))
  const write = (text: string) => {
    setText(text)
    const minutes = Math.round(Number(text.replace(',', '.')) * 60)
    if (text.trim() === '') onChange(null)
    else if (minutes >= 1 && minutes <= most) onChange(minutes)
  }
  return (
    <div className={styles.field}>
      <Chips
        label={m.goals_hours()}
        isSingle
        options={usualWeeks.map((minutes) => ({ value: String(minutes), label: formatMinutes(minutes) }))}
        chosen={value !== null && usualWeeks.includes(value) ? [String(value)] : []}
        onChange={([minutes]) => minutes && write(String(Number(minutes) / 60))}
      />
      <TextField
        label={m.goals_hours_other()}
        unit={m.goals_hours_unit()}
        inputMode="decimal"
        error={error}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
    </div>
  )
}

export const DaysOffField = ({
  value,
  onChange,
}: {
  value: readonly Weekday[]
  onChange: (days: Weekday[]) => void
}) => (
  <fieldset className={styles.field}>
    <legend>{m.goals_days_off()}</legend>
    <WeekdayChips days={value} label={m.goals_days_off()} onChange={onChange} />
  </fieldset>
)

const currencySign = (currency: string) =>
  new Intl.NumberFormat('en-IN', { style: 'currency', currency })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency

type BudgetProps = {
  value: number | null
  currency: string
  error?: string | undefined
  onChange: (minor: number | null) => void
}
export function BudgetField({ value, currency, error, onChange }: BudgetProps) {
  const [text, setText] = useState(value === null ? '' : String(value / 100))
  return (
    <TextField
      label={m.goals_budget()}
      isOptional
      unit={currencySign(currency)}
      inputMode="decimal"
      error={error}
      value={text}
      onChange={(event) => {
        setText(event.target.value)
        const amount = Number(event.target.value.replaceAll(',', ''))
        if (event.target.value.trim() === '') onChange(null)
        else if (Number.isFinite(amount) && amount >= 0) onChange(Math.round(amount * 100))
      }}
    />
  )
}
