import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { goalsQuery } from '#goals/web/goal-queries.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Chips } from '#web/ui/chips.tsx'
import { Select, TextField } from '#web/ui/field.tsx'
import { formatMinutes } from '#web/ui/format.ts'
import layout from '#web/ui/layout.module.css'
import { fieldError, problemText } from '#web/ui/problem.ts'
import type { Draft } from './habit-draft.ts'
import styles from './habit-form.module.css'
import { HabitLook } from './habit-look.tsx'
import { ScheduleFields } from './schedule-fields.tsx'
import { partOfDayText, partsOfDay } from './schedule-words.ts'
import { TargetFields } from './target-fields.tsx'

const usualMinutes = ['5', '10', '15', '30', '45', '60']

type Props = {
  draft: Draft
  onChange: (draft: Draft) => void
  isNew: boolean
  today: string
  error: unknown
  isBusy: boolean
  onSubmit: () => void
  onCancel: () => void
}

/** A habit in words: name and rhythm first, the rest when it is wanted. */
export function HabitForm({ draft, onChange, isNew, today, error, isBusy, onSubmit, onCancel }: Props) {
  const [hasMore, setMore] = useState(!isNew)
  const set = (change: Partial<Draft>) => onChange({ ...draft, ...change })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={m.habits_name()}
        hint={m.habits_name_hint()}
        required
        maxLength={80}
        autoFocus={isNew}
        autoComplete="off"
        enterKeyHint="next"
        value={draft.name}
        error={fieldError(error, 'name')}
        onChange={(event) => set({ name: event.target.value })}
      />
      <ScheduleFields
        schedule={draft.schedule}
        today={today}
        error={error}
        onChange={(schedule) => set({ schedule })}
      />
      <TargetFields draft={draft} error={error} onChange={set} />
      <div className={styles.pair}>
        <Chips
          label={m.habits_takes()}
          isSingle
          options={usualMinutes.map((value) => ({ value, label: formatMinutes(Number(value)) }))}
          chosen={usualMinutes.includes(draft.minutes) ? [draft.minutes] : []}
          onChange={([minutes]) => set({ minutes: minutes ?? '' })}
        />
        <TextField
          label={m.habits_minutes_other()}
          inputMode="numeric"
          unit={m.habits_minutes_unit()}
          value={draft.minutes}
          error={fieldError(error, 'minutes')}
          onChange={(event) => set({ minutes: event.target.value.replace(/\D/g, '').slice(0, 3) })}
        />
      </div>
      <Chips
        label={m.habits_part()}
        isSingle
        options={partsOfDay.map((value) => ({ value, label: partOfDayText(value) }))}
        chosen={[draft.partOfDay]}
        onChange={([partOfDay]) => set({ partOfDay: partOfDay ?? 'anytime' })}
      />
      {hasMore ? (
        <More draft={draft} set={set} isNew={isNew} error={error} />
      ) : (
        <Button tone="plain" icon="plus" className={styles.more} onClick={() => setMore(true)}>
          {m.habits_form_more()}
        </Button>
      )}
      {Boolean(error) && (
        <p role="alert" className={styles.problem}>
          {problemText(error)}
        </p>
      )}
      <div className={layout.actions}>
        <Button tone="plain" onClick={onCancel}>
          {m.cancel()}
        </Button>
        <Button type="submit" tone="primary" isBusy={isBusy}>
          {isNew ? m.habits_form_start() : m.save()}
        </Button>
      </div>
    </form>
  )
}

type MoreProps = { draft: Draft; set: (change: Partial<Draft>) => void; isNew: boolean; error: unknown }

function More({ draft, set, isNew, error }: MoreProps) {
  return (
    <>
      <TextField
        label={m.habits_cue()}
        autoFocus={isNew}
        hint={m.habits_cue_hint()}
        isOptional
        maxLength={200}
        value={draft.cue}
        error={fieldError(error, 'cue')}
        onChange={(event) => set({ cue: event.target.value })}
      />
      <TextField
        label={m.habits_smallest()}
        hint={m.habits_smallest_hint()}
        isOptional
        maxLength={120}
        value={draft.smallest}
        error={fieldError(error, 'smallest')}
        onChange={(event) => set({ smallest: event.target.value })}
      />
      <TextField
        type="time"
        label={m.habits_reminder()}
        isOptional
        value={draft.reminderAt}
        error={fieldError(error, 'reminderAt')}
        onChange={(event) => set({ reminderAt: event.target.value })}
      />
      <HabitLook draft={draft} onChange={set} />
      {isNew && <GoalField value={draft.goalId} onChange={(goalId) => set({ goalId })} />}
      {isNew && (
        <TextField
          type="date"
          label={m.habits_starts_on()}
          value={draft.startsOn}
          error={fieldError(error, 'startsOn')}
          onChange={(event) => set({ startsOn: event.target.value })}
        />
      )}
    </>
  )
}

function GoalField({ value, onChange }: { value: string; onChange: (goalId: string) => void }) {
  const goals = useQuery(goalsQuery).data?.filter(({ status }) => status === 'active') ?? []
  if (goals.length === 0) return null
  return (
    <Select
      label={m.habits_goal()}
      isOptional
      options={[
        { value: '', label: m.habits_goal_none() },
        ...goals.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
