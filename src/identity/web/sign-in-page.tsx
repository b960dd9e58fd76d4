import { useMutation } from '@tanstack/react-query'
import { createFileRoute, Link, useRouter } from '@tanstack/react-router'
import { m } from '#web/i18n/i18n.ts'
import { signIn } from './auth.ts'
import { DemoButton } from './demo-button.tsx'
import { Entrance } from './entrance.tsx'
import { EntranceForm } from './entrance-form.tsx'
import { readNext } from './next.ts'

export const Route = createFileRoute('/sign-in')({
  validateSearch: readNext,
  component: SignInPage,
})

function SignInPage() {
  const search = Route.useSearch()
  const { next = '/' } = search
  const router = useRouter()
  const entering = useMutation({ mutationFn: signIn, onSuccess: () => router.history.push(next) })
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
      <EntranceForm
        entering={entering}
        action={m.sign_in()}
        password={{ autoComplete: 'current-password' }}
        onSubmit={({ email, password }) => entering.mutate({ email, password })}
        last={<DemoButton onEntered={() => router.history.push(next)} />}
      />
    </Entrance>
  )
}
