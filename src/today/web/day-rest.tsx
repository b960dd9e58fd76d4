import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Today } from '#today/today.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { say } from '#web/query/sending.ts'
import { Button } from '#web/ui/button.tsx'
import { formatMinutes, formatNumber, formatShortDate, formatWeekday } from '#web/ui/format.ts'
import { Section } from '#web/ui/page.tsx'
import { RowBody, Rows, rowClass } from '#web/ui/rows.tsx'
import { TickRing } from '#web/ui/tick-ring.tsx'
import { toast } from '#web/ui/toast.ts'
import { WeekStrip } from '#web/ui/week-strip.tsx'
import styles from './today.module.css'

const dueAtFirst = 3

/** Subgoals and milestones whose day is near or past: the newest few first, so that a long list weighs on nobody. */
export function DueSteps({ today: { due, date } }: { today: Today }) {
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
export function Tomorrow({ today: { tomorrow } }: { today: Today }) {
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

/** This week, Monday to Sunday, in minutes; in things where nothing has minutes. */
export function ThisWeek({ today: { week, date } }: { today: Today }) {
  if (week.every(({ due, done }) => due + done === 0)) return null
  return (
    <section aria-label={m.today_this_week()} className={styles.week}>
      <h2 className={styles.partName}>{m.today_this_week()}</h2>
      <WeekStrip
        today={date}
        sentence={m.today_week_sentence()}
        days={week.map((day) => ({ date: day.date, share: shareOf(day), text: textOf(day) }))}
      />
    </section>
  )
}

type WeekDay = Today['week'][number]
function shareOf({ doneMinutes, promisedMinutes, done, due }: WeekDay) {
  if (promisedMinutes > 0) return doneMinutes / promisedMinutes
  return due > 0 ? done / due : null
}
function textOf({ date, doneMinutes, promisedMinutes, done, due }: WeekDay) {
  const weekday = formatWeekday(date)
  if (promisedMinutes > 0) {
    return m.today_day_minutes({ weekday, done: formatNumber(doneMinutes), promised: formatNumber(promisedMinutes) })
  }
  if (due > 0) return m.today_day_things({ weekday, done: formatNumber(done), due: formatNumber(due) })
  return m.today_day_rest({ weekday })
}
