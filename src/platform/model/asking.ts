import { z } from 'zod'
import type { Config } from '#platform/config.ts'
import type { Logger } from '#platform/log.ts'
import { ask, type Limits, type Prompt, type Spoken, textOf } from './attempt.ts'
import type { Clock } from './deadline.ts'
import { batchSize, embedBatch } from './embed.ts'
import { poorAnswer } from './failure.ts'
import type { OwnKeys } from './gateway.ts'
import type { Ledger } from './ledger.ts'
import type { makeLimits } from './limits.ts'
import { type Caller, type Model, ModelUnavailable, type Task, type Why } from './model.ts'
import { type Provider, providerOf } from './providers.ts'
import { outcomeOf, type Recorder } from './recorder.ts'
import { speaking } from './speaking.ts'
import { asJson, readObject, repairing } from './structured.ts'
import type { makeTurns } from './turn.ts'

/** What all callers share. */
export type Gateway = {
  config: Config
  log: Logger
  clock: Clock
  providers: Record<Task, Provider[]>
  ledger: Ledger
  own: OwnKeys
  limits: ReturnType<typeof makeLimits>
  turns: ReturnType<typeof makeTurns>
  record: Recorder
}

/** A prompt beyond this is not sent: the domain's budget is far below, so something went wrong. */
const mostPromptCharacters = 100_000
const mostImageBytes = 8 * 2 ** 20

/** The gateway as one member asks it. */
export function modelFor(gateway: Gateway, caller: Caller, { health }: Model): Model {
  const { config, clock, own, providers, turns } = gateway
  const source = (task: Task) => own.source(caller.organisationId, task) ?? providers[task][0]?.source ?? null
  /** Who may be asked, and a place in the queue: `leave` gives it back. */
  const admit = async (task: Task, prompt: Prompt | null, signal: AbortSignal, startedAt: number) => {
    if (prompt) assertSize(prompt)
    const found = await askable(gateway, caller, task)
    const leave = await gateway.limits.enter(caller, config.AI_FIRST_TOKEN_MS / 2 - (clock() - startedAt), signal)
    return { found, leave }
  }
  return {
    for: (other) => modelFor(gateway, other, { health } as Model), // only its health is read
    get isConfigured() {
      return source('chat') !== null
    },
    can: (task) => source(task) !== null,
    get embedder() {
      return source('embed')
    },
    health,

    async stream(task, { promptVersion = null, ...prompt }, signal) {
      const startedAt = clock()
      const { found, leave } = await admit(task, prompt, signal, startedAt)
      const search = { task, providers: found, startedAt, withinMs: config.AI_FIRST_TOKEN_MS, signal, tried: [] }
      const about = { caller, task: spoken(task), promptVersion, prompt }
      return speaking(gateway, search, about, leave)
    },

    async object(task, { schema, promptVersion = null, user, images = [], system }, signal) {
      const startedAt = clock()
      const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
      const asked = asJson({ system, turns: [{ role: 'user', text: user, images }] }, shape)
      const { found, leave } = await admit(task, asked, signal, startedAt)
      const read = async (provider: Provider, prompt: Prompt, limits: Limits) => {
        const record = gateway.record({ caller, task, promptVersion, provider, asked: textOf(prompt) })
        const call = { provider, task: spoken(task), prompt, shape: { schema: shape } }
        try {
          let said = ''
          for await (const part of ask(call, limits, record.meter, clock, signal)) if ('text' in part) said += part.text
          const result = readObject(schema, said)
          if ('value' in result) await record.end({ outcome: 'answered', reason: null })
          else await record.end({ outcome: 'failed', reason: 'gave the wrong shape' })
          return { said, ...result }
        } catch (error) {
          await record.end(outcomeOf(error, signal))
          throw error
        }
      }
      const search = { task, providers: found, startedAt, withinMs: config.AI_TIMEOUT_MS, signal, tried: [] }
      const work = async (provider: Provider, limits: Limits) => {
        const answer = await read(provider, asked, limits)
        const final =
          'value' in answer ? answer : await read(provider, repairing(asked, answer.said, answer.problems), limits)
        if (!('value' in final)) throw poorAnswer('gave the wrong shape')
        turns.succeed(provider, task)
        return { source: provider.source, value: final.value }
      }
      return turns.first(search, work).finally(leave)
    },

    async embed(texts, signal, only) {
      if (texts.length === 0) throw new Error('There is nothing to embed')
      if (texts.some((text) => text.length > mostPromptCharacters)) throw new ModelUnavailable('large')
      const startedAt = clock()
      const { found, leave } = await admit('embed', null, signal, startedAt)
      const chosen = only === undefined ? found : found.filter((each) => each.source === only)
      const withinMs = Math.ceil(texts.length / batchSize) * config.AI_TIMEOUT_MS
      const search = { task: 'embed' as const, providers: chosen, startedAt, withinMs, signal, tried: [] }
      const work = async (provider: Provider, { firstMs }: Limits) => {
        const vectors: Float32Array[] = []
        for (let from = 0; from < texts.length; from += batchSize) {
          const batch = texts.slice(from, from + batchSize)
          const record = gateway.record({
            caller,
            task: 'embed',
            promptVersion: null,
            provider,
            asked: batch.join('\n'),
          })
          const ms = texts.length === 1 ? firstMs : config.AI_TIMEOUT_MS // a question is waited for as for a first word
          try {
            const made = await embedBatch(provider, batch, ms, signal)
            if (vectors[0] && made.dimension !== vectors[0].length) throw poorAnswer('gave vectors that do not fit')
            vectors.push(...made.vectors)
            Object.assign(record.meter, { tokensIn: made.tokens, tokensOut: made.tokens === null ? null : 0 })
            await record.end({ outcome: 'answered', reason: null })
          } catch (error) {
            await record.end(outcomeOf(error, signal))
            throw error
          }
        }
        turns.succeed(provider, 'embed')
        return { source: provider.source, dimension: vectors[0]?.length ?? 0, vectors }
      }
      return turns.first(search, work).finally(leave)
    },
  }
}

/** The organisation's own provider first, then the installation's unless their budget is spent. Throws when nobody is left. */
async function askable(gateway: Gateway, caller: Caller, task: Task): Promise<Provider[]> {
  const { own, providers, log } = gateway
  const theirs = providers[task]
  const brought = own.source(caller.organisationId, task) ? await own.find(caller.organisationId, task) : null
  const mine = brought ? [providerOf(brought)] : []
  if (mine.length === 0 && theirs.length === 0) throw new ModelUnavailable('off')
  const why = theirs.length > 0 && task !== 'embed' ? await spentBy(gateway, caller) : null
  if (!why) return [...mine, ...theirs]
  if (mine.length > 0) return mine
  log.info({ task, why }, 'the AI budget is spent')
  throw new ModelUnavailable(why, [{ source: 'gateway', reason: 'has spent the tokens of the last 24 hours' }])
}

async function spentBy({ config, ledger }: Gateway, caller: Caller): Promise<Why | null> {
  const { AI_TOKENS_PER_PERSON_DAY: perPerson, AI_TOKENS_PER_ORGANISATION_DAY: perOrganisation } = config
  if (perPerson === 0 && perOrganisation === 0) return null
  const { person, organisation } = await ledger.spent(caller)
  if (perPerson > 0 && person >= perPerson) return 'spent-person'
  return perOrganisation > 0 && organisation >= perOrganisation ? 'spent-organisation' : null
}

function assertSize({ system, turns }: Prompt) {
  const characters = turns.reduce((sum, { text }) => sum + text.length, system.length)
  const bytes = turns.flatMap(({ images = [] }) => images).reduce((sum, { data }) => sum + data.byteLength, 0)
  const refused = (reason: string) => new ModelUnavailable('large', [{ source: 'gateway', reason }])
  if (characters > mostPromptCharacters) throw refused(`was asked more than ${mostPromptCharacters} characters`)
  if (bytes > mostImageBytes) throw refused(`was shown more than ${mostImageBytes} bytes`)
}

function spoken(task: Task): Spoken {
  if (task === 'embed') throw new Error('Vectors come from embed')
  return task
}
