import { useMutation } from '@tanstack/react-query'
import { createFileRoute, Link, useNavigate } from '@tanstack/react-router'
import type { Me } from '#identity/identity.api.ts'
import { ApiProblem } from '#platform/contract/client.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { problemText } from '#web/ui/problem.ts'
import { Rows } from '#web/ui/rows.tsx'
import { toast } from '#web/ui/toast.ts'
import { Entrance } from './entrance.tsx'
import styles from './join-page.module.css'
import { keepMe } from './me.ts'
import { SignOutRow } from './sign-out-row.tsx'

/** Who has opened the link; null for somebody without an account here, who is no error on this page. */
async function whoIsHere(): Promise<Me | null> {
  try {
    const me = await api.identity.me()
    queryClient.setQueryData(keys.me, me)
    keepMe(me)
    return me
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null
    const known = queryClient.getQueryData<Me>(keys.me)
    if (known) return known
    throw error
  }
}

/** The link of an invitation (`/join/…`), for strangers and for who is signed in already. */
export const Route = createFileRoute('/join/$id')({
  loader: whoIsHere,
  component: JoinPage,
})

function JoinPage() {
  const me = Route.useLoaderData()
  const { id } = Route.useParams()
  return me ? <ForMember me={me} id={id} /> : <ForStranger id={id} />
}

const back = (id: string) => ({ next: `/join/${encodeURIComponent(id)}` })

const ForStranger = ({ id }: { id: string }) => (
  <Entrance title={m.invitation_title()} lead={m.invitation_stranger()} below={m.invitation_same_address()}>
    <div className={styles.ways}>
      <Link to="/sign-up" search={back(id)} className={buttonClass({ tone: 'primary', wide: true })}>
        {m.sign_up()}
      </Link>
      <Link to="/sign-in" search={back(id)} className={buttonClass({ wide: true })}>
        {m.sign_in()}
      </Link>
    </div>
  </Entrance>
)

function ForMember({ me, id }: { me: Me; id: string }) {
  const navigate = useNavigate()
  const accepting = useMutation({
    mutationFn: () => api.identity.acceptInvitation({ id }),
    onSuccess: async (changed) => {
      // The person acts in another organisation from now on, perhaps as another member: everything is asked again.
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'me' })
      queryClient.setQueryData(keys.me, changed)
      await navigate({ to: '/', replace: true })
      toast({ text: m.invitation_accepted({ organisation: changed.organisation.name }) })
    },
  })
  const { error } = accepting
  // An id that is none is refused as invalid: for the reader it is an invitation that is not there.
  const isMissing = error instanceof ApiProblem && (error.status === 404 || error.problem.fields !== undefined)
  return (
    <Entrance
      title={m.invitation_title()}
      lead={m.invitation_signed_in({ email: me.email })}
      below={
        <div className={styles.other}>
          <p>{m.invitation_other_account()}</p>
          <Rows>
            <SignOutRow {...back(id)} />
          </Rows>
        </div>
      }
    >
      {error && (
        <p role="alert" className={styles.refused}>
          {isMissing ? m.invitation_missing({ email: me.email }) : problemText(error)}
        </p>
      )}
      <div className={styles.ways}>
        {!isMissing && (
          <Button tone="primary" wide isBusy={accepting.isPending} onClick={() => accepting.mutate()}>
            {error ? m.try_again() : m.invitation_accept()}
          </Button>
        )}
        <Link to="/" className={buttonClass({ tone: isMissing ? 'primary' : 'plain', wide: true })}>
          {m.invitation_not_now()}
        </Link>
      </div>
    </Entrance>
  )
}
