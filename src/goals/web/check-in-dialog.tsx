import { useState } from 'react'
import type { z } from 'zod'
import type { Checkin } from '#goals/goals.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextArea, TextField } from '#web/ui/field.tsx'
import layout from '#web/ui/layout.module.css'
import { Segmented } from '#web/ui/segmented.tsx'
import { type Outcome, outcomes, outcomeText, sayCheckIn } from './checking-in.ts'

type CheckIn = z.output<typeof Checkin>
type Props = { goalId: string; today: string; known: CheckIn[]; first: string; onClose: () => void }
type Draft = { outcome: Outcome; minutes: string; value: string; note: string }

const draftOf = (one: CheckIn | undefined): Draft => ({
  outcome: one?.outcome ?? 'done',
  minutes: one?.minutes == null ? '' : String(one.minutes),
  value: one?.value == null ? '' : String(one.value),
  note: one?.note ?? '',
})

/** One day of the goal in full; another date shows what was said of it. */
export function CheckInDialog({ goalId, today, known, first, onClose }: Props) {
  const [date, setDate] = useState(first)
  const of = (date: string) => draftOf(known.find((one) => one.date === date))
  const [draft, setDraft] = useState(() => of(first))
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const value = Number(draft.value.replace(',', '.'))
  const save = () => {
    sayCheckIn(goalId, {
      date,
      outcome: draft.outcome,
      ...(draft.minutes ? { minutes: Math.min(1440, Number(draft.minutes)) } : {}),
      ...(draft.value.trim() && Number.isFinite(value) ? { value } : {}),
      ...(draft.note.trim() ? { note: draft.note.trim() } : {}),
    })
    onClose()
  }
  return (
    <Dialog title={m.goals_checkin()} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          type="date"
          label={m.goals_checkin_date()}
          required
          max={today}
          value={date}
          onChange={(event) => {
            setDate(event.target.value)
            setDraft(of(event.target.value))
          }}
        />
        <Segmented
          label={m.goals_checkin_ask()}
          options={outcomes.map((value) => ({ value, label: outcomeText(value) }))}
          value={draft.outcome}
          onChange={(outcome) => set({ outcome })}
        />
        <TextField
          label={m.goals_checkin_minutes()}
          isOptional
          unit={m.habits_minutes_unit()}
          inputMode="numeric"
          value={draft.minutes}
          onChange={(event) => set({ minutes: event.target.value.replace(/\D/g, '').slice(0, 4) })}
        />
        <TextField
          label={m.goals_checkin_value()}
          hint={m.goals_checkin_value_hint()}
          isOptional
          inputMode="decimal"
          value={draft.value}
          onChange={(event) => set({ value: event.target.value })}
        />
        <TextArea
          label={m.habits_note()}
          isOptional
          maxLength={4000}
          value={draft.note}
          onChange={(event) => set({ note: event.target.value })}
        />
        <div className={layout.actions}>
          <Button tone="plain" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" tone="primary">
            {m.save()}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
