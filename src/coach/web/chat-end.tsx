import { m } from '#web/i18n/i18n.ts'
import choice from '#web/ui/choice.module.css'
import { Icon } from '#web/ui/icon.tsx'
import { problemText } from '#web/ui/problem.ts'
import type { KnownMessage } from './carry-notes.ts'
import styles from './chat.module.css'
import { AnswerBroke, type Saying } from './hear-answer.ts'

type RepliesProps = {
  to: KnownMessage
  onChoose: (words: string) => void
  /** What was cut short on this device is asked once more. */
  onAgain: (saying: Saying) => void
  /** What has no whole answer on the server is answered. */
  onAnew: () => void
}

/** What can be said next with one click. */
export function Replies({ to: { role, status, again, suggestedReplies }, onChoose, onAgain, onAnew }: RepliesProps) {
  const isUnanswered = role === 'person' || status === 'stopped'
  const ask = again ? () => onAgain(again) : isUnanswered ? onAnew : null
  if (!ask && suggestedReplies.length === 0) return null
  return (
    <fieldset className={styles.replies} aria-label={m.coach_replies()}>
      {ask && (
        <button type="button" className={choice.chip} onClick={ask}>
          <Icon name="repeat" size={18} />
          {m.coach_again()}
        </button>
      )}
      {suggestedReplies.map((reply) => (
        <button key={reply} type="button" className={choice.chip} onClick={() => onChoose(reply)}>
          {reply}
        </button>
      ))}
    </fieldset>
  )
}

export const FailureNote = ({ error, isWritten }: { error: unknown; isWritten: boolean }) => (
  <p className={styles.failure} role="alert">
    <Icon name="warning" size={18} />
    <span>
      {error instanceof AnswerBroke ? error.message || m.error_unreachable() : problemText(error)}{' '}
      {isWritten && m.coach_kept()}
    </span>
  </p>
)
