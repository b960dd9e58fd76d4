import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { today } from '#habits/habits.ts'
import { civilDate } from '#platform/civil.ts'
import { makeModel } from '#platform/model/gateway.ts'
import type { Model } from '#platform/model/model.ts'
import { person, start, type TestPerson, testConfig } from '#test/app.ts'
import { listen } from '#test/chat.ts'
import { testLog } from '#test/log.ts'
import { type ProviderStub, providerStub } from '#test/provider-stub.ts'

let stub: ProviderStub
let app: Awaited<ReturnType<typeof start>>
let asha: TestPerson
let ravi: TestPerson
let habitId: string
let goalId: string
let date: string

beforeAll(async () => {
  stub = await providerStub()
  const config = testConfig({
    ...stub.environment('openai-compatible'),
    AI_FIRST_TOKEN_MS: '2000',
    AI_TIMEOUT_MS: '4000',
  })
  const gateway = makeModel(config, testLog)
  const model = { for: (caller) => gateway.for(caller) } as Model // every call comes from a member
  app = await start({ model })
  ;[asha, ravi] = [await person('Asha', { on: app }), await person('Ravi', { on: app })]
  date = civilDate(today(await asha.ctx()))
  habitId = (await asha.habits.create({ name: 'Evening run', schedule: { kind: 'daily' } })).id
  goalId = (await asha.goals.create({ title: 'Read 10 pages daily', constraints: { minutesPerWeek: 120 } })).id
})
afterAll(async () => {
  await Promise.all([app.close(), stub.close()])
})
beforeEach(() => {
  stub.reset()
  stub.say('That is good to hear. How was it?')
})

const offer = async (tool: string, input: unknown, message = 'It was a long day', who = asha) => {
  stub.call({ tool, input })
  return listen(who, message)
}
const offersIn = async (conversationId: string, who = asha) =>
  (await who.coach.conversation({ id: conversationId })).messages.at(-1)?.proposals ?? []
const ticks = async (id = habitId) => (await asha.habits.completions({ id })).items.length

describe('an offer of the coach', () => {
  it('says exactly what will happen, and happens with the click only, once', async () => {
    const before = await ticks()
    const { confirms, conversationId, events } = await offer('complete-habit', {
      habitId,
      date,
      note: 'Legs were fine',
    })
    expect(confirms).toHaveLength(1)
    expect(confirms[0]).toMatchObject({ tool: 'complete-habit', input: { habitId, date, note: 'Legs were fine' } })
    expect(confirms[0]?.label).toMatch(/^Tick “Evening run” as done on .*, with the note “Legs were fine”$/)
    expect(events.map(({ event }) => event).slice(-2)).toEqual(['confirm', 'done'])
    expect(await ticks()).toBe(before)
    const id = confirms[0]?.id ?? ''
    expect(await offersIn(conversationId)).toMatchObject([{ id, status: 'open', result: null }])
    const [one, two] = await Promise.all([asha.coach.acceptProposal({ id }), asha.coach.acceptProposal({ id })])
    expect(one).toEqual(two)
    expect(one).toMatchObject({ status: 'done', result: { href: `/habits/${habitId}?day=${date}` } })
    expect(await ticks()).toBe(before + 1)
    expect(await offersIn(conversationId)).toMatchObject([{ id, status: 'done' }])
    await expect(asha.coach.dismissProposal({ id })).rejects.toMatchObject({ status: 409 })
    await asha.habits.clear({ id: habitId, date })
  })

  it('can be left undone, and then is not done', async () => {
    const { confirms } = await offer('skip-habit', { habitId, date })
    const id = confirms[0]?.id ?? ''
    expect(await asha.coach.dismissProposal({ id })).toMatchObject({ status: 'dismissed' })
    expect(await asha.coach.dismissProposal({ id })).toMatchObject({ status: 'dismissed' })
    await expect(asha.coach.acceptProposal({ id })).rejects.toMatchObject({ status: 409 })
    expect(await ticks()).toBe(0)
  })

  it('can be changed before it is done, within what its tool takes', async () => {
    const { confirms } = await offer('check-in', { goalId, date, outcome: 'done', minutes: 30 })
    const id = confirms[0]?.id ?? ''
    expect(confirms[0]?.label).toMatch(/Check in to “Read 10 pages daily” for .*: done, 30 minutes/)
    await expect(
      asha.coach.acceptProposal({ id, input: { goalId, date, outcome: 'wonderful' } }),
    ).rejects.toMatchObject({ status: 422, problem: { fields: [{ path: 'input.outcome' }] } })
    const done = await asha.coach.acceptProposal({ id, input: { goalId, date, outcome: 'partly', minutes: 20 } })
    expect(done).toMatchObject({ status: 'done', input: { outcome: 'partly', minutes: 20 } })
    expect((await asha.goals.checkins({ id: goalId })).items[0]).toMatchObject({ outcome: 'partly', minutes: 20 })
  })

  it('says that a thing is gone, keeps why, and leaves the rest as it was', async () => {
    const { id: gone } = await asha.habits.create({ name: 'Old walk', schedule: { kind: 'daily' } })
    const { confirms, conversationId } = await offer('complete-habit', { habitId: gone, date })
    await asha.habits.remove({ id: gone })
    const id = confirms[0]?.id ?? ''
    await expect(asha.coach.acceptProposal({ id })).rejects.toMatchObject({
      status: 404,
      message: 'This habit was not found. It may have been deleted.',
    })
    expect(await offersIn(conversationId)).toMatchObject([
      { status: 'failed', result: { text: expect.stringContaining('not found'), href: null } },
    ])
  })

  it('plans a goal, moves a day and remembers words, each with a page to look at', async () => {
    const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })
      .format(new Date(`${date}T00:00:00Z`))
      .toLowerCase()
    const weekly = await asha.habits.create({
      name: 'Mock test',
      schedule: { kind: 'weekdays', days: [weekday as 'monday'] },
    }) // one of the seven
    const to = civilDate(today(await asha.ctx()) + 2)
    const accept = async (tool: string, input: unknown) => {
      const { confirms } = await offer(tool, input)
      return asha.coach.acceptProposal({ id: confirms[0]?.id ?? '' })
    }
    const planned = await accept('plan-goal', {
      sentence: 'Run 5 km by March',
      minutesPerWeek: 120,
      daysOff: ['sunday'],
    })
    const [goal] = (await asha.goals.list({ limit: 1 })).items
    expect(planned.result?.href).toBe(`/goals/${goal?.id}`)
    expect(goal).toMatchObject({ status: 'draft', constraints: { minutesPerWeek: 120, daysOff: ['sunday'] } })
    const moved = await accept('move-occurrence', { habitId: weekly.id, from: date, to })
    expect(moved.result).toMatchObject({ href: `/habits/${weekly.id}?day=${to}` })
    const remembered = await accept('remember', { text: 'My sister’s name is Leela' })
    const [memory] = (await asha.memory.list({})).items
    expect(remembered.result?.href).toBe(`/memory?m=${memory?.id}`)
    expect(memory?.text).toBe('My sister’s name is Leela')
  })

  it('is worded in the language of the message', async () => {
    expect((await offer('skip-habit', { habitId, date }, 'आज दौड़ नहीं हो पाएगी, छोड़ दीजिए')).confirms[0]?.label).toMatch(
      /छोड़ना/,
    )
    expect(
      (await offer('skip-habit', { habitId, date }, 'aaj run nahi ho payega yaar skip karo')).confirms[0]?.label,
    ).toMatch(/skip karna; silsila/)
  })

  it('is not made of tools nobody has, of inputs that do not fit, of another’s rows, or of what cannot be done', async () => {
    const his = await ravi.habits.create({ name: 'Ravi’s secret', schedule: { kind: 'daily' } })
    for (const [tool, input] of [
      ['delete-everything', {}],
      ['complete-habit', { habitId: 'no-id', date }],
      ['complete-habit', { habitId: his.id, date }],
      ['check-in', { goalId: his.id, date, outcome: 'done' }],
      ['move-occurrence', { habitId, from: date, to: civilDate(today(await asha.ctx()) + 1) }],
    ] as const) {
      const { confirms, done, conversationId } = await offer(tool, input)
      expect(confirms, tool).toEqual([])
      expect(done).not.toBeNull()
      expect(await offersIn(conversationId)).toEqual([])
    }
    expect((await ravi.habits.completions({ id: his.id })).items).toEqual([])
  })

  it('cannot be accepted or put aside by somebody else', async () => {
    const { confirms } = await offer('complete-habit', { habitId, date })
    const id = confirms[0]?.id ?? ''
    await expect(ravi.coach.acceptProposal({ id })).rejects.toMatchObject({ status: 404 })
    await expect(ravi.coach.dismissProposal({ id })).rejects.toMatchObject({ status: 404 })
    expect(await ticks()).toBe(0)
  })

  it('gives way with the answer that made it, unless it was done', async () => {
    const first = await offer('complete-habit', { habitId, date })
    const { conversationId, messageId } = first
    stub.call({ tool: 'skip-habit', input: { habitId, date } })
    await listen(asha, null, { conversationId, regenerate: messageId })
    expect((await offersIn(conversationId)).map(({ tool }) => tool)).toEqual(['skip-habit'])
    await expect(asha.coach.acceptProposal({ id: first.confirms[0]?.id ?? '' })).rejects.toMatchObject({ status: 404 })
  })

  it('never writes to memory from an incognito conversation', async () => {
    stub.call({ tool: 'remember', input: { text: 'Something private' } })
    const { confirms } = await listen(asha, 'Remember something private', { incognito: true })
    expect(confirms).toEqual([])
    expect(stub.requests.at(-1)?.body).not.toContain('"remember"')
    expect(stub.requests.at(-1)?.body).toContain('"complete-habit"')
  })
})
