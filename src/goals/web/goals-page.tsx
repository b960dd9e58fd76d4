import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import type { Goal } from '#goals/goals.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { queryClient } from '#web/query/query-client.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { formatNumber } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Page, PageHeader, Section } from '#web/ui/page.tsx'
import { Progress } from '#web/ui/progress.tsx'
import { RowBody, Rows, rowClass } from '#web/ui/rows.tsx'
import { EmptyState } from '#web/ui/states.tsx'
import { goalsQuery } from './goal-queries.ts'
import { fullDate, statusText, stepDate, themeText } from './goal-words.ts'
import styles from './goals.module.css'

export const Route = createFileRoute('/_signed-in/goals')({
  loader: () => queryClient.ensureQueryData({ ...goalsQuery, revalidateIfStale: true }),
  component: GoalsPage,
})

function GoalsPage() {
  const goals = useSuspenseQuery(goalsQuery).data
  const of = (...statuses: Goal['status'][]) => goals.filter(({ status }) => statuses.includes(status))
  const [active, drafts, over] = [of('active'), of('draft'), of('achieved', 'abandoned')]
  const newGoal = (
    <Link className={buttonClass({ tone: 'primary' })} to="/goals/new">
      <Icon name="plus" size={20} />
      {m.new_goal()}
    </Link>
  )
  if (goals.length === 0) {
    return (
      <Page>
        <PageHeader title={m.place_goals()} />
        <EmptyState icon="flag" title={m.goals_empty_title()} action={newGoal}>
          {m.goals_empty_text()}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page>
      <PageHeader title={m.place_goals()} actions={newGoal} />
      {active.length > 0 && (
        <Rows label={m.goals_status_active()}>
          {active.map((goal) => (
            <ActiveRow key={goal.id} goal={goal} />
          ))}
        </Rows>
      )}
      {drafts.length > 0 && (
        <Section title={m.goals_drafts()}>
          <QuietRows goals={drafts} />
        </Section>
      )}
      {over.length > 0 && (
        <Section title={m.goals_over()}>
          <QuietRows goals={over} />
        </Section>
      )}
    </Page>
  )
}

function ActiveRow({ goal }: { goal: Goal }) {
  const steps = [...goal.subgoals, ...goal.milestones]
  const done = steps.filter(({ doneAt }) => doneAt).length
  const next = steps.filter(({ doneAt }) => !doneAt).toSorted((a, b) => a.dueDate.localeCompare(b.dueDate))[0]
  const count = m.goals_steps_of({ done: formatNumber(done), count: formatNumber(steps.length) })
  return (
    <li className={styles.item}>
      <Link className={rowClass(styles.goal)} to="/goals/$id" params={{ id: goal.id }}>
        <span className={styles.text}>
          <span className={styles.title}>{goal.title}</span>
          <span className={styles.note}>
            {[themeText(goal.theme), goal.deadline && m.goals_by_date({ date: fullDate(goal.deadline) })]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {steps.length > 0 && (
            <>
              <span className={styles.bar}>
                <Progress value={done} max={steps.length} label={goal.title} text={count} />
              </span>
              <span className={styles.note}>
                {count}
                {next && ` · ${m.goals_next_step({ title: next.title, date: stepDate(next.dueDate) })}`}
              </span>
            </>
          )}
        </span>
        <Icon name="next" size={18} />
      </Link>
    </li>
  )
}

const QuietRows = ({ goals }: { goals: Goal[] }) => (
  <Rows>
    {goals.map(({ id, title, status, theme, deadline }) => (
      <li key={id} className={styles.item}>
        <Link className={rowClass()} to="/goals/$id" params={{ id }}>
          <RowBody
            title={title}
            note={[status === 'draft' ? themeText(theme) : statusText(status), deadline && fullDate(deadline)]
              .filter(Boolean)
              .join(' · ')}
            end={<Icon name="next" size={18} />}
          />
        </Link>
      </li>
    ))}
  </Rows>
)
