import { setTimeout as sleep } from 'node:timers/promises'
import type { Config } from '#platform/config.ts'
import type { Logger } from '#platform/log.ts'
import type { Limits } from './attempt.ts'
import type { Breaker } from './breaker.ts'
import type { Clock } from './deadline.ts'
import { ProviderFailed } from './failure.ts'
import { ModelUnavailable, type Task } from './model.ts'
import type { Provider } from './providers.ts'

export type Tried = { source: string; reason: string }[]
type Search = {
  task: Task
  providers: Provider[]
  /** Of the clock: when the asking began, and for how long it may look for a provider. */
  startedAt: number
  withinMs: number
  signal: AbortSignal
  tried: Tried
}

const usualPauseMs = 50
const jitterMs = 150

/** Asks one provider after the other. */
export function makeTurns(config: Config, breaker: Breaker, log: Logger, clock: Clock) {
  const fail = (provider: Provider, task: Task, error: unknown, tried: Tried) => {
    if (!(error instanceof ProviderFailed)) throw error
    breaker.failed(error.isPoor ? taskOf(provider, task) : provider.id, error.message, error.retryAfterMs)
    log.warn({ provider: provider.source, task, reason: error.message }, 'AI provider failed')
    tried.push({ source: provider.source, reason: error.message })
  }

  const succeed = (provider: Provider, task: Task) => {
    breaker.succeeded(provider.id)
    breaker.succeeded(taskOf(provider, task))
  }
  const restingOf = (provider: Provider, task: Task) =>
    breaker.resting(provider.id) ?? breaker.resting(taskOf(provider, task))

  /**
   * Tries `work` on one provider after the other. One that sends nothing gets half of what is left, so that the next
   * ones have their turn; the last gets all. Who was only not ready is asked once more, when that fits its share.
   */
  async function first<T>(search: Search, work: (provider: Provider, limits: Limits) => Promise<T>): Promise<T> {
    const { task, providers, startedAt, withinMs, signal, tried } = search
    for (const [index, provider] of providers.entries()) {
      signal.throwIfAborted()
      const resting = restingOf(provider, task)
      if (resting) {
        tried.push({ source: provider.source, reason: `is resting: it ${resting.reason}` })
        continue
      }
      const isLast = !providers.slice(index + 1).some((next) => !restingOf(next, task))
      const left = () => Math.min(config.AI_FIRST_TOKEN_MS, withinMs - (clock() - startedAt))
      const share = isLast ? left() : left() / 2
      const until = clock() + share
      for (let isSecond = false; ; isSecond = true) {
        if (until - clock() <= 0) break
        try {
          return await work(provider, {
            firstMs: until - clock(),
            quietMs: config.AI_FIRST_TOKEN_MS,
            lastAt: startedAt + config.AI_TIMEOUT_MS,
          })
        } catch (error) {
          signal.throwIfAborted()
          const pause = isSecond ? null : pauseBefore(error, until - clock())
          if (pause === null) {
            fail(provider, task, error, tried)
            break
          }
          await sleep(pause, undefined, { signal })
        }
      }
    }
    throw new ModelUnavailable('down', tried)
  }
  return { first, fail, succeed }
}

/** Poor answers make it rest for the task only at which it is poor. */
const taskOf = ({ id }: Provider, task: Task) => `${id} for ${task}`

/** Milliseconds until the same provider is asked again; null when that makes no sense or does not fit. */
function pauseBefore(error: unknown, leftMs: number): number | null {
  if (!(error instanceof ProviderFailed) || !error.isPassing) return null
  const pause = (error.retryAfterMs ?? usualPauseMs) + Math.random() * jitterMs // apart, so that many do not come back at once
  return pause <= leftMs / 2 ? pause : null
}
