import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { plans } from '#goals/goals.tables.ts'
import { makeModel } from '#platform/model/gateway.ts'
import { type Model, noModel } from '#platform/model/model.ts'
import { person, start, type TestPerson, testConfig } from '#test/app.ts'
import { boundedMs } from '#test/bounded.ts'
import { testLog } from '#test/log.ts'
import { type Fault, type Protocol, type ProviderStub, protocols, providerStub } from '#test/provider-stub.ts'

/*
 * Every fault, in every protocol, through the API: a person gets a useful answer or a clear error in bounded time, and
 * nothing that broke off is kept as whole.
 */

const words = 'Read for ten minutes today. It is a small step that you can take right now. Shall we begin?'
const firstTokenMs = 500
const timeoutMs = 1_200

let stub: ProviderStub
let app: Awaited<ReturnType<typeof start>>
const gateways = new Map<string, Model>()
const people = new Map<Protocol, TestPerson>()

beforeAll(async () => {
  stub = await providerStub()
  app = await start({ model: { ...noModel, for: (caller) => gateways.get(caller.memberId)?.for(caller) ?? noModel } })
  for (const protocol of protocols) {
    const who = await person('Asha', { on: app })
    await who.habits.create({ name: 'Read', schedule: { kind: 'daily' }, minutes: 20 })
    people.set(protocol, who)
    connect(protocol, 20_000)
    await ask(who) // loads the SDK
  }
}, 60_000)
afterAll(async () => {
  await Promise.all([app.close(), stub.close()])
})
beforeEach(() => {
  stub.reset()
  stub.say(words)
})

/** A gateway that has not learnt yet who fails. */
function connect(protocol: Protocol, firstMs = firstTokenMs) {
  const times = { AI_FIRST_TOKEN_MS: String(firstMs), AI_TIMEOUT_MS: String(Math.max(firstMs, timeoutMs)) }
  const member = people.get(protocol)?.memberId ?? ''
  gateways.set(member, makeModel(testConfig({ ...stub.environment(protocol), ...times }), testLog))
}

async function ask(who: TestPerson) {
  const answer = { text: '', done: null as { source: string } | null, error: null as { code: string } | null } // filled below
  for await (const { event, data } of await who.coach.say({ message: 'What is due today?' })) {
    if (event === 'token') answer.text += data.text
    if (event === 'done') answer.done = data
    if (event === 'error') answer.error = data
  }
  const [conversation] = (await who.coach.conversations({ limit: 1 })).items
  const kept = (await who.coach.conversation({ id: conversation?.id ?? '' })).messages.at(-1)
  return { ...answer, kept }
}

/** Does `work` for each protocol at once, as people do. */
const eachProtocol = (fault: Fault, work: (who: TestPerson, protocol: Protocol) => Promise<void>) =>
  Promise.all(
    protocols.map(async (protocol) => {
      stub.fault(protocol, fault)
      connect(protocol)
      const from = performance.now()
      await work(people.get(protocol) as TestPerson, protocol) // one each, made above
      expect(performance.now() - from, protocol).toBeLessThan(boundedMs)
    }),
  )

const atOnce: Fault[] = ['refuse', '401', '429', '500', '503', 'slow', 'hang', 'empty', 'nonsense', 'flood', 'echo']
const midway: Fault[] = ['hang-midway', 'cut', 'eof', 'torn', 'length', 'oversized']

describe('the coach', () => {
  it.each(atOnce)('answers by itself on %s', async (fault) => {
    stub.retryAfter.seconds = 1
    await eachProtocol(fault, async (who, protocol) => {
      const { text, done, error, kept } = await ask(who)
      expect(error, protocol).toBeNull()
      expect(done, protocol).toMatchObject({ source: 'built-in', fellBack: true })
      expect(text, protocol).toContain('“Read” [1]')
      expect(kept, protocol).toMatchObject({ role: 'coach', status: 'complete', source: 'built-in', text })
    })
  })

  it.each(midway)('keeps nothing as whole that is not, on %s', async (fault) => {
    await eachProtocol(fault, async (who, protocol) => {
      const { text, done, error, kept } = await ask(who)
      expect(text.length, protocol).toBeGreaterThan(0)
      if (done) expect(kept, protocol).toMatchObject({ status: 'complete', source: 'built-in', text })
      else {
        expect(error, protocol).toMatchObject({ code: 'ai-stopped', detail: expect.stringContaining('broke off') })
        expect(kept, protocol).toMatchObject({ role: 'coach', status: 'stopped', text })
      }
    })
  })

  it('keeps the words, and does nothing, when a tool is called that is none', async () => {
    stub.call(...protocols.map(() => ({ tool: 'delete_everything', input: 'now' })))
    await eachProtocol('none', async (who, protocol) => {
      const { text, done } = await ask(who)
      expect(text, protocol).toBe(words)
      expect(done?.source.startsWith(`${protocol}:`), protocol).toBe(true)
    })
  })
})

describe('planning', () => {
  const goal = { title: 'Read 12 books by December next year', constraints: { minutesPerWeek: 150 } }

  it.each([...atOnce, ...midway])('is done by itself on %s', async (fault) => {
    stub.retryAfter.seconds = 1
    await eachProtocol(fault, async (who, protocol) => {
      const made = await who.goals.create(goal)
      expect(made.plan, protocol).toMatchObject({ source: 'built-in', version: 1 })
      expect(made.plan.habits.length, protocol).toBeGreaterThan(0)
    })
  })

  it('hears which limit a plan breaks, and takes the mended one with what made it', async () => {
    const who = people.get('ollama') as TestPerson // made above
    gateways.set(who.memberId, noModel)
    const {
      source: _,
      version: __,
      status: ___,
      createdAt: ____,
      weeks: _____,
      ...plan
    } = (await who.goals.create(goal)).plan
    const tooMuch = { ...plan, habits: plan.habits.map((habit) => ({ ...habit, minutes: 400, minutesPerWeek: 2800 })) }
    connect('ollama')
    stub.say(JSON.stringify(tooMuch), JSON.stringify(plan))
    const made = await who.goals.create(goal)
    expect(made.plan).toMatchObject({ source: 'ollama:llama3.1', habits: plan.habits })
    expect(stub.requests).toHaveLength(2)
    expect(stub.requests[1]?.body).toContain('150 minutes')
    const rows = await app.system.db.select().from(plans)
    const versions = rows
      .filter(({ memberId }) => memberId === who.memberId)
      .map((row) => `${row.source} ${row.promptVersion}`)
    expect(new Set(versions)).toEqual(new Set(['built-in planner-1', 'ollama:llama3.1 plan-1']))
  })

  it.each([
    ['truncated JSON', '{"habits": [{"name": "Rea'],
    ['the wrong shape', '{"habits": "some", "steps": 7}'],
    ['nothing but words', 'I would rather not.'],
  ])('asks once more for %s, then does it by itself', async (_, said) => {
    stub.say(said)
    await eachProtocol('none', async (who, protocol) => {
      expect((await who.goals.create(goal)).plan, protocol).toMatchObject({ source: 'built-in' })
    })
    expect(stub.requests).toHaveLength(2 * protocols.length)
  })
})
