import { useMutation } from '@tanstack/react-query'
import type { Goal, PlanContent } from '#goals/goals.api.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { problemText } from '#web/ui/problem.ts'
import { toast } from '#web/ui/toast.ts'
import { keepGoal } from './goal-queries.ts'

type Editable = Pick<PlanContent, 'subgoals' | 'habits' | 'milestones' | 'firstStep'>
const editableOf = ({ plan: { subgoals, habits, milestones, firstStep } }: Goal): Editable => ({
  subgoals,
  habits,
  milestones,
  firstStep,
})

/** Replaces parts of the draft; what was before comes back with undo. */
export function useEditPlan(goal: Goal, onDone?: () => void) {
  const before = editableOf(goal)
  const put = useMutation({
    mutationFn: (change: Partial<Editable>) => api.goals.editPlan({ id: goal.id, ...before, ...change }),
    onSuccess: keepGoal,
  })
  const undo = () => put.mutate(before, { onError: (error) => toast({ text: problemText(error), tone: 'danger' }) })
  const edit = (change: Partial<Editable>) =>
    put.mutate(change, {
      onSuccess: () => {
        onDone?.()
        toast({ text: m.goals_plan_changed(), action: { label: m.undo(), onClick: undo } })
      },
    })
  return { edit, error: put.error, isBusy: put.isPending }
}
