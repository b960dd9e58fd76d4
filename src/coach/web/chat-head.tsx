import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { IconButton } from '#web/ui/button.tsx'
import { classes } from '#web/ui/classes.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Menu } from '#web/ui/menu.tsx'
import styles from './chat.module.css'
import { ConversationList, DeleteConversation } from './conversation-list.tsx'

type Props = { title: string; lead?: ReactNode; conversationId?: string }

/** Heading of a conversation; on a phone also the way to the others. */
export function ChatHead({ title, lead, conversationId }: Props) {
  const navigate = useNavigate()
  const [opened, setOpened] = useState<'list' | 'delete' | null>(null)
  const close = () => setOpened(null)
  useEffect(() => {
    document.title = `${conversationId ? title : m.place_coach()} · ${m.product()}`
  }, [conversationId, title])
  return (
    <header className={classes(styles.head, conversationId && styles.open)}>
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      <div className={styles.headActions}>
        {conversationId && (
          <IconButton
            className={styles.onPhone}
            icon="plus"
            label={m.coach_new()}
            onClick={() => void navigate({ to: '/coach' })}
          />
        )}
        <IconButton
          className={styles.onPhone}
          icon="list"
          label={m.coach_conversations()}
          aria-haspopup="dialog"
          onClick={() => setOpened('list')}
        />
        {conversationId && (
          <Menu
            label={m.coach_row_menu({ title })}
            items={[{ label: m.coach_delete(), icon: 'trash', isDanger: true, onSelect: () => setOpened('delete') }]}
          />
        )}
      </div>
      {opened === 'list' && (
        <Dialog title={m.coach_conversations()} onClose={close}>
          <ConversationList onOpen={close} />
        </Dialog>
      )}
      {opened === 'delete' && conversationId && (
        <DeleteConversation row={{ id: conversationId, title }} onClose={close} />
      )}
    </header>
  )
}
