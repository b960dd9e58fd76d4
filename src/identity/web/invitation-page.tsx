import { useMutation } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import type { Me } from '#identity/identity.api.ts'
import { ApiProblem } from '#platform/contract/client.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'
import { AddressLink } from '#web/ui/address-link.tsx'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Page, PageHeader } from '#web/ui/page.tsx'
import { problemText } from '#web/ui/problem.ts'
import { Rows } from '#web/ui/rows.tsx'
import { toast } from '#web/ui/toast.ts'
import styles from './invitation-page.module.css'
import { SignOutRow } from './sign-out-row.tsx'

/** Who has opened the link; null for somebody without an account here, who is no error on this page. */
async function whoIsHere(): Promise<Me | null> {
  const known = queryClient.getQueryData<Me>(keys.me)
  if (known) return known
  return api.identity.me().catch((error: unknown) => {
    if (error instanceof ApiProblem && error.status === 401) return null
    throw error
  })
}

export const Route = createFileRoute('/_signed-in/invitations/$id')({
  loader: whoIsHere,
  component: InvitationPage,
})

function InvitationPage() {
  const me = Route.useLoaderData()
  return <Page>{me ? <ForMember me={me} /> : <ForStranger />}</Page>
}

function ForStranger() {
  const next = encodeURIComponent(location.pathname)
  return (
    <>
      <PageHeader title={m.invitation_title()} lead={m.invitation_stranger()} />
      <div className={styles.ways}>
        <AddressLink href={`/sign-up?next=${next}`} className={buttonClass({ tone: 'primary' })}>
          {m.sign_up()}
        </AddressLink>
        <AddressLink href={`/sign-in?next=${next}`} className={buttonClass()}>
          {m.sign_in()}
        </AddressLink>
      </div>
      <p className={styles.note}>{m.invitation_same_address()}</p>
    </>
  )
}

function ForMember({ me }: { me: Me }) {
  const { id } = Route.useParams()
  const navigate = useNavigate()
  const accepting = useMutation({
    mutationFn: () => api.identity.acceptInvitation({ id }),
    onSuccess: async (changed) => {
      // From now on the person acts in another organisation: what is known of the former one is not theirs here.
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
    <>
      <PageHeader title={m.invitation_title()} lead={m.invitation_signed_in({ email: me.email })} />
      {error ? (
        <div role="alert" className={styles.refused}>
          <p>{isMissing ? m.invitation_missing({ email: me.email }) : problemText(error)}</p>
        </div>
      ) : (
        <p className={styles.note}>{m.invitation_keeps({ organisation: me.organisation.name })}</p>
      )}
      <div className={styles.ways}>
        {!isMissing && (
          <Button tone="primary" isBusy={accepting.isPending} onClick={() => accepting.mutate()}>
            {error ? m.try_again() : m.invitation_accept()}
          </Button>
        )}
        <AddressLink href="/" className={buttonClass({ tone: isMissing ? 'primary' : 'plain' })}>
          {m.invitation_not_now()}
        </AddressLink>
      </div>
      <div className={styles.other}>
        <p className={styles.note}>{m.invitation_other_account()}</p>
        <Rows>
          <SignOutRow />
        </Rows>
      </div>
    </>
  )
}
