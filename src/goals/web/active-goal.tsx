import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { Goal } from '#goals/goals.api.ts'
import { daysBetween } from '#platform/civil.ts'
import { m } from '#web/i18n/i18n.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { Later } from '#web/ui/later.tsx'
import { Page, PageHeader } from '#web/ui/page.tsx'
import styles from './active-goal.module.css'
import { GoalMenu } from './goal-menu.tsx'
import { GoalWeek } from './goal-week.tsx'
import { fullDate, statusText, themeText } from './goal-words.ts'
import { Standing } from './standing.tsx'

const GoalRest = lazy(async () => ({ default: (await import('./goal-rest.tsx')).GoalRest }))
const GoalDialog = lazy(async () => ({ default: (await import('./goal-dialog.tsx')).GoalDialog }))

/** A goal that is followed: where it stands first, then what to do, then how it was. */
export function ActiveGoal({ goal, today, checkin }: { goal: Goal; today: string; checkin: string | undefined }) {
  const [isEditing, setEditing] = useState(false)
  const status = goal.status === 'active' ? [] : [statusText(goal.status)]
  return (
    <Page side={<Reasons goal={goal} />}>
      <PageHeader
        back={{ to: '/goals', label: m.place_goals() }}
        eyebrow={[...status, themeText(goal.theme), deadlineText(goal, today)].filter(Boolean).join(' · ')}
        title={goal.title}
        actions={<GoalMenu goal={goal} onEdit={() => setEditing(true)} />}
      />
      {goal.plan.status === 'draft' && goal.status === 'active' && (
        <p className={styles.waiting}>
          <Icon name="spark" size={20} />
          <span>{m.goals_plan_waits()}</span>
          <Link className={buttonClass()} to="/goals/$id" params={{ id: goal.id }} search={{ plan: 'new' }}>
            {m.goals_plan_look()}
          </Link>
        </p>
      )}
      <div className={styles.where}>
        <Standing goal={goal} />
        <GoalWeek goalId={goal.id} today={today} />
      </div>
      <Later>
        <GoalRest goal={goal} today={today} checkin={checkin} />
      </Later>
      {isEditing && (
        <Suspense>
          <GoalDialog goal={goal} today={today} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </Page>
  )
}

function deadlineText({ deadline, status }: Goal, today: string) {
  if (!deadline) return null
  const left = daysBetween(today, deadline)
  const date = fullDate(deadline)
  return status === 'active' && left >= 0 ? `${date} · ${m.goals_days_left({ count: left })}` : date
}

const Reasons = ({ goal }: { goal: Goal }) =>
  goal.plan.reasons.length > 0 && (
    <section className={styles.reasons} aria-label={m.goals_why()}>
      <h2>{m.goals_why()}</h2>
      <ul>
        {goal.plan.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  )
