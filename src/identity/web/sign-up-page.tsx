import { useMutation } from '@tanstack/react-query'
import { createFileRoute, Link, useRouter } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { api } from '#web/api.ts'
import { getLocale, m } from '#web/i18n/i18n.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import { signUp } from './auth.ts'
import { authFieldError, authProblem } from './auth-problem.ts'
import styles from './entrance.module.css'
import { Entrance } from './entrance.tsx'
import { readNext } from './next.ts'
import { PasswordField } from './password-field.tsx'

export const Route = createFileRoute('/sign-up')({ validateSearch: readNext, component: SignUpPage })

/** Browsers still call India's zone by its old name. */
function zoneHere() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return zone === 'Asia/Calcutta' ? 'Asia/Kolkata' : zone
}

/** An account with the zone and language of this device, so that nothing has to be set before the first goal. */
async function begin(call: Parameters<typeof signUp>[0]) {
  await signUp(call)
  queryClient.setQueryData(keys.me, await api.identity.updateMe({ timeZone: zoneHere(), language: getLocale() }))
}

function SignUpPage() {
  const search = Route.useSearch()
  const router = useRouter()
  const beginning = useMutation({
    mutationFn: begin,
    onSuccess: () => router.history.push(search.next ?? '/goals/new'),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [name = '', email = '', password = ''] = ['name', 'email', 'password'].map((key) => String(form.get(key)))
    beginning.mutate({ name: name.trim(), email: email.trim(), password })
  }
  const { error } = beginning
  const problem = authProblem(error)
  return (
    <Entrance
      title={m.sign_up_title()}
      lead={m.sign_up_lead()}
      below={
        <>
          {m.have_account()}{' '}
          <Link to="/sign-in" search={search}>
            {m.sign_in()}
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
          label={m.field_name()}
          name="name"
          autoComplete="name"
          maxLength={80}
          required
          error={authFieldError(error, 'name')}
        />
        <TextField
          label={m.field_email()}
          name="email"
          type="email"
          autoComplete="username"
          required
          error={authFieldError(error, 'email')}
        />
        <PasswordField
          autoComplete="new-password"
          minLength={8}
          maxLength={128}
          hint={m.password_hint()}
          error={authFieldError(error, 'password')}
        />
        <Button type="submit" tone="primary" wide isBusy={beginning.isPending || beginning.isSuccess}>
          {m.sign_up()}
        </Button>
      </form>
    </Entrance>
  )
}
