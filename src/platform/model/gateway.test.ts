import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { testConfig } from '#test/app.ts'
import { type Fault, type Protocol, type ProviderStub, protocols, providerStub } from '#test/provider-stub.ts'
import { makeModel } from './gateway.ts'
import { ModelUnavailable } from './model.ts'

let stub: ProviderStub
const lines: string[] = []
const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
const secret = 'my grandmother is ill'
const prompt = { system: 'You are a coach.', turns: [{ role: 'user' as const, text: secret }] }
const never = new AbortController().signal
let time = { now: () => performance.now() }

beforeAll(async () => {
  stub = await providerStub()
})
afterAll(() => stub.close())
beforeEach(() => {
  for (const protocol of protocols) stub.fault(protocol, 'none')
  stub.say('Start with ten minutes.')
  stub.requests.length = 0
  stub.pace.ms = 0
  time = { now: () => performance.now() }
})

const gateway = (...order: Protocol[]) =>
  makeModel(testConfig({ ...stub.environment(...order), AI_FIRST_TOKEN_MS: '400', AI_TIMEOUT_MS: '1000' }), log, () =>
    time.now(),
  )
async function answer(model: ReturnType<typeof gateway>, signal = never) {
  const { source, text } = await model.stream('chat', prompt, signal)
  let said = ''
  for await (const part of text) said += part
  return { source, said }
}
const midway: Fault[] = ['hang-midway', 'cut', 'eof', 'length']
const atOnce: Fault[] = ['refuse', '401', '429', '500', 'hang', 'empty', 'nonsense']

describe.each(protocols)('the gateway, speaking with %s', (protocol) => {
  it('streams an answer and says who gave it', async () => {
    const { source, said } = await answer(gateway(protocol))
    expect(said).toBe('Start with ten minutes.')
    expect(source.startsWith(`${protocol}:`)).toBe(true)
    expect(stub.requests[0]?.body).toContain('You are a coach.')
    expect(stub.requests).toHaveLength(1)
  })

  it.each(atOnce)('asks the next provider on %s', async (fault) => {
    const next = protocol === 'ollama' ? 'anthropic' : 'ollama'
    stub.fault(protocol, fault)
    const { source, said } = await answer(gateway(protocol, next))
    expect(said).toBe('Start with ten minutes.')
    expect(source.startsWith(next)).toBe(true)
  })

  it.each([...atOnce, ...midway])('is unavailable in bounded time on %s', async (fault) => {
    stub.fault(protocol, fault)
    const from = performance.now()
    await expect(answer(gateway(protocol))).rejects.toBeInstanceOf(ModelUnavailable)
    expect(performance.now() - from).toBeLessThan(1400)
    expect(stub.requests.length).toBeLessThanOrEqual(1)
  })

  it('reads an object, repairing it once', async () => {
    const schema = z.strictObject({ minutes: z.int().max(60), title: z.string() })
    stub.say('{"minutes": 900', 'Here: ```json\n{"minutes": 20, "title": "Read"}\n```')
    const { value } = await gateway(protocol).object('plan', { system: 's', user: 'u', schema }, never)
    expect(value).toEqual({ minutes: 20, title: 'Read' })
    expect(stub.requests).toHaveLength(2)
    expect(stub.requests[1]?.body).toContain('not valid JSON')
  })

  it('gives up on an object that stays wrong', async () => {
    stub.say('{"minutes": 900}')
    await expect(
      gateway(protocol).object(
        'plan',
        { system: 's', user: 'u', schema: z.strictObject({ minutes: z.int().max(60) }) },
        never,
      ),
    ).rejects.toBeInstanceOf(ModelUnavailable)
    expect(stub.requests).toHaveLength(2)
  })

  it('hangs up when the person leaves', async () => {
    stub.pace.ms = 30
    stub.say('word '.repeat(200))
    const before = stub.stats.hungUp
    const leave = new AbortController()
    const { text } = await gateway(protocol).stream('chat', prompt, leave.signal)
    const reading = (async () => {
      for await (const _ of text) leave.abort()
    })()
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
    await expect.poll(() => stub.stats.hungUp).toBe(before + 1)
  })

  it('tells its health without spending a token', async () => {
    expect(await gateway(protocol).health()).toMatchObject([{ name: `ai:${protocol}`, status: 'up' }])
    stub.fault(protocol, '401')
    expect(await gateway(protocol).health()).toMatchObject([{ status: 'down' }])
    expect(stub.requests).toHaveLength(0)
  })
})

describe('the gateway', () => {
  it('shares one deadline between providers that hang', async () => {
    for (const protocol of protocols) stub.fault(protocol, 'hang')
    const from = performance.now()
    await expect(answer(gateway(...protocols))).rejects.toMatchObject({ tried: [{}, {}, {}, {}] })
    expect(performance.now() - from).toBeLessThan(700)
  })

  it('lets a provider rest after three failures, and tries it again later', async () => {
    let now = 0
    time = { now: () => now }
    stub.fault('ollama', '500')
    const model = gateway('ollama', 'gemini')
    for (let n = 0; n < 5; n++) await answer(model)
    expect(stub.requests.filter(({ protocol }) => protocol === 'ollama')).toHaveLength(3)
    now += 31_000
    stub.fault('ollama', 'none')
    expect((await answer(model)).source).toBe('ollama:llama3.1')
  })

  it('refuses a prompt without measure, and an answer without end', async () => {
    const model = gateway('ollama')
    await expect(model.stream('chat', { system: 'x'.repeat(200_000), turns: [] }, never)).rejects.toBeInstanceOf(
      ModelUnavailable,
    )
    expect(stub.requests).toHaveLength(0)
    stub.say('endless '.repeat(3000))
    await expect(answer(model)).rejects.toMatchObject({ tried: [{ reason: 'said too much' }] })
  })

  it('never logs what a person wrote', () => {
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.join('')).not.toContain(secret)
  })
})
