import { useMutation } from '@tanstack/react-query'
import { createFileRoute, Link, useRouter } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import { signIn } from './auth.ts'
import { authFieldError, authProblem } from './auth-problem.ts'
import { DemoButton } from './demo-button.tsx'
import styles from './entrance.module.css'
import { Entrance } from './entrance.tsx'
import { readNext } from './next.ts'
import { PasswordField } from './password-field.tsx'

export const Route = createFileRoute('/sign-in')({
  validateSearch: readNext,
  component: SignInPage,
})

function SignInPage() {
  const search = Route.useSearch()
  const { next = '/' } = search
  const router = useRouter()
  const entering = useMutation({ mutationFn: signIn, onSuccess: () => router.history.push(next) })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    entering.mutate({ email: String(form.get('email')).trim(), password: String(form.get('password')) })
  }
  const problem = authProblem(entering.error)
  return (
    <Entrance
      title={m.sign_in_title()}
      lead={m.sign_in_lead()}
      below={
        <>
          {m.no_account()}{' '}
          <Link to="/sign-up" search={search}>
            {m.sign_up()}
          </Link>
        </>
      }
    >
      <form className={styles.form} onSubmit={submit}>
        {problem && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <TextField
          label={m.field_email()}
          name="email"
          type="email"
          autoComplete="username"
          required
          error={authFieldError(entering.error, 'email')}
        />
        <PasswordField autoComplete="current-password" error={authFieldError(entering.error, 'password')} />
        <Button type="submit" tone="primary" wide isBusy={entering.isPending || entering.isSuccess}>
          {m.sign_in()}
        </Button>
        <DemoButton onEntered={() => router.history.push(next)} />
      </form>
    </Entrance>
  )
}
