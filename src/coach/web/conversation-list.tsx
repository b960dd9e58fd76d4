import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { problemText } from '#web/ui/problem.ts'
import { SearchField } from '#web/ui/search-field.tsx'
import { SkeletonRows } from '#web/ui/skeleton.tsx'
import { type ConversationRow, conversationSearch, conversationsQuery } from './coach-query.ts'
import styles from './conversation-list.module.css'
import { ConversationMenu } from './conversation-menu.tsx'
import { formatWhen } from './when.ts'

/** Earlier conversations, pinned first, then last used first; a field to find one, and the way to a new one. */
export function ConversationList({ onOpen }: { onOpen?: () => void }) {
  const [words, setWords] = useState('')
  const q = useDeferredValue(words.trim())
  const all = useInfiniteQuery(conversationsQuery)
  const isSearching = q !== ''
  const found = useInfiniteQuery({ ...conversationSearch(q), enabled: isSearching, placeholderData: keepPreviousData })
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = isSearching ? found : all
  const rows = data?.pages.flatMap((page) => page.items)
  const hasAny = all.data?.pages.some(({ items }) => items.length > 0)
  return (
    <nav className={styles.list} aria-label={m.coach_conversations()}>
      <Link to="/coach" className={buttonClass({ wide: true })} onClick={onOpen}>
        <Icon name="plus" size={20} />
        {m.coach_new()}
      </Link>
      {hasAny && <SearchField label={m.coach_search()} value={words} onChange={setWords} />}
      {!rows && !error && <SkeletonRows count={4} />}
      {!rows && error && (
        <p className={styles.quiet} role="alert">
          {problemText(error)}{' '}
          <Button tone="plain" onClick={() => void refetch()}>
            {m.try_again()}
          </Button>
        </p>
      )}
      {isSearching && rows ? (
        <p className={rows.length === 0 ? styles.quiet : 'visually-hidden'} role="status">
          {rows.length === 0 ? m.coach_none_found() : m.coach_found({ count: rows.length })}
        </p>
      ) : (
        rows?.length === 0 && <p className={styles.quiet}>{m.coach_none_yet()}</p>
      )}
      <ul>
        {rows?.map((row) => (
          <ConversationLink key={row.id} row={row} onOpen={onOpen} />
        ))}
      </ul>
      {hasNextPage && (
        <Button tone="plain" wide isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {m.coach_more()}
        </Button>
      )}
    </nav>
  )
}

function ConversationLink({ row, onOpen }: { row: ConversationRow; onOpen?: (() => void) | undefined }) {
  const { id: current } = useParams({ strict: false })
  return (
    <li className={styles.row} data-current={row.id === current || undefined}>
      <Link to="/coach/$id" params={{ id: row.id }} className={styles.link} onClick={onOpen}>
        <span className={styles.title}>{row.title}</span>
        {row.excerpt && <span className={styles.excerpt}>{row.excerpt}</span>}
        <span className={styles.when}>
          {[formatWhen(row.updatedAt), row.pinned && m.coach_pinned(), row.incognito && m.coach_incognito()]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </Link>
      <span className={styles.menu}>
        <ConversationMenu row={row} />
      </span>
    </li>
  )
}
