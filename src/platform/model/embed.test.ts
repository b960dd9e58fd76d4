import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testConfig } from '#test/app.ts'
import { boundedMs } from '#test/bounded.ts'
import { testLog } from '#test/log.ts'
import { type Fault, type ProviderStub, providerStub } from '#test/provider-stub.ts'
import { makeModel } from './gateway.ts'
import { ModelUnavailable, noModel } from './model.ts'

let stub: ProviderStub
const never = new AbortController().signal
beforeAll(async () => {
  stub = await providerStub()
})
afterAll(() => stub.close())
beforeEach(() => stub.reset())

const embedders = ['ollama:nomic', 'openai:text-3', 'openai-compatible:bge', 'gemini:embedding-1']
const gateway = (list: string) =>
  makeModel(
    testConfig({ ...stub.environment(), AI_EMBED: list, AI_FIRST_TOKEN_MS: '1000', AI_TIMEOUT_MS: '1800' }),
    testLog,
  ).for({ organisationId: 'o', memberId: 'm' })

describe.each(embedders)('vectors by %s', (embedder) => {
  const protocol = embedder.split(':')[0] as 'ollama' // one of the four above
  it('come one for each text, in order, in batches', async () => {
    const texts = Array.from({ length: 130 }, (_, n) => `memory ${n}`)
    const made = await gateway(embedder).embed(texts, never)
    expect(made).toMatchObject({ source: embedder, dimension: 8 })
    expect(made.vectors).toHaveLength(130)
    expect(made.vectors[0]).toBeInstanceOf(Float32Array)
    const single = await gateway(embedder).embed(['memory 77'], never)
    expect(made.vectors[77]).toEqual(single.vectors[0])
    expect(stub.requests).toHaveLength(4)
  })

  it.each<Fault>(['401', '500', 'hang', 'nonsense', 'eof'])('are missing in bounded time on %s', async (fault) => {
    stub.fault(protocol, fault)
    const from = performance.now()
    await expect(gateway(embedder).embed(['one', 'two'], never)).rejects.toBeInstanceOf(ModelUnavailable)
    expect(performance.now() - from).toBeLessThan(boundedMs)
  })
})

describe('the embedder', () => {
  it('is the first of AI_EMBED that answers, or the one that is asked for', async () => {
    const model = gateway('ollama:nomic,openai:text-3')
    expect(model.embedder).toBe('ollama:nomic')
    stub.fault('ollama', '500')
    expect(await model.embed(['one'], never)).toMatchObject({ source: 'openai:text-3' })
    await expect(model.embed(['one'], never, 'ollama:nomic')).rejects.toMatchObject({ why: 'down' })
    await expect(model.embed(['one'], never, 'gemini:else')).rejects.toBeInstanceOf(ModelUnavailable)
  })

  it('is nobody without configuration', async () => {
    expect(noModel.embedder).toBeNull()
    await expect(noModel.embed(['one'], never)).rejects.toMatchObject({ why: 'off' })
  })

  it('is left alone when its vectors change their length on the way', async () => {
    const model = gateway('ollama:nomic')
    const texts = Array.from({ length: 70 }, (_, n) => `memory ${n}`)
    stub.vectors.dimensions.push(4)
    await expect(model.embed(texts, never)).rejects.toMatchObject({
      tried: [{ reason: 'gave vectors that do not fit' }],
    })
  })
})
