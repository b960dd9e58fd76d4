import { useSyncExternalStore } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { reach } from '#web/query/reach.ts'
import { usePending } from '#web/query/sending.ts'
import { Icon } from '#web/ui/icon.tsx'
import styles from './shell.module.css'

/** Whether the server is in reach. */
export const useIsOnline = () => useSyncExternalStore(reach.subscribe, reach.now)

/** Without a network: says that one can go on, and how much waits on this device. */
export function OfflineBanner() {
  const isOnline = useIsOnline()
  const waiting = usePending().length
  return (
    <div role="status" className={styles.status}>
      {!isOnline && (
        <p className={styles.banner}>
          <Icon name="offline" size={20} />
          {waiting > 0 ? m.offline_waiting({ count: waiting }) : m.offline()}
        </p>
      )}
    </div>
  )
}
