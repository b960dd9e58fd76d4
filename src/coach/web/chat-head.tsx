import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { IconButton } from '#web/ui/button.tsx'
import { classes } from '#web/ui/classes.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import styles from './chat.module.css'
import type { KnownConversation } from './coach-query.ts'
import { ConversationList } from './conversation-list.tsx'
import { ConversationMenu } from './conversation-menu.tsx'

type Props = { title: string; lead?: ReactNode; conversation?: KnownConversation }

/** Heading of a conversation; on a phone also the way to the others. */
export function ChatHead({ title, lead, conversation }: Props) {
  const navigate = useNavigate()
  const [isListing, setListing] = useState(false)
  const close = () => setListing(false)
  const isOpen = conversation !== undefined
  useEffect(() => {
    document.title = `${isOpen ? title : m.place_coach()} · ${m.product()}`
  }, [isOpen, title])
  return (
    <header className={classes(styles.head, isOpen && styles.open)}>
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {conversation?.incognito && <p className={styles.incognito}>{m.coach_incognito_here()}</p>}
      </div>
      <div className={styles.headActions}>
        {isOpen && (
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
          onClick={() => setListing(true)}
        />
        {conversation && <ConversationMenu row={conversation} />}
      </div>
      {isListing && (
        <Dialog title={m.coach_conversations()} onClose={close}>
          <ConversationList onOpen={close} />
        </Dialog>
      )}
    </header>
  )
}
