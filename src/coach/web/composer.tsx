import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { useIsOnline } from '#web/shell/offline-banner.tsx'
import { buttonClass, IconButton } from '#web/ui/button.tsx'
import { classes } from '#web/ui/classes.ts'
import { Icon } from '#web/ui/icon.tsx'
import styles from './composer.module.css'
import type { ChatMode } from './hear-answer.ts'
import { modeName, modes } from './mode-name.ts'
import { VoiceButton } from './voice-button.tsx'

const longest = 8000
const isTyping = () => matchMedia('(hover: hover) and (pointer: fine)').matches
const growsByItself = () => CSS.supports('field-sizing', 'content')

type Props = {
  words: string
  onWords: (words: string) => void
  mode: ChatMode | null
  onMode: (mode: ChatMode | null) => void
  isAnswering: boolean
  onSend: () => void
  onStop: () => void
  /** Words that were sent before are being changed; `onLeave` leaves them as they were. */
  editing?: { id: string; onLeave: () => void } | undefined
}

/** The field that one writes in: Enter sends, Shift+Enter begins a line, and nothing written is lost. */
export function Composer({ words, onWords, mode, onMode, isAnswering, onSend, onStop, editing }: Props) {
  const [sentCount, setSentCount] = useState(0)
  const field = useRef<HTMLTextAreaElement>(null)
  const isOnline = useIsOnline()
  const canSend = words.trim() !== '' && isOnline && !isAnswering
  useEffect(() => {
    if (isTyping()) field.current?.focus({ preventScroll: true })
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are what changes the height
  useLayoutEffect(() => {
    if (!field.current || growsByItself()) return
    field.current.style.blockSize = 'auto'
    field.current.style.blockSize = `${field.current.scrollHeight}px`
  }, [words])

  const editingId = editing?.id
  useEffect(() => {
    if (editingId) requestAnimationFrame(() => field.current?.focus()) // after the menu has given the focus back
  }, [editingId])

  const send = () => {
    if (!canSend) return
    onSend()
    setSentCount(sentCount + 1)
    if (isTyping()) field.current?.focus()
    else field.current?.blur()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return editing?.onLeave()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {editing && (
        <p className={styles.editing}>
          <span>{m.coach_editing()}</span>
          <IconButton icon="close" label={m.coach_editing_leave()} onClick={editing.onLeave} />
        </p>
      )}
      <textarea
        ref={field}
        className={styles.field}
        aria-label={m.coach_field()}
        placeholder={m.coach_field()}
        rows={1}
        maxLength={longest}
        enterKeyHint="send"
        value={words}
        onChange={(event) => onWords(event.target.value)}
        onKeyDown={onKeyDown}
        data-autofocus
      />
      <div className={styles.tools}>
        <span className={styles.mode}>
          <select
            aria-label={m.coach_mode()}
            value={mode ?? ''}
            onChange={(event) => onMode(modes.find((one) => one === event.target.value) ?? null)}
          >
            <option value="">{m.coach_mode_any()}</option>
            {modes.map((one) => (
              <option key={one} value={one}>
                {modeName(one)}
              </option>
            ))}
          </select>
          <Icon name="down" size={16} />
        </span>
        {/* What is heard after it was sent belongs to no message. */}
        <VoiceButton key={sentCount} words={words} onWords={onWords} />
        {/* One button that changes: the focus stays on it. */}
        <button
          type={isAnswering ? 'button' : 'submit'}
          className={classes(buttonClass({ tone: isAnswering ? 'quiet' : 'primary' }), styles.send)}
          aria-label={isAnswering ? m.coach_stop() : m.coach_send()}
          title={isAnswering ? m.coach_stop() : m.coach_send()}
          aria-disabled={!isAnswering && !canSend}
          onClick={(event) => {
            if (!isAnswering) return
            event.preventDefault() // it is a submit button again before the click is over
            onStop()
          }}
        >
          <Icon name={isAnswering ? 'stop' : 'send'} size={22} />
        </button>
      </div>
    </form>
  )
}
