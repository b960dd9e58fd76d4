import styles from './chart-columns.module.css'
import { classes } from './classes.ts'

export type Column = {
  key: string
  value: number
  text: string
  /** Written above it; for the few that matter. */
  label?: string | undefined
  /** Lighter on purpose, such as a week of rest. */
  isQuiet?: boolean
}
type Props = { columns: Column[]; label: string; from: string; to: string }

/** Columns from zero, side by side over time; the first and last are named below. */
export function Columns({ columns, label, from, to }: Props) {
  const most = Math.max(...columns.map(({ value }) => value), 1)
  return (
    <figure className={styles.box}>
      <div className={classes(styles.columns, columns.length > 60 && styles.tight)} role="img" aria-label={label}>
        {columns.map(({ key, value, text, label, isQuiet }, index) => (
          <span key={key} className={styles.place} title={text}>
            {label && (
              <span
                className={classes(styles.label, index > columns.length / 2 && styles.late)}
                style={{ insetBlockEnd: `${(value / most) * 100}%` }}
              >
                {label}
              </span>
            )}
            <span
              className={classes(styles.column, isQuiet && styles.quiet)}
              style={{ blockSize: `${(value / most) * 100}%` }}
            />
          </span>
        ))}
      </div>
      <figcaption className={styles.ends} aria-hidden>
        <span>{from}</span>
        <span>{to}</span>
      </figcaption>
    </figure>
  )
}
