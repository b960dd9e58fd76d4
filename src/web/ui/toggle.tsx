import styles from './choice.module.css'

type Props = {
  label: string
  hint?: string | undefined
  isOn: boolean
  onChange: (isOn: boolean) => void
  disabled?: boolean
}

/** On or off, at once: a native checkbox that says it is a switch. */
export function Toggle({ label, hint, isOn, onChange, disabled }: Props) {
  return (
    <label className={styles.toggle}>
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        className={styles.switch}
        checked={isOn}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}
