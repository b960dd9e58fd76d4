import styles from './field.module.css'
import { Icon } from './icon.tsx'

type Props = { label: string; value: string; maxLength?: number; onChange: (words: string) => void }

/** A field to find something by its words. */
export const SearchField = ({ label, value, maxLength = 200, onChange }: Props) => (
  <search className={styles.search}>
    <Icon name="search" size={20} />
    <input
      type="search"
      className={styles.input}
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      maxLength={maxLength}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  </search>
)
