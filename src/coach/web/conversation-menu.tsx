import { useMutation } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'
import { Confirm } from '#web/ui/confirm.tsx'
import { Menu } from '#web/ui/menu.tsx'
import { problemText } from '#web/ui/problem.ts'
import { toast } from '#web/ui/toast.ts'
import { type ConversationRow, type KnownConversation, refreshConversations } from './coach-query.ts'
import { RenameConversation } from './rename-conversation.tsx'

type Row = Pick<ConversationRow, 'id' | 'title' | 'pinned'>
type Change = { title?: string; pinned?: boolean }
const onError = (error: unknown) => toast({ text: problemText(error), tone: 'danger' })

/** What can be done with a whole conversation, from its row and from its heading. */
export function ConversationMenu({ row }: { row: Row }) {
  const { id, title, pinned } = row
  const [opened, setOpened] = useState<'rename' | 'delete' | null>(null)
  const close = () => setOpened(null)
  const changing = useMutation({
    mutationFn: (change: Change) => api.coach.changeConversation({ id, ...change }),
    onSuccess: (changed) => {
      queryClient.setQueryData<KnownConversation>(
        keys.conversation(id),
        (known) => known && { ...known, title: changed.title, pinned: changed.pinned },
      )
      refreshConversations()
      close()
    },
  })
  const exporting = useMutation({
    mutationFn: (format: 'markdown' | 'json') => api.coach.exportConversation({ id, format }),
    onSuccess: keepFile,
    onError,
  })
  return (
    <>
      <Menu
        label={m.coach_row_menu({ title })}
        items={[
          {
            label: pinned ? m.coach_unpin() : m.coach_pin(),
            icon: 'flag',
            onSelect: () => changing.mutate({ pinned: !pinned }, { onError }),
          },
          { label: m.coach_rename(), icon: 'pencil', onSelect: () => setOpened('rename') },
          { label: m.coach_export_markdown(), icon: 'note', onSelect: () => exporting.mutate('markdown') },
          { label: m.coach_export_json(), icon: 'archive', onSelect: () => exporting.mutate('json') },
          { label: m.coach_delete(), icon: 'trash', isDanger: true, onSelect: () => setOpened('delete') },
        ]}
      />
      {opened === 'rename' && (
        <RenameConversation
          title={title}
          error={changing.error}
          isBusy={changing.isPending}
          onRename={(title) => changing.mutate({ title })}
          onClose={close}
        />
      )}
      {opened === 'delete' && <DeleteConversation row={row} onClose={close} />}
    </>
  )
}

/** Gives a file to the browser, under the server's name for it. */
function keepFile({ name, type, text }: { name: string; type: string; text: string }) {
  const address = URL.createObjectURL(new Blob([text], { type }))
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000) // the browser reads it after the click
}

function DeleteConversation({ row, onClose }: { row: Row; onClose: () => void }) {
  const navigate = useNavigate()
  const { id: current } = useParams({ strict: false })
  const deleting = useMutation({
    mutationFn: () => api.coach.removeConversation({ id: row.id }),
    onSuccess: async () => {
      onClose()
      const wasOpen = current === row.id
      if (wasOpen) await navigate({ to: '/coach', replace: true })
      queryClient.removeQueries({ queryKey: keys.conversation(row.id) })
      await queryClient.invalidateQueries({ queryKey: keys.conversations })
      if (!wasOpen) toast({ text: m.coach_deleted() })
    },
    onError,
  })
  return (
    <Confirm
      title={m.coach_delete_title()}
      note={m.coach_delete_note({ title: row.title })}
      yes={m.coach_delete()}
      isDanger
      isBusy={deleting.isPending}
      onYes={() => deleting.mutate()}
      onClose={onClose}
    />
  )
}
