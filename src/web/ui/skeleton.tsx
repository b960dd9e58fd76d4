import { m } from '#web/i18n/i18n.ts'
import styles from './layout.module.css'

/** A grey place of the size of what comes. */
export const Skeleton = ({ width = '100%', height = '1em' }: { width?: string; height?: string }) => (
  <span className={styles.skeleton} style={{ inlineSize: width, blockSize: height }} aria-hidden />
)

/** Rows on their way, of the height that they will have. */
export const SkeletonRows = ({ count = 4 }: { count?: number }) => (
  <div role="status" aria-label={m.loading()}>
    {Array.from({ length: count }, (_, row) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: nothing but its place tells them apart
      <div key={row} className={styles.skeletonRow}>
        <Skeleton width="1.75rem" height="1.75rem" />
        <Skeleton width={`${58 - ((row * 17) % 31)}%`} />
      </div>
    ))}
  </div>
)
