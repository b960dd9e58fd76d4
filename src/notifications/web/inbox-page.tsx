import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { m } from '#web/i18n/i18n.ts'
import { queryClient } from '#web/query/query-client.ts'
import { say, usePending } from '#web/query/sending.ts'
import { Button } from '#web/ui/button.tsx'
import { Page, PageHeader, Section } from '#web/ui/page.tsx'
import { Rows } from '#web/ui/rows.tsx'
import { EmptyState, ErrorState } from '#web/ui/states.tsx'
import { applyPending } from './apply-pending.ts'
import { inboxQuery } from './inbox-query.ts'
import { NoticeRow } from './notice-row.tsx'
import { useHidden } from './removing.ts'

export const Route = createFileRoute('/_signed-in/inbox')({
  loader: () => queryClient.ensureInfiniteQueryData({ ...inboxQuery, revalidateIfStale: true }).then(() => undefined),
  component: InboxPage,
})

const isToday = (instant: string) => new Date(instant).toDateString() === new Date().toDateString()

function markAllRead() {
  void say('notifications', 'markAllRead', {})
  document.querySelector<HTMLElement>('main h1')?.focus() // the button goes away
}

function InboxPage() {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(inboxQuery)
  const pending = usePending()
  const hidden = useHidden()
  const known = data?.pages.flatMap((page) => page.items) ?? []
  const notices = applyPending(known, pending).filter(({ id }) => !hidden.has(id))
  const unreadCount = notices.filter(({ readAt }) => readAt === null).length
  const groups = [
    { title: m.place_today(), notices: notices.filter(({ createdAt }) => isToday(createdAt)) },
    { title: m.notifications_earlier(), notices: notices.filter(({ createdAt }) => !isToday(createdAt)) },
  ]
  if (!data && error)
    return (
      <Page>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    )
  return (
    <Page>
      <PageHeader
        title={m.place_inbox()}
        lead={unreadCount > 0 && m.notifications_unread({ count: unreadCount })}
        actions={
          unreadCount > 0 && (
            <Button icon="check" onClick={markAllRead}>
              {m.notifications_mark_all_read()}
            </Button>
          )
        }
      />
      {notices.length === 0 && !hasNextPage && (
        <EmptyState icon="bell" title={m.notifications_empty_title()}>
          {m.notifications_empty_text()}
        </EmptyState>
      )}
      {groups.map(
        ({ title, notices }, index) =>
          notices.length > 0 && (
            <Section key={title} title={title}>
              <Rows label={title}>
                {notices.map((notice) => (
                  <NoticeRow key={notice.id} notice={notice} isToday={index === 0} />
                ))}
              </Rows>
            </Section>
          ),
      )}
      {hasNextPage && (
        <Button tone="plain" wide isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {m.notifications_more()}
        </Button>
      )}
    </Page>
  )
}
