import { z } from 'zod'
import type { Config } from '#platform/config.ts'
import type { Logger } from '#platform/log.ts'
import { ask, type Limits, type Prompt, ProviderFailed } from './attempt.ts'
import { makeBreaker } from './breaker.ts'
import type { Clock } from './deadline.ts'
import { makeProbes } from './health.ts'
import { type Model, ModelUnavailable, noModel, type Task } from './model.ts'
import { type Provider, providersOf } from './providers.ts'
import { asJson, readObject, repairing } from './structured.ts'

/** A prompt beyond this is not sent: the domain's budget is far below, so something went wrong. */
const mostPromptCharacters = 100_000

type Tried = { source: string; reason: string }[]

/** The AI gateway over AI_PROVIDERS: each is asked in its turn until one answers, all of them within one deadline. */
export function makeModel(config: Config, log: Logger, clock: Clock = () => performance.now()): Model {
  const providers = providersOf(config)
  if (providers.length === 0) return noModel
  const breaker = makeBreaker(clock)
  const probe = makeProbes(providers, breaker, clock)

  const fail = (provider: Provider, task: Task, error: unknown, tried: Tried) => {
    if (!(error instanceof ProviderFailed)) throw error
    breaker.failed(provider.source, error.message)
    log.warn({ provider: provider.source, task, reason: error.message }, 'AI provider failed')
    tried.push({ source: provider.source, reason: error.message })
  }

  /**
   * Tries `work` on one provider after the other for `withinMs` in all. A provider that sends nothing gets half of what
   * is left, so that the next ones have their turn; the last gets all.
   */
  async function first<T>(
    task: Task,
    prompt: Prompt,
    withinMs: number,
    signal: AbortSignal,
    tried: Tried,
    work: (provider: Provider, limits: Limits) => Promise<T>,
  ): Promise<T> {
    const startedAt = clock()
    if (sizeOf(prompt) > mostPromptCharacters)
      throw new ModelUnavailable([
        { source: 'gateway', reason: `was asked more than ${mostPromptCharacters} characters` },
      ])
    for (const [index, provider] of providers.entries()) {
      signal.throwIfAborted()
      const reason = breaker.resting(provider.source)
      if (reason) {
        tried.push({ source: provider.source, reason: `is resting: it ${reason}` })
        continue
      }
      const isLast = !providers.slice(index + 1).some(({ source }) => !breaker.resting(source))
      const left = Math.min(config.AI_FIRST_TOKEN_MS, withinMs - (clock() - startedAt))
      if (left <= 0) break
      try {
        return await work(provider, {
          firstMs: isLast ? left : left / 2,
          quietMs: config.AI_FIRST_TOKEN_MS,
          lastAt: startedAt + config.AI_TIMEOUT_MS,
        })
      } catch (error) {
        signal.throwIfAborted()
        fail(provider, task, error, tried)
      }
    }
    throw new ModelUnavailable(tried)
  }

  /** The rest of an answer whose first words are there. */
  async function* rest(
    provider: Provider,
    task: Task,
    firstWords: string,
    words: AsyncGenerator<string>,
    signal: AbortSignal,
    tried: Tried,
  ) {
    try {
      yield firstWords
      yield* words
      breaker.succeeded(provider.source)
    } catch (error) {
      signal.throwIfAborted()
      fail(provider, task, error, tried)
      throw new ModelUnavailable(tried)
    } finally {
      await words.return(undefined)
    }
  }

  return {
    isConfigured: true,
    stream(task, prompt, signal) {
      const tried: Tried = []
      return first(task, prompt, config.AI_FIRST_TOKEN_MS, signal, tried, async (provider, limits) => {
        const words = ask(provider, task, prompt, null, limits, clock, signal)
        const { value } = await words.next() // throws when there is none
        return { source: provider.source, text: rest(provider, task, String(value), words, signal, tried) }
      })
    },
    object(task, { schema, ...prompt }, signal) {
      const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
      const asked = asJson(prompt, shape)
      return first(task, asked, config.AI_TIMEOUT_MS, signal, [], async (provider, limits) => {
        const read = async (prompt: Prompt) => {
          const said = await whole(ask(provider, task, prompt, { schema: shape }, limits, clock, signal))
          return { said, ...readObject(schema, said) }
        }
        const answer = await read(asked)
        const final = 'value' in answer ? answer : await read(repairing(asked, answer.said, answer.problems))
        if (!('value' in final)) throw new ProviderFailed('did not give the asked shape')
        breaker.succeeded(provider.source)
        return { source: provider.source, value: final.value }
      })
    },
    health: probe,
  }
}

const sizeOf = ({ system, turns }: Prompt) => turns.reduce((sum, { text }) => sum + text.length, system.length)

async function whole(words: AsyncIterable<string>): Promise<string> {
  let said = ''
  for await (const part of words) said += part
  return said
}
