import { useState } from 'react'
import type { Goal, PlanContent } from '#goals/goals.api.ts'
import { ScheduleFields } from '#habits/web/schedule-fields.tsx'
import { partOfDayText, partsOfDay, scheduleText } from '#habits/web/schedule-words.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Select, TextField } from '#web/ui/field.tsx'
import { formatMinutes } from '#web/ui/format.ts'
import layout from '#web/ui/layout.module.css'
import { problemText } from '#web/ui/problem.ts'
import { RowBody, Rows, rowClass } from '#web/ui/rows.tsx'
import styles from './plan-review.module.css'
import { weeklyMinutes } from './rhythm.ts'
import { useEditPlan } from './use-edit-plan.ts'

type PlanHabit = PlanContent['habits'][number]
const mostHabits = 8
const newHabit: PlanHabit = { name: '', schedule: { kind: 'daily' }, minutes: 15, minutesPerWeek: 105 }

/** The habits of a draft; one is touched to be changed, removed or added. */
export function PlanHabits({ goal, today }: { goal: Goal; today: string }) {
  const { habits } = goal.plan
  const [open, setOpen] = useState<number | null>(null)
  return (
    <div className={styles.habits}>
      <Rows label={m.goals_habits()}>
        {habits.map((habit, index) => (
          <li key={habit.name}>
            <button type="button" className={rowClass()} onClick={() => setOpen(index)}>
              <RowBody
                title={habit.name}
                note={[
                  scheduleText(habit.schedule),
                  habit.partOfDay && habit.partOfDay !== 'anytime' && partOfDayText(habit.partOfDay),
                  habit.cue,
                ]
                  .filter(Boolean)
                  .join(' · ')}
                end={habit.minutes > 0 ? formatMinutes(habit.minutes) : undefined}
              />
            </button>
          </li>
        ))}
      </Rows>
      {habits.length < mostHabits && (
        <Button tone="plain" icon="plus" className={styles.add} onClick={() => setOpen(habits.length)}>
          {m.goals_habit_add()}
        </Button>
      )}
      {open !== null && <HabitDialog goal={goal} index={open} today={today} onClose={() => setOpen(null)} />}
    </div>
  )
}

function HabitDialog({
  goal,
  index,
  today,
  onClose,
}: {
  goal: Goal
  index: number
  today: string
  onClose: () => void
}) {
  const { habits } = goal.plan
  const [draft, setDraft] = useState(habits[index] ?? newHabit)
  const { edit, error, isBusy } = useEditPlan(goal, onClose)
  const set = (change: Partial<PlanHabit>) => setDraft({ ...draft, ...change })
  const others = habits.filter((_, place) => place !== index)
  const isNew = index >= habits.length
  const save = () => {
    const { cue, smallest, ...rest } = draft
    const habit = {
      ...rest,
      ...(cue ? { cue } : {}),
      ...(smallest ? { smallest } : {}),
      minutesPerWeek: weeklyMinutes(draft.schedule, draft.minutes),
    }
    edit({ habits: [...habits.slice(0, index), habit, ...habits.slice(index + 1)] })
  }
  return (
    <Dialog title={isNew ? m.goals_habit_add() : m.goals_habit_edit()} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          label={m.goals_habit_name()}
          required
          maxLength={80}
          value={draft.name}
          onChange={(event) => set({ name: event.target.value })}
        />
        <ScheduleFields
          schedule={draft.schedule}
          today={today}
          error={error}
          onChange={(schedule) => set({ schedule })}
        />
        <TextField
          type="number"
          label={m.habits_minutes_other()}
          unit={m.habits_minutes_unit()}
          min={0}
          max={720}
          required
          value={draft.minutes}
          onChange={(event) => set({ minutes: Number(event.target.value) })}
        />
        <Select
          label={m.habits_part()}
          options={partsOfDay.map((value) => ({ value, label: partOfDayText(value) }))}
          value={draft.partOfDay ?? 'anytime'}
          onChange={(event) =>
            set({ partOfDay: event.target.value as PlanHabit['partOfDay'] /* one of the options above */ })
          }
        />
        <TextField
          label={m.habits_cue()}
          isOptional
          maxLength={200}
          value={draft.cue ?? ''}
          onChange={(event) => set({ cue: event.target.value })}
        />
        <TextField
          label={m.habits_smallest()}
          isOptional
          maxLength={120}
          value={draft.smallest ?? ''}
          onChange={(event) => set({ smallest: event.target.value })}
        />
        {error && <p role="alert">{problemText(error)}</p>}
        <div className={layout.actions}>
          {!isNew && others.length > 0 && (
            <Button tone="plain" icon="trash" className={styles.remove} onClick={() => edit({ habits: others })}>
              {m.goals_remove()}
            </Button>
          )}
          <Button tone="plain" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" tone="primary" isBusy={isBusy}>
            {m.save()}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
