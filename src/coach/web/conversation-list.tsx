import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Confirm } from '#web/ui/confirm.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { Menu } from '#web/ui/menu.tsx'
import { problemText } from '#web/ui/problem.ts'
import { SkeletonRows } from '#web/ui/skeleton.tsx'
import { toast } from '#web/ui/toast.ts'
import { type ConversationRow, conversationsQuery } from './coach-query.ts'
import styles from './conversation-list.module.css'
import { formatWhen } from './when.ts'

/** Earlier conversations, last used first, and the way to a new one. */
export function ConversationList({ onOpen }: { onOpen?: () => void }) {
  const { id: current } = useParams({ strict: false })
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(conversationsQuery)
  const rows = data?.pages.flatMap((page) => page.items)
  return (
    <nav className={styles.list} aria-label={m.coach_conversations()}>
      <Link to="/coach" className={buttonClass({ wide: true })} onClick={onOpen}>
        <Icon name="plus" size={20} />
        {m.coach_new()}
      </Link>
      {!rows && !error && <SkeletonRows count={4} />}
      {!rows && error && (
        <p className={styles.quiet} role="alert">
          {problemText(error)}{' '}
          <Button tone="plain" onClick={() => void refetch()}>
            {m.try_again()}
          </Button>
        </p>
      )}
      {rows?.length === 0 && <p className={styles.quiet}>{m.coach_none_yet()}</p>}
      <ul>
        {rows?.map((row) => (
          <ConversationLink key={row.id} row={row} isCurrent={row.id === current} onOpen={onOpen} />
        ))}
      </ul>
      {hasNextPage && (
        <Button tone="plain" wide isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {m.coach_more()}
        </Button>
      )}
    </nav>
  )
}

type RowProps = { row: ConversationRow; isCurrent: boolean; onOpen?: () => void }

function ConversationLink({ row, isCurrent, onOpen }: RowProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <li className={styles.row} data-current={isCurrent || undefined}>
      <Link to="/coach/$id" params={{ id: row.id }} className={styles.link} onClick={onOpen}>
        <span className={styles.title}>{row.title}</span>
        <span className={styles.when}>{formatWhen(row.updatedAt)}</span>
      </Link>
      <span className={styles.menu}>
        <Menu
          label={m.coach_row_menu({ title: row.title })}
          items={[{ label: m.coach_delete(), icon: 'trash', isDanger: true, onSelect: () => setAsking(true) }]}
        />
      </span>
      {isAsking && <DeleteConversation row={row} onClose={() => setAsking(false)} />}
    </li>
  )
}

export function DeleteConversation({
  row,
  onClose,
}: {
  row: Pick<ConversationRow, 'id' | 'title'>
  onClose: () => void
}) {
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
    onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
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
