export {
  changeConversation,
  listConversations,
  readConversation,
  removeConversation,
} from './conversations.ts'
export { exportConversation } from './export.ts'
export { lineFor } from './line.ts'
export { accept, dismiss, prepareAccept } from './proposals.ts'
export { say } from './say.ts'
