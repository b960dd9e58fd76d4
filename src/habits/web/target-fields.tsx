import { m } from '#web/i18n/i18n.ts'
import { TextField } from '#web/ui/field.tsx'
import { fieldError } from '#web/ui/problem.ts'
import { Segmented } from '#web/ui/segmented.tsx'
import type { Draft } from './habit-draft.ts'
import styles from './habit-form.module.css'

type Props = { draft: Draft; error: unknown; onChange: (change: Partial<Draft>) => void }

/** Done or not, or an amount to reach or to stay under. */
export function TargetFields({ draft, error, onChange }: Props) {
  const { targetKind, amount, unit } = draft
  return (
    <div className={styles.group}>
      <Segmented
        label={m.habits_how_much()}
        hasVisibleLabel
        options={[
          { value: 'none', label: m.habits_target_none() },
          { value: 'atLeast', label: m.habits_target_least() },
          { value: 'atMost', label: m.habits_target_most() },
        ]}
        value={targetKind}
        onChange={(targetKind) => onChange({ targetKind })}
      />
      {targetKind !== 'none' && (
        <div className={styles.pair}>
          <TextField
            label={m.habits_amount()}
            required
            inputMode="decimal"
            pattern="\d+([.,]\d+)?"
            autoComplete="off"
            value={amount}
            error={fieldError(error, targetKind === 'atLeast' ? 'target.atLeast' : 'target.atMost')}
            onChange={(event) => onChange({ amount: event.target.value })}
          />
          <TextField
            label={m.habits_unit()}
            required
            maxLength={24}
            placeholder={m.habits_unit_example()}
            value={unit}
            error={fieldError(error, 'target.unit')}
            onChange={(event) => onChange({ unit: event.target.value })}
          />
        </div>
      )}
    </div>
  )
}
