import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { queryClient } from '#web/query/query-client.ts'
import { useIsOnline } from '#web/shell/offline-banner.tsx'
import { Page, PageHeader } from '#web/ui/page.tsx'
import { Segmented } from '#web/ui/segmented.tsx'
import { AskedMemory } from './asked-memory.tsx'
import { FactList } from './fact-list.tsx'
import { ManageMemory } from './manage-memory.tsx'
import styles from './memory.module.css'
import { MemoryList } from './memory-list.tsx'
import { memoriesQuery, settingsQuery } from './memory-query.ts'

/** What another page asks to be shown: a memory, or a fact. */
type Search = { m?: string | undefined; fact?: string | undefined }

export const Route = createFileRoute('/_signed-in/memory')({
  validateSearch: ({ m, fact }: Search): Search => ({ m, fact }),
  loader: () =>
    queryClient.ensureInfiniteQueryData({ ...memoriesQuery, revalidateIfStale: true }).then(() => undefined),
  component: MemoryPage,
})

type View = 'words' | 'facts' | 'manage'

function MemoryPage() {
  const { m: asked, fact } = Route.useSearch()
  const [view, setView] = useState<View>(fact ? 'facts' : 'words')
  const isOnline = useIsOnline()
  const isOff = useQuery(settingsQuery).data?.isOn === false
  const lead = isOnline ? (isOff ? m.memory_off() : m.memory_lead()) : m.memory_offline()
  return (
    <Page>
      <PageHeader title={m.place_memory()} lead={lead} />
      <div className={styles.views}>
        <Segmented<View>
          label={m.memory_views()}
          value={view}
          onChange={setView}
          options={[
            { value: 'words', label: m.memory_view_words() },
            { value: 'facts', label: m.memory_view_facts() },
            { value: 'manage', label: m.memory_view_manage() },
          ]}
        />
      </div>
      {view === 'words' && asked && <AskedMemory id={asked} />}
      {view === 'words' && <MemoryList />}
      {view === 'facts' && <FactList asked={fact} />}
      {view === 'manage' && <ManageMemory />}
    </Page>
  )
}
