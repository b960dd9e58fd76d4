import { useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { Menu } from '#web/ui/menu.tsx'
import { toast } from '#web/ui/toast.ts'
import { AboutAnswer } from './about-answer.tsx'
import type { KnownMessage } from './carry-notes.ts'
import { spoken } from './marked-text.ts'

const copy = (text: string) =>
  navigator.clipboard.writeText(spoken(text)).then(
    () => toast({ text: m.coach_copied() }),
    () => toast({ text: m.coach_not_copied(), tone: 'danger' }),
  )
const firstWords = (text: string) => (text.length <= 40 ? text : `${text.slice(0, 40)}…`)

type Props = {
  message: KnownMessage
  /** Absent while something is being answered, or where it cannot be done. */
  onEdit?: (() => void) | undefined
  onAnew?: (() => void) | undefined
}

/** What can be done with one message: take it along, say it differently, look behind it. */
export function MessageMenu({ message, onEdit, onAnew }: Props) {
  const [isAbout, setAbout] = useState(false)
  const { role, text } = message
  return (
    <>
      <Menu
        label={m.coach_message_menu({ text: firstWords(spoken(text)) })}
        items={[
          { label: m.coach_copy(), icon: 'copy', onSelect: () => void copy(text) },
          ...(onEdit ? [{ label: m.coach_edit(), icon: 'pencil' as const, onSelect: onEdit }] : []),
          ...(onAnew ? [{ label: m.coach_anew(), icon: 'repeat' as const, onSelect: onAnew }] : []),
          ...(role === 'coach'
            ? [{ label: m.coach_about(), icon: 'info' as const, onSelect: () => setAbout(true) }]
            : []),
        ]}
      />
      {isAbout && <AboutAnswer message={message} onClose={() => setAbout(false)} />}
    </>
  )
}
