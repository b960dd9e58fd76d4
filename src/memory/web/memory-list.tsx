import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Section } from '#web/ui/page.tsx'
import { Rows } from '#web/ui/rows.tsx'
import { SearchField } from '#web/ui/search-field.tsx'
import { SkeletonRows } from '#web/ui/skeleton.tsx'
import { EmptyState, ErrorState } from '#web/ui/states.tsx'
import styles from './memory.module.css'
import { memoriesQuery, searchQuery } from './memory-query.ts'
import { MemoryRow } from './memory-row.tsx'

export function MemoryList() {
  const [words, setWords] = useState('')
  const q = useDeferredValue(words.trim())
  return (
    <>
      <div className={styles.search}>
        <SearchField label={m.memory_search()} value={words} maxLength={1000} onChange={setWords} />
      </div>
      {q ? <Found q={q} /> : <Recent />}
    </>
  )
}

function Found({ q }: { q: string }) {
  const { data, error, refetch } = useQuery({ ...searchQuery(q), placeholderData: keepPreviousData })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows />
  const title = m.memory_found({ count: data.items.length })
  return (
    <>
      <p className="visually-hidden" role="status">
        {data.items.length > 0 && title}
      </p>
      {data.items.length === 0 ? (
        <p role="status">{m.memory_none_found()}</p>
      ) : (
        <Section title={title}>
          <Rows label={title}>
            {data.items.map((memory) => (
              <MemoryRow key={memory.id} memory={memory} why={memory.why} />
            ))}
          </Rows>
        </Section>
      )}
    </>
  )
}

function Recent() {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(memoriesQuery)
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <SkeletonRows />
  const known = data.pages.flatMap(({ items }) => items)
  if (known.length === 0)
    return (
      <EmptyState icon="book" title={m.memory_empty_title()}>
        {m.memory_empty_text()}
      </EmptyState>
    )
  return (
    <Section title={m.memory_recent()}>
      <Rows label={m.memory_recent()}>
        {known.map((memory) => (
          <MemoryRow key={memory.id} memory={memory} />
        ))}
      </Rows>
      {hasNextPage && (
        <Button tone="plain" wide isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {m.memory_show_more()}
        </Button>
      )}
    </Section>
  )
}
