export { listConversations, readConversation, removeConversation } from './conversations.ts'
export { lineFor } from './line.ts'
export { say } from './say.ts'
