import { useMutation } from '@tanstack/react-query'
import { createFileRoute, Link, useRouter } from '@tanstack/react-router'
import { api } from '#web/api.ts'
import { getLocale, m } from '#web/i18n/i18n.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'
import { TextField } from '#web/ui/field.tsx'
import { signUp } from './auth.ts'
import { authFieldError } from './auth-problem.ts'
import { Entrance } from './entrance.tsx'
import { EntranceForm } from './entrance-form.tsx'
import { readNext } from './next.ts'

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
      <EntranceForm
        entering={beginning}
        action={m.sign_up()}
        password={{ autoComplete: 'new-password', minLength: 8, maxLength: 128, hint: m.password_hint() }}
        onSubmit={(said) => beginning.mutate(said)}
        first={
          <TextField
            label={m.field_name()}
            name="name"
            autoComplete="name"
            maxLength={80}
            required
            error={authFieldError(beginning.error, 'name')}
          />
        }
      />
    </Entrance>
  )
}
