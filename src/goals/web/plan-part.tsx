import { type ReactNode, useId, useState } from 'react'
import type { Goal } from '#goals/goals.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextArea } from '#web/ui/field.tsx'
import layout from '#web/ui/layout.module.css'
import { problemText } from '#web/ui/problem.ts'
import styles from './plan-review.module.css'
import { useMakeAgain } from './use-edit-plan.ts'

export type Part = 'subgoals' | 'habits' | 'milestones' | 'firstStep'

/** A part of the plan under its heading; with `part`, one that can be made again. */
export function PlanPart({
  title,
  goal,
  part,
  children,
}: {
  title: string
  goal?: Goal
  part?: Part
  children: ReactNode
}) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.partHead}>
        <h2 id={id}>{title}</h2>
        {goal && part && (
          <Button tone="plain" icon="repeat" className={styles.again} onClick={() => setOpen(true)}>
            {m.goals_again()}
          </Button>
        )}
      </div>
      {children}
      {isOpen && goal && part && <AgainDialog goal={goal} part={part} title={title} onClose={() => setOpen(false)} />}
    </section>
  )
}

/** Makes one part again, with a word on what should be otherwise. */
export function AgainDialog({
  goal,
  part,
  title,
  onClose,
}: {
  goal: Goal
  part: Part
  title: string
  onClose: () => void
}) {
  const [note, setNote] = useState('')
  const again = useMakeAgain(goal, part, onClose)
  return (
    <Dialog title={m.goals_again_title({ part: title })} note={m.goals_again_note()} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          again.mutate(note.trim())
        }}
      >
        <TextArea
          label={m.goals_again_wish()}
          isOptional
          maxLength={500}
          placeholder={m.goals_again_example()}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        {again.error && <p role="alert">{problemText(again.error)}</p>}
        <div className={layout.actions}>
          <Button tone="plain" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" tone="primary" isBusy={again.isPending}>
            {m.goals_again()}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
