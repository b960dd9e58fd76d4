import type { Stats } from '#habits/habits.api.ts'
import { addDays } from '#platform/civil.ts'
import { m } from '#web/i18n/i18n.ts'
import { ChartFigure } from '#web/ui/chart-figure.tsx'
import { ShareLine } from '#web/ui/chart-line.tsx'
import { formatPercent } from '#web/ui/format.ts'
import { longDay } from './day-words.ts'

const leastDays = 2
const monthDays = 30

/** How firm the habit has become, day by day. */
export function HabitStrength({ stats, startsOn, today }: { stats: Stats; startsOn: string; today: string }) {
  const points = stats.strengthCurve
    .filter(({ date }) => date >= startsOn && date <= today)
    .map(({ date, strength }) => ({ date, share: strength }))
  if (points.length < leastDays) return null
  const sentence = sentenceOf(points, today)
  return (
    <ChartFigure
      title={m.habits_strength()}
      sentence={sentence}
      table={{
        head: [m.habits_day(), m.habits_strength()],
        rows: points
          .toReversed()
          .map(({ date, share }) => ({ key: date, cells: [longDay(date), formatPercent(share)] })),
      }}
    >
      <ShareLine points={points} label={`${m.habits_strength()}. ${sentence}`} />
    </ChartFigure>
  )
}

function sentenceOf(points: { date: string; share: number }[], today: string) {
  const now = formatPercent(points.at(-1)?.share ?? 0)
  const before = points.find(({ date }) => date === addDays(today, -monthDays))
  return before
    ? m.habits_strength_sentence({ now, before: formatPercent(before.share) })
    : m.habits_strength_now({ now })
}
