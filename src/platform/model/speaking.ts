import type { Gateway } from './asking.ts'
import { ask, type Limits, type Prompt, type Said, type Spoken, textOf } from './attempt.ts'
import { ProviderFailed, poorAnswer } from './failure.ts'
import { type Caller, ModelUnavailable, type Part } from './model.ts'
import type { Provider } from './providers.ts'
import { outcomeOf } from './recorder.ts'
import { proposals } from './tools.ts'
import type { Tried } from './turn.ts'

type About = { caller: Caller; task: Spoken; promptVersion: string | null; prompt: Prompt }
type Search = Parameters<Gateway['turns']['first']>[0]

/** An answer whose first part is there. `leave` is called when it has ended, however it ends. */
export async function speaking(
  gateway: Gateway,
  search: Search,
  about: About,
  leave: () => void,
): Promise<{ source: string; parts: AsyncIterable<Part> }> {
  const { config, turns } = gateway
  const { signal } = search
  try {
    return await turns.first(search, async (provider, limits) => {
      const begin = async (prompt: Prompt) => {
        const parts = partsOf(gateway, provider, { ...about, prompt }, limits, signal)
        const { value, done } = await parts.next()
        if (done) throw poorAnswer('answered nothing')
        const expiry = setTimeout(leave, config.AI_TIMEOUT_MS).unref() // for an answer that nobody reads
        signal.addEventListener('abort', leave, { once: true })
        const end = () => {
          clearTimeout(expiry)
          leave()
        }
        return { source: provider.source, parts: rest(gateway, search, provider, value, parts, end) }
      }
      const { prompt } = about
      return begin(prompt).catch((error: unknown) => {
        if (!prompt.tools?.length || !knowsNoTools(error)) throw error
        return begin({ ...prompt, tools: [] })
      })
    })
  } catch (error) {
    leave()
    throw error
  }
}

/** Models without tools are told apart by a refusal only. */
const knowsNoTools = (error: unknown) =>
  error instanceof ProviderFailed && (error.status === 400 || error.status === 404)

function partsOf(gateway: Gateway, provider: Provider, about: About, limits: Limits, signal: AbortSignal) {
  const { clock, config, log } = gateway
  const { prompt, task } = about
  const firstAt = clock() + limits.firstMs
  let hasSpoken = false
  const recorded = async function* (
    prompt: Prompt,
    shape: { schema: unknown } | null,
    limits: Limits,
  ): AsyncGenerator<Said> {
    const record = gateway.record({ ...about, provider, asked: textOf(prompt) })
    let ended: ReturnType<typeof outcomeOf> = { outcome: 'left', reason: null }
    try {
      for await (const said of ask({ provider, task, prompt, shape }, limits, record.meter, clock, signal)) {
        hasSpoken ||= 'text' in said
        yield said
      }
      ended = { outcome: 'answered', reason: null }
    } catch (error) {
      ended = outcomeOf(error, signal)
      throw error
    } finally {
      await record.end(ended)
    }
  }
  const repair = async (prompt: Prompt, schema: unknown) => {
    const lastAt = hasSpoken ? limits.lastAt : firstAt
    const firstMs = Math.min(config.AI_FIRST_TOKEN_MS, lastAt - clock())
    try {
      let said = ''
      for await (const part of recorded(prompt, { schema }, { ...limits, firstMs, lastAt }))
        if ('text' in part) said += part.text
      return said
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof ProviderFailed)) throw error
      return null // the proposal is dropped, and logged as such
    }
  }
  const dropped = (tool: string) =>
    log.warn({ provider: provider.source, tool }, 'a proposal of the AI provider was dropped')
  return proposals(recorded(prompt, null, limits), prompt, repair, dropped)
}

/** The rest of an answer whose first part is there. */
async function* rest(
  { turns }: Gateway,
  { task, signal, tried }: { task: Spoken | 'embed'; signal: AbortSignal; tried: Tried },
  provider: Provider,
  first: Part,
  parts: AsyncGenerator<Part>,
  leave: () => void,
): AsyncGenerator<Part> {
  try {
    yield first
    yield* parts
    turns.succeed(provider, task)
  } catch (error) {
    signal.throwIfAborted()
    turns.fail(provider, task, error, tried)
    throw new ModelUnavailable('down', tried)
  } finally {
    await parts.return(undefined)
    leave()
  }
}
