import { type KeyboardEvent, useState } from 'react'
import type { Citation } from '#coach/coach.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { AddressLink } from '#web/ui/address-link.tsx'
import styles from './message.module.css'

const marginPx = 12

/** Moves the label sideways until it is in view, and below the mark when there is no room above. */
function keepInView(label: HTMLElement | null) {
  if (!label) return
  const { left, right, top } = label.getBoundingClientRect()
  const page = (label.closest('main') ?? document.documentElement).getBoundingClientRect()
  const [least, most] = [page.left + marginPx, page.right - marginPx]
  const shift = left < least ? least - left : Math.min(0, most - right)
  label.style.setProperty('--shift', `${shift}px`)
  if (top < marginPx) label.dataset.below = ''
}

/** The small number after a sentence: its label on hover and focus, the row that it rests on when opened. */
export function CitationMark({ citation: { mark, label, href } }: { citation: Citation }) {
  const [isShown, setShown] = useState(false)
  const hide = () => setShown(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shows what the link inside it is already called
    <span
      className={styles.mark}
      onPointerEnter={(event) => event.pointerType === 'mouse' && setShown(true)}
      onPointerLeave={hide}
      onFocus={(event) => event.target.matches(':focus-visible') && setShown(true)}
      onBlur={hide}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && hide()}
    >
      <AddressLink href={href} className={styles.markLink} aria-label={m.coach_mark({ mark, label })}>
        [{mark}]
      </AddressLink>
      {isShown && (
        <span className={styles.label} ref={keepInView} aria-hidden>
          {label}
        </span>
      )}
    </span>
  )
}
