import type { CSSProperties } from 'react'
import type { DayState } from '#habits/habits.api.ts'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import styles from './tick-ring.module.css'

type Look = {
  state: DayState
  /** The one thing to do now. */
  isNext?: boolean
  /** 0..1 of a measured target, shown as a part of the ring while pending. */
  share?: number | null
}

/** The ring alone, for lists that do not tick. */
export function Ring({ state, isNext = false, share }: Look) {
  const isPartly = state === 'pending' && share != null && share > 0
  const look = isPartly ? styles.partly : state === 'none' ? styles.pending : styles[state]
  const style = isPartly ? ({ '--share': `${Math.min(1, share) * 100}%` } as CSSProperties) : undefined // a custom property
  return (
    <span className={classes(styles.ring, look, isNext && !isPartly && styles.next)} style={style}>
      {state === 'skipped' ? <Icon name="minus" size={16} strokeWidth={2.6} /> : null}
      {state === 'paused' ? <Icon name="pause" size={14} strokeWidth={2.4} /> : null}
      {state === 'done' || ((state === 'pending' || state === 'missed') && !isPartly) ? (
        <Icon name="check" size={17} strokeWidth={2.4} />
      ) : null}
    </span>
  )
}

type Props = Look & { label: string; onTick: () => void; opensDialog?: boolean }

/** A tick of 44 px round the ring of 28; says its state to a screen reader. */
export function TickRing({ label, onTick, opensDialog = false, ...look }: Props) {
  return (
    <button
      type="button"
      className={styles.tick}
      aria-label={label}
      aria-pressed={opensDialog ? undefined : look.state === 'done'}
      aria-haspopup={opensDialog ? 'dialog' : undefined}
      onClick={onTick}
    >
      <Ring {...look} />
    </button>
  )
}
