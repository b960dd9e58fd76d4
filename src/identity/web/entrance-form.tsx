import type { ComponentProps, FormEvent, ReactNode } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import { authFieldError, authProblem } from './auth-problem.ts'
import styles from './entrance.module.css'
import { PasswordField } from './password-field.tsx'

type Props = {
  entering: { error: Error | null; isPending: boolean; isSuccess: boolean }
  /** What the button says. */
  action: string
  password: Omit<ComponentProps<typeof PasswordField>, 'error'>
  onSubmit: (said: { name: string; email: string; password: string }) => void
  first?: ReactNode
  last?: ReactNode
}

/** The form of signing in and up: what is wrong with the whole, the fields, one button. */
export function EntranceForm({ entering, action, password, onSubmit, first, last }: Props) {
  const { error, isPending, isSuccess } = entering
  const problem = authProblem(error)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = new FormData(event.currentTarget)
    const text = (key: string) => String(said.get(key) ?? '')
    onSubmit({ name: text('name').trim(), email: text('email').trim(), password: text('password') })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {first}
      <TextField
        label={m.field_email()}
        name="email"
        type="email"
        autoComplete="username"
        required
        error={authFieldError(error, 'email')}
      />
      <PasswordField {...password} error={authFieldError(error, 'password')} />
      <Button type="submit" tone="primary" wide isBusy={isPending || isSuccess}>
        {action}
      </Button>
      {last}
    </form>
  )
}
