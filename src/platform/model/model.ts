import type { z } from 'zod'

/** What a model may be asked for; each has its own order of providers (AI_CHAT, AI_PLAN …). */
export type Task = 'chat' | 'plan' | 'extract' | 'vision' | 'embed'
/** `data` are the bytes of a file of type `mediaType`, such as image/jpeg. */
export type Image = { mediaType: string; data: Uint8Array }
export type ChatTurn = { role: 'user' | 'assistant'; text: string; images?: Image[] }

/** Something that the model may propose. The gateway never does it: a proposal waits for the person's click. */
export type Tool = { name: string; description: string; input: z.ZodType }
/** A piece of the answer, or a proposal whose `input` has passed its tool's schema. */
export type Part = { text: string } | { tool: string; input: unknown }

/** On whose behalf is asked: budgets, own keys and records are theirs. */
export type Caller = { organisationId: string; memberId: string }

export type Health = {
  name: string
  status: 'up' | 'down' | 'off'
  latencyMs: number | null
  detail: string | null
}

/** The AI gateway. Where nobody is configured the domains answer by themselves. Nothing that is asked or said is kept. */
export type Model = {
  /** The same gateway, asked by a member. `ctx.model` is this already; the gateway itself answers nobody. */
  for(caller: Caller): Model
  /** Whether somebody can be asked to chat: `can('chat')`. */
  isConfigured: boolean
  can(task: Task): boolean
  /** `provider:model` of the vectors that `embed` gives first; null when there is none. */
  embedder: string | null
  /**
   * Streams an answer. The first part comes within AI_FIRST_TOKEN_MS and the last within AI_TIMEOUT_MS, or it throws
   * ModelUnavailable, whatever the providers do. `source` is `provider:model`. Leaving the loop, or `signal`, ends the call.
   */
  stream(
    task: Task,
    prompt: { system: string; turns: ChatTurn[]; tools?: Tool[]; promptVersion?: string },
    signal: AbortSignal,
  ): Promise<{ source: string; parts: AsyncIterable<Part> }>
  /** One object of the schema's shape, repaired once; throws ModelUnavailable when no provider gives one in time. */
  object<S extends z.ZodType>(
    task: Task,
    prompt: { system: string; user: string; images?: Image[]; schema: S; promptVersion?: string },
    signal: AbortSignal,
  ): Promise<{ source: string; value: z.output<S> }>
  /**
   * A vector for each text, in their order, all of one `source` and `dimension`. With `only` nobody else is asked,
   * because vectors of two models do not compare. Throws ModelUnavailable.
   */
  embed(
    texts: string[],
    signal: AbortSignal,
    only?: string,
  ): Promise<{ source: string; dimension: number; vectors: Float32Array[] }>
  health(): Promise<Health[]>
}

/**
 * Why nobody answered: `off` (not configured), `down` (every provider failed), `busy` (too many at once), `large` (the
 * question is too long), or whose tokens of the last 24 hours are spent.
 */
export type Why = 'off' | 'down' | 'busy' | 'large' | 'spent-person' | 'spent-organisation'

/** No model answered; `tried` says who was asked and why that failed, without a word of the prompt. */
export class ModelUnavailable extends Error {
  override name = 'ModelUnavailable'
  readonly why: Why
  readonly tried: { source: string; reason: string }[]
  constructor(why: Why, tried: { source: string; reason: string }[] = []) {
    super(
      tried.length
        ? `No AI provider answered: ${tried.map(({ source, reason }) => `${source} ${reason}`).join('; ')}`
        : `No AI provider answered (${why})`,
    )
    this.why = why
    this.tried = tried
  }
}

/** The model of an installation without providers. */
export const noModel: Model = {
  for: () => noModel,
  isConfigured: false,
  can: () => false,
  embedder: null,
  stream: () => Promise.reject(new ModelUnavailable('off')),
  object: () => Promise.reject(new ModelUnavailable('off')),
  embed: () => Promise.reject(new ModelUnavailable('off')),
  health: async () => [
    { name: 'ai', status: 'off', latencyMs: null, detail: 'No provider is configured; the built-in coach answers.' },
  ],
}
