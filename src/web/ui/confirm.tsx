import { m } from '#web/i18n/i18n.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import layout from './layout.module.css'

type Props = {
  title: string
  note: string
  yes: string
  isDanger?: boolean
  isBusy?: boolean
  onYes: () => void
  onClose: () => void
}

/** Asks before something that cannot be undone; `yes` names the act ("Delete goal"), never "OK". */
export function Confirm({ title, note, yes, isDanger, isBusy, onYes, onClose }: Props) {
  return (
    <Dialog title={title} note={note} onClose={onClose}>
      <div className={layout.actions}>
        <Button onClick={onClose} tone="plain">
          {m.cancel()}
        </Button>
        <Button tone={isDanger ? 'danger' : 'primary'} isBusy={isBusy} onClick={onYes}>
          {yes}
        </Button>
      </div>
    </Dialog>
  )
}
