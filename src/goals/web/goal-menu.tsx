import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Goal } from '#goals/goals.api.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { queryClient } from '#web/query/query-client.ts'
import { Confirm } from '#web/ui/confirm.tsx'
import { Menu, type MenuItem } from '#web/ui/menu.tsx'
import { problemText } from '#web/ui/problem.ts'
import { toast } from '#web/ui/toast.ts'
import { goalQuery, keepGoal, refreshGoals } from './goal-queries.ts'
import { statusText } from './goal-words.ts'

type Status = 'active' | 'achieved' | 'abandoned'

/** What can be done to a goal as a whole. */
export function GoalMenu({ goal, onEdit }: { goal: Goal; onEdit: () => void }) {
  const navigate = useNavigate()
  const [isDeleting, setDeleting] = useState(false)
  const onError = (error: unknown) => toast({ text: problemText(error), tone: 'danger' })
  const change = useMutation({
    mutationFn: (status: Status) => api.goals.change({ id: goal.id, status }),
    onSuccess: keepGoal,
    onError,
  })
  const say = (status: Status) =>
    change.mutate(status, {
      onSuccess: () => {
        const before = goal.status
        const undo = before === 'draft' ? undefined : { label: m.undo(), onClick: () => change.mutate(before) }
        toast({ text: `${goal.title}: ${statusText(status)}`, action: undo })
      },
    })
  const remove = useMutation({
    mutationFn: () => api.goals.remove({ id: goal.id }),
    onSuccess: async () => {
      await navigate({ to: '/goals' })
      queryClient.removeQueries({ queryKey: goalQuery(goal.id).queryKey })
      toast({ text: m.goals_deleted({ title: goal.title }) })
      await refreshGoals()
    },
    onError,
  })
  const statuses: MenuItem[] =
    goal.status === 'active'
      ? [
          { label: m.goals_achieve(), icon: 'check', onSelect: () => say('achieved') },
          { label: m.goals_abandon(), icon: 'stop', onSelect: () => say('abandoned') },
        ]
      : goal.status === 'draft'
        ? []
        : [{ label: m.goals_reopen(), icon: 'undo', onSelect: () => say('active') }]
  return (
    <>
      <Menu
        label={m.goals_more({ title: goal.title })}
        items={[
          { label: m.goals_edit(), icon: 'pencil', onSelect: onEdit },
          ...statuses,
          { label: m.goals_delete(), icon: 'trash', isDanger: true, onSelect: () => setDeleting(true) },
        ]}
      />
      {isDeleting && (
        <Confirm
          title={m.goals_delete_title({ title: goal.title })}
          note={goal.status === 'draft' ? m.goals_delete_draft_note() : m.goals_delete_note()}
          yes={m.goals_delete()}
          isDanger
          isBusy={remove.isPending}
          onYes={() => remove.mutate()}
          onClose={() => setDeleting(false)}
        />
      )}
    </>
  )
}
