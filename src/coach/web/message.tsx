import type { ReactNode } from 'react'
import type { Citation } from '#coach/coach.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { classes } from '#web/ui/classes.ts'
import type { KnownMessage } from './carry-notes.ts'
import { CitationMark } from './citation-mark.tsx'
import { paragraphsOf } from './marked-text.ts'
import styles from './message.module.css'
import { sourceName, whyName } from './source-name.ts'

export function PersonWords({ text, menu }: { text: string; menu?: ReactNode }) {
  return (
    <li className={styles.person}>
      {menu && <span className={styles.menu}>{menu}</span>}
      <p>
        <span className="visually-hidden">{m.coach_you_said()}</span>
        {text}
      </p>
    </li>
  )
}

/** What is to be said below an answer that is not what was asked for: cut short, or from another coach. */
function noteOf({ note, status, fellBackWhy }: Partial<KnownMessage>): string | null {
  if (note) return note === 'stopped' ? m.coach_stopped() : m.coach_broken()
  if (status === 'stopped') return m.coach_cut()
  return fellBackWhy ? whyName(fellBackWhy) : null
}

type Props = Pick<KnownMessage, 'text' | 'citations' | 'source'> &
  Partial<KnownMessage> & {
    isLatest?: boolean
    /** Words are still coming. */
    isComing?: boolean
    /** What it offers to do. */
    children?: ReactNode
    menu?: ReactNode
  }

export function CoachWords({ isLatest, isComing, children, menu, ...message }: Props) {
  const { text, citations, source } = message
  const paragraphs = paragraphsOf(text)
  const note = noteOf(message)
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
      {children}
      {note && <p className={styles.note}>{note}</p>}
      {(source || menu) && (
        <div className={styles.end}>
          <p className={styles.source}>{source && sourceName(source)}</p>
          {menu && <span className={styles.menu}>{menu}</span>}
        </div>
      )}
    </li>
  )
}

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
