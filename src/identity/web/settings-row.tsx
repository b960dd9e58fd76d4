import { type ReactNode, useId } from 'react'
import { m } from '#web/i18n/i18n.ts'
import field from '#web/ui/field.module.css'
import { Icon } from '#web/ui/icon.tsx'
import styles from './settings-page.module.css'
import { type Setting, useSaved } from './settings-saving.ts'

type Wired = { id: string; className: string | undefined; 'aria-describedby': string; 'aria-invalid': boolean }
type Props = { label: string; hint?: ReactNode; children: ReactNode }

/** One fact or choice: what it is on the left, the thing itself on the right (below it on a phone). */
export const PlainRow = ({ label, hint, children }: Props) => (
  <div className={styles.row}>
    <div>
      <p className={styles.label}>{label}</p>
      {hint && <p className={styles.hint}>{hint}</p>}
    </div>
    <div className={styles.control}>{children}</div>
  </div>
)

/** A setting that saves itself and says so; `children` receives what ties control and label together. */
export function SettingRow({
  setting,
  label,
  hint,
  children,
}: Omit<Props, 'children'> & { setting: Setting; children: (wired: Wired) => ReactNode }) {
  const id = useId()
  const { isSaved, error } = useSaved(setting)
  return (
    <div className={styles.row}>
      <div>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        <span className={styles.saved} role="status">
          {isSaved && (
            <>
              <Icon name="check" size={16} />
              {m.settings_saved()}
            </>
          )}
        </span>
        <div id={`${id}-about`}>
          {hint && <p className={styles.hint}>{hint}</p>}
          {error && (
            <p className={styles.error} role="alert">
              <Icon name="warning" size={16} />
              {error}
            </p>
          )}
        </div>
      </div>
      <div className={styles.control}>
        {children({ id, className: field.input, 'aria-describedby': `${id}-about`, 'aria-invalid': Boolean(error) })}
      </div>
    </div>
  )
}

/** A native choice in the look of the kit's. */
export const Choice = ({
  options,
  value,
  onChange,
  ...wired
}: Wired & { options: { value: string; label: string }[]; value: string; onChange: (value: string) => void }) => (
  <span className={field.select}>
    <select {...wired} value={value} onChange={(event) => onChange(event.target.value)}>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
    <Icon name="down" size={18} />
  </span>
)
