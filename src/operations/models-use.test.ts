import { afterAll, beforeAll, expect, it } from 'vitest'
import { modelCalls } from '#platform/model/model.tables.ts'
import { clock, person, start, type TestPerson } from '#test/app.ts'
import { counted, type ProviderStub, providerStub } from '#test/provider-stub.ts'

let stub: ProviderStub
let app: Awaited<ReturnType<typeof start>>
beforeAll(async () => {
  stub = await providerStub()
  const prices = { AI_PRICES: '{"gemini:gemini-2.5-flash":{"in":100,"out":1000}}' }
  app = await start({ config: { ...stub.environment('gemini'), ...prices } })
})
afterAll(async () => {
  await Promise.all([app.close(), stub.close()])
})

async function ask(who: TestPerson, message: string) {
  for await (const { event } of await who.coach.say({ message })) if (event === 'error') return
}

it('shows the operator what each model did, in the last day and month, and nobody’s words', async () => {
  const asha = await person('Asha', { on: app })
  await app.system.db.delete(modelCalls)
  await ask(asha, 'My grandmother is ill')
  await ask(asha, 'What is due today?')
  stub.fault('gemini', 'eof')
  await ask(asha, 'And tomorrow?')
  const operator = await person('Operator', { operator: true, on: app })
  const { health, day, month } = await operator.operations.models({})
  expect(health).toMatchObject([{ name: 'ai:gemini:gemini-2.5-flash', status: 'up' }])
  expect(day.items).toMatchObject([
    {
      source: 'gemini:gemini-2.5-flash',
      task: 'chat',
      isOwnKey: false,
      calls: 3,
      reasons: [{ reason: 'stopped before the end', count: 1 }],
      estimated: 1,
    },
  ])
  const [chat] = day.items
  expect(chat?.errorRate).toBeCloseTo(1 / 3)
  expect(chat?.costMicro).toBeGreaterThan(2 * (counted.in * 100 + counted.out * 1000))
  expect(chat?.p50Ms).toBeLessThanOrEqual(chat?.p95Ms ?? 0)
  expect(month.items).toEqual(day.items)

  const old = clock.now().getTime() - 2 * 86_400_000
  const [row] = await app.system.db.select().from(modelCalls)
  await app.system.db.update(modelCalls).set({ startedAt: new Date(old) })
  const later = await operator.operations.models({})
  expect(later.day.items).toEqual([])
  expect(later.month.items).toMatchObject([{ calls: 3 }])
  expect(JSON.stringify(later)).not.toMatch(/grandmother/)
  expect(row?.promptVersion).toMatch(/^coach-/)

  await app.system.db.update(modelCalls).set({ startedAt: new Date(clock.now().getTime() - 91 * 86_400_000) })
  await app.system.jobs.runCron(app.system, 'platform.forget-ai-calls')
  expect(await app.system.db.select().from(modelCalls)).toEqual([])
})

it('shows it to nobody else', async () => {
  const asha = await person('Asha', { on: app })
  await expect(asha.operations.models({})).rejects.toMatchObject({ status: 403 })
})
