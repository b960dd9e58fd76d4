import { createFileRoute } from '@tanstack/react-router'
import { todayQuery } from '#today/web/today-query.ts'
import { m } from '#web/i18n/i18n.ts'
import { queryClient } from '#web/query/query-client.ts'
import { Chat } from './chat.tsx'
import { ChatHead } from './chat-head.tsx'
import { conversationsQuery } from './coach-query.ts'

export const Route = createFileRoute('/_signed-in/coach')({
  // Both only help: without them one can still ask.
  loader: () =>
    Promise.allSettled([
      queryClient.ensureQueryData(todayQuery),
      queryClient.ensureInfiniteQueryData(conversationsQuery),
    ]).then(() => undefined),
  component: CoachPage,
})

function CoachPage() {
  return (
    <Chat
      key="new"
      id={null}
      known={[]}
      initialMode={null}
      header={<ChatHead title={m.coach_title()} lead={m.coach_lead()} />}
    />
  )
}
