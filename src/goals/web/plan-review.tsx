import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Goal } from '#goals/goals.api.ts'
import { useMe } from '#identity/web/me.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { queryClient } from '#web/query/query-client.ts'
import { Button } from '#web/ui/button.tsx'
import { FactChip } from '#web/ui/chips.tsx'
import { formatMinutes, formatMoney } from '#web/ui/format.ts'
import { Page, PageHeader } from '#web/ui/page.tsx'
import { problemText } from '#web/ui/problem.ts'
import { useStickyFoot } from '#web/ui/sticky-foot.ts'
import { toast } from '#web/ui/toast.ts'
import { FirstStep } from './first-step.tsx'
import { GoalDialog } from './goal-dialog.tsx'
import { GoalMenu } from './goal-menu.tsx'
import { keepGoal } from './goal-queries.ts'
import { daysOffText, fullDate, sourceText, themeText } from './goal-words.ts'
import { PlanHabits } from './plan-habits.tsx'
import { PlanLoad } from './plan-load.tsx'
import { PlanPart } from './plan-part.tsx'
import styles from './plan-review.module.css'
import { PlanSteps } from './plan-steps.tsx'
import { RhythmStrip } from './rhythm-strip.tsx'
import { PlanChanged } from './use-edit-plan.ts'

/** A plan before it is accepted: read from the top, touched where it should be otherwise. */
export function PlanReview({ goal, today }: { goal: Goal; today: string }) {
  const foot = useStickyFoot()
  const { plan } = goal
  const navigate = useNavigate()
  const [isEditing, setEditing] = useState(false)
  const [undo, setUndo] = useState<{ run: () => void } | null>(null)
  const accept = useMutation({
    mutationFn: () => api.goals.accept({ id: goal.id }),
    onSuccess: async (accepted) => {
      // Left before the goal is kept, or this page would turn into the followed goal on its way out.
      await queryClient.refetchQueries({ queryKey: ['today'] })
      await navigate({ to: '/' })
      await keepGoal(accepted)
      toast({ text: m.goals_accepted({ title: accepted.title }) })
    },
    onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
  })
  return (
    <PlanChanged value={(run) => setUndo({ run })}>
      <Page>
        <PageHeader
          back={
            goal.status === 'draft'
              ? { to: '/goals', label: m.place_goals() }
              : { to: '/goals/$id', params: { id: goal.id }, label: goal.title }
          }
          eyebrow={m.goals_plan_by({ source: sourceText(plan.source) })}
          title={goal.title}
          actions={<GoalMenu goal={goal} onEdit={() => setEditing(true)} />}
        />
        <Limits goal={goal} onEdit={() => setEditing(true)} />
        <FirstStep goal={goal} />
        <PlanPart title={m.goals_week_title()} goal={goal} part="habits">
          <RhythmStrip habits={plan.habits} today={today} />
          <PlanHabits goal={goal} today={today} />
        </PlanPart>
        <PlanPart title={m.goals_timeline()} goal={goal} part="subgoals">
          <PlanSteps goal={goal} today={today} />
        </PlanPart>
        <PlanLoad weeks={plan.weeks} />
        {plan.reasons.length > 0 && (
          <PlanPart title={m.goals_why()}>
            <ul className={styles.reasons}>
              {plan.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </PlanPart>
        )}
        <div className={styles.accept} ref={foot}>
          <Button tone="primary" isBusy={accept.isPending} onClick={() => accept.mutate()}>
            {m.goals_accept()}
          </Button>
          <p role="status">{undo ? m.goals_plan_changed() : m.goals_accept_note()}</p>
          {undo && (
            <Button
              tone="plain"
              icon="undo"
              onClick={() => {
                undo.run()
                setUndo(null)
              }}
            >
              {m.undo()}
            </Button>
          )}
        </div>
        {isEditing && <GoalDialog goal={goal} today={today} onClose={() => setEditing(false)} />}
      </Page>
    </PlanChanged>
  )
}

function Limits({ goal, onEdit }: { goal: Goal; onEdit: () => void }) {
  const { currency } = useMe()
  const { minutesPerWeek, daysOff, budgetMinor } = goal.constraints
  return (
    <div className={styles.limits}>
      <span>{themeText(goal.theme)}</span>
      <FactChip onClick={onEdit}>
        {goal.deadline ? m.goals_by_date({ date: fullDate(goal.deadline) }) : m.goals_no_deadline()}
      </FactChip>
      {minutesPerWeek !== undefined && (
        <FactChip onClick={onEdit}>{m.goals_time_a_week({ time: formatMinutes(minutesPerWeek) })}</FactChip>
      )}
      {daysOff && daysOff.length > 0 && <FactChip onClick={onEdit}>{daysOffText(daysOff)}</FactChip>}
      {budgetMinor !== undefined && (
        <FactChip onClick={onEdit}>{m.goals_budget_is({ amount: formatMoney(budgetMinor, currency) })}</FactChip>
      )}
    </div>
  )
}
