import type { Config } from '#platform/config.ts'
import type { Logger } from '#platform/log.ts'
import { type Gateway, modelFor } from './asking.ts'
import { makeBreaker } from './breaker.ts'
import type { Clock } from './deadline.ts'
import { makeProbes } from './health.ts'
import { type Ledger, noLedger } from './ledger.ts'
import { makeLimits } from './limits.ts'
import type { Model, Task } from './model.ts'
import { type Access, providersOf } from './providers.ts'
import { makeRecorder } from './recorder.ts'
import { makeTurns } from './turn.ts'

/** What organisations brought themselves. */
export type OwnKeys = {
  /** `provider:model` of the organisation's own, for a task; from memory, so perhaps half a minute old. */
  source(organisationId: string, task: Task): string | null
  /** How to reach it now; null when it is gone or cannot be opened. */
  find(organisationId: string, task: Task): Promise<Access | null>
  /** What the organisation has brought just now; null when it was taken back. */
  learn(organisationId: string, own: OwnSources | null): void
}
/** Both as `provider:model`. */
export type OwnSources = { chat: string; embed: string | null }
const noOwnKeys: OwnKeys = { source: () => null, find: async () => null, learn: () => undefined }

/**
 * The AI gateway over AI_PROVIDERS and the lists per task: each provider is asked in its turn until one answers, all of
 * them within one deadline. Without a ledger nothing is recorded and no budget is known.
 */
export function makeModel(
  config: Config,
  log: Logger,
  { clock = () => performance.now(), ledger = noLedger, own = noOwnKeys }: Parts = {},
): Model {
  const providers = providersOf(config)
  const breaker = makeBreaker(clock)
  const gateway: Gateway = {
    config,
    log,
    clock,
    providers,
    ledger,
    own,
    limits: makeLimits({ all: config.AI_CONCURRENCY, perPerson: config.AI_CONCURRENCY_PER_PERSON }),
    turns: makeTurns(config, breaker, log, clock),
    record: makeRecorder(ledger, config.AI_PRICES, log, clock),
  }
  const can = (task: Task) => providers[task].length > 0
  const nobody = () => Promise.reject(new Error('A model answers a member: ask through ctx.model'))
  const model: Model = {
    for: (caller) => modelFor(gateway, caller, model),
    isConfigured: can('chat'),
    can,
    embedder: providers.embed[0]?.source ?? null,
    stream: nobody,
    object: nobody,
    embed: nobody,
    health: makeProbes([...new Set(Object.values(providers).flat())], breaker, clock),
  }
  return model
}
type Parts = { clock?: Clock; ledger?: Ledger; own?: OwnKeys }
