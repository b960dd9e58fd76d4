import { useState } from 'react'
import type { Goal } from '#goals/goals.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextField } from '#web/ui/field.tsx'
import layout from '#web/ui/layout.module.css'
import { problemText } from '#web/ui/problem.ts'
import { Segmented } from '#web/ui/segmented.tsx'
import styles from './plan-review.module.css'
import { type Step, Timeline } from './timeline.tsx'
import { useEditPlan } from './use-edit-plan.ts'

/** The timeline of a draft; a step is touched to be changed, removed or added. */
export function PlanSteps({ goal, today }: { goal: Goal; today: string }) {
  const [open, setOpen] = useState<Step | null>(null)
  return (
    <>
      <Timeline steps={stepsOf(goal)} today={today} deadline={goal.deadline} onOpen={setOpen} />
      <Button
        tone="plain"
        icon="plus"
        className={styles.add}
        onClick={() =>
          setOpen({ key: 'new', kind: 'subgoal', title: '', dueDate: goal.deadline ?? today, detail: null })
        }
      >
        {m.goals_step_add()}
      </Button>
      {open && <StepDialog goal={goal} today={today} step={open} onClose={() => setOpen(null)} />}
    </>
  )
}

const stepsOf = ({ plan }: Goal): Step[] => [
  ...plan.subgoals.map(({ title, dueDate, why }, index) => ({
    key: `subgoal-${index}`,
    kind: 'subgoal' as const,
    title,
    dueDate,
    detail: why ?? null,
  })),
  ...plan.milestones.map(({ title, dueDate, measure }, index) => ({
    key: `milestone-${index}`,
    kind: 'milestone' as const,
    title,
    dueDate,
    detail: measure ?? null,
  })),
]

function StepDialog({ goal, today, step, onClose }: { goal: Goal; today: string; step: Step; onClose: () => void }) {
  const [draft, setDraft] = useState(step)
  const { edit, error, isBusy } = useEditPlan(goal, onClose)
  const isNew = step.key === 'new'
  const others = stepsOf(goal).filter(({ key }) => key !== step.key)
  const save = (steps: Step[]) =>
    edit({
      subgoals: steps
        .filter(({ kind }) => kind === 'subgoal')
        .map(({ title, dueDate, detail }) => ({ title, dueDate, ...(detail ? { why: detail } : {}) })),
      milestones: steps
        .filter(({ kind }) => kind === 'milestone')
        .map(({ title, dueDate, detail }) => ({ title, dueDate, ...(detail ? { measure: detail } : {}) })),
    })
  return (
    <Dialog title={isNew ? m.goals_step_add() : m.goals_step_edit()} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          save([...others, draft])
        }}
      >
        <Segmented
          label={m.goals_step_kind()}
          options={[
            { value: 'subgoal', label: m.goals_subgoal() },
            { value: 'milestone', label: m.goals_milestone() },
          ]}
          value={draft.kind}
          onChange={(kind) => setDraft({ ...draft, kind })}
        />
        <TextField
          label={m.goals_step_title()}
          required
          maxLength={200}
          value={draft.title}
          onChange={(event) => setDraft({ ...draft, title: event.target.value })}
        />
        <TextField
          type="date"
          label={m.goals_step_date()}
          required
          min={today}
          max={goal.deadline ?? undefined}
          value={draft.dueDate}
          onChange={(event) => setDraft({ ...draft, dueDate: event.target.value })}
        />
        <TextField
          label={draft.kind === 'milestone' ? m.goals_step_measure() : m.goals_step_why()}
          isOptional
          maxLength={200}
          value={draft.detail ?? ''}
          onChange={(event) => setDraft({ ...draft, detail: event.target.value })}
        />
        {error && <p role="alert">{problemText(error)}</p>}
        <div className={layout.actions}>
          {!isNew && (
            <Button tone="plain" icon="trash" className={styles.remove} onClick={() => save(others)}>
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
