import { Fragment, useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { formatNumber } from '#web/ui/format.ts'
import type { KnownMessage } from './carry-notes.ts'
import styles from './chat.module.css'
import { CoachWords, PersonWords } from './message.tsx'
import type { Turn } from './use-answer.ts'
import { formatDay } from './when.ts'

const atOnce = 40

/** What was said, oldest first; of a long conversation the end, and more of it on demand. */
export function MessageList({ messages, turn }: { messages: KnownMessage[]; turn: Turn | null }) {
  const [shownCount, setShownCount] = useState(atOnce)
  const hiddenCount = Math.max(0, messages.length - shownCount)
  const shown = messages.slice(hiddenCount)
  const latest = turn ? undefined : messages.findLast(({ role }) => role === 'coach')
  return (
    <>
      {hiddenCount > 0 && (
        <Button tone="plain" wide onClick={() => setShownCount(shownCount + 2 * atOnce)}>
          {m.coach_earlier({ count: formatNumber(hiddenCount) })}
        </Button>
      )}
      <ol className={styles.messages} aria-label={m.coach_said()}>
        {shown.map((message, index) => {
          const day = formatDay(message.createdAt)
          const before = shown[index - 1]
          const isNewDay = !before || formatDay(before.createdAt) !== day
          return (
            <Fragment key={message.id}>
              {isNewDay && <li className={styles.day}>{day}</li>}
              {message.role === 'person' ? (
                <PersonWords text={message.text} />
              ) : (
                <CoachWords
                  text={message.text}
                  citations={message.citations}
                  source={message.source}
                  note={message.note}
                  isLatest={message === latest}
                />
              )}
            </Fragment>
          )
        })}
        {turn && (
          <>
            <PersonWords text={turn.said} />
            <CoachWords text={turn.text} citations={turn.citations} source={null} isLatest isComing />
          </>
        )}
      </ol>
    </>
  )
}
