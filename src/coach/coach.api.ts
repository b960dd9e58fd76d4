import { z } from 'zod'
import type { Api } from '#platform/contract/api.ts'
import { ById, CivilDate, Instant, Paging, page } from '#platform/contract/api.ts'

export const Mode = z.enum(['accountability', 'career', 'finance', 'motivation', 'habits', 'study', 'wisdom'])
/** A mark under a sentence that opens the row it rests on. */
export const Citation = z.object({
  mark: z.int(),
  kind: z.enum(['habit', 'completion', 'checkin', 'goal', 'plan', 'message']),
  id: z.uuid(),
  date: CivilDate.nullable(),
  label: z.string(),
  /** Address of the page in the web app that shows the row. */
  href: z.string(),
})
export type Citation = z.output<typeof Citation>
export const Message = z.object({
  id: z.uuid(),
  role: z.enum(['person', 'coach']),
  /** Citations stand in the text as [1], [2] … */
  text: z.string(),
  citations: z.array(Citation),
  /** What answered: `built-in`, or `provider:model`; null for the person's own words. */
  source: z.string().nullable(),
  suggestedReplies: z.array(z.string()),
  /** `stopped`: the text ends where the person left or the provider broke off. */
  status: z.enum(['complete', 'stopped']).optional(),
  createdAt: Instant,
})
export type Message = z.output<typeof Message>
export const Conversation = z.object({
  id: z.uuid(),
  title: z.string(),
  mode: Mode.nullable(),
  updatedAt: Instant,
  createdAt: Instant,
})

export const coachApi = {
  say: {
    method: 'POST',
    path: '/chat',
    summary: 'Say something to the coach; the answer streams as server-sent events',
    body: z.strictObject({
      message: z.string().trim().min(1).max(8000),
      conversationId: z.uuid().optional(),
      mode: Mode.optional(),
    }),
    stream: {
      token: z.object({ text: z.string() }),
      citation: Citation,
      done: z.object({
        conversationId: z.uuid(),
        messageId: z.uuid(),
        source: z.string(),
        suggestedReplies: z.array(z.string()),
        fellBack: z.boolean(),
        /** Why no provider answered; `spent-…`: the tokens of the last 24 hours. Null when one did, or when it was said before. */
        fellBackWhy: z.enum(['off', 'down', 'busy', 'large', 'spent-person', 'spent-organisation']).nullable(),
      }),
      error: z.object({ code: z.string(), detail: z.string() }),
    },
    example: { message: 'Why should I do linear algebra today?' },
  },
  conversations: {
    method: 'GET',
    path: '/chat/conversations',
    summary: 'Conversations, last used first',
    query: Paging,
    reply: page(Conversation),
  },
  conversation: {
    method: 'GET',
    path: '/chat/conversations/:id',
    summary: 'One conversation with its messages, oldest first',
    params: ById,
    reply: Conversation.extend({ messages: z.array(Message) }),
  },
  removeConversation: {
    method: 'DELETE',
    path: '/chat/conversations/:id',
    summary: 'Delete a conversation and everything said in it',
    params: ById,
  },
} satisfies Api
