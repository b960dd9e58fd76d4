import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Page, PageHeader } from '#web/ui/page.tsx'
import { Rows } from '#web/ui/rows.tsx'
import { SkeletonRows } from '#web/ui/skeleton.tsx'
import { EmptyState, ErrorState } from '#web/ui/states.tsx'
import { useMe } from './me.ts'
import { InviteDialog } from './members-invite.tsx'
import { membersQuery } from './members-query.ts'
import { MemberRow } from './members-row.tsx'

export const Route = createFileRoute('/_signed-in/members')({ component: MembersPage })

function MembersPage() {
  const me = useMe()
  const [isInviting, setInviting] = useState(false)
  if (me.role !== 'admin') return <NotForYou />
  return (
    <Page>
      <PageHeader
        title={m.place_members()}
        lead={me.organisation.name}
        actions={
          <Button tone="primary" icon="plus" onClick={() => setInviting(true)}>
            {m.members_invite()}
          </Button>
        }
      />
      <MemberList />
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Page>
  )
}

function MemberList() {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(membersQuery)
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <SkeletonRows count={4} />
  const members = data.pages.flatMap((page) => page.items)
  return (
    <>
      <Rows label={m.place_members()}>
        {members.map((member) => (
          <MemberRow key={member.id} member={member} />
        ))}
      </Rows>
      {members.length === 1 && (
        <EmptyState icon="people" title={m.members_alone_title()}>
          {m.members_alone_text()}
        </EmptyState>
      )}
      {hasNextPage && (
        <Button tone="plain" wide isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {m.members_more()}
        </Button>
      )}
    </>
  )
}

const NotForYou = () => (
  <Page>
    <PageHeader title={m.place_members()} />
    <EmptyState icon="people" title={m.members_not_you_title()}>
      {m.members_not_you_text()}
    </EmptyState>
  </Page>
)
