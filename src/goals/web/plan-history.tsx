import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import type { Goal, Plan, PlanHistoryItem } from '#goals/goals.api.ts'
import { scheduleText } from '#habits/web/schedule-words.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { formatMinutes, formatMoment, formatNumber } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Section } from '#web/ui/page.tsx'
import { RowBody, Rows, rowClass } from '#web/ui/rows.tsx'
import { SkeletonRows } from '#web/ui/skeleton.tsx'
import { ErrorState } from '#web/ui/states.tsx'
import styles from './active-goal.module.css'
import { historyQuery } from './goal-queries.ts'
import { sourceText, stepDate } from './goal-words.ts'

type Item = z.output<typeof PlanHistoryItem>
const causeText = (cause: Item['cause']) =>
  ({
    created: m.goals_cause_created,
    regenerated: m.goals_cause_regenerated,
    edited: m.goals_cause_edited,
    accepted: m.goals_cause_accepted,
    suggestion: m.goals_cause_suggestion,
  })[cause]()

/** Every version of the plan; asked for when it is opened. */
export function PlanHistory({ goal }: { goal: Goal }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Section title={m.goals_history()}>
      <details className={styles.history} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {m.goals_history_now({ version: formatNumber(goal.plan.version), source: sourceText(goal.plan.source) })}
        </summary>
        {isOpen && <Versions goalId={goal.id} />}
      </details>
    </Section>
  )
}

function Versions({ goalId }: { goalId: string }) {
  const query = useInfiniteQuery(historyQuery(goalId))
  const [shown, setShown] = useState<Item | null>(null)
  if (query.isPending) return <SkeletonRows count={3} />
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />
  return (
    <>
      <Rows label={m.goals_history()}>
        {query.data.pages
          .flatMap(({ items }) => items)
          .map((item) => (
            <li key={item.version}>
              <button type="button" className={rowClass()} onClick={() => setShown(item)}>
                <RowBody
                  title={causeText(item.cause)}
                  note={[formatMoment(item.at), item.note].filter(Boolean).join(' · ')}
                  end={<Icon name="next" size={18} />}
                />
              </button>
            </li>
          ))}
      </Rows>
      {query.hasNextPage && (
        <Button
          tone="plain"
          className={styles.more}
          isBusy={query.isFetchingNextPage}
          onClick={() => query.fetchNextPage()}
        >
          {m.goals_show_more()}
        </Button>
      )}
      {shown && (
        <Dialog
          title={causeText(shown.cause)}
          note={`${formatMoment(shown.at)} · ${sourceText(shown.plan.source)}`}
          onClose={() => setShown(null)}
        >
          <PlanText plan={shown.plan} />
        </Dialog>
      )}
    </>
  )
}

function PlanText({ plan }: { plan: z.output<typeof Plan> }) {
  const steps = [...plan.subgoals, ...plan.milestones].toSorted((a, b) => a.dueDate.localeCompare(b.dueDate))
  return (
    <div className={styles.plan}>
      <section>
        <h3>{m.goals_habits()}</h3>
        <ul>
          {plan.habits.map(({ name, schedule, minutes }) => (
            <li key={name}>
              {[name, scheduleText(schedule), minutes > 0 && formatMinutes(minutes)].filter(Boolean).join(' · ')}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{m.goals_timeline()}</h3>
        <ul>
          {steps.map(({ title, dueDate }) => (
            <li key={`${title}${dueDate}`}>{`${stepDate(dueDate)} · ${title}`}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
