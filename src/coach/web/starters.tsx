import { useQuery } from '@tanstack/react-query'
import type { Today } from '#today/today.api.ts'
import { todayQuery } from '#today/web/today-query.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatPastDay } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { RowBody, Rows, rowClass } from '#web/ui/rows.tsx'

/** Questions that this very day raises; without a plan, those that lead to one. */
function startersOf(today: Today | undefined): string[] {
  const missed = today?.items.find(({ missedOn }) => missedOn)
  const next = today?.items.find((item) => item.state === 'pending' && item !== missed)
  const overdue = today?.due.find(({ isOverdue }) => isOverdue)
  const fromToday = [
    next && m.coach_start_why({ name: next.habit.name }),
    missed?.missedOn &&
      m.coach_start_missed({
        name: missed.habit.name,
        day: formatPastDay(missed.missedOn, today?.date ?? missed.missedOn),
      }),
    overdue && m.coach_start_overdue({ title: overdue.title }),
    next && m.coach_start_short(),
  ].filter((question) => typeof question === 'string')
  const hasBegun = today !== undefined && (today.items.length > 0 || today.goalCount > 0)
  const always = hasBegun
    ? [m.coach_start_review(), m.coach_start_next(), m.coach_start_begin()]
    : [m.coach_start_plan(), m.coach_start_begin(), m.coach_start_week()]
  return [...fromToday, ...always].slice(0, Math.max(3, fromToday.length))
}

export function Starters({ onChoose }: { onChoose: (question: string) => void }) {
  const today = useQuery({ ...todayQuery, enabled: false })
  return (
    <Rows label={m.coach_starters()}>
      {startersOf(today.data).map((question) => (
        <li key={question}>
          <button type="button" className={rowClass()} onClick={() => onChoose(question)}>
            <RowBody title={question} end={<Icon name="next" size={18} />} />
          </button>
        </li>
      ))}
    </Rows>
  )
}
