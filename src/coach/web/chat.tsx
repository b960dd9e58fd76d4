import { type ReactNode, useEffect, useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { useIsOnline } from '#web/shell/offline-banner.tsx'
import choice from '#web/ui/choice.module.css'
import { classes } from '#web/ui/classes.ts'
import { Icon } from '#web/ui/icon.tsx'
import { problemText } from '#web/ui/problem.ts'
import { useStickyFoot } from '#web/ui/sticky-foot.ts'
import type { KnownMessage } from './carry-notes.ts'
import styles from './chat.module.css'
import { keepDraft, readDraft } from './coach-query.ts'
import { Composer } from './composer.tsx'
import { ConversationList } from './conversation-list.tsx'
import { spoken } from './marked-text.ts'
import { MessageList } from './message-list.tsx'
import { Starters } from './starters.tsx'
import { AnswerBroke, type ChatMode, type Saying, useAnswer } from './use-answer.ts'
import { useStayAtEnd } from './use-stay-at-end.ts'

type Failure = { saying: Saying; error: unknown }
type Props = { id: string | null; known: KnownMessage[]; initialMode: ChatMode | null; header: ReactNode }

/** One conversation, or the beginning of one: what was said, and the field below it. */
export function Chat({ id, known, initialMode, header }: Props) {
  const foot = useStickyFoot()
  const isOnline = useIsOnline()
  const [words, setWords] = useState(() => readDraft(id))
  const [mode, setMode] = useState(initialMode)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { turn, loose, say, sayAgain, stop } = useAnswer(id, (saying, error) => {
    const { said } = saying
    setFailure({ saying, error })
    setWords((later) => (later.trim() ? `${said}\n${later}` : said)) // nothing written in the meantime is lost either
  })
  const messages = [...known, ...loose]
  const isDrawn = turn?.settledAs !== undefined && messages.at(-1)?.id === turn.settledAs
  const shownTurn = isDrawn ? null : turn
  const isAnswering = turn !== null && !turn.settledAs
  const isEmpty = messages.length === 0 && !shownTurn
  const { isAway, toEnd } = useStayAtEnd(`${messages.length} ${shownTurn?.text.length} ${failure !== null}`)
  const last = messages.at(-1)

  useEffect(() => {
    const timer = setTimeout(() => keepDraft(id, words), 300)
    return () => clearTimeout(timer)
  }, [id, words])

  function send(said: string) {
    if (!isOnline || isAnswering) return setWords(said)
    // The same words once more are the same request: the server may have taken them before the line broke.
    const key = failure?.saying.said === said ? failure.saying.key : crypto.randomUUID()
    setFailure(null)
    setWords('')
    keepDraft(id, '')
    void say({ said, mode, key })
    requestAnimationFrame(toEnd)
  }

  function again(saying: Saying) {
    sayAgain(saying)
    requestAnimationFrame(toEnd)
  }

  return (
    <div className={styles.page}>
      <div className={classes(styles.talk, isEmpty && styles.beginning)}>
        {header}
        <div className={styles.said}>
          {isEmpty ? <Starters onChoose={send} /> : <MessageList messages={messages} turn={shownTurn} />}
          {failure && <FailureNote error={failure.error} />}
          {last && !isAnswering && !failure && <Replies to={last} onChoose={send} onAgain={again} />}
        </div>
        <p className="visually-hidden" role="status">
          {isAnswering ? m.coach_answering() : turn?.settledAs && spoken(turn.text)}
        </p>
        <div className={styles.foot} ref={foot}>
          {isAway && !isEmpty && (
            <button type="button" className={styles.toEnd} onClick={toEnd}>
              <Icon name="down" size={18} />
              {m.coach_to_end()}
            </button>
          )}
          {!isOnline && <p className={styles.offline}>{m.coach_offline()}</p>}
          <Composer
            words={words}
            onWords={setWords}
            mode={mode}
            onMode={setMode}
            isAnswering={isAnswering}
            onSend={() => send(words.trim())}
            onStop={stop}
          />
        </div>
      </div>
      <aside className={styles.side}>
        <ConversationList />
      </aside>
    </div>
  )
}

type RepliesProps = { to: KnownMessage; onChoose: (words: string) => void; onAgain: (saying: Saying) => void }

function Replies({ to: { again, suggestedReplies }, onChoose, onAgain }: RepliesProps) {
  if (!again && suggestedReplies.length === 0) return null
  return (
    <fieldset className={styles.replies} aria-label={m.coach_replies()}>
      {again && (
        <button type="button" className={choice.chip} onClick={() => onAgain(again)}>
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

const FailureNote = ({ error }: { error: unknown }) => (
  <p className={styles.failure} role="alert">
    <Icon name="warning" size={18} />
    <span>
      {error instanceof AnswerBroke ? error.message || m.error_unreachable() : problemText(error)} {m.coach_kept()}
    </span>
  </p>
)
