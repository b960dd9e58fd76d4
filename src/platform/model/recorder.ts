import type { z } from 'zod'
import type { Logger } from '#platform/log.ts'
import type { Meter } from './attempt.ts'
import type { Clock } from './deadline.ts'
import { ProviderFailed } from './failure.ts'
import type { Ledger } from './ledger.ts'
import type { Caller, Task } from './model.ts'
import type { Provider } from './providers.ts'
import type { Prices } from './settings.ts'
import { estimateTokens } from './tokens.ts'

type About = { caller: Caller; task: Task; promptVersion: string | null; provider: Provider; asked: string }
export type Outcome = { outcome: 'answered' | 'failed' | 'left'; reason: string | null }

export const outcomeOf = (error: unknown, signal: AbortSignal): Outcome =>
  signal.aborted
    ? { outcome: 'left', reason: null }
    : { outcome: 'failed', reason: error instanceof ProviderFailed ? error.message : 'our own mistake' }

/** Writes each call down when it has ended. A ledger that is away costs the record, never the answer. */
export function makeRecorder(ledger: Ledger, prices: z.output<typeof Prices>, log: Logger, clock: Clock) {
  return (about: About) => {
    const { caller, task, promptVersion, provider, asked } = about
    const meter: Meter = { firstMs: null, said: '', tokensIn: null, tokensOut: null }
    const startedAt = ledger.now()
    const from = clock()
    let isWritten = false
    return {
      meter,
      async end({ outcome, reason }: Outcome) {
        if (isWritten) return
        isWritten = true
        const isEstimated = meter.tokensIn === null || meter.tokensOut === null
        const hasReached = meter.firstMs !== null || outcome !== 'failed' // who refuses takes nothing
        const tokensIn = meter.tokensIn ?? (hasReached ? estimateTokens(asked) : 0)
        const tokensOut = meter.tokensOut ?? estimateTokens(meter.said)
        const price = prices[provider.source]
        try {
          await ledger.record(caller, {
            task,
            source: provider.source,
            isOwnKey: provider.isOwnKey,
            promptVersion,
            startedAt,
            firstMs: meter.firstMs === null ? null : Math.round(meter.firstMs),
            totalMs: Math.round(clock() - from),
            tokensIn,
            tokensOut,
            isEstimated,
            costMicro: price ? Math.round(tokensIn * price.in + tokensOut * price.out) : null, // a price per million tokens is millionths per token
            outcome,
            reason,
          })
        } catch (error) {
          log.error({ err: error, provider: provider.source, task }, 'an AI call could not be recorded')
        }
      },
    }
  }
}
export type Recorder = ReturnType<typeof makeRecorder>
