import { useId } from 'react'
import styles from './choice.module.css'

type Props<T extends string> = {
  label: string
  options: { value: T; label: string }[]
  value: T
  onChange: (value: T) => void
  hasVisibleLabel?: boolean
}

/** One of two to four, all in view: native radio buttons. */
export function Segmented<T extends string>({ label, options, value, onChange, hasVisibleLabel = false }: Props<T>) {
  const name = useId()
  return (
    <fieldset aria-label={hasVisibleLabel ? undefined : label}>
      {hasVisibleLabel && <legend className={styles.legend}>{label}</legend>}
      <div className={styles.segments}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
