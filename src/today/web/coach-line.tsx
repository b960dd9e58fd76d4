import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { m } from '#web/i18n/i18n.ts'
import { Skeleton } from '#web/ui/skeleton.tsx'
import styles from './today.module.css'
import { lineQuery } from './today-query.ts'

/** One sentence from the coach, the fact that it rests on, and which coach it was. */
export function CoachLine() {
  const { data: line, isPending } = useQuery(lineQuery)
  if (!line && !isPending) return null
  if (!line) {
    return (
      <div className={styles.coach} aria-hidden>
        <p>
          <Skeleton width="80%" />
        </p>
        <p className={styles.reason}>
          <Skeleton width="80%" />
          {/* Whose word it is, on a line of its own where it will be: what is below must not move. */}
          <Skeleton width="6.5rem" />
        </p>
      </div>
    )
  }
  const source = line.source === 'built-in' ? m.built_in_coach() : line.source.split(':').at(-1)
  return (
    <div className={styles.coach}>
      <p>{line.text}</p>
      <p className={styles.reason}>
        {line.reason &&
          (line.evidence ? (
            <Link to="/habits/$id" params={{ id: line.evidence.id }}>
              {line.reason}
            </Link>
          ) : (
            <span>{line.reason}</span>
          ))}
        <span className={styles.source}>{source}</span>
      </p>
    </div>
  )
}
