import type { Proposal } from '#coach/coach.api.ts'
import { useCivilToday } from '#web/ui/civil-today.ts'
import { TextArea, TextField } from '#web/ui/field.tsx'
import { fieldError } from '#web/ui/problem.ts'
import styles from './proposal.module.css'
import { type EditField, fieldsOf } from './proposal-fields.ts'

type Words = Record<string, string>
type Props = { proposal: Proposal; words: Words; onWords: (words: Words) => void; error: unknown }

/** The fields that are likely to be nearly right; what was refused is said at its field. */
export function ProposalEdit({ proposal, words, onWords, error }: Props) {
  return (
    <div className={styles.fields}>
      {fieldsOf(proposal).map((field) => (
        <OneField
          key={field.key}
          field={field}
          value={words[field.key] ?? ''}
          error={fieldError(error, `input.${field.key}`)}
          onChange={(value) => onWords({ ...words, [field.key]: value })}
        />
      ))}
    </div>
  )
}

type OneProps = { field: EditField; value: string; error: string | undefined; onChange: (value: string) => void }

function OneField({ field: { kind, label, isPastOnly }, value, error, onChange }: OneProps) {
  const today = useCivilToday()
  const wired = { label: label(), value, error }
  if (kind === 'text') return <TextArea {...wired} rows={2} onChange={(event) => onChange(event.target.value)} />
  return (
    <TextField
      {...wired}
      type={kind}
      {...(kind === 'number' && { inputMode: 'decimal', min: 0, step: 'any' })}
      {...(isPastOnly && { max: today })}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
