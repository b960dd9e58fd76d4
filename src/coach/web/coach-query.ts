import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { coachApi, Proposal } from '#coach/coach.api.ts'
import { api } from '#web/api.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'
import { carryNotes, type KnownMessage } from './carry-notes.ts'
import type { Saying } from './hear-answer.ts'

export type KnownConversation = Omit<z.output<typeof coachApi.conversation.reply>, 'messages'> & {
  messages: KnownMessage[]
}
export type ConversationRow = z.output<typeof coachApi.conversations.reply>['items'][number]

const paged = { initialPageParam: '', getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor }
export const conversationsQuery = infiniteQueryOptions({
  queryKey: keys.conversations,
  queryFn: ({ pageParam }) => api.coach.conversations({ limit: 30, ...(pageParam && { cursor: pageParam }) }),
  ...paged,
})
/** What was looked for is nobody's business on a shared device. */
export const conversationSearch = (q: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.conversations, q],
    queryFn: ({ pageParam, signal }) =>
      api.coach.conversations({ q, limit: 30, ...(pageParam && { cursor: pageParam }) }, { signal }),
    ...paged,
    meta: { persist: false },
  })

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: keys.conversation(id),
    queryFn: async (): Promise<KnownConversation> => {
      const fresh = await api.coach.conversation({ id })
      const known = queryClient.getQueryData<KnownConversation>(keys.conversation(id))
      return { ...fresh, messages: carryNotes(known?.messages ?? [], fresh.messages) }
    },
  })

/** Adds what was just said to what is known of a conversation; the server's own rows come with the next reading. */
export function addMessages(id: string, { said, mode, isIncognito = false, from }: Saying, messages: KnownMessage[]) {
  const now = new Date().toISOString()
  const isNew = new Set(messages.map(({ id }) => id))
  queryClient.setQueryData<KnownConversation>(keys.conversation(id), (known) => ({
    ...(known ?? { id, title: said, mode, pinned: false, incognito: isIncognito, createdAt: now, messages: [] }),
    updatedAt: now,
    messages: [...before(known?.messages ?? [], from).filter(({ id }) => !isNew.has(id)), ...messages],
  }))
  void queryClient.invalidateQueries({ queryKey: keys.conversation(id), refetchType: 'none' })
  refreshConversations()
}

/** The messages before `from`; all of them where it is not among them. */
export function before(messages: KnownMessage[], from: string | undefined): KnownMessage[] {
  const index = messages.findIndex(({ id }) => id === from)
  return index < 0 ? messages : messages.slice(0, index)
}

export const refreshConversation = (id: string) =>
  void queryClient.invalidateQueries({ queryKey: keys.conversation(id) })
export const refreshConversations = () => void queryClient.invalidateQueries({ queryKey: keys.conversations })

/** What a click has changed of an offer, at once and without reading the conversation again. */
export const putProposal = (id: string, proposal: Proposal) =>
  queryClient.setQueryData<KnownConversation>(
    keys.conversation(id),
    (known) =>
      known && {
        ...known,
        messages: known.messages.map((message) => ({
          ...message,
          proposals: message.proposals.map((one) => (one.id === proposal.id ? proposal : one)),
        })),
      },
  )

/** What was done reaches every page that shows it. */
export const refreshRecord = () =>
  Promise.all(
    ['today', 'habits', 'goals', 'memory', 'insights'].map((domain) =>
      queryClient.invalidateQueries({ queryKey: [domain] }),
    ),
  )

const draftKey = (id: string | null) => ['coach', 'draft', id ?? 'new']
/** Words that are written and not sent, kept on this device and forgotten with it at sign-out. */
export const readDraft = (id: string | null) => queryClient.getQueryData<string>(draftKey(id)) ?? ''
export const keepDraft = (id: string | null, words: string) => void queryClient.setQueryData(draftKey(id), words)
