/** Query keys: the domain, then the verb, then what was asked. Invalidate a domain by its first word. */
export const keys = {
  me: ['identity', 'me'] as const,
  today: ['today', 'read'] as const,
  line: ['today', 'line'] as const,
  habits: ['habits', 'list'] as const,
  habit: (id: string) => ['habits', 'read', id] as const,
  habitStats: (id: string, from?: string, to?: string) => ['habits', 'stats', id, from ?? '', to ?? ''] as const,
  goals: ['goals', 'list'] as const,
  goal: (id: string) => ['goals', 'read', id] as const,
  conversations: ['coach', 'conversations'] as const,
  conversation: (id: string) => ['coach', 'conversation', id] as const,
  memories: ['memory', 'list'] as const,
  memorySearch: (q: string) => ['memory', 'search', q] as const,
  memory: (id: string) => ['memory', 'read', id] as const,
  facts: ['memory', 'facts'] as const,
  memorySettings: ['memory', 'settings'] as const,
  inbox: ['notifications', 'inbox'] as const,
}
