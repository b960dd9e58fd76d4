import { useMutation } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { useCivilToday } from '#web/ui/civil-today.ts'
import { Page, PageHeader } from '#web/ui/page.tsx'
import { toast } from '#web/ui/toast.ts'
import { newDraft, toNewHabit } from './habit-draft.ts'
import { HabitForm } from './habit-form.tsx'
import { refreshHabits } from './habit-queries.ts'

type Search = { goal?: string }

export const Route = createFileRoute('/_signed-in/habits/new')({
  validateSearch: ({ goal }: Record<string, unknown>): Search => (typeof goal === 'string' ? { goal } : {}),
  component: NewHabitPage,
})

function NewHabitPage() {
  const today = useCivilToday()
  const { goal } = Route.useSearch()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(() => newDraft(today, goal))
  const create = useMutation({
    mutationFn: () => api.habits.create(toNewHabit(draft)),
    onSuccess: async ({ name }) => {
      await refreshHabits()
      await navigate(goal ? { to: '/goals/$id', params: { id: goal } } : { to: '/habits' })
      toast({ text: m.habits_started({ name }) })
    },
  })
  return (
    <Page>
      <PageHeader back={{ to: '/habits', label: m.place_habits() }} title={m.new_habit()} />
      <HabitForm
        draft={draft}
        onChange={setDraft}
        isNew
        today={today}
        error={create.error}
        isBusy={create.isPending}
        onSubmit={() => create.mutate()}
        onCancel={() => navigate({ to: '/habits' })}
      />
    </Page>
  )
}
