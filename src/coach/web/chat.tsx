import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { useIsOnline } from '#web/shell/offline-banner.tsx'
import { classes } from '#web/ui/classes.ts'
import { Icon } from '#web/ui/icon.tsx'
import { useStickyFoot } from '#web/ui/sticky-foot.ts'
import { Toggle } from '#web/ui/toggle.tsx'
import type { KnownMessage } from './carry-notes.ts'
import styles from './chat.module.css'
import { FailureNote, Replies } from './chat-end.tsx'
import { before, keepDraft, readDraft } from './coach-query.ts'
import { Composer } from './composer.tsx'
import { ConversationList } from './conversation-list.tsx'
import type { ChatMode, Saying } from './hear-answer.ts'
import { MessageList } from './message-list.tsx'
import { Starters } from './starters.tsx'
import { useAnswer } from './use-answer.ts'
import { useStayAtEnd } from './use-stay-at-end.ts'

type Failure = { saying: Saying; error: unknown }
type Props = { id: string | null; known: KnownMessage[]; initialMode: ChatMode | null; header: ReactNode }

/** One conversation, or the beginning of one: what was said, and the field below it. */
export function Chat({ id, known, initialMode, header }: Props) {
  const foot = useStickyFoot()
  const isOnline = useIsOnline()
  const [words, setWords] = useState(() => readDraft(id))
  const [mode, setMode] = useState(initialMode)
  const [isIncognito, setIncognito] = useState(false)
  const [editing, setEditing] = useState<{ id: string; draft: string } | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { turn, say, stop } = useAnswer(id, (saying, error) => {
    const { said } = saying
    setFailure({ saying, error })
    setWords((later) => [said, later.trim()].filter(Boolean).join('\n')) // nothing written in the meantime is lost either
  })
  const settled = known.at(-1)
  const isDrawn = turn?.settledAs !== undefined && settled?.id === turn.settledAs && settled.text === turn.text
  const shownTurn = isDrawn ? null : turn
  const from = shownTurn?.from
  const messages = useMemo(() => before(known, from), [known, from])
  const isAnswering = turn !== null && !turn.settledAs
  const isEmpty = messages.length === 0 && !shownTurn
  const { isAway, toEnd } = useStayAtEnd(`${messages.length} ${shownTurn?.text.length} ${failure !== null}`)
  const last = messages.at(-1)
  const canSay = isOnline && !isAnswering

  useEffect(() => {
    if (editing) return // the draft is what was being written before
    const timer = setTimeout(() => keepDraft(id, words), 300)
    return () => clearTimeout(timer)
  }, [id, words, editing])

  function start(saying: Saying) {
    setFailure(null)
    void say(saying)
    requestAnimationFrame(toEnd)
  }

  function send(said: string) {
    if (!canSay) return setWords(said)
    setWords(editing?.draft ?? '')
    keepDraft(id, editing?.draft ?? '')
    setEditing(null)
    // The same words once more are the same request: the server may have taken them before the line broke.
    if (failure?.saying.said === said)
      return start({ ...failure.saying, ...(last?.text === said && { from: last.id }) })
    const edits = editing && { edits: editing.id, from: editing.id }
    start({ said, mode, isIncognito, key: crypto.randomUUID(), ...edits })
  }

  const anew = ({ id }: KnownMessage) =>
    start({ said: '', mode, key: crypto.randomUUID(), regenerate: id, from: last?.role === 'coach' ? id : undefined })
  const edit = ({ id, text }: KnownMessage) => {
    setEditing({ id, draft: editing?.draft ?? words })
    setWords(text)
  }
  const leaveEdit = () => {
    setWords(editing?.draft ?? '')
    setEditing(null)
  }
  const onMessage = useStable({ edit, anew })

  return (
    <div className={styles.page}>
      <div className={classes(styles.talk, isEmpty && styles.beginning)}>
        {header}
        <div className={styles.said}>
          {isEmpty ? (
            <Starters onChoose={send} />
          ) : (
            <MessageList
              conversationId={id}
              messages={messages}
              turn={shownTurn}
              onEdit={canSay ? onMessage.edit : undefined}
              onAnew={canSay ? onMessage.anew : undefined}
            />
          )}
          {failure?.error != null && <FailureNote error={failure.error} isWritten={failure.saying.said !== ''} />}
          {last && !isAnswering && !failure && (
            <Replies
              to={last}
              onChoose={send}
              onAnew={() => anew(last)}
              onAgain={(saying) => start({ ...saying, from: messages.at(saying.regenerate ? -1 : -2)?.id })}
            />
          )}
        </div>
        <div className={styles.foot} ref={foot}>
          {isAway && !isEmpty && (
            <button type="button" className={styles.toEnd} onClick={toEnd}>
              <Icon name="down" size={18} />
              {m.coach_to_end()}
            </button>
          )}
          {!isOnline && <p className={styles.offline}>{m.coach_offline()}</p>}
          {isEmpty && id === null && (
            <Toggle
              label={m.coach_incognito()}
              hint={isIncognito ? m.coach_incognito_hint() : undefined}
              isOn={isIncognito}
              onChange={setIncognito}
            />
          )}
          <Composer
            words={words}
            onWords={setWords}
            mode={mode}
            onMode={setMode}
            isAnswering={isAnswering}
            onSend={() => send(words.trim())}
            onStop={stop}
            editing={editing ? { id: editing.id, onLeave: leaveEdit } : undefined}
          />
        </div>
      </div>
      <aside className={styles.side}>
        <ConversationList />
      </aside>
    </div>
  )
}

type Acts = Record<'edit' | 'anew', (message: KnownMessage) => void>

/** The acts of the latest drawing under names that stay the same: what was said is not drawn again for every key. */
function useStable(acts: Acts): Acts {
  const latest = useRef(acts)
  useLayoutEffect(() => {
    latest.current = acts
  })
  const [stable] = useState<Acts>(() => ({
    edit: (message) => latest.current.edit(message),
    anew: (message) => latest.current.anew(message),
  }))
  return stable
}
