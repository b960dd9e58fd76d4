import { useQuery } from '@tanstack/react-query'
import { createFileRoute, notFound } from '@tanstack/react-router'
import { ApiProblem } from '#platform/contract/client.ts'
import { queryClient } from '#web/query/query-client.ts'
import { NotFoundPage } from '#web/shell/not-found-page.tsx'
import { Chat } from './chat.tsx'
import { ChatHead } from './chat-head.tsx'
import { conversationQuery } from './coach-query.ts'

export const Route = createFileRoute('/_signed-in/coach/$id')({
  loader: async ({ params }) => {
    try {
      await queryClient.ensureQueryData(conversationQuery(params.id))
    } catch (error) {
      // An address that is no id is refused as invalid: for the reader both mean that nothing is here.
      if (error instanceof ApiProblem && (error.status === 404 || error.status === 422)) throw notFound()
      throw error
    }
  },
  component: ConversationPage,
  notFoundComponent: NotFoundPage,
})

function ConversationPage() {
  const { id } = Route.useParams()
  const { data } = useQuery(conversationQuery(id))
  if (!data) return null
  return (
    <Chat
      key={id}
      id={id}
      known={data.messages}
      initialMode={data.mode}
      header={<ChatHead title={data.title} conversation={data} />}
    />
  )
}
