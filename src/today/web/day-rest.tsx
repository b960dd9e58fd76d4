import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Today } from '#today/today.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { say } from '#web/query/sending.ts'
import { Button } from '#web/ui/button.tsx'
import { formatMinutes, formatNumber, formatShortDate } from '#web/ui/format.ts'
import { Section } from '#web/ui/page.tsx'
import { RowBody, Rows, rowClass } from '#web/ui/rows.tsx'
import { TickRing } from '#web/ui/tick-ring.tsx'
import { toast } from '#web/ui/toast.ts'
import styles from './day-rest.module.css'

const dueAtFirst = 3

/** What is below the first screen, in a file of its own: it is fetched while the day is already there to be ticked. */
export const DayRest = ({ today }: { today: Today }) => (
  <>
    <DueSteps today={today} />
    <Tomorrow today={today} />
  </>
)

/** Subgoals and milestones whose day is near or past: the newest few first, so that a long list weighs on nobody. */
function DueSteps({ today: { due, date } }: { today: Today }) {
  const [isWhole, setWhole] = useState(false)
  if (due.length === 0) return null
  const byNearness = due.toSorted((one, other) => other.dueDate.localeCompare(one.dueDate))
  const hidden = due.length - dueAtFirst
  return (
    <Section
      title={m.today_due()}
      end={
        hidden > 0 &&
        !isWhole && (
          <Button tone="plain" icon="down" onClick={() => setWhole(true)}>
            {m.today_due_more({ count: formatNumber(hidden) })}
          </Button>
        )
      }
    >
      <Rows>
        {(isWhole ? byNearness : byNearness.slice(0, dueAtFirst)).map((step) => (
          <DueStep key={step.id} step={step} date={date} />
        ))}
      </Rows>
    </Section>
  )
}

function DueStep({ step, date }: { step: Today['due'][number]; date: string }) {
  const { kind, id, goalId, goalTitle, title, dueDate, isOverdue } = step
  const finish = (done: boolean) =>
    say('goals', kind === 'subgoal' ? 'finishSubgoal' : 'finishMilestone', { id: goalId, stepId: id, done })
  const tick = () => {
    void finish(true)
    toast({ text: m.today_said_done({ name: title }), action: { label: m.undo(), onClick: () => void finish(false) } })
  }
  const when = { date: formatShortDate(dueDate, date), goal: goalTitle }
  return (
    <li className={styles.step}>
      <TickRing state="pending" label={m.today_due_tick({ title })} onTick={tick} />
      <Link to="/goals/$id" params={{ id: goalId }} className={rowClass()}>
        <RowBody title={title} note={isOverdue ? m.today_due_was(when) : m.today_due_by(when)} />
      </Link>
    </li>
  )
}

/** What comes after this night, small and quiet. */
function Tomorrow({ today: { tomorrow } }: { today: Today }) {
  if (tomorrow.length === 0) return null
  return (
    <Section title={m.today_tomorrow()}>
      <ul className={styles.tomorrow}>
        {tomorrow.map(({ habitId, name, minutes }) => (
          <li key={habitId}>
            <span>{name}</span>
            {minutes !== null && <span className="numbers">{formatMinutes(minutes)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
