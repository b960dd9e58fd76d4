import type { FinishReason } from 'ai'
import { type Clock, within } from './deadline.ts'
import type { ChatTurn, Task } from './model.ts'
import type { Provider } from './providers.ts'

/** One provider did not answer properly; the message says why, in words that hold nothing of the prompt. */
export class ProviderFailed extends Error {
  override name = 'ProviderFailed'
}

export type Prompt = { system: string; turns: ChatTurn[] }
/** `firstMs` until the first words, `lastAt` (of the clock) until the last, `quietMs` between two parts. */
export type Limits = { firstMs: number; quietMs: number; lastAt: number }
type Shape = { schema: unknown } | null

/** What an answer may hold at most; more is a provider that has lost the thread. */
const most: Record<Task, { tokens: number; characters: number }> = {
  chat: { tokens: 1_200, characters: 8_000 },
  plan: { tokens: 8_000, characters: 80_000 },
}

/**
 * One call to one provider: yields text that is never empty. Throws ProviderFailed when it refuses, is slow, stops
 * midway, says nothing or says too much. Leaving the loop, or the signal, ends the call on the wire too.
 */
export async function* ask(
  provider: Provider,
  task: Task,
  prompt: Prompt,
  shape: Shape,
  limits: Limits,
  clock: Clock,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const hangUp = new AbortController()
  const parts = await open(provider, task, prompt, shape, AbortSignal.any([signal, hangUp.signal]))
  const started = clock()
  let said = 0
  let ending: { finishReason: FinishReason; rawFinishReason: string | undefined } | null = null
  try {
    for (;;) {
      const untilFirst = limits.firstMs - (clock() - started)
      const ms = Math.min(said === 0 ? untilFirst : limits.quietMs, limits.lastAt - clock())
      const next = await within(
        parts.next().catch(broken),
        ms,
        () => new ProviderFailed(said === 0 ? 'sent nothing in time' : 'went quiet in the middle'),
        signal,
      )
      if (next.done) break
      const part = next.value
      if (part.type === 'error') throw new ProviderFailed(reasonOf(part.error))
      if (part.type === 'abort') throw new ProviderFailed('was cancelled')
      if (part.type === 'finish') ending = part
      if (part.type !== 'text-delta') continue
      const text = said === 0 ? part.text.trimStart() : part.text
      if (text === '') continue
      said += text.length
      if (said > most[task].characters) throw new ProviderFailed('said too much')
      yield text
    }
    if (said === 0) throw new ProviderFailed('answered nothing')
    const isWhole =
      ending &&
      (ending.finishReason === 'stop' ||
        ending.finishReason === 'tool-calls' ||
        (ending.finishReason === 'other' && ending.rawFinishReason)) // servers have their own words for an end
    if (!isWhole)
      throw new ProviderFailed(
        ending?.finishReason === 'length' ? 'was cut off at its limit' : 'stopped before the end',
      )
  } finally {
    hangUp.abort()
  }
}

async function open(provider: Provider, task: Task, prompt: Prompt, shape: Shape, signal: AbortSignal) {
  const { jsonSchema, Output, streamText } = await import('ai')
  globalThis.AI_SDK_LOG_WARNINGS = false // the SDK would write to the console what a provider does not support
  const result = streamText({
    model: await provider.open(),
    instructions: prompt.system,
    messages: prompt.turns.map(({ role, text }) => ({ role, content: text })),
    ...(shape && { output: Output.object({ schema: jsonSchema(shape.schema as object) }) }), // `z.toJSONSchema` made it
    maxOutputTokens: most[task].tokens,
    maxRetries: 0,
    providerOptions: provider.options(most[task].tokens),
    abortSignal: signal,
    onError: () => undefined, // the SDK's own handler prints the error, and with it the prompt
  })
  return result.fullStream[Symbol.asyncIterator]()
}

/** The SDK tells most failures as a part, and throws when a connection breaks midway. */
function broken(error: unknown): never {
  throw new ProviderFailed(reasonOf(error))
}

/** Status and code only: a provider's message may quote what a person wrote. */
function reasonOf(error: unknown): string {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if ('statusCode' in at && typeof at.statusCode === 'number' && at.statusCode >= 300)
      return `answered ${at.statusCode}`
    if ('code' in at && at.code === 'ECONNREFUSED') return 'refused the connection'
    if ('code' in at && typeof at.code === 'string') return `broke off (${at.code})`
  }
  return error instanceof Error && /JSON|parse|Invalid|Type ?validation/i.test(`${error.name} ${error.message}`)
    ? 'spoke nonsense'
    : 'broke off'
}
