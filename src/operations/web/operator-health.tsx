import type { z } from 'zod'
import type { Dependency, Health } from '#operations/operations.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatMoment, formatNumber } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Section } from '#web/ui/page.tsx'
import { DataTable } from './data-table.tsx'
import styles from './operator-page.module.css'
import { healthSentence, statusWords } from './operator-words.ts'

type OneDependency = z.output<typeof Dependency>

/** Does it work? One sentence, then each thing that it rests on. */
export function HealthPart({ health }: { health: z.output<typeof Health> }) {
  return (
    <Section title={m.operations_health()}>
      <p className={styles.verdict} data-status={health.status}>
        <Icon name={statusWords(health.status).icon} size={22} />
        {healthSentence(health.status)}
      </p>
      <p className={styles.quiet}>
        {m.operations_version({ version: health.version, since: formatMoment(health.startedAt) })}
      </p>
      <DataTable
        label={m.operations_health()}
        rows={health.dependencies}
        keyOf={({ name }) => name}
        columns={[
          { head: m.operations_part(), isName: true, cell: ({ name }) => name },
          { head: m.operations_status(), cell: ({ status }) => <StatusMark status={status} /> },
          {
            head: m.operations_latency(),
            isNumber: true,
            cell: ({ latencyMs }) =>
              latencyMs === null
                ? null
                : m.operations_ms({ count: formatNumber(latencyMs, { maximumFractionDigits: 1 }) }),
          },
          { head: m.operations_detail(), isLong: true, cell: ({ detail }) => detail },
        ]}
      />
    </Section>
  )
}

function StatusMark({ status }: { status: OneDependency['status'] }) {
  const { text, icon } = statusWords(status)
  return (
    <span className={styles.status} data-status={status}>
      <Icon name={icon} size={16} className={styles.statusIcon} />
      {text}
    </span>
  )
}
