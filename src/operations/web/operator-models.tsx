import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import type { ModelUse } from '#operations/operations.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatNumber, formatPercent } from '#web/ui/format.ts'
import { Section } from '#web/ui/page.tsx'
import { Segmented } from '#web/ui/segmented.tsx'
import { SkeletonRows } from '#web/ui/skeleton.tsx'
import { ErrorState } from '#web/ui/states.tsx'
import { DataTable } from './data-table.tsx'
import styles from './operator-page.module.css'
import { modelsQuery } from './operator-query.ts'

type Use = z.output<typeof ModelUse>
type Window = 'day' | 'month'

const tasks: Record<Use['task'], () => string> = {
  chat: m.operations_task_chat,
  plan: m.operations_task_plan,
  extract: m.operations_task_extract,
  vision: m.operations_task_vision,
  embed: m.operations_task_embed,
}

/** What each model did: how fast, how often it failed and why, what it took. */
export function ModelsPart({ refetchInterval }: { refetchInterval: number | false }) {
  const [window, setWindow] = useState<Window>('day')
  const { data, error, refetch } = useQuery({ ...modelsQuery, refetchInterval })
  return (
    <Section title={m.operations_models()}>
      <div className={styles.window}>
        <Segmented
          label={m.operations_models_window()}
          options={[
            { value: 'day', label: m.operations_models_day() },
            { value: 'month', label: m.operations_models_month() },
          ]}
          value={window}
          onChange={setWindow}
        />
      </div>
      {data && <ModelTable uses={data[window].items} />}
      {!data && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <SkeletonRows count={2} />)}
    </Section>
  )
}

const ModelTable = ({ uses }: { uses: Use[] }) =>
  uses.length === 0 ? (
    <p className={styles.none}>{m.operations_models_none()}</p>
  ) : (
    <DataTable
      label={m.operations_models()}
      rows={uses}
      keyOf={({ source, task, isOwnKey }) => `${source} ${task} ${isOwnKey}`}
      columns={[
        {
          head: m.operations_models_model(),
          isName: true,
          cell: ({ source, task, isOwnKey }) =>
            [source, tasks[task](), isOwnKey && m.operations_models_own()].filter(Boolean).join(' · '),
        },
        { head: m.operations_models_calls(), isNumber: true, cell: ({ calls }) => formatNumber(calls) },
        { head: m.operations_models_latency(), isNumber: true, cell: latencyOf },
        { head: m.operations_models_errors(), isLong: true, cell: errorsOf },
        { head: m.operations_models_tokens(), isNumber: true, cell: tokensOf },
        {
          head: m.operations_models_cost(),
          isNumber: true,
          cell: ({ costMicro }) =>
            costMicro === null ? null : formatNumber(costMicro / 1e6, { maximumFractionDigits: 4 }),
        },
      ]}
    />
  )

const latencyOf = ({ p50Ms, p95Ms }: Use) =>
  p50Ms === null || p95Ms === null
    ? null
    : m.operations_models_latency_of({ half: formatNumber(p50Ms), most: formatNumber(p95Ms) })

const errorsOf = ({ errorRate, reasons }: Use) =>
  errorRate === null
    ? null
    : [formatPercent(errorRate), ...reasons.map(({ reason, count }) => `${formatNumber(count)} × ${reason}`)].join(', ')

function tokensOf({ tokensIn, tokensOut, estimated }: Use) {
  const counts = { tokensIn: formatNumber(tokensIn), tokensOut: formatNumber(tokensOut) }
  return estimated > 0 ? m.operations_models_guessed(counts) : m.operations_models_tokens_of(counts)
}
