import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '#identity/web/me.ts'
import type { Memory } from '#memory/memory.api.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Confirm } from '#web/ui/confirm.tsx'
import { formatList, formatMoment } from '#web/ui/format.ts'
import { Menu } from '#web/ui/menu.tsx'
import { problemText } from '#web/ui/problem.ts'
import { toast } from '#web/ui/toast.ts'
import styles from './memory.module.css'
import { MemoryDialog } from './memory-dialog.tsx'
import { refreshMemory } from './memory-query.ts'
import { sourceName } from './memory-words.ts'

const firstWords = (text: string) => (text.length <= 40 ? text : `${text.slice(0, 40)}…`)

/** One memory: its words, where they come from, and what can be done with it. */
export function MemoryRow({ memory, why }: { memory: Memory; why?: string[] }) {
  const router = useRouter()
  const me = useMe()
  const [open, setOpen] = useState<'correct' | 'forget' | null>(null)
  const { id, text, pinned, href, author, occurredAt, source } = memory
  const act = useMutation({
    mutationFn: (what: 'pin' | 'forget') =>
      what === 'pin' ? api.memory.change({ id, pinned: !pinned }) : api.memory.forget({ id }),
    onSuccess: (_, what) => {
      if (what === 'forget') toast({ text: m.memory_forgotten() })
      setOpen(null)
      return refreshMemory()
    },
    onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
  })
  return (
    <li className={styles.row}>
      <div className={styles.body}>
        <p className={styles.text}>{text}</p>
        <p className={styles.meta}>
          <span>{formatMoment(occurredAt)}</span>
          <span>{sourceName(source)}</span>
          {author && author !== me.name && <span>{author}</span>}
          {pinned && <span className={styles.pinned}>{m.memory_pinned()}</span>}
        </p>
        {why && why.length > 0 && <p className={styles.why}>{m.memory_why({ reasons: formatList(why) })}</p>}
      </div>
      <Menu
        label={m.memory_more_for({ text: firstWords(text) })}
        items={[
          ...(href
            ? [{ label: m.memory_open(), icon: 'next' as const, onSelect: () => router.history.push(href) }]
            : []),
          { label: m.memory_correct(), icon: 'pencil', onSelect: () => setOpen('correct') },
          { label: pinned ? m.memory_unpin() : m.memory_pin(), icon: 'flag', onSelect: () => act.mutate('pin') },
          { label: m.memory_forget(), icon: 'trash', isDanger: true, onSelect: () => setOpen('forget') },
        ]}
      />
      {open === 'correct' && <MemoryDialog id={id} text={text} onClose={() => setOpen(null)} />}
      {open === 'forget' && (
        <Confirm
          title={m.memory_forget_title()}
          note={m.memory_forget_note()}
          yes={m.memory_forget()}
          isDanger
          isBusy={act.isPending}
          onYes={() => act.mutate('forget')}
          onClose={() => setOpen(null)}
        />
      )}
    </li>
  )
}
