import { useMutation, useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'
import { Button } from '#web/ui/button.tsx'
import { Page, PageHeader } from '#web/ui/page.tsx'
import { problemText } from '#web/ui/problem.ts'
import { EmptyState, ErrorState } from '#web/ui/states.tsx'
import styles from './insight.module.css'
import { InsightCard } from './insight-card.tsx'
import { insightsQuery } from './insight-queries.ts'

type Search = { open?: string }

export const Route = createFileRoute('/_signed-in/insights')({
  validateSearch: ({ open }: Record<string, unknown>): Search => (typeof open === 'string' ? { open } : {}),
  loader: () => queryClient.ensureQueryData({ ...insightsQuery, revalidateIfStale: true }).then(() => undefined),
  component: InsightsPage,
})

function InsightsPage() {
  const { open } = Route.useSearch()
  const { data, error, refetch } = useQuery(insightsQuery)
  const look = useMutation({
    mutationFn: () => api.insights.look({}),
    onSuccess: (found) => queryClient.setQueryData(keys.insights, found),
  })
  if (!data)
    return (
      <Page>
        <PageHeader title={m.place_insights()} />
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      </Page>
    )
  const lookNow = (
    <Button icon="repeat" isBusy={look.isPending} onClick={() => look.mutate()}>
      {m.insights_look()}
    </Button>
  )
  return (
    <Page>
      <PageHeader title={m.place_insights()} lead={m.insights_lead()} actions={data.items.length > 0 && lookNow} />
      {look.error && <p role="alert">{problemText(look.error)}</p>}
      {data.items.length === 0 ? (
        <EmptyState icon="chart" title={data.look?.sentence ?? m.insights_none_title()} action={lookNow}>
          {m.insights_none_text()}
        </EmptyState>
      ) : (
        <div className={styles.cards}>
          {data.items.map((insight) => (
            <InsightCard key={insight.id} insight={insight} isOpen={insight.id === open} />
          ))}
        </div>
      )}
    </Page>
  )
}
