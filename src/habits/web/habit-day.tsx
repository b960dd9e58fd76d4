import { useState } from 'react'
import type { Habit } from '#habits/habits.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Chips } from '#web/ui/chips.tsx'
import { TextArea, TextField } from '#web/ui/field.tsx'
import { dayText, longDay } from './day-words.ts'
import styles from './habit.module.css'
import type { CalendarDay } from './said-days.ts'
import { saying } from './saying.ts'
import { targetText } from './schedule-words.ts'

type Choice = 'done' | 'missed' | 'skipped'

/** One day and what can be said of it; kept offline, taken back with undo. */
export function HabitDay({ habit, day, today }: { habit: Habit; day: CalendarDay; today: string }) {
  const { target } = habit
  const isFuture = day.date > today
  const isBefore = day.date < habit.startsOn
  const say = saying(habit, day)
  const chosen: Choice[] =
    day.state === 'done'
      ? ['done']
      : day.state === 'skipped'
        ? ['skipped']
        : day.value === 0 && !target
          ? ['missed']
          : []
  const options = [
    ...(isFuture || target ? [] : [{ value: 'done' as const, label: m.habits_say_done() }]),
    ...(isFuture || target ? [] : [{ value: 'missed' as const, label: m.habits_say_missed() }]),
    ...(isBefore ? [] : [{ value: 'skipped' as const, label: m.habits_say_skip() }]),
  ]
  const choose = ([next]: Choice[]) => {
    if (next === 'done') say.value(1)
    else if (next === 'missed') say.value(0)
    else if (next === 'skipped') say.skip()
    else say.clear()
  }
  return (
    <section className={styles.day} aria-label={longDay(day.date)}>
      <div>
        <h3>{longDay(day.date)}</h3>
        <p className={styles.dayState} role="status">
          {isFuture && day.state === 'pending' ? m.habits_state_ahead() : dayText(day, habit)}
          {target && ` · ${targetText(target)}`}
        </p>
      </div>
      {isBefore && <p className={styles.dayState}>{m.habits_day_before()}</p>}
      {target && !isFuture && <Amount habit={habit} day={day} onSay={say.value} />}
      <Chips
        label={m.habits_say()}
        hasVisibleLabel={false}
        options={options}
        chosen={chosen}
        onChange={choose}
        isSingle
      />
      {!isFuture && <Note day={day} onSay={say.note} />}
    </section>
  )
}

function Amount({ habit, day, onSay }: { habit: Habit; day: CalendarDay; onSay: (value: number) => void }) {
  const [text, setText] = useState(day.value === undefined ? '' : String(day.value))
  const value = Number(text.replace(',', '.'))
  const isAmount = text.trim() !== '' && Number.isFinite(value) && value >= 0
  return (
    <form
      className={styles.amount}
      onSubmit={(event) => {
        event.preventDefault()
        if (isAmount) onSay(value)
      }}
    >
      <TextField
        label={m.habits_amount()}
        unit={habit.target?.unit}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" disabled={!isAmount}>
        {m.save()}
      </Button>
    </form>
  )
}

function Note({ day, onSay }: { day: CalendarDay; onSay: (note: string) => void }) {
  const [text, setText] = useState<string | null>(day.note ? day.note : null)
  if (text === null) {
    return (
      <Button tone="plain" icon="note" className={styles.more} onClick={() => setText('')}>
        {m.habits_note_add()}
      </Button>
    )
  }
  const isChanged = text.trim() !== (day.note ?? '')
  return (
    <form
      className={styles.day}
      onSubmit={(event) => {
        event.preventDefault()
        onSay(text.trim())
      }}
    >
      <TextArea
        label={m.habits_note()}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {isChanged && (
        <Button type="submit" className={styles.more}>
          {m.save()}
        </Button>
      )}
    </form>
  )
}
