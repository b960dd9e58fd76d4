import { useQuery } from '@tanstack/react-query'
import { ApiProblem } from '#platform/contract/client.ts'
import { m } from '#web/i18n/i18n.ts'
import { Section } from '#web/ui/page.tsx'
import { Rows } from '#web/ui/rows.tsx'
import { ErrorState } from '#web/ui/states.tsx'
import styles from './memory.module.css'
import { memoryQuery } from './memory-query.ts'
import { MemoryRow } from './memory-row.tsx'

/** The memory that a source of an answer opens; it may have been forgotten since. */
export function AskedMemory({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(memoryQuery(id))
  if (error instanceof ApiProblem && error.status < 500) return <p className={styles.gone}>{m.memory_asked_gone()}</p>
  if (!data) return error && <ErrorState error={error} onRetry={() => void refetch()} />
  return (
    <Section title={m.memory_asked()}>
      <Rows label={m.memory_asked()}>
        <MemoryRow memory={data} />
      </Rows>
    </Section>
  )
}
