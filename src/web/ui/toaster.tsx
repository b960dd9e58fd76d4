import { useEffect, useState, useSyncExternalStore } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { IconButton } from './button.tsx'
import { classes } from './classes.ts'
import { dismiss, type Shown, toasts } from './toast.ts'
import styles from './toaster.module.css'

const shownMs = 8000

export function Toaster() {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.now)
  return (
    <section className={styles.toaster} aria-label={m.toasts()} aria-live="polite">
      {shown.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </section>
  )
}

function OneToast({ toast: { id, text, tone, action } }: { toast: Shown }) {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => dismiss(id), shownMs)
    return () => clearTimeout(timer)
  }, [id, isHeld])
  const hold = { onPointerEnter: () => setHeld(true), onPointerLeave: () => setHeld(false) }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the clock while it is read; nothing is done by it
    <div
      className={classes(styles.toast, tone === 'danger' && styles.danger)}
      {...hold}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{text}</p>
      {action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            dismiss(id)
            action.onClick()
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton icon="close" label={m.close()} onClick={() => dismiss(id)} />
    </div>
  )
}
