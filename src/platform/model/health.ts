import type { Breaker } from './breaker.ts'
import { type Clock, within } from './deadline.ts'
import { type Health, type Model, noModel } from './model.ts'
import type { Provider } from './providers.ts'

const answersWithinMs = 2_000
/** Anybody may ask for health; providers are asked at most this often. */
const keptMs = 15_000

/** Asks each provider for its list of models, which costs no token. */
export function makeProbes(providers: Provider[], breaker: Breaker, clock: Clock): Model['health'] {
  if (providers.length === 0) return noModel.health
  let known: { at: number; answer: Promise<Health[]> } | null = null
  return () => {
    if (!known || clock() - known.at > keptMs)
      known = { at: clock(), answer: Promise.all(providers.map((provider) => look(provider, breaker))) }
    return known.answer
  }
}

async function look(provider: Provider, breaker: Breaker): Promise<Health> {
  const resting = breaker.resting(provider.id)
  if (!resting) return probe(provider)
  const detail = `${resting.reason}; it is tried again in ${Math.ceil(resting.forMs / 1000)} s`
  return { name: `ai:${provider.source}`, status: 'down', latencyMs: null, detail }
}

/** Whether a provider is there and takes its key. Says nothing of what it answered, which may be anybody's page. */
export async function probe(provider: Provider): Promise<Health> {
  const name = `ai:${provider.source}`
  const down = (detail: string): Health => ({
    name,
    status: 'down',
    latencyMs: null,
    detail,
  })
  const startedAt = performance.now()
  const stop = AbortSignal.timeout(answersWithinMs)
  try {
    const late = () => new Error(`did not answer within ${answersWithinMs} ms`)
    const reply = await within(
      provider.fetch(provider.probe.url, { headers: provider.probe.headers, signal: stop }),
      answersWithinMs,
      late,
    )
    const body = await within(reply.text(), answersWithinMs, late)
    if (reply.status === 401 || reply.status === 403) return down(`refused the key (${reply.status})`)
    if (reply.status >= 400 && reply.status !== 404) return down(`answered ${reply.status}`) // some servers have no list
    if (provider.probe.model && !hasModel(body, provider.probe.model))
      return down(`is not there; fetch it with: ollama pull ${provider.probe.model}`)
    return { name, status: 'up', latencyMs: Math.round(performance.now() - startedAt), detail: null }
  } catch (error) {
    const isRefused =
      error instanceof Error &&
      error.cause instanceof Error &&
      'code' in error.cause &&
      error.cause.code === 'ECONNREFUSED'
    return down(isRefused ? 'refused the connection' : 'did not answer')
  }
}

/** Ollama lists `llama3.1:latest` for `llama3.1`; a server that lists nothing readable is believed. */
function hasModel(body: string, model: string): boolean {
  const names = [...body.matchAll(/"name"\s*:\s*"([^"]+)"/g)].map(([, name = '']) => name)
  return !body.includes('"models"') || names.some((name) => name === model || name === `${model}:latest`)
}
