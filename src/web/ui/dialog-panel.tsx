import { Dialog as Base } from '@base-ui/react/dialog'
import { useRef } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { IconButton } from './button.tsx'
import type { DialogProps } from './dialog.tsx'
import styles from './panel.module.css'

export default function DialogPanel({ title, note, onClose, children }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.veil} />
        <Base.Viewport className={styles.place}>
          <Base.Popup
            ref={popup}
            className={styles.dialog}
            initialFocus={() => popup.current?.querySelector<HTMLElement>('[data-autofocus]') ?? true}
          >
            <div className={styles.dialogHead}>
              <Base.Title>{title}</Base.Title>
              <Base.Close render={<IconButton icon="close" label={m.close()} />} />
            </div>
            {note && <Base.Description className={styles.note}>{note}</Base.Description>}
            {children}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
