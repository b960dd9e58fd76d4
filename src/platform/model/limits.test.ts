import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { drishti, person, start, testConfig } from '#test/app.ts'
import { testLog } from '#test/log.ts'
import { counted, type ProviderStub, providerStub } from '#test/provider-stub.ts'
import { makeModel } from './gateway.ts'
import { ledgerOf } from './ledger.ts'
import { modelCalls } from './model.tables.ts'

let stub: ProviderStub
const never = new AbortController().signal
const prompt = { system: 'You are a coach.', turns: [{ role: 'user' as const, text: 'my grandmother is ill' }] }
beforeAll(async () => {
  stub = await providerStub()
})
afterAll(() => stub.close())
beforeEach(() => stub.reset())

/** A gateway over the test's database, as a process that has just started. */
async function started(more: Record<string, string> = {}) {
  const { system } = await drishti()
  const config = testConfig({ ...stub.environment('ollama'), ...more })
  return makeModel(config, testLog, { ledger: ledgerOf(system.db, () => new Date()) })
}
async function member(name = 'Asha') {
  const { organisationId, memberId } = (await (await person(name)).ctx()).person
  return { organisationId, memberId }
}
async function answer(model: Awaited<ReturnType<typeof started>>, signal = never) {
  const { parts } = await model.stream('chat', { ...prompt, promptVersion: 'test-1' }, signal)
  let said = ''
  for await (const part of parts) if ('text' in part) said += part.text
  return said
}
async function callsOf({ memberId }: { memberId: string }) {
  const { system } = await drishti()
  const rows = await system.db.select().from(modelCalls)
  return rows.filter((row) => row.memberId === memberId)
}

describe('the record', () => {
  it('says how each call went, what it took and cost, and not a word of it', async () => {
    const asha = await member()
    const prices = { AI_PRICES: '{"ollama:llama3.1":{"in":0.5,"out":2}}' }
    const model = (await started(prices)).for(asha)
    await answer(model)
    stub.say('{"a": "one"}', '{"a": 1}')
    const schema = z.object({ a: z.int() })
    await model.object('extract', { system: 's', user: 'u', schema, promptVersion: 'facts-3' }, never)
    stub.fault('ollama', 'eof')
    await expect(answer(model)).rejects.toThrow()
    const rows = await callsOf(asha)
    expect(rows).toMatchObject([
      {
        task: 'chat',
        source: 'ollama:llama3.1',
        promptVersion: 'test-1',
        isOwnKey: false,
        tokensIn: counted.in,
        tokensOut: counted.out,
        isEstimated: false,
        costMicro: Math.round(counted.in * 0.5 + counted.out * 2),
        outcome: 'answered',
        reason: null,
      },
      { task: 'extract', promptVersion: 'facts-3', outcome: 'failed', reason: 'gave the wrong shape' },
      { task: 'extract', outcome: 'answered' },
      { task: 'chat', outcome: 'failed', reason: 'stopped before the end', isEstimated: true },
    ])
    expect(rows[0]?.firstMs).toBeLessThanOrEqual(rows[0]?.totalMs ?? 0)
    expect(rows[3]?.tokensOut).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toMatch(/grandmother|ten minutes/)
  })

  it('knows who left', async () => {
    const asha = await member()
    const leave = new AbortController()
    stub.pace.ms = 20
    stub.say('word '.repeat(100))
    const { parts } = await (await started()).for(asha).stream('chat', prompt, leave.signal)
    await expect(
      (async () => {
        for await (const _ of parts) leave.abort()
      })(),
    ).rejects.toMatchObject({ name: 'AbortError' })
    expect(await callsOf(asha)).toMatchObject([{ outcome: 'left', reason: null, isEstimated: true }])
  })
})

describe('a budget', () => {
  it('of a person ends with their tokens, and a restart does not forget them', async () => {
    const [asha, ravi] = [await member(), await member('Ravi')]
    const budget = { AI_TOKENS_PER_PERSON_DAY: String(counted.in + counted.out + 1) }
    await answer((await started(budget)).for(asha))
    await answer((await started(budget)).for(asha))
    await expect(answer((await started(budget)).for(asha))).rejects.toMatchObject({ why: 'spent-person' })
    expect(stub.requests).toHaveLength(2)
    await answer((await started(budget)).for(ravi))
  })

  it('of an organisation is shared by its members', async () => {
    const asha = await member()
    const meera = { ...(await member('Meera')), organisationId: asha.organisationId }
    const budget = { AI_TOKENS_PER_ORGANISATION_DAY: String(counted.in + counted.out) }
    await answer((await started(budget)).for(asha))
    await expect(answer((await started(budget)).for(meera))).rejects.toMatchObject({ why: 'spent-organisation' })
    const schema = z.object({ a: z.int() })
    await expect(
      (await started(budget)).for(meera).object('plan', { system: 's', user: 'u', schema }, never),
    ).rejects.toMatchObject({ why: 'spent-organisation' })
  })
})

describe('the door', () => {
  const slow = { AI_CONCURRENCY_PER_PERSON: '1', AI_FIRST_TOKEN_MS: '600', AI_TIMEOUT_MS: '3000' }

  it('lets one person have so many answers at once, and the next when one has ended', async () => {
    const [asha, ravi] = [await member(), await member('Ravi')]
    const model = await started(slow)
    await answer((await started()).for(ravi)) // loads the SDK
    stub.pace.ms = 250
    const first = await model.for(asha).stream('chat', prompt, never)
    await expect(model.for(asha).stream('chat', prompt, never)).rejects.toMatchObject({ why: 'busy' })
    const other = await model.for(ravi).stream('chat', prompt, never)
    await other.parts[Symbol.asyncIterator]().return?.()
    for await (const _ of first.parts) stub.pace.ms = 0
    expect(await answer(model.for(asha))).toBe('Start with ten minutes.')
  })

  it('opens again when whoever was answered has left without a word', async () => {
    const asha = await member()
    const model = await started(slow)
    const leave = new AbortController()
    stub.pace.ms = 100
    await model.for(asha).stream('chat', prompt, leave.signal) // nobody reads it
    leave.abort()
    stub.pace.ms = 0
    expect(await answer(model.for(asha))).toBe('Start with ten minutes.')
  })

  it('holds for everybody in this process', async () => {
    const [asha, ravi] = [await member(), await member('Ravi')]
    const model = await started({ ...slow, AI_CONCURRENCY: '1' })
    stub.pace.ms = 150
    await model.for(asha).stream('chat', prompt, never)
    await expect(model.for(ravi).stream('chat', prompt, never)).rejects.toMatchObject({ why: 'busy' })
  })
})

describe('somebody whose tokens are spent', () => {
  it('is answered by the built-in coach and planner, and told so', async () => {
    const app = await start({ config: { ...stub.environment('ollama'), AI_TOKENS_PER_PERSON_DAY: '5' } })
    const asha = await person('Asha', { on: app })
    const done = []
    for (let n = 0; n < 2; n++)
      for await (const { event, data } of await asha.coach.say({ message: 'What is due today?' }))
        if (event === 'done') done.push(data)
    expect(done).toMatchObject([
      { source: 'ollama:llama3.1', fellBack: false, fellBackWhy: null },
      { source: 'built-in', fellBack: true, fellBackWhy: 'spent-person' },
    ])
    const goal = await asha.goals.create({ title: 'Read 12 books by December next year' })
    expect(goal.plan.source).toBe('built-in')
    expect(stub.requests).toHaveLength(1)
    await app.close()
  })
})
