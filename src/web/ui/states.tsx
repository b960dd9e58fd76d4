import type { ReactNode } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { Button } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'
import styles from './layout.module.css'
import { problemText } from './problem.ts'

type Empty = { icon: IconName; title: string; children: ReactNode; action?: ReactNode }

/** Nothing here yet: what will be here, and the one next step. */
export const EmptyState = ({ icon, title, children, action }: Empty) => (
  <div className={styles.state}>
    <Icon name={icon} size={32} />
    <h2>{title}</h2>
    <p>{children}</p>
    {action}
  </div>
)

/** It did not load: what happened, that nothing was lost, and trying again. */
export const ErrorState = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => (
  <div className={styles.state} role="alert">
    <Icon name="warning" size={32} />
    <h2>{m.error_title()}</h2>
    <p>{problemText(error)}</p>
    {onRetry && (
      <Button icon="repeat" onClick={onRetry}>
        {m.try_again()}
      </Button>
    )}
  </div>
)
