import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Habit } from '#habits/habits.api.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Confirm } from '#web/ui/confirm.tsx'
import { Menu } from '#web/ui/menu.tsx'
import { problemText } from '#web/ui/problem.ts'
import { toast } from '#web/ui/toast.ts'
import { PauseDialog } from './habit-pause.tsx'
import { refreshHabits } from './habit-queries.ts'

const fail = (error: unknown) => toast({ text: problemText(error), tone: 'danger' })

/** Archives or brings back; archiving can be taken back at once. */
export function useArchive() {
  const change = useMutation({
    mutationFn: ({ id, archived }: { id: string; archived: boolean }) => api.habits.change({ id, archived }),
    onSuccess: refreshHabits,
    onError: fail,
  })
  return ({ id, name }: Habit, archived: boolean) =>
    change.mutate(
      { id, archived },
      {
        onSuccess: () =>
          toast({
            text: archived ? m.habits_archived({ name }) : m.habits_restored({ name }),
            action: { label: m.undo(), onClick: () => change.mutate({ id, archived: !archived }) },
          }),
      },
    )
}

export function HabitMenu({ habit, today }: { habit: Habit; today: string }) {
  const navigate = useNavigate()
  const archive = useArchive()
  const [open, setOpen] = useState<'pause' | 'delete' | null>(null)
  const remove = useMutation({
    mutationFn: () => api.habits.remove({ id: habit.id }),
    onSuccess: async () => {
      await navigate({ to: '/habits' })
      toast({ text: m.habits_deleted({ name: habit.name }) })
      await refreshHabits()
    },
    onError: fail,
  })
  const isArchived = habit.archivedAt !== null
  return (
    <>
      <Menu
        label={m.habits_more({ name: habit.name })}
        items={[
          ...(isArchived
            ? []
            : [{ label: m.habits_pause_menu(), icon: 'pause' as const, onSelect: () => setOpen('pause') }]),
          {
            label: isArchived ? m.habits_restore() : m.habits_archive(),
            icon: 'archive',
            onSelect: () => archive(habit, !isArchived),
          },
          { label: m.habits_delete(), icon: 'trash', isDanger: true, onSelect: () => setOpen('delete') },
        ]}
      />
      {open === 'pause' && <PauseDialog habit={habit} today={today} onClose={() => setOpen(null)} />}
      {open === 'delete' && (
        <Confirm
          title={m.habits_delete_title({ name: habit.name })}
          note={m.habits_delete_note()}
          yes={m.habits_delete()}
          isDanger
          isBusy={remove.isPending}
          onYes={() => remove.mutate()}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
