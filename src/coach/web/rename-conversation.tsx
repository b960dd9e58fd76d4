import { useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextField } from '#web/ui/field.tsx'
import layout from '#web/ui/layout.module.css'
import { fieldError, problemText } from '#web/ui/problem.ts'

type Props = {
  title: string
  error: Error | null
  isBusy: boolean
  onRename: (title: string) => void
  onClose: () => void
}

/** Another name for a conversation, which begins with the first words said in it. */
export function RenameConversation({ title, error, isBusy, onRename, onClose }: Props) {
  const [name, setName] = useState(title)
  const isSame = name.trim() === '' || name.trim() === title
  return (
    <Dialog title={m.coach_rename()} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isSame) onClose()
          else onRename(name.trim())
        }}
      >
        <TextField
          label={m.coach_name()}
          value={name}
          maxLength={120}
          autoComplete="off"
          data-autofocus
          error={error ? (fieldError(error, 'title') ?? problemText(error)) : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <div className={layout.actions}>
          <Button tone="plain" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button tone="primary" type="submit" isBusy={isBusy}>
            {m.save()}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
