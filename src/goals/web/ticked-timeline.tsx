import type { Goal } from '#goals/goals.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { queryClient } from '#web/query/query-client.ts'
import { say, usePending } from '#web/query/sending.ts'
import { Section } from '#web/ui/page.tsx'
import { toast } from '#web/ui/toast.ts'
import { goalQuery } from './goal-queries.ts'
import { type Step, Timeline } from './timeline.tsx'

/** The steps of a running plan, ticked in place; kept offline. */
export function TickedTimeline({ goal, today }: { goal: Goal; today: string }) {
  const pending = usePending()
  const said = new Map(
    pending
      .filter(({ domain, verb }) => domain === 'goals' && verb.startsWith('finish'))
      .map(({ call, at }) => [call.stepId, call.done ? at : null]),
  )
  const steps: Step[] = [
    ...goal.subgoals.map(({ why, ...step }) => ({ ...step, kind: 'subgoal' as const, detail: why })),
    ...goal.milestones.map(({ measure, ...step }) => ({ ...step, kind: 'milestone' as const, detail: measure })),
  ].map(({ id, ...step }) => ({ ...step, key: id, doneAt: said.has(id) ? said.get(id) : step.doneAt }))
  if (steps.length === 0) return null
  const finish = ({ kind, key }: Step, done: boolean) => {
    keepDone(goal.id, key, done)
    void say('goals', kind === 'subgoal' ? 'finishSubgoal' : 'finishMilestone', { id: goal.id, stepId: key, done })
  }
  const tick = (step: Step) => {
    finish(step, !step.doneAt)
    const text = step.doneAt ? m.goals_said_open({ title: step.title }) : m.goals_said_done({ title: step.title })
    toast({ text, action: { label: m.undo(), onClick: () => finish(step, Boolean(step.doneAt)) } })
  }
  return (
    <Section title={m.goals_timeline()}>
      <Timeline steps={steps} today={today} deadline={goal.deadline} onTick={tick} />
    </Section>
  )
}

/** Holds the tick between the sending and the server's next answer. */
function keepDone(goalId: string, stepId: string, done: boolean) {
  const put = <T extends { id: string; doneAt: string | null }>(step: T): T =>
    step.id === stepId ? { ...step, doneAt: done ? new Date().toISOString() : null } : step
  queryClient.setQueryData(
    goalQuery(goalId).queryKey,
    (goal) => goal && { ...goal, subgoals: goal.subgoals.map(put), milestones: goal.milestones.map(put) },
  )
}
