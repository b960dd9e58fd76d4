import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '#identity/web/me.ts'
import { m } from '#web/i18n/i18n.ts'
import { useIsOnline } from '#web/shell/offline-banner.tsx'
import { formatMoment, formatNumber } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Page, PageHeader, Section } from '#web/ui/page.tsx'
import { RowBody, Rows, rowClass } from '#web/ui/rows.tsx'
import { SkeletonRows } from '#web/ui/skeleton.tsx'
import { EmptyState, ErrorState } from '#web/ui/states.tsx'
import { Toggle } from '#web/ui/toggle.tsx'
import { DataTable } from './data-table.tsx'
import { HealthPart } from './operator-health.tsx'
import { JobsPart } from './operator-jobs.tsx'
import { ModelsPart } from './operator-models.tsx'
import styles from './operator-page.module.css'
import { healthQuery, type JobFilter, queuesQuery, schedulesQuery } from './operator-query.ts'

export const Route = createFileRoute('/_signed-in/operator')({ component: OperatorPage })

const refreshMs = 10_000

function OperatorPage() {
  const { isOperator } = useMe()
  return <Page>{isOperator ? <Overview /> : <NotForYou />}</Page>
}

const NotForYou = () => (
  <>
    <PageHeader title={m.place_operator()} />
    <EmptyState icon="pulse" title={m.operations_not_you_title()}>
      {m.operations_not_you_text()}
    </EmptyState>
  </>
)

function Overview() {
  const isOnline = useIsOnline()
  const [isLive, setLive] = useState(true)
  const [filter, setFilter] = useState<JobFilter>({})
  const refetchInterval = isLive && isOnline ? refreshMs : false
  const health = useQuery({ ...healthQuery, refetchInterval })
  const queues = useQuery({ ...queuesQuery, refetchInterval })
  const schedules = useQuery(schedulesQuery)
  const { data, error, dataUpdatedAt } = health
  return (
    <>
      <PageHeader
        title={m.place_operator()}
        lead={
          data &&
          m.operations_updated({ time: formatMoment(new Date(dataUpdatedAt).toISOString(), { timeStyle: 'medium' }) })
        }
      />
      <Toggle label={m.operations_live()} hint={m.operations_live_hint()} isOn={isLive} onChange={setLive} />
      {error && (
        <p className={styles.stale} role="alert">
          <Icon name="warning" size={18} />
          {data ? m.operations_stale() : m.error_unreachable()}
        </p>
      )}
      {data ? <HealthPart health={data} /> : error ? null : <SkeletonRows count={6} />}
      <ModelsPart refetchInterval={refetchInterval} />
      <Section title={m.operations_queues()}>
        {queues.data && (
          <QueueTable queues={queues.data.items} onFailed={(queue) => setFilter({ queue, state: 'failed' })} />
        )}
        {!queues.data &&
          (queues.error ? (
            <ErrorState error={queues.error} onRetry={() => void queues.refetch()} />
          ) : (
            <SkeletonRows count={4} />
          ))}
      </Section>
      <JobsPart
        queues={queues.data?.items.map(({ name }) => name) ?? []}
        filter={filter}
        onFilter={setFilter}
        refetchInterval={refetchInterval}
      />
      <Section title={m.operations_schedules()}>
        {schedules.data && <ScheduleTable schedules={schedules.data.items} />}
        {!schedules.data && !schedules.error && <SkeletonRows count={2} />}
      </Section>
      <Section title={m.operations_more()}>
        <Rows>
          <li>
            <a href="/docs" className={rowClass()}>
              <RowBody
                start={<Icon name="book" />}
                title={m.operations_docs()}
                note={m.operations_docs_note()}
                end={<Icon name="next" size={18} />}
              />
            </a>
          </li>
        </Rows>
      </Section>
    </>
  )
}

type QueueRow = { name: string; waiting: number; active: number; failed: number; deadLetter: number }

const QueueTable = ({ queues, onFailed }: { queues: QueueRow[]; onFailed: (queue: string) => void }) =>
  queues.length === 0 ? (
    <p className={styles.none}>{m.operations_no_queues()}</p>
  ) : (
    <DataTable
      isCompact
      label={m.operations_queues()}
      rows={queues}
      keyOf={({ name }) => name}
      columns={[
        { head: m.operations_queue(), isName: true, cell: ({ name }) => name },
        { head: m.operations_waiting(), isNumber: true, cell: ({ waiting }) => formatNumber(waiting) },
        { head: m.operations_active(), isNumber: true, cell: ({ active }) => formatNumber(active) },
        {
          head: m.operations_failed(),
          isNumber: true,
          cell: ({ name, failed }) =>
            failed === 0 ? (
              formatNumber(failed)
            ) : (
              <button type="button" className={styles.count} onClick={() => onFailed(name)}>
                {formatNumber(failed)}
              </button>
            ),
        },
        {
          head: m.operations_given_up(),
          isNumber: true,
          cell: ({ deadLetter }) => <span data-alarm={deadLetter > 0 || undefined}>{formatNumber(deadLetter)}</span>,
        },
      ]}
    />
  )

type ScheduleRow = { name: string; cron: string; timeZone: string; description: string }

const ScheduleTable = ({ schedules }: { schedules: ScheduleRow[] }) =>
  schedules.length === 0 ? (
    <p className={styles.none}>{m.operations_no_schedules()}</p>
  ) : (
    <DataTable
      label={m.operations_schedules()}
      rows={schedules}
      keyOf={({ name }) => name}
      columns={[
        { head: m.operations_name(), isName: true, cell: ({ name }) => name },
        {
          head: m.operations_cron(),
          cell: ({ cron, timeZone }) => (
            <span className={styles.cron}>
              {cron} {timeZone}
            </span>
          ),
        },
        { head: m.operations_does(), isLong: true, cell: ({ description }) => description },
      ]}
    />
  )
