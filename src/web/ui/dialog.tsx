import { lazy, type ReactNode, Suspense } from 'react'

const DialogPanel = lazy(() => import('./dialog-panel.tsx'))

export type DialogProps = {
  title: string
  /** A sentence below the title. */
  note?: ReactNode
  onClose: () => void
  children: ReactNode
}

/** A sheet from below on a phone, a dialog in the middle on a desktop. Render it while it is open; its code comes then. */
export function Dialog(props: DialogProps) {
  return (
    <Suspense>
      <DialogPanel {...props} />
    </Suspense>
  )
}
