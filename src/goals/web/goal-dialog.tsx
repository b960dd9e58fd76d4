import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import type { Goal, Possibility } from '#goals/goals.api.ts'
import { useMe } from '#identity/web/me.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextArea, TextField } from '#web/ui/field.tsx'
import layout from '#web/ui/layout.module.css'
import { fieldError, problemText } from '#web/ui/problem.ts'
import { toast } from '#web/ui/toast.ts'
import { keepGoal } from './goal-queries.ts'
import { BudgetField, DaysOffField, DeadlineField, HoursField } from './limit-fields.tsx'
import { PossibleOptions, possibleOf } from './possible-options.tsx'

type Draft = Pick<Goal, 'title' | 'description' | 'deadline' | 'constraints'>

/** Says a goal anew: new limits make a new draft of the plan, and the old one holds until that is accepted. */
export function GoalDialog({ goal, today, onClose }: { goal: Goal; today: string; onClose: () => void }) {
  const { currency } = useMe()
  const navigate = useNavigate()
  const [draft, setDraft] = useState<Draft>(goal)
  const { minutesPerWeek, daysOff, budgetMinor } = draft.constraints
  const limit = (change: Draft['constraints']) =>
    setDraft({ ...draft, constraints: { ...draft.constraints, ...change } })
  const change = useMutation({
    mutationFn: ({ title, description, deadline, constraints }: Draft) =>
      api.goals.change({
        id: goal.id,
        title,
        description: description ?? '',
        deadline,
        constraints: withoutEmpty(constraints),
      }),
    onSuccess: async (changed) => {
      await keepGoal(changed)
      onClose()
      const hasNewPlan = changed.plan.version !== goal.plan.version
      if (hasNewPlan && changed.status === 'active')
        await navigate({ to: '/goals/$id', params: { id: goal.id }, search: { plan: 'new' } })
      if (!hasNewPlan) toast({ text: m.goals_changed() })
    },
  })
  const possible = possibleOf(change.error)
  const take = ({ title, deadline, ...limits }: z.output<typeof Possibility>['change']) => {
    const next = {
      ...draft,
      ...(title ? { title } : {}),
      ...(deadline ? { deadline } : {}),
      constraints: { ...draft.constraints, ...limits },
    }
    setDraft(next)
    change.mutate(next)
  }
  return (
    <Dialog title={m.goals_edit()} note={m.goals_edit_note()} onClose={onClose}>
      {possible ? (
        <PossibleOptions possible={possible} onChoose={take} />
      ) : (
        <form
          className={layout.stack}
          onSubmit={(event) => {
            event.preventDefault()
            change.mutate(draft)
          }}
        >
          <TextField
            label={m.goals_title()}
            required
            maxLength={200}
            value={draft.title}
            error={fieldError(change.error, 'title')}
            onChange={(event) => setDraft({ ...draft, title: event.target.value })}
          />
          <DeadlineField
            value={draft.deadline}
            today={today}
            error={fieldError(change.error, 'deadline')}
            onChange={(deadline) => setDraft({ ...draft, deadline })}
          />
          <HoursField
            value={minutesPerWeek ?? null}
            onChange={(minutes) => limit({ minutesPerWeek: minutes ?? undefined })}
          />
          <DaysOffField value={daysOff ?? []} onChange={(daysOff) => limit({ daysOff })} />
          <BudgetField
            value={budgetMinor ?? null}
            currency={currency}
            onChange={(minor) => limit({ budgetMinor: minor ?? undefined })}
          />
          <TextArea
            label={m.goals_description()}
            isOptional
            maxLength={4000}
            value={draft.description ?? ''}
            onChange={(event) => setDraft({ ...draft, description: event.target.value })}
          />
          {change.error && <p role="alert">{problemText(change.error)}</p>}
          <div className={layout.actions}>
            <Button tone="plain" onClick={onClose}>
              {m.cancel()}
            </Button>
            <Button type="submit" tone="primary" isBusy={change.isPending}>
              {m.save()}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}

const withoutEmpty = ({ minutesPerWeek, daysOff, budgetMinor }: Goal['constraints']) => ({
  ...(minutesPerWeek === undefined ? {} : { minutesPerWeek }),
  ...(daysOff && daysOff.length > 0 ? { daysOff } : {}),
  ...(budgetMinor === undefined ? {} : { budgetMinor }),
})
