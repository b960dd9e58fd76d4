import { type ComponentProps, type FormEvent, type ReactNode, useId, useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import styles from './field.module.css'
import { Icon } from './icon.tsx'
import { type Control, isFirstRefused, refusalOf } from './refused.ts'

type About = {
  label: string
  hint?: ReactNode
  /** What is wrong, from `fieldError(error, 'schedule.days')`. */
  error?: string | undefined
  isOptional?: boolean
}
type Wired = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean
  className: string | undefined
  onInvalid: (event: FormEvent<Control>) => void
  onInput: () => void
}

/** Label, hint and error round one control; `children` receives what ties them together. */
export function Field({ label, hint, error, isOptional, children }: About & { children: (wired: Wired) => ReactNode }) {
  const id = useId()
  const [refusal, setRefusal] = useState<string>()
  const wrong = error ?? refusal
  const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label} {isOptional && <span className={styles.optional}>{m.field_optional()}</span>}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': Boolean(wrong),
        className: styles.input,
        onInvalid: (event) => {
          event.preventDefault()
          setRefusal(refusalOf(event.currentTarget))
          if (isFirstRefused(event.currentTarget)) event.currentTarget.focus()
        },
        onInput: () => setRefusal(undefined),
      })}
      {wrong && (
        <p className={styles.error} id={`${id}-error`} role="alert">
          <Icon name="warning" size={16} />
          {wrong}
        </p>
      )}
    </div>
  )
}

export function TextField({
  label,
  hint,
  error,
  isOptional,
  unit,
  ...input
}: About & { unit?: string } & ComponentProps<'input'>) {
  return (
    <Field {...{ label, hint, error, isOptional }}>
      {(wired) =>
        unit ? (
          <span className={styles.unit}>
            <input {...wired} {...input} />
            {unit}
          </span>
        ) : (
          <input {...wired} {...input} />
        )
      }
    </Field>
  )
}

export function TextArea({ label, hint, error, isOptional, ...area }: About & ComponentProps<'textarea'>) {
  return <Field {...{ label, hint, error, isOptional }}>{(wired) => <textarea {...wired} {...area} />}</Field>
}

type Option = { value: string; label: string }

export function Select({
  label,
  hint,
  error,
  isOptional,
  options,
  ...select
}: About & { options: Option[] } & ComponentProps<'select'>) {
  return (
    <Field {...{ label, hint, error, isOptional }}>
      {(wired) => (
        <span className={styles.select}>
          <select {...wired} {...select}>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <Icon name="down" size={18} />
        </span>
      )}
    </Field>
  )
}
