import type { ReactNode } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { classes } from '#web/ui/classes.ts'
import { Icon } from '#web/ui/icon.tsx'
import { TickRing } from '#web/ui/tick-ring.tsx'
import { fullDate, stepDate } from './goal-words.ts'
import styles from './timeline.module.css'

export type Step = {
  key: string
  kind: 'subgoal' | 'milestone'
  title: string
  dueDate: string
  detail: string | null
  doneAt?: string | null
}
type Props = {
  steps: Step[]
  today: string
  deadline: string | null
  /** In a draft: touching a step opens it. */
  onOpen?: (step: Step) => void
  /** In a running plan: a step is ticked. */
  onTick?: (step: Step) => void
}

/** Subgoals and milestones by date, with today and the deadline among them. */
export function Timeline({ steps, today, deadline, onOpen, onTick }: Props) {
  const sorted = steps.toSorted((a, b) => a.dueDate.localeCompare(b.dueDate) || a.kind.localeCompare(b.kind))
  const next = sorted.find(({ dueDate, doneAt }) => !doneAt && dueDate >= today)?.key
  const before = sorted.filter(({ dueDate }) => dueDate < today)
  const after = sorted.filter(({ dueDate }) => dueDate >= today)
  const shown = (step: Step) => (
    <StepRow
      key={step.key}
      step={step}
      isLate={step.dueDate < today}
      isNext={step.key === next}
      onOpen={onOpen}
      onTick={onTick}
    />
  )
  return (
    <ol className={styles.line}>
      {before.map(shown)}
      <Mark name={m.place_today()} icon={<span className={styles.now} />} />
      {after.map(shown)}
      {deadline && (
        <Mark name={m.goals_deadline_on({ date: fullDate(deadline) })} icon={<Icon name="flag" size={20} />} />
      )}
    </ol>
  )
}

const Mark = ({ name, icon }: { name: string; icon: ReactNode }) => (
  <li className={classes(styles.step, styles.mark)}>
    <span className={styles.marker}>{icon}</span>
    <span className={styles.text}>{name}</span>
  </li>
)

type RowProps = { step: Step; isLate: boolean; isNext: boolean } & Pick<Props, 'onOpen' | 'onTick'>

function StepRow({ step, isLate, isNext, onOpen, onTick }: RowProps) {
  const { kind, title, dueDate, detail, doneAt } = step
  const isDone = Boolean(doneAt)
  const kindName = kind === 'milestone' ? m.goals_milestone() : m.goals_subgoal()
  const body = (
    <>
      <span className={classes(styles.title, isDone && styles.done)}>{title}</span>
      <span className={styles.note}>
        <span className="numbers">
          {isLate && !isDone ? m.goals_was_due({ date: stepDate(dueDate) }) : stepDate(dueDate)}
        </span>
        {kind === 'milestone' && ` · ${kindName}`}
        {detail && ` · ${detail}`}
      </span>
    </>
  )
  return (
    <li className={styles.step}>
      <span className={styles.marker}>
        {onTick ? (
          <TickRing
            state={isDone ? 'done' : 'pending'}
            isNext={isNext}
            label={isDone ? m.goals_untick({ title }) : m.goals_tick({ title })}
            onTick={() => onTick(step)}
          />
        ) : (
          <span className={styles.bead}>
            {kind === 'milestone' ? <Icon name="milestone" size={18} /> : <span className={styles.ring} />}
          </span>
        )}
      </span>
      {onOpen ? (
        <button type="button" className={styles.text} onClick={() => onOpen(step)}>
          {body}
        </button>
      ) : (
        <span className={styles.text}>{body}</span>
      )}
    </li>
  )
}
