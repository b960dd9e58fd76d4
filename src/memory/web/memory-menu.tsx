import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { Confirm } from '#web/ui/confirm.tsx'
import { Menu, type MenuItem } from '#web/ui/menu.tsx'
import { problemText } from '#web/ui/problem.ts'
import { toast } from '#web/ui/toast.ts'
import { refreshMemory } from './memory-query.ts'

type Props = {
  /** What it is of, in a few words. */
  of: string
  first?: MenuItem[]
  pinned: boolean
  onPin: () => Promise<unknown>
  onForget: () => Promise<unknown>
  forgetNote: string
  /** The dialog in which it is corrected. */
  correcting: (close: () => void) => ReactNode
}

/** What can be done with anything that is remembered: correct it, pin it, forget it. */
export function MemoryMenu({ of, first = [], pinned, onPin, onForget, forgetNote, correcting }: Props) {
  const [open, setOpen] = useState<'correct' | 'forget' | null>(null)
  const close = () => setOpen(null)
  const act = useMutation({
    mutationFn: (what: 'pin' | 'forget') => (what === 'pin' ? onPin() : onForget()),
    onSuccess: (_, what) => {
      if (what === 'forget') toast({ text: m.memory_forgotten() })
      close()
      return refreshMemory()
    },
    onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
  })
  return (
    <>
      <Menu
        label={m.memory_more_for({ text: of })}
        items={[
          ...first,
          { label: m.memory_correct(), icon: 'pencil', onSelect: () => setOpen('correct') },
          { label: pinned ? m.memory_unpin() : m.memory_pin(), icon: 'flag', onSelect: () => act.mutate('pin') },
          { label: m.memory_forget(), icon: 'trash', isDanger: true, onSelect: () => setOpen('forget') },
        ]}
      />
      {open === 'correct' && correcting(close)}
      {open === 'forget' && (
        <Confirm
          title={m.memory_forget_title()}
          note={forgetNote}
          yes={m.memory_forget()}
          isDanger
          isBusy={act.isPending}
          onYes={() => act.mutate('forget')}
          onClose={close}
        />
      )}
    </>
  )
}
