import type { z } from 'zod'

/** What a model may be asked for; each task can have its own provider order. */
export type Task = 'chat' | 'plan'
export type ChatTurn = { role: 'user' | 'assistant'; text: string }

/** The AI gateway. Without a configured provider `isConfigured` is false, and the domains answer by themselves. */
export type Model = {
  isConfigured: boolean
  /**
   * Streams an answer. The first part comes within AI_FIRST_TOKEN_MS and the last within AI_TIMEOUT_MS, or it throws
   * ModelUnavailable, whatever the providers do. `source` is `provider:model`.
   */
  stream(
    task: Task,
    prompt: { system: string; turns: ChatTurn[] },
    signal: AbortSignal,
  ): Promise<{ source: string; text: AsyncIterable<string> }>
  /** One object of the schema's shape, repaired once; throws ModelUnavailable when no provider gives one in time. */
  object<S extends z.ZodType>(
    task: Task,
    prompt: { system: string; user: string; schema: S },
    signal: AbortSignal,
  ): Promise<{ source: string; value: z.output<S> }>
  health(): Promise<{ name: string; status: 'up' | 'down' | 'off'; latencyMs: number | null; detail: string | null }[]>
}

/** Every configured provider was down, slow or talked nonsense; `tried` says which and why. */
export class ModelUnavailable extends Error {
  override name = 'ModelUnavailable'
  readonly tried: { source: string; reason: string }[]
  constructor(tried: { source: string; reason: string }[]) {
    super(
      tried.length
        ? `No AI provider answered: ${tried.map(({ source, reason }) => `${source} ${reason}`).join('; ')}`
        : 'No AI provider is configured',
    )
    this.tried = tried
  }
}

/** The model of an installation without providers. */
export const noModel: Model = {
  isConfigured: false,
  stream: () => Promise.reject(new ModelUnavailable([])),
  object: () => Promise.reject(new ModelUnavailable([])),
  health: async () => [
    { name: 'ai', status: 'off', latencyMs: null, detail: 'No provider is configured; the built-in coach answers.' },
  ],
}
