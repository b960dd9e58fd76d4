import { useMutation, useQuery } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { queryClient } from '#web/query/query-client.ts'
import { Button } from '#web/ui/button.tsx'
import { Select } from '#web/ui/field.tsx'
import { formatMoment } from '#web/ui/format.ts'
import { Section } from '#web/ui/page.tsx'
import { problemText } from '#web/ui/problem.ts'
import { SkeletonRows } from '#web/ui/skeleton.tsx'
import { ErrorState } from '#web/ui/states.tsx'
import { toast } from '#web/ui/toast.ts'
import { DataTable } from './data-table.tsx'
import styles from './operator-page.module.css'
import { type Job, type JobFilter, jobsQuery } from './operator-query.ts'
import { jobStates, stateName } from './operator-words.ts'

type Props = {
  queues: string[]
  filter: JobFilter
  onFilter: (filter: JobFilter) => void
  refetchInterval: number | false
}

/** Jobs, newest first, by queue and state; what failed can be run again. */
export function JobsPart({ queues, filter, onFilter, refetchInterval }: Props) {
  const jobs = useQuery({ ...jobsQuery(filter), refetchInterval, placeholderData: (before) => before })
  const isFiltered = Boolean(filter.queue ?? filter.state)
  return (
    <Section title={m.operations_jobs()}>
      <div className={styles.filters}>
        <Select
          label={m.operations_state()}
          value={filter.state ?? ''}
          onChange={({ target }) => {
            onFilter({ ...filter, state: jobStates.find((one) => one === target.value) })
          }}
          options={[
            { value: '', label: m.operations_every_state() },
            ...jobStates.map((value) => ({ value, label: stateName(value) })),
          ]}
        />
        <Select
          label={m.operations_queue()}
          value={filter.queue ?? ''}
          onChange={({ target }) => onFilter({ ...filter, queue: target.value || undefined })}
          options={[
            { value: '', label: m.operations_every_queue() },
            ...queues.map((value) => ({ value, label: value })),
          ]}
        />
      </div>
      {!jobs.data && !jobs.error && <SkeletonRows count={3} />}
      {!jobs.data && jobs.error && <ErrorState error={jobs.error} onRetry={() => void jobs.refetch()} />}
      {jobs.data?.items.length === 0 && (
        <p className={styles.none}>{isFiltered ? m.operations_none_like_this() : m.operations_no_jobs()}</p>
      )}
      {jobs.data && jobs.data.items.length > 0 && <JobTable jobs={jobs.data.items} />}
    </Section>
  )
}

const dayAndTime = { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const

const JobTable = ({ jobs }: { jobs: Job[] }) => (
  <DataTable
    label={m.operations_jobs()}
    rows={jobs}
    keyOf={({ queue, id }) => `${queue}-${id}`}
    columns={[
      {
        head: m.operations_queue(),
        isName: true,
        cell: ({ queue, error }) => (
          <>
            {queue}
            {error && <span className={styles.jobError}>{error}</span>}
          </>
        ),
      },
      {
        head: m.operations_state(),
        cell: ({ state }) => (
          <span className={styles.status} data-status={state}>
            {stateName(state)}
          </span>
        ),
      },
      {
        head: m.operations_attempts(),
        isNumber: true,
        cell: ({ attempts, retryLimit }) => m.operations_attempts_of({ attempts, limit: retryLimit + 1 }),
      },
      {
        head: m.operations_when(),
        cell: ({ finishedAt, startAfter, createdAt }) =>
          formatMoment(finishedAt ?? startAfter ?? createdAt, dayAndTime),
      },
      { head: m.operations_action(), cell: (job) => job.state === 'failed' && <Retry job={job} /> },
    ]}
  />
)

function Retry({ job: { queue, id } }: { job: Job }) {
  const retrying = useMutation({
    mutationFn: () => api.operations.retry({ queue, id }),
    onSuccess: () => {
      toast({ text: m.operations_retried({ queue }) })
      return queryClient.invalidateQueries({ queryKey: ['operations'] })
    },
    onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
  })
  return (
    <Button
      icon="repeat"
      isBusy={retrying.isPending}
      onClick={() => retrying.mutate()}
      aria-label={m.operations_retry_job({ queue })}
    >
      {m.operations_retry()}
    </Button>
  )
}
