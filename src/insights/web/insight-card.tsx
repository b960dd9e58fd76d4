import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Insight } from '#insights/insights.api.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { formatDate, formatNumber } from '#web/ui/format.ts'
import { problemText } from '#web/ui/problem.ts'
import styles from './insight.module.css'
import { InsightDays } from './insight-days.tsx'
import { refreshInsights } from './insight-queries.ts'
import { effectText } from './insight-words.ts'
import { SideBars } from './side-bars.tsx'

type Props = { insight: Insight; isOpen: boolean }
const small = (value: number) => formatNumber(value, { maximumSignificantDigits: 2 })

/** One finding: what was seen, its two groups of days, how sure it is, and the way to every day. */
export function InsightCard({ insight, isOpen }: Props) {
  const [showsDays, setShowsDays] = useState(isOpen)
  const see = useMutation({ mutationFn: () => api.insights.see({ id: insight.id }), onSuccess: refreshInsights })
  const dismiss = useMutation({
    mutationFn: () => api.insights.dismiss({ id: insight.id }),
    onSuccess: refreshInsights,
  })
  const openDays = () => {
    setShowsDays(true)
    if (insight.status === 'new') see.mutate()
  }
  const span = { weekday: undefined, day: 'numeric', month: 'short', year: 'numeric' } as const
  return (
    <article className={styles.card} aria-labelledby={`insight-${insight.id}`}>
      <h2 className={styles.sentence} id={`insight-${insight.id}`}>
        {insight.status === 'new' && <span className={styles.new}>{m.insights_new()} </span>}
        {insight.sentence}
      </h2>
      <SideBars insight={insight} />
      <p className={styles.sure}>
        {m.insights_days({ count: insight.n })}, {formatDate(insight.from, span)} – {formatDate(insight.to, span)}.{' '}
        {insight.sureness}
      </p>
      <details className={styles.details}>
        <summary>{m.insights_numbers()}</summary>
        <p>{effectText(insight)}</p>
        <p>{m.insights_p({ p: small(insight.p), q: small(insight.q), looked: formatNumber(insight.looked) })}</p>
        <p>{m.insights_how()}</p>
      </details>
      <div className={styles.actions}>
        <Button icon="calendar" onClick={openDays}>
          {m.insights_show_days()}
        </Button>
        <Button tone="plain" isBusy={dismiss.isPending} onClick={() => dismiss.mutate()}>
          {m.insights_dismiss()}
        </Button>
      </div>
      {dismiss.error && <p role="alert">{problemText(dismiss.error)}</p>}
      {showsDays && <InsightDays insight={insight} onClose={() => setShowsDays(false)} />}
    </article>
  )
}
