import type { PlanContent } from '#goals/goals.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Columns } from '#web/ui/chart-columns.tsx'
import { ChartFigure } from '#web/ui/chart-figure.tsx'
import { formatMinutes } from '#web/ui/format.ts'
import { phaseText, stepDate } from './goal-words.ts'

/** Minutes of each week of the plan. */
export function PlanLoad({ weeks }: { weeks: PlanContent['weeks'] }) {
  const whole = weeks.slice(weeks.length > 2 ? 1 : 0)
  const first = whole[0]
  if (!first || whole.length < 3) return null
  const peak = whole.reduce((most, week) => (week.minutes > most.minutes ? week : most))
  const sentence =
    peak.minutes === first.minutes
      ? m.goals_load_steady({ time: formatMinutes(first.minutes) })
      : m.goals_load_sentence({
          first: formatMinutes(first.minutes),
          peak: formatMinutes(peak.minutes),
          date: stepDate(peak.from),
        })
  return (
    <ChartFigure
      title={m.goals_load()}
      sentence={sentence}
      table={{
        head: [m.goals_load_week(), m.goals_load_time(), m.goals_load_phase()],
        rows: weeks.map(({ from, minutes, phase }) => ({
          key: from,
          cells: [stepDate(from), formatMinutes(minutes), phaseText(phase)],
        })),
      }}
    >
      <Columns
        label={`${m.goals_load()}. ${sentence}`}
        columns={whole.map(({ from, minutes, phase }) => ({
          key: from,
          value: minutes,
          isQuiet: phase === 'lighter' || phase === 'taper',
          text: `${stepDate(from)}: ${formatMinutes(minutes)}, ${phaseText(phase)}`,
          label: from === first.from || from === peak.from ? formatMinutes(minutes) : undefined,
        }))}
        from={stepDate(first.from)}
        to={stepDate(whole.at(-1)?.from ?? first.from)}
      />
    </ChartFigure>
  )
}
