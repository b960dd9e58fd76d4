import { classes } from './classes.ts'
import { formatDate } from './format.ts'
import styles from './week-strip.module.css'

export type StripDay = {
  date: string
  /** 0..1 of what was promised; null when nothing was. */
  share: number | null
  /** Said aloud and on hover: "Monday: 40 of 60 minutes". */
  text: string
  /** A small number under the day, such as minutes. */
  note?: string
}

/** Seven bars, Monday to Sunday. `sentence` says what they show. */
export function WeekStrip({ days, today, sentence }: { days: StripDay[]; today?: string; sentence: string }) {
  return (
    <figure>
      <figcaption className="visually-hidden">{sentence}</figcaption>
      <ol className={styles.strip}>
        {days.map(({ date, share, text, note }) => (
          <li key={date} className={classes(styles.day, date === today && styles.today)} title={text}>
            <span className={classes(styles.bar, share === null && styles.rest)} aria-hidden>
              <span className={styles.fill} style={{ blockSize: `${Math.min(1, share ?? 0) * 100}%` }} />
            </span>
            <span aria-hidden>{formatDate(date, { weekday: 'narrow' })}</span>
            {note && (
              <span className={styles.minutes} aria-hidden>
                {note}
              </span>
            )}
            <span className="visually-hidden">{text}</span>
          </li>
        ))}
      </ol>
    </figure>
  )
}
