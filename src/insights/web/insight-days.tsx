import { useQuery } from '@tanstack/react-query'
import type { Insight } from '#insights/insights.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { AddressLink } from '#web/ui/address-link.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { formatDate } from '#web/ui/format.ts'
import { SkeletonRows } from '#web/ui/skeleton.tsx'
import { ErrorState } from '#web/ui/states.tsx'
import styles from './insight.module.css'
import { insightQuery } from './insight-queries.ts'
import { dayValue } from './insight-words.ts'

type Props = { insight: Insight; onClose: () => void }

/** Every day behind a finding, each linked to where it was recorded. */
export function InsightDays({ insight, onClose }: Props) {
  const { data, error, refetch } = useQuery(insightQuery(insight.id))
  const sideName = new Map(insight.sides.map(({ side, label }) => [side, label]))
  return (
    <Dialog title={m.insights_days_title({ count: insight.n })} note={insight.sentence} onClose={onClose}>
      {!data && !error && <SkeletonRows count={6} />}
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className={styles.days} aria-label={m.insights_days_title({ count: insight.n })} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{m.insights_day()}</th>
                <th scope="col">{insight.first.label}</th>
                <th scope="col">
                  {insight.lag === 1 ? m.insights_next_day({ label: insight.second.label }) : insight.second.label}
                </th>
                <th scope="col">{m.insights_side()}</th>
              </tr>
            </thead>
            <tbody>
              {data.days.map((day) => (
                <tr key={day.date}>
                  <th scope="row">{formatDate(day.date, { weekday: 'short', day: 'numeric', month: 'short' })}</th>
                  <td>
                    <DayLink href={insight.first.href} date={day.date}>
                      {dayValue(insight.first, day.first)}
                    </DayLink>
                  </td>
                  <td>
                    <DayLink href={insight.second.href} date={day.secondDate}>
                      {dayValue(insight.second, day.second)}
                    </DayLink>
                  </td>
                  <td>{sideName.get(day.side)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Dialog>
  )
}

/** A habit's page opens the day itself; other pages ignore it. */
const DayLink = ({ href, date, children }: { href: string; date: string; children: string }) => (
  <AddressLink href={href.startsWith('/habits/') ? `${href}?day=${date}` : href}>{children}</AddressLink>
)
