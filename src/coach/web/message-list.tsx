import { Fragment, memo, useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { formatNumber } from '#web/ui/format.ts'
import type { KnownMessage } from './carry-notes.ts'
import styles from './chat.module.css'
import type { Turn } from './hear-answer.ts'
import { CoachWords, PersonWords } from './message.tsx'
import { MessageMenu } from './message-menu.tsx'
import { ProposalCards } from './proposal-cards.tsx'
import { formatDay } from './when.ts'

const atOnce = 40

type SaidProps = {
  conversationId: string | null
  messages: KnownMessage[]
  isAnswering: boolean
  /** Absent while nothing can be said: offline, or an answer is coming. */
  onEdit?: ((message: KnownMessage) => void) | undefined
  onAnew?: ((message: KnownMessage) => void) | undefined
}

/** What was said, oldest first; of a long conversation the end, and more of it on demand. */
export function MessageList({ turn, ...said }: Omit<SaidProps, 'isAnswering'> & { turn: Turn | null }) {
  const [shownCount, setShownCount] = useState(atOnce)
  const hiddenCount = Math.max(0, said.messages.length - shownCount)
  return (
    <>
      {hiddenCount > 0 && (
        <Button tone="plain" wide onClick={() => setShownCount(shownCount + 2 * atOnce)}>
          {m.coach_earlier({ count: formatNumber(hiddenCount) })}
        </Button>
      )}
      <ol className={styles.messages} aria-label={m.coach_said()}>
        <Said {...said} hiddenCount={hiddenCount} isAnswering={turn !== null} />
        {turn && (
          <>
            {turn.said && <PersonWords text={turn.said} />}
            <CoachWords text={turn.text} citations={turn.citations} source={null} isLatest isComing />
          </>
        )}
      </ol>
    </>
  )
}

/** Not drawn again for every word that comes. */
const Said = memo(function Said(props: SaidProps & { hiddenCount: number }) {
  const { conversationId, messages, hiddenCount, isAnswering, onEdit, onAnew } = props
  const shown = messages.slice(hiddenCount)
  const latest = isAnswering ? undefined : messages.findLast(({ role }) => role === 'coach')
  return shown.map((message, index) => {
    const day = formatDay(message.createdAt)
    const before = shown[index - 1]
    const isNewDay = !before || formatDay(before.createdAt) !== day
    const isLast = index === shown.length - 1
    const canRenew = onAnew && isLast && !message.again
    return (
      <Fragment key={message.id}>
        {isNewDay && <li className={styles.day}>{day}</li>}
        {message.role === 'person' ? (
          <PersonWords
            text={message.text}
            menu={<MessageMenu message={message} onEdit={onEdit && (() => onEdit(message))} />}
          />
        ) : (
          <CoachWords
            {...message}
            isLatest={message === latest}
            menu={<MessageMenu message={message} onAnew={canRenew ? () => onAnew(message) : undefined} />}
          >
            {conversationId && <ProposalCards conversationId={conversationId} proposals={message.proposals} />}
          </CoachWords>
        )}
      </Fragment>
    )
  })
})
