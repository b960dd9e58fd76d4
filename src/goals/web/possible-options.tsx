import type { Possible } from '#goals/goals.api.ts'
import { ApiProblem } from '#platform/contract/client.ts'
import { m } from '#web/i18n/i18n.ts'
import { Bars } from '#web/ui/chart-bars.tsx'
import { formatMinutes } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { RowBody, Rows, rowClass } from '#web/ui/rows.tsx'
import styles from './new-goal.module.css'

/** What a 422 of a goal says would be possible; null for every other error. */
export const possibleOf = (error: unknown) =>
  error instanceof ApiProblem && 'possible' in error.problem
    ? (error.problem.possible as Possible) /* by the contract's refusal */
    : null

type Props = { possible: Possible; onChoose: (change: Possible['options'][number]['change']) => void }

/** Why it does not fit, in figures, and every way out as one tap. */
export function PossibleOptions({ possible, onChoose }: Props) {
  const { reason, neededMinutes, availableMinutes, options } = possible
  const most = Math.max(neededMinutes ?? 0, availableMinutes ?? 0)
  return (
    <section className={styles.possible} aria-label={m.goals_possible_title()} role="alert">
      <h2>{m.goals_possible_title()}</h2>
      <p>{reason}</p>
      {neededMinutes !== null && availableMinutes !== null && most > 0 && (
        <Bars
          label={m.goals_possible_title()}
          bars={[
            {
              key: 'needed',
              isTime: true,
              name: m.goals_needed(),
              share: neededMinutes / most,
              text: formatMinutes(neededMinutes),
            },
            {
              key: 'available',
              name: m.goals_available(),
              share: availableMinutes / most,
              text: formatMinutes(availableMinutes),
            },
          ]}
        />
      )}
      <h3>{m.goals_possible_options()}</h3>
      <Rows label={m.goals_possible_options()}>
        {options.map(({ kind, text, change }) => (
          <li key={`${kind}${text}`}>
            <button type="button" className={rowClass()} onClick={() => onChoose(change)}>
              <RowBody title={text} end={<Icon name="next" size={18} />} />
            </button>
          </li>
        ))}
      </Rows>
    </section>
  )
}
