import { z } from 'zod'
import { event } from '#platform/events.ts'

const conversationId = z.uuid()
/** The person said something to the coach. */
export const messageSaid = event('message.said', z.object({ conversationId, messageId: z.uuid() }))
/** A message was taken back: the person said it again in other words. */
export const messageUnsaid = event('message.unsaid', z.object({ conversationId, messageIds: z.array(z.uuid()) }))
export const conversationDeleted = event('conversation.deleted', z.object({ conversationId }))
