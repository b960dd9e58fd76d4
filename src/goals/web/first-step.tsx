import { useState } from 'react'
import type { Goal } from '#goals/goals.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button, IconButton } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Select, TextField } from '#web/ui/field.tsx'
import { formatMinutes } from '#web/ui/format.ts'
import layout from '#web/ui/layout.module.css'
import { problemText } from '#web/ui/problem.ts'
import styles from './plan-review.module.css'
import { useEditPlan } from './use-edit-plan.ts'

/** What can be done today, in ten minutes at most. */
export function FirstStep({ goal }: { goal: Goal }) {
  const { title, minutes } = goal.plan.firstStep
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={styles.first} aria-label={m.goals_first_step()}>
      <div>
        <h2>{m.goals_first_step()}</h2>
        <p>
          {title} · <span className="numbers">{formatMinutes(minutes)}</span>
        </p>
      </div>
      <IconButton icon="pencil" label={m.goals_first_step_edit()} onClick={() => setOpen(true)} />
      {isOpen && <FirstStepDialog goal={goal} onClose={() => setOpen(false)} />}
    </section>
  )
}

function FirstStepDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const [step, setStep] = useState(goal.plan.firstStep)
  const { edit, error, isBusy } = useEditPlan(goal, onClose)
  return (
    <Dialog title={m.goals_first_step()} note={m.goals_first_step_note()} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          edit({ firstStep: step })
        }}
      >
        <TextField
          label={m.goals_step_title()}
          required
          maxLength={200}
          value={step.title}
          onChange={(event) => setStep({ ...step, title: event.target.value })}
        />
        <Select
          label={m.goals_step_minutes()}
          options={Array.from({ length: 10 }, (_, index) => ({
            value: String(index + 1),
            label: formatMinutes(index + 1),
          }))}
          value={step.minutes}
          onChange={(event) => setStep({ ...step, minutes: Number(event.target.value) })}
        />
        {error && <p role="alert">{problemText(error)}</p>}
        <div className={layout.actions}>
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
