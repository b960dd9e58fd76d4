import type { Insight } from '#insights/insights.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatMinutes, formatNumber, formatPercent } from '#web/ui/format.ts'

type Series = Insight['first']
type Side = Insight['sides'][number]

/** The series whose values the two groups of days are compared in. */
export const outcomeOf = ({ first, second }: Pick<Insight, 'first' | 'second'>): Series =>
  first.kind === 'number' && second.kind === 'binary' ? first : second

/** A rate, or a mean in its own unit. */
export function valueText({ kind, unit }: Series, value: number): string {
  if (kind === 'binary' || unit === 'share') return formatPercent(value)
  return unit === 'minutes' ? formatMinutes(Math.round(value)) : formatNumber(value, { maximumFractionDigits: 1 })
}

/** "18 of 22 days", or how many days a mean is of. */
export const sideText = ({ done, due }: Side): string =>
  done === null ? m.insights_days({ count: due }) : m.insights_of({ done: formatNumber(done), due: formatNumber(due) })

/** What a bar says to those who do not see it. */
export const rangeText = (insight: Insight, side: Side): string =>
  m.insights_range({
    side: side.label,
    value: valueText(outcomeOf(insight), side.value),
    low: valueText(outcomeOf(insight), side.low),
    high: valueText(outcomeOf(insight), side.high),
  })

/** One day's value as it was recorded. */
export function dayValue(series: Series, value: number): string {
  if (series.kind === 'binary') return value === 1 ? m.insights_yes() : m.insights_no()
  return valueText(series, value)
}

/** How strong, in the measure that fits the two, with its range. */
export function effectText({ effect: { kind, value, low, high } }: Insight): string {
  const points = (share: number) => formatNumber(Math.round(share * 100), { signDisplay: 'exceptZero' })
  const plain = (size: number) => formatNumber(size, { maximumFractionDigits: 2, signDisplay: 'exceptZero' })
  if (kind === 'difference')
    return m.insights_effect_difference({ value: points(value), low: points(low), high: points(high) })
  const said = { value: plain(value), low: plain(low), high: plain(high) }
  return kind === 'delta' ? m.insights_effect_delta(said) : m.insights_effect_rho(said)
}
