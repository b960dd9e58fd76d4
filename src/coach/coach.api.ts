import { z } from 'zod'
import type { Api } from '#platform/contract/api.ts'
import { ById, CivilDate, Instant, Paging, page } from '#platform/contract/api.ts'

export const Mode = z.enum(['accountability', 'career', 'finance', 'motivation', 'habits', 'study', 'wisdom'])
/** A mark under a sentence that opens the row it rests on. */
export const Citation = z.object({
  mark: z.int(),
  /** `memory`: something the person said or wrote; `fact`: something known of their life; `insight`: a finding across days. */
  kind: z.enum(['habit', 'completion', 'checkin', 'goal', 'plan', 'message', 'memory', 'fact', 'insight']),
  id: z.uuid(),
  date: CivilDate.nullable(),
  label: z.string(),
  /** Address of the page in the web app that shows the row. */
  href: z.string(),
})
export type Citation = z.output<typeof Citation>

/** What was understood of a message: ids of rows, civil dates, amounts. */
export const Made = z.object({ intent: z.string(), slots: z.record(z.string(), z.unknown()) })
export type Made = z.output<typeof Made>

const ToolInput = z.record(z.string(), z.unknown())
/** Something the coach offers to do. Nothing is done before the person accepts it. */
export const Proposal = z.object({
  id: z.uuid(),
  tool: z.string(),
  input: ToolInput,
  /** One sentence that says exactly what will happen. */
  label: z.string(),
  /** `failed`: it could not be done when it was accepted; it may be accepted again. */
  status: z.enum(['open', 'done', 'dismissed', 'failed']),
  /** Of what was done: what happened and the page that shows it. Of what failed: why. */
  result: z.object({ text: z.string(), href: z.string().nullable() }).nullable(),
})
export type Proposal = z.output<typeof Proposal>

/** Why no provider answered; `spent-…`: the tokens of the last 24 hours. */
const FellBackWhy = z.enum(['off', 'down', 'busy', 'large', 'spent-person', 'spent-organisation'])
/** An answer that was asked for anew. */
export const EarlierAnswer = z.object({
  text: z.string(),
  citations: z.array(Citation),
  source: z.string().nullable(),
  createdAt: Instant,
})
export type EarlierAnswer = z.output<typeof EarlierAnswer>

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
  /** A provider was configured and could not answer, so the built-in coach did; and why, said once a conversation. */
  fellBack: z.boolean(),
  fellBackWhy: FellBackWhy.nullable(),
  /** Of an answer: what was understood of the message; null where the safety text was said. */
  made: Made.nullable(),
  /** Of an answer: the memories and facts that it rests on. */
  memories: z.array(z.object({ kind: z.enum(['memory', 'fact']), id: z.uuid() })),
  proposals: z.array(Proposal),
  /** Of an answer that was asked for anew: what it said before, oldest first. */
  earlier: z.array(EarlierAnswer),
  createdAt: Instant,
})
export type Message = z.output<typeof Message>

const title = z.string().trim().min(1).max(120)
export const Conversation = z.object({
  id: z.uuid(),
  title: z.string(),
  mode: Mode.nullable(),
  pinned: z.boolean(),
  /** What is said in it never becomes a memory. */
  incognito: z.boolean(),
  updatedAt: Instant,
  createdAt: Instant,
})
/** In a list that was searched: the words of a message in which they were found; null when the title has them all. */
const Listed = Conversation.extend({ excerpt: z.string().nullable() })

const NewSaying = z
  .strictObject({
    /** Absent only when an answer is asked for anew. */
    message: z.string().trim().min(1).max(8000).optional(),
    conversationId: z.uuid().optional(),
    mode: Mode.optional(),
    /** Begins a conversation that reads memory and writes nothing to it. */
    incognito: z.boolean().optional(),
    /** The last answer of the conversation, or the message that it answers: the same words get a new answer. */
    regenerate: z.uuid().optional(),
    /** A message of the person's in the conversation: it and all that came after it give way to `message`. */
    edits: z.uuid().optional(),
  })
  .superRefine((said, problems) => {
    const add = (path: string, message: string) => problems.addIssue({ code: 'custom', path: [path], message })
    if (said.regenerate ? said.message !== undefined : said.message === undefined)
      add('message', said.regenerate ? 'is not sent when an answer is asked for anew' : 'is required')
    if (said.regenerate && said.edits) add('edits', 'cannot be sent with regenerate')
    if ((said.regenerate || said.edits) && !said.conversationId) add('conversationId', 'is required')
  })
export type NewSaying = z.output<typeof NewSaying>

export const coachApi = {
  say: {
    method: 'POST',
    path: '/chat',
    summary: 'Say something to the coach; the answer streams as server-sent events',
    body: NewSaying,
    stream: {
      /** First of all: where the person's words are kept. `messageId` is that of the person's message. */
      started: z.object({ conversationId: z.uuid(), messageId: z.uuid() }),
      token: z.object({ text: z.string() }),
      citation: Citation,
      /** After the words: something to do that waits for the person's click. */
      confirm: Proposal.pick({ id: true, tool: true, input: true, label: true }),
      done: z.object({
        conversationId: z.uuid(),
        messageId: z.uuid(),
        source: z.string(),
        suggestedReplies: z.array(z.string()),
        fellBack: z.boolean(),
        /** Null when a provider answered, or when it was said before in this conversation. */
        fellBackWhy: FellBackWhy.nullable(),
      }),
      error: z.object({ code: z.string(), detail: z.string() }),
    },
    example: { message: 'Why should I do linear algebra today?' },
  },
  conversations: {
    method: 'GET',
    path: '/chat/conversations',
    summary: 'Conversations, pinned ones first, then last used first; `q` searches titles and messages',
    query: Paging.extend({ q: z.string().trim().min(1).max(200).optional() }),
    reply: page(Listed),
  },
  conversation: {
    method: 'GET',
    path: '/chat/conversations/:id',
    summary: 'One conversation with its messages, oldest first',
    params: ById,
    reply: Conversation.extend({ messages: z.array(Message) }),
  },
  changeConversation: {
    method: 'PATCH',
    path: '/chat/conversations/:id',
    summary: 'Rename or pin a conversation, or choose its mode',
    params: ById,
    body: z.strictObject({ title: title.optional(), pinned: z.boolean().optional(), mode: Mode.nullable().optional() }),
    reply: Conversation,
    example: { title: 'Plans for the mock tests', pinned: true },
  },
  exportConversation: {
    method: 'GET',
    path: '/chat/conversations/:id/export',
    summary: 'A conversation as a file to keep: Markdown to read, or JSON with everything',
    params: ById,
    query: z.strictObject({ format: z.enum(['markdown', 'json']).default('markdown') }),
    file: { types: ['text/markdown', 'application/json'] },
  },
  removeConversation: {
    method: 'DELETE',
    path: '/chat/conversations/:id',
    summary: 'Delete a conversation and everything said in it',
    params: ById,
  },
  acceptProposal: {
    method: 'POST',
    path: '/chat/proposals/:id/accept',
    summary: 'Do what the coach offered, once, as offered or with a changed input',
    params: ById,
    body: z.strictObject({ input: ToolInput.optional() }).nullish(),
    reply: Proposal,
    example: {},
  },
  dismissProposal: {
    method: 'POST',
    path: '/chat/proposals/:id/dismiss',
    summary: 'Leave what the coach offered undone',
    params: ById,
    reply: Proposal,
  },
} satisfies Api
