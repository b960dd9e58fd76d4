import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './layout.module.css'

/** A list with hairlines between its rows; each child is an `<li>`. */
export const Rows = ({ children, label }: { children: ReactNode; label?: string }) => (
  <ul className={styles.rows} aria-label={label}>
    {children}
  </ul>
)

type Body = { start?: ReactNode; title: ReactNode; note?: ReactNode; end?: ReactNode }

/** What is in a row: something before (ring, icon), title over note, something after (minutes, date). Goes into a `Link`, a button or a div. */
export const RowBody = ({ start, title, note, end }: Body) => (
  <>
    {start}
    <span className={styles.rowText}>
      <span className={styles.rowTitle}>{title}</span>
      {note && <span className={styles.rowNote}>{note}</span>}
    </span>
    {end && <span className={styles.rowEnd}>{end}</span>}
  </>
)

/** The look of a row of 60 px: `<Link className={rowClass()} …><RowBody … /></Link>`. */
export const rowClass = (extra?: string) => classes(styles.row, extra)
