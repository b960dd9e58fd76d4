import { useRouter } from '@tanstack/react-router'
import { useMe } from '#identity/web/me.ts'
import type { Memory } from '#memory/memory.api.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatList, formatMoment } from '#web/ui/format.ts'
import styles from './memory.module.css'
import { MemoryDialog } from './memory-dialog.tsx'
import { MemoryMenu } from './memory-menu.tsx'
import { sourceName } from './memory-words.ts'

const firstWords = (text: string) => (text.length <= 40 ? text : `${text.slice(0, 40)}…`)

/** One memory: its words, where they come from, and what can be done with it. */
export function MemoryRow({ memory, why }: { memory: Memory; why?: string[] }) {
  const router = useRouter()
  const me = useMe()
  const { id, text, pinned, href, author, occurredAt, source } = memory
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
      <MemoryMenu
        of={firstWords(text)}
        first={href ? [{ label: m.memory_open(), icon: 'next', onSelect: () => router.history.push(href) }] : []}
        pinned={pinned}
        onPin={() => api.memory.change({ id, pinned: !pinned })}
        onForget={() => api.memory.forget({ id })}
        forgetNote={m.memory_forget_note()}
        correcting={(close) => <MemoryDialog id={id} text={text} onClose={close} />}
      />
    </li>
  )
}
