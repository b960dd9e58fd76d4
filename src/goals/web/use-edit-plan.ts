import { useMutation } from '@tanstack/react-query'
import { createContext, use } from 'react'
import type { Goal, PlanContent } from '#goals/goals.api.ts'
import { api } from '#web/api.ts'
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

/** Where a change of the plan is said and can be taken back: the bar at the foot, which a toast would cover. */
export const PlanChanged = createContext<(undo: () => void) => void>(() => {})

/** Puts the plan back to what it was when this was drawn. */
function useUndo(goal: Goal) {
  const before = editableOf(goal)
  const put = useMutation({
    mutationFn: () => api.goals.editPlan({ id: goal.id, ...before }),
    onSuccess: keepGoal,
    onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
  })
  return () => put.mutate()
}

/** Replaces parts of the draft. */
export function useEditPlan(goal: Goal, onDone: () => void) {
  const say = use(PlanChanged)
  const undo = useUndo(goal)
  const put = useMutation({
    mutationFn: (change: Partial<Editable>) => api.goals.editPlan({ id: goal.id, ...editableOf(goal), ...change }),
    onSuccess: async (changed) => {
      say(undo)
      onDone()
      await keepGoal(changed)
    },
  })
  return { edit: put.mutate, error: put.error, isBusy: put.isPending }
}

type Part = 'subgoals' | 'habits' | 'milestones' | 'firstStep'
/** Has one part of the draft made again. */
export function useMakeAgain(goal: Goal, part: Part, onDone: () => void) {
  const say = use(PlanChanged)
  const undo = useUndo(goal)
  return useMutation({
    mutationFn: (note: string) => api.goals.regenerate({ id: goal.id, part, ...(note ? { note } : {}) }),
    onSuccess: async (made) => {
      say(undo)
      onDone()
      await keepGoal(made)
    },
  })
}
