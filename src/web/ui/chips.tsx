import type { ReactNode } from 'react'
import styles from './choice.module.css'
import { Icon } from './icon.tsx'

type Option<T extends string> = { value: T; label: ReactNode; title?: string }
type Props<T extends string> = {
  label: string
  options: Option<T>[]
  chosen: readonly T[]
  onChange: (chosen: T[]) => void
  /** One at most: choosing another lets the first go. */
  isSingle?: boolean
  hasVisibleLabel?: boolean
}

/** Some of several, each a pressed or unpressed button. */
export function Chips<T extends string>({
  label,
  options,
  chosen,
  onChange,
  isSingle,
  hasVisibleLabel = true,
}: Props<T>) {
  const toggle = (value: T) => {
    if (chosen.includes(value)) return onChange(chosen.filter((one) => one !== value))
    onChange(
      isSingle ? [value] : options.map((option) => option.value).filter((one) => one === value || chosen.includes(one)),
    )
  }
  return (
    <fieldset aria-label={hasVisibleLabel ? undefined : label}>
      {hasVisibleLabel && <legend className={styles.legend}>{label}</legend>}
      <div className={styles.chips}>
        {options.map(({ value, label, title }) => (
          <button
            key={value}
            type="button"
            className={styles.chip}
            aria-pressed={chosen.includes(value)}
            aria-label={title}
            onClick={() => toggle(value)}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

/** A fact that was understood and can be corrected: opens something on click. */
export function FactChip({ children, onClick }: { children: ReactNode; onClick: () => void }) {
  return (
    <button type="button" className={styles.chip} onClick={onClick}>
      {children}
      <Icon name="pencil" size={16} />
    </button>
  )
}
