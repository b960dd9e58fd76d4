import { type ComponentProps, useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { TextField } from '#web/ui/field.tsx'
import styles from './entrance.module.css'

/** A password that can be looked at while it is typed; managers and pasting are welcome. */
export function PasswordField(props: Omit<ComponentProps<typeof TextField>, 'label'>) {
  const [isShown, setShown] = useState(false)
  return (
    <>
      <TextField label={m.field_password()} name="password" type={isShown ? 'text' : 'password'} required {...props} />
      <label className={styles.reveal}>
        <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} />
        {m.show_password()}
      </label>
    </>
  )
}
