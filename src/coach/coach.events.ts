import { z } from 'zod'
import { event } from '#platform/events.ts'

const conversationId = z.uuid()
/** The person said something to the coach. */
export const messageSaid = event('message.said', z.object({ conversationId, messageId: z.uuid() }))
export const conversationDeleted = event('conversation.deleted', z.object({ conversationId }))
