import type { FinishReason } from 'ai'
import { type Clock, within } from './deadline.ts'
import { echoGuard } from './echo.ts'
import { failureOf, ProviderFailed, poorAnswer } from './failure.ts'
import type { ChatTurn, Task, Tool } from './model.ts'
import type { Provider } from './providers.ts'

export type Prompt = {
  system: string
  turns: ChatTurn[]
  tools?: Tool[]
  /** The domain's own instructions, which are not to be repeated; the whole of `system` when absent. */
  instructions?: string
}
export const textOf = ({ system, turns }: Prompt) => [system, ...turns.map(({ text }) => text)].join('\n')

/** `firstMs` until the first words, `lastAt` (of the clock) until the last, `quietMs` between two parts. */
export type Limits = { firstMs: number; quietMs: number; lastAt: number }
/** What one call took, filled while it runs. Tokens are null until the provider counts them. */
export type Meter = { firstMs: number | null; said: string; tokensIn: number | null; tokensOut: number | null }
/** A piece of text, or a call of a tool as the model wrote it, unchecked. */
export type Said = { text: string } | { tool: string; raw: unknown }

/** What an answer may hold at most; more is a provider that has lost the thread. */
const most: Record<Exclude<Task, 'embed'>, { tokens: number; characters: number }> = {
  chat: { tokens: 1_200, characters: 8_000 },
  plan: { tokens: 8_000, characters: 80_000 },
  extract: { tokens: 2_000, characters: 16_000 },
  vision: { tokens: 2_000, characters: 16_000 },
}
export type Spoken = keyof typeof most
const mostCalls = 8

type Asked = { provider: Provider; task: Spoken; prompt: Prompt; shape: { schema: unknown } | null }

/**
 * One call to one provider: yields text that is never empty, and calls of tools. Throws ProviderFailed when it refuses,
 * is slow, stops midway, says nothing, says too much or repeats its instructions. Leaving the loop, the signal or the
 * end of the time ends the call on the wire too.
 */
export async function* ask(
  asked: Asked,
  limits: Limits,
  meter: Meter,
  clock: Clock,
  signal: AbortSignal,
): AsyncGenerator<Said> {
  const { task, prompt } = asked
  const hangUp = new AbortController()
  const atLast = setTimeout(() => hangUp.abort(), Math.max(0, limits.lastAt - clock()) + 50) // also when nobody reads on
  const started = clock()
  const guard = echoGuard(prompt.instructions ?? prompt.system)
  let calls = 0
  let ending: { finishReason: FinishReason; rawFinishReason: string | undefined } | null = null
  const hasBegun = () => meter.firstMs !== null
  const begin = () => {
    meter.firstMs ??= clock() - started
  }
  try {
    const parts = await open(asked, AbortSignal.any([signal, hangUp.signal]))
    for (;;) {
      const untilFirst = limits.firstMs - (clock() - started)
      const ms = Math.min(hasBegun() ? limits.quietMs : untilFirst, limits.lastAt - clock())
      const next = await within(
        parts.next(),
        ms,
        () => new ProviderFailed(hasBegun() ? 'went quiet in the middle' : 'sent nothing in time'),
        signal,
      )
      if (next.done) break
      const part = next.value
      if (part.type === 'error') throw part.error
      if (part.type === 'abort') throw new ProviderFailed('was cancelled')
      if (part.type === 'finish') {
        ending = part
        meter.tokensIn = part.totalUsage.inputTokens ?? null
        meter.tokensOut = part.totalUsage.outputTokens ?? null
      }
      if (part.type === 'tool-call' && ++calls <= mostCalls) {
        begin()
        yield { tool: part.toolName, raw: part.input }
      }
      if (part.type !== 'text-delta') continue
      const text = meter.said === '' ? part.text.trimStart() : part.text
      if (text === '') continue
      meter.said += text
      if (meter.said.length > most[task].characters) throw poorAnswer('said too much')
      const free = guard.push(text)
      if (free === null) throw poorAnswer('repeated its instructions')
      if (free === '') continue
      begin()
      yield { text: free }
    }
    const rest = guard.finish()
    if (rest !== '') {
      begin()
      yield { text: rest }
    }
    if (!hasBegun()) throw poorAnswer('answered nothing')
    if (ending?.finishReason === 'length') throw poorAnswer('was cut off at its limit')
    if (!isWhole(ending)) throw new ProviderFailed('stopped before the end')
  } catch (error) {
    throw failureOf(error)
  } finally {
    clearTimeout(atLast)
    hangUp.abort()
  }
}

const isWhole = (ending: { finishReason: FinishReason; rawFinishReason: string | undefined } | null) =>
  ending !== null &&
  (ending.finishReason === 'stop' ||
    ending.finishReason === 'tool-calls' ||
    (ending.finishReason === 'other' && Boolean(ending.rawFinishReason))) // servers have their own words for an end

async function open({ provider, task, prompt, shape }: Asked, signal: AbortSignal) {
  const { jsonSchema, Output, streamText } = await import('ai')
  const { z } = await import('zod')
  globalThis.AI_SDK_LOG_WARNINGS = false // the SDK would write to the console what a provider does not support
  const tools = prompt.tools?.map(({ name, description, input }) => {
    const inputSchema = jsonSchema(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as object) // it made a JSON schema
    return [name, { description, inputSchema }] as const // without `execute`: the SDK only tells what the model would like
  })
  const mostTokens = most[task].tokens + provider.thinkingTokens
  const result = streamText({
    model: await provider.open(),
    instructions: prompt.system,
    messages: prompt.turns.map(messageOf),
    ...(shape && { output: Output.object({ schema: jsonSchema(shape.schema as object) }) }), // `z.toJSONSchema` made it
    ...(tools && tools.length > 0 && { tools: Object.fromEntries(tools) }),
    maxOutputTokens: mostTokens,
    maxRetries: 0,
    providerOptions: provider.options(mostTokens),
    abortSignal: signal,
    onError: () => undefined, // the SDK's own handler prints the error, and with it the prompt
  })
  return result.fullStream[Symbol.asyncIterator]()
}

function messageOf({ role, text, images = [] }: ChatTurn) {
  if (role === 'assistant') return { role, content: text }
  const files = images.map(({ mediaType, data }) => ({ type: 'file' as const, mediaType, data }))
  return { role, content: files.length > 0 ? [...files, { type: 'text' as const, text }] : text }
}
