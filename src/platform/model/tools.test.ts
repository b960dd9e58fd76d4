import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { testConfig } from '#test/app.ts'
import { testLog } from '#test/log.ts'
import { type Protocol, type ProviderStub, protocols, providerStub } from '#test/provider-stub.ts'
import { makeModel } from './gateway.ts'
import type { Part } from './model.ts'

let stub: ProviderStub
beforeAll(async () => {
  stub = await providerStub()
})
afterAll(() => stub.close())
beforeEach(() => stub.reset())

const completeHabit = {
  name: 'complete_habit',
  description: 'Tick a habit for a day',
  input: z.strictObject({ habit: z.string(), minutes: z.int().max(600) }),
}
const prompt = {
  system: 'You are a coach.',
  turns: [{ role: 'user' as const, text: 'I read for 20 minutes' }],
  tools: [completeHabit],
}

async function partsOf(protocol: Protocol): Promise<Part[]> {
  const config = testConfig({ ...stub.environment(protocol), AI_FIRST_TOKEN_MS: '900', AI_TIMEOUT_MS: '2000' })
  const model = makeModel(config, testLog).for({ organisationId: 'o', memberId: 'm' })
  const { parts } = await model.stream('chat', prompt, new AbortController().signal)
  const said: Part[] = []
  for await (const part of parts) {
    const last = said.at(-1)
    if ('text' in part && last && 'text' in last) last.text += part.text
    else said.push({ ...part })
  }
  return said
}

describe.each(protocols)('a proposal, over %s', (protocol) => {
  it('comes with its arguments, beside the words', async () => {
    stub.say('Well done. Shall I tick it?')
    stub.call({ tool: 'complete_habit', input: { habit: 'Read', minutes: 20 } })
    expect(await partsOf(protocol)).toEqual([
      { text: 'Well done. Shall I tick it?' },
      { tool: 'complete_habit', input: { habit: 'Read', minutes: 20 } },
    ])
    expect(stub.requests[0]?.body).toContain('Tick a habit for a day')
    expect(stub.requests).toHaveLength(1)
  })

  it('may come without words', async () => {
    stub.say('')
    stub.call({ tool: 'complete_habit', input: { habit: 'Read', minutes: 20 } })
    expect(await partsOf(protocol)).toEqual([{ tool: 'complete_habit', input: { habit: 'Read', minutes: 20 } }])
  })

  it('with arguments that do not fit is asked for once more', async () => {
    stub.say('Well done.', '{"habit": "Read", "minutes": 20}')
    stub.call({ tool: 'complete_habit', input: { habit: 'Read', minutes: 'twenty' } })
    expect(await partsOf(protocol)).toEqual([
      { text: 'Well done.' },
      { tool: 'complete_habit', input: { habit: 'Read', minutes: 20 } },
    ])
    expect(stub.requests).toHaveLength(2)
    expect(stub.requests[1]?.body).toContain('twenty')
  })

  it('that stays wrong is dropped, and so is a tool that nobody offered; the words stay', async () => {
    stub.say('Well done.', 'I cannot.')
    stub.call({ tool: 'complete_habit', input: { habit: 'Read', minutes: 9000 } })
    expect(await partsOf(protocol)).toEqual([{ text: 'Well done.' }])
    expect(stub.requests).toHaveLength(2)
    stub.say('Well done.')
    stub.call({ tool: 'delete_everything', input: {} })
    expect(await partsOf(protocol)).toEqual([{ text: 'Well done.' }])
    expect(stub.requests).toHaveLength(3)
  })

  it('is done without where the model knows no tools', async () => {
    stub.fault(protocol, '400', 1)
    expect(await partsOf(protocol)).toEqual([{ text: 'Start with ten minutes.' }])
    expect(stub.requests[1]?.body).not.toContain('complete_habit')
  })
})
