import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { Conversation, coachApi } from '#coach/coach.api.ts'
import { api } from '#web/api.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'
import { carryNotes, type KnownMessage } from './carry-notes.ts'

export type KnownConversation = Omit<z.output<typeof coachApi.conversation.reply>, 'messages'> & {
  messages: KnownMessage[]
}
export type ConversationRow = z.output<typeof Conversation>

export const conversationsQuery = infiniteQueryOptions({
  queryKey: keys.conversations,
  queryFn: ({ pageParam }) => api.coach.conversations({ limit: 30, ...(pageParam && { cursor: pageParam }) }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor,
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
export function addMessages(id: string, title: string, messages: KnownMessage[]) {
  const now = new Date().toISOString()
  queryClient.setQueryData<KnownConversation>(keys.conversation(id), (known) => ({
    ...(known ?? { id, title, mode: null, pinned: false, incognito: false, createdAt: now, messages: [] }),
    updatedAt: now,
    messages: [...(known?.messages ?? []), ...messages],
  }))
  void queryClient.invalidateQueries({ queryKey: keys.conversation(id), refetchType: 'none' })
  void queryClient.invalidateQueries({ queryKey: keys.conversations })
}

/** Takes out what was said last and its answer, to be said again. */
export const dropLastTurn = (id: string) =>
  queryClient.setQueryData<KnownConversation>(
    keys.conversation(id),
    (known) => known && { ...known, messages: known.messages.slice(0, -2) },
  )

/** A new conversation whose answer was cut short has not told its id: it is the one that was not there before. */
export async function findNewest(before: Set<string>): Promise<string | undefined> {
  const [newest] = (await api.coach.conversations({ limit: 1 })).items
  return newest && !before.has(newest.id) ? newest.id : undefined
}
export const knownIds = () =>
  new Set(
    queryClient.getQueryData(conversationsQuery.queryKey)?.pages.flatMap((page) => page.items.map(({ id }) => id)),
  )

const draftKey = (id: string | null) => ['coach', 'draft', id ?? 'new']
/** Words that are written and not sent, kept on this device and forgotten with it at sign-out. */
export const readDraft = (id: string | null) => queryClient.getQueryData<string>(draftKey(id)) ?? ''
export const keepDraft = (id: string | null, words: string) => void queryClient.setQueryData(draftKey(id), words)
