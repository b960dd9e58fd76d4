import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Section } from '#web/ui/page.tsx'
import { Rows } from '#web/ui/rows.tsx'
import { SkeletonRows } from '#web/ui/skeleton.tsx'
import { EmptyState, ErrorState } from '#web/ui/states.tsx'
import { FactRow } from './fact-row.tsx'
import styles from './memory.module.css'
import { factsQuery } from './memory-query.ts'
import { subjectName } from './memory-words.ts'

/** What is known, by whom it is about; what is over comes last. The fact that is asked for is looked for on later pages too. */
export function FactList({ asked }: { asked?: string | undefined }) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(factsQuery)
  const isMissing = asked && data && !data.pages.some(({ items }) => items.some(({ id }) => id === asked))
  const looksOn = Boolean(isMissing && hasNextPage && !isFetchingNextPage && !error)
  useEffect(() => {
    if (looksOn) void fetchNextPage()
  }, [looksOn, fetchNextPage])
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <SkeletonRows />
  const facts = data.pages.flatMap(({ items }) => items)
  if (facts.length === 0)
    return (
      <EmptyState icon="spark" title={m.memory_facts_empty_title()}>
        {m.memory_facts_empty_text()}
      </EmptyState>
    )
  const knownValue = (id: string) => facts.find((fact) => fact.id === id)?.value
  const current = facts.filter(({ validTo }) => validTo === null)
  const bySubject = [...Map.groupBy(current, ({ subject }) => subject)].toSorted(
    ([a], [b]) => Number(b === 'me') - Number(a === 'me') || a.localeCompare(b),
  )
  const groups = [
    ...bySubject.map(([subject, facts]) => ({ title: subjectName(subject), facts, isOver: false })),
    { title: m.memory_past(), facts: facts.filter(({ validTo }) => validTo !== null), isOver: true },
  ]
  return (
    <>
      {isMissing && !hasNextPage && <p className={styles.gone}>{m.memory_asked_gone()}</p>}
      {groups.map(
        ({ title, facts, isOver }) =>
          facts.length > 0 && (
            <Section key={title} title={title}>
              <Rows label={title}>
                {facts.map((fact) => (
                  <FactRow
                    key={fact.id}
                    fact={fact}
                    hasSubject={isOver}
                    knownValue={knownValue}
                    isAsked={fact.id === asked}
                  />
                ))}
              </Rows>
            </Section>
          ),
      )}
      {hasNextPage && (
        <Button tone="plain" wide isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {m.memory_show_more()}
        </Button>
      )}
    </>
  )
}
