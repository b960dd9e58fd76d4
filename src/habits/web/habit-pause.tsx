import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Habit } from '#habits/habits.api.ts'
import { addDays } from '#platform/civil.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextField } from '#web/ui/field.tsx'
import { Icon } from '#web/ui/icon.tsx'
import layout from '#web/ui/layout.module.css'
import { fieldError, problemText } from '#web/ui/problem.ts'
import { toast } from '#web/ui/toast.ts'
import { shortDay } from './day-words.ts'
import styles from './habit.module.css'
import { pausesQuery, refreshHabits } from './habit-queries.ts'

type Pause = { id: string; from: string; to: string | null }

/** Ends a pause: what rested until yesterday stays rested, so no day becomes a miss. */
async function endPause(id: string, pause: Pause, today: string) {
  if (pause.from < today) await api.habits.pause({ id, from: pause.from, to: addDays(today, -1) })
  await api.habits.endPause({ id, pauseId: pause.id })
}

/** Says that the habit rests, or will, and ends or takes back the pause. */
export function HabitPauseNotice({ habit, today }: { habit: Habit; today: string }) {
  const pauses = useQuery(pausesQuery(habit.id)).data ?? []
  const end = useMutation({
    mutationFn: (pause: Pause) => endPause(habit.id, pause, today),
    onSuccess: async () => {
      await refreshHabits()
      toast({ text: m.habits_pause_ended() })
    },
    onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
  })
  return pauses
    .filter(({ to }) => to === null || to >= today)
    .map((pause) => (
      <div key={pause.id} className={styles.notice}>
        <Icon name="pause" size={20} />
        <p>{pauseText(pause, today)}</p>
        <Button isBusy={end.isPending} onClick={() => end.mutate(pause)}>
          {pause.from > today ? m.habits_pause_take_back() : m.habits_pause_end()}
        </Button>
      </div>
    ))
}

function pauseText({ from, to }: Pause, today: string) {
  const [start, end] = [shortDay(from), to ? shortDay(to) : null]
  if (from > today) return end ? m.habits_pause_will_until({ start, end }) : m.habits_pause_will({ start })
  return end ? m.habits_pause_is_until({ end }) : m.habits_pause_is({ start })
}

export function PauseDialog({ habit, today, onClose }: { habit: Habit; today: string; onClose: () => void }) {
  const [from, setFrom] = useState(today)
  const [to, setTo] = useState('')
  const pause = useMutation({
    mutationFn: () => api.habits.pause({ id: habit.id, from, ...(to ? { to } : {}) }),
    onSuccess: async () => {
      onClose()
      await refreshHabits()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    pause.mutate()
  }
  const hasFieldError = fieldError(pause.error, 'from') || fieldError(pause.error, 'to')
  return (
    <Dialog title={m.habits_pause_title({ name: habit.name })} note={m.habits_pause_note()} onClose={onClose}>
      <form className={layout.stack} onSubmit={submit}>
        <TextField
          type="date"
          required
          label={m.habits_pause_from()}
          value={from}
          error={fieldError(pause.error, 'from')}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          type="date"
          isOptional
          label={m.habits_pause_to()}
          min={from}
          value={to}
          error={fieldError(pause.error, 'to')}
          onChange={(event) => setTo(event.target.value)}
        />
        {pause.error && !hasFieldError && <p role="alert">{problemText(pause.error)}</p>}
        <div className={layout.actions}>
          <Button tone="plain" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" tone="primary" isBusy={pause.isPending}>
            {m.habits_pause_do()}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
