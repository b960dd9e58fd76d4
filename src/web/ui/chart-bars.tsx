import styles from './chart.module.css'
import { classes } from './classes.ts'

export type Bar = {
  key: string
  name: string
  /** 0..1; null when there is nothing to show. */
  share: number | null
  /** The number at its end: "9 of 12". */
  text: string
  /** Time that passes, not something done: drawn in another colour. */
  isTime?: boolean
  onOpen?: () => void
}

/** Lying bars from zero, each with its name and number, all names as wide as the longest; a bar that opens is a button. */
export function Bars({ bars, label }: { bars: Bar[]; label: string }) {
  return (
    <ul className={styles.bars} aria-label={label}>
      {bars.map(({ key, onOpen, ...bar }) => (
        <li key={key}>
          {onOpen ? (
            <button type="button" className={styles.bar} onClick={onOpen} aria-haspopup="dialog">
              <OneBar {...bar} />
            </button>
          ) : (
            <div className={styles.bar}>
              <OneBar {...bar} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

const OneBar = ({ name, share, text, isTime }: Omit<Bar, 'key' | 'onOpen'>) => (
  <>
    <span>{name}</span>
    <span className={classes(styles.barTrack, share === null && styles.barEmpty)} aria-hidden>
      <span
        className={classes(styles.barFill, isTime && styles.barTime)}
        style={{ inlineSize: `${Math.min(1, share ?? 0) * 100}%` }}
      />
    </span>
    <span className={styles.barText}>{text}</span>
  </>
)
