import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { queryClient } from '#web/query/query-client.ts'
import { useCivilToday } from '#web/ui/civil-today.ts'
import { Page, PageHeader } from '#web/ui/page.tsx'
import { draftOf, toChange } from './habit-draft.ts'
import { HabitForm } from './habit-form.tsx'
import { habitQuery, refreshHabits } from './habit-queries.ts'

export const Route = createFileRoute('/_signed-in/habits/$id/edit')({
  loader: ({ params }) => queryClient.ensureQueryData(habitQuery(params.id)),
  component: EditHabitPage,
})

function EditHabitPage() {
  const { id } = Route.useParams()
  const habit = useSuspenseQuery(habitQuery(id)).data
  const today = useCivilToday()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(() => draftOf(habit))
  const back = () => navigate({ to: '/habits/$id', params: { id } })
  const change = useMutation({
    mutationFn: () => api.habits.change({ id, ...toChange(draft) }),
    onSuccess: async (changed) => {
      queryClient.setQueryData(habitQuery(id).queryKey, changed)
      await refreshHabits()
      await back()
    },
  })
  return (
    <Page>
      <PageHeader
        back={{ to: '/habits/$id', params: { id }, label: habit.name }}
        title={m.habits_edit_title()}
        lead={m.habits_edit_lead()}
        documentTitle={`${habit.name}: ${m.habits_edit()}`}
      />
      <HabitForm
        draft={draft}
        onChange={setDraft}
        isNew={false}
        today={today}
        error={change.error}
        isBusy={change.isPending}
        onSubmit={() => change.mutate()}
        onCancel={back}
      />
    </Page>
  )
}
