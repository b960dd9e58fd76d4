import { memo } from 'react'
import type { Citation } from '#coach/coach.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { classes } from '#web/ui/classes.ts'
import type { KnownMessage, MessageNote } from './carry-notes.ts'
import { CitationMark } from './citation-mark.tsx'
import { paragraphsOf } from './marked-text.ts'
import styles from './message.module.css'
import { sourceName } from './source-name.ts'

export const PersonWords = memo(function PersonWords({ text }: { text: string }) {
  return (
    <li className={styles.person}>
      <span className="visually-hidden">{m.coach_you_said()}</span>
      <p>{text}</p>
    </li>
  )
})

const notes: Record<MessageNote, () => string> = {
  stopped: m.coach_stopped,
  broken: m.coach_broken,
  'fell-back': m.coach_fell_back,
  spent: m.coach_spent,
  busy: m.coach_busy,
}

type Words = Pick<KnownMessage, 'text' | 'citations' | 'source' | 'note'>
type Props = Words & {
  isLatest?: boolean
  /** Words are still coming. */
  isComing?: boolean
}

export const CoachWords = memo(function CoachWords({ text, citations, source, note, isLatest, isComing }: Props) {
  const paragraphs = paragraphsOf(text)
  return (
    <li className={classes(styles.coach, isLatest && styles.latest)} aria-busy={isComing || undefined}>
      <span className="visually-hidden">{m.coach_coach_said()}</span>
      {paragraphs.map((pieces, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are only ever added at the end
        <p key={index}>
          {pieces.map((piece, place) => {
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces too
            return 'mark' in piece ? <Mark key={place} mark={piece.mark} citations={citations} /> : piece.words
          })}
        </p>
      ))}
      {isComing && paragraphs.length === 0 && <Waiting />}
      {note && <p className={styles.note}>{notes[note]()}</p>}
      {source && <p className={styles.source}>{sourceName(source)}</p>}
    </li>
  )
})

function Mark({ mark, citations }: { mark: number; citations: Citation[] }) {
  const citation = citations.find((one) => one.mark === mark)
  // A mark can come before its source does.
  return citation ? <CitationMark citation={citation} /> : <span className={styles.markLink}>[{mark}]</span>
}

const Waiting = () => (
  <span className={styles.waiting} aria-hidden>
    <i />
    <i />
    <i />
  </span>
)
