import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { jsonl, line } from '#memory/memory.fixture.ts'
import { memories } from '#memory/memory.tables.ts'
import { mine } from '#platform/ctx.ts'
import { person, start, type TestPerson } from '#test/app.ts'
import { boundedMs } from '#test/bounded.ts'
import { providerStub } from '#test/provider-stub.ts'
import { embedderOf } from './embeddings.fixture.ts'
import { memoryEmbedders, memoryVectors } from './embeddings.tables.ts'

const { model, setting } = embedderOf('ollama:one')
const app = await start({ model })
const fresh = { ...setting }
beforeEach(() => {
  Object.assign(setting, {
    ...fresh,
    order: ['ollama:one'],
    away: new Set(),
    ways: new Map(),
    dimensions: new Map(),
    asked: [],
  })
})

const someone = (name = 'Asha') => person(name, { on: app })
const drain = () => app.system.jobs.drain(app.system)
/** As the clock would: looks for who waits, then does it. */
const settle = async () => {
  await app.system.jobs.runCron(app.system, 'memory.find-unembedded')
  await drain()
}
const diary = [
  'Saw the nebulae above the terrace',
  'Paid the landlord on Monday',
  'Walked round the lake before breakfast',
  'Cooked rajma with too much salt',
  'Read two chapters of thermodynamics',
  'The power went out during dinner',
  'Called grandmother about the wedding',
  'Bought batteries for the torch',
  'Missed the bus to the library',
  'Repaired the fence in the yard',
  'Swam forty lengths in the pool',
  'Planted basil on the balcony',
]
const take = (who: TestPerson, texts = diary) =>
  who.memory.import({ text: jsonl(texts.map((text, index) => line(`${texts.length}-${index}`, text))) })
const find = async (who: TestPerson, q: string) => (await who.memory.search({ q })).items
/** Search waits 300 ms for meaning, which a busy machine may need: what counts is what it settles on. */
const eventually = (look: () => Promise<unknown>) => vi.waitFor(look, { timeout: 5000, interval: 50 })
const vectorsOf = async (who: TestPerson) => {
  const ctx = await who.ctx()
  return (await app.system.actAs(who.memberId))?.db.select().from(memoryVectors).where(mine(ctx, memoryVectors)) ?? []
}

describe('searching by meaning', () => {
  it('finds a paraphrase that shares no word, and says so; before its vector is there, words serve', async () => {
    const asha = await someone()
    await take(asha)
    expect(await find(asha, 'telescope')).toEqual([])
    expect(await find(asha, 'landlord')).toHaveLength(1)
    await settle()
    await eventually(async () => {
      const [best] = await find(asha, 'When did I look through the telescope?')
      expect(best).toMatchObject({ text: diary[0], why: expect.arrayContaining(['close in meaning']) })
    })
    expect((await asha.memory.settings({})).meaning).toEqual({
      embedder: 'ollama:one',
      servedBy: 'ollama:one',
      embedded: 12,
      memories: 12,
    })
  })

  it('leaves the order of words alone where vectors tell nothing', async () => {
    setting.ways.set('ollama:noise', 'random')
    setting.order = []
    const asha = await someone()
    await take(asha)
    const questions = [
      'landlord',
      'bus to the library',
      'basil balcony',
      'grandmother wedding',
      'rajma',
      'terrace',
      'zirconium',
    ]
    const ask = async () => {
      const answers: unknown[] = []
      for (const q of questions) answers.push((await find(asha, q)).map(({ text, score, why }) => [text, score, why]))
      return answers
    }
    const before = await ask()
    setting.order = ['ollama:noise']
    await settle()
    expect((await asha.memory.settings({})).meaning).toMatchObject({ servedBy: 'ollama:noise', embedded: 12 })
    expect(await ask()).toEqual(before)
  })

  it('keeps the best by words first where vectors are good', async () => {
    const asha = await someone()
    await take(asha)
    await settle()
    for (const [q, text] of [
      ['bus to the library', diary[8]],
      ['basil on the balcony', diary[11]],
      ['grandmother wedding', diary[6]],
    ] as const)
      expect((await find(asha, q))[0]?.text).toBe(text)
  })

  it('keeps to what the caller names', async () => {
    const asha = await someone()
    await take(asha)
    await asha.memory.import({
      text: jsonl([
        line('late', 'The nebulae were hidden by clouds', { occurredAt: '2026-09-01T10:00:00.000Z', kind: 'note' }),
      ]),
    })
    await settle()
    await eventually(async () => {
      const { items } = await asha.memory.search({ q: 'telescope', kind: 'note' })
      expect(items.map(({ text }) => text)).toEqual(['The nebulae were hidden by clouds'])
    })
    const { items } = await asha.memory.search({ q: 'telescope', from: '2026-10-01' })
    expect(items).toEqual([])
  })

  it('keeps one person from another', async () => {
    const [asha, ravi] = [await someone('Asha'), await someone('Ravi')]
    await take(asha)
    await take(ravi, diary.slice(1))
    await settle()
    await eventually(async () => expect((await find(asha, 'telescope'))[0]?.text).toBe(diary[0]))
    expect((await find(ravi, 'telescope')).map(({ text }) => text)).not.toContain(diary[0])
    expect(await vectorsOf(ravi)).toHaveLength(11)
    const [memory] = (await asha.memory.list({})).items
    await expect(ravi.memory.similar({ id: memory?.id ?? '' })).rejects.toMatchObject({ status: 404 })
  })

  it('does not wait for a provider that hangs', async () => {
    const asha = await someone()
    await take(asha)
    await settle()
    const { promise, resolve } = Promise.withResolvers<void>()
    setting.wait = promise
    const from = performance.now()
    expect((await find(asha, 'landlord'))[0]?.text).toBe(diary[1])
    expect(performance.now() - from).toBeLessThan(boundedMs)
    resolve()
  })
})

describe('a question', () => {
  it('is sent with the word before it that its model was trained with', async () => {
    setting.order = ['ollama:nomic-embed-text']
    const asha = await someone()
    await take(asha)
    await settle()
    setting.asked.length = 0
    await eventually(async () => expect((await find(asha, 'telescope'))[0]?.text).toBe(diary[0]))
    expect(setting.asked[0]).toEqual({ source: 'ollama:nomic-embed-text', texts: ['search_query: telescope'] })
  })

  it('that meaning answers with a memory corrected since brings the correction first', async () => {
    const asha = await someone()
    await take(asha)
    await settle()
    const { items } = await asha.memory.list({})
    const idOf = (text = '') => items.find((each) => each.text === text)?.id ?? ''
    const ctx = await asha.ctx()
    await app.system.db
      .update(memories)
      .set({ supersededBy: idOf(diary[10]) })
      .where(and(mine(ctx, memories), eq(memories.id, idOf(diary[0]))))
    await eventually(async () =>
      expect((await find(asha, 'telescope')).map(({ text }) => text).slice(0, 2)).toEqual([diary[10], diary[0]]),
    )
  })
})

describe('a provider', () => {
  it('is asked over HTTP, recorded, and done without when it fails', async () => {
    const stub = await providerStub()
    const wired = await start({ config: { ...stub.environment('ollama'), AI_EMBED: 'ollama:minilm' } })
    try {
      const asha = await person('Asha', { on: wired })
      await take(asha)
      await wired.system.jobs.drain(wired.system)
      expect((await asha.memory.settings({})).meaning).toMatchObject({ servedBy: 'ollama:minilm', embedded: 12 })
      const before = stub.requests.length
      expect((await find(asha, 'landlord')).map(({ text }) => text)).toContain(diary[1])
      expect(stub.requests.slice(before).map(({ path }) => path)).toEqual(['/api/embed'])
      stub.fault('ollama', '500')
      expect((await find(asha, 'landlord')).map(({ text }) => text)).toEqual([diary[1]])
      const { dependencies } = JSON.parse((await asha.send({ url: '/api/v1/health' })).body)
      expect(dependencies).toContainEqual(
        expect.objectContaining({ name: 'search-by-meaning', detail: 'ollama:minilm' }),
      )
    } finally {
      await wired.close()
      await stub.close()
    }
  })
})

describe('vectors', () => {
  it('go with their memory, at once: one, a source, or all', async () => {
    const asha = await someone()
    await take(asha)
    await settle()
    const gone = (await asha.memory.list({})).items.find(({ text }) => text === diary[0])
    await asha.memory.forget({ id: gone?.id ?? '' })
    expect(await vectorsOf(asha)).toHaveLength(11)
    expect((await find(asha, 'telescope')).map(({ text }) => text)).not.toContain(diary[0])
    await asha.memory.forgetAll({})
    expect(await vectorsOf(asha)).toEqual([])
    expect(await find(asha, 'telescope')).toEqual([])
  })

  it('of changed words are gone at once, and made anew with those of the neighbours', async () => {
    const asha = await someone()
    await asha.memory.import({
      text: jsonl(diary.map((text, seq) => line(`t${seq}`, text, { thread: 'diary', seq }))),
    })
    await take(
      asha,
      Array.from({ length: 40 }, (_, index) => `Note ${index} on subject${index % 7}`),
    )
    await settle()
    setting.asked = []
    const changed = (await asha.memory.list({})).items.find(({ text }) => text === diary[4])
    await asha.memory.change({ id: changed?.id ?? '', text: 'Kept strumming until ten' })
    const row = (await vectorsOf(asha)).find(({ memoryId }) => memoryId === changed?.id)
    expect(row?.vector).toHaveLength(0)
    await settle()
    const sent = setting.asked.flatMap(({ texts }) => texts)
    expect(sent).toHaveLength(3)
    expect(sent.every((text) => text.includes('Kept strumming until ten'))).toBe(true)
    await eventually(async () =>
      expect((await find(asha, 'ukulele')).map(({ text }) => text)).toContain('Kept strumming until ten'),
    )
  })

  it('that come too late for what was said since, or for what is gone, are thrown away', async () => {
    const asha = await someone()
    await take(asha)
    const { promise, resolve } = Promise.withResolvers<void>()
    setting.wait = promise
    const work = settle()
    await vi.waitFor(() => expect(setting.asked).toHaveLength(1), { timeout: 5000 })
    const { items } = await asha.memory.list({})
    const [changed, gone] = [diary[0], diary[1]].map((text) => items.find((each) => each.text === text)?.id ?? '')
    await asha.memory.change({ id: changed ?? '', text: 'Kept strumming until ten' })
    await asha.memory.forget({ id: gone ?? '' })
    setting.wait = null
    resolve()
    await work
    const kept = await vectorsOf(asha)
    expect(kept.map(({ memoryId }) => memoryId)).not.toContain(gone)
    expect(setting.asked.flatMap(({ texts }) => texts)).toContain('Kept strumming until ten')
    await eventually(async () => expect((await find(asha, 'ukulele'))[0]?.text).toBe('Kept strumming until ten'))
    expect((await find(asha, 'telescope')).map(({ text }) => text)).not.toContain('Kept strumming until ten')
  })

  it('that a provider leaves undone midway are made when it is back, each once', async () => {
    const asha = await someone()
    const many = Array.from({ length: 150 }, (_, index) => `Entry ${index} about subject${index % 7}`)
    await take(asha, many)
    setting.left = 1
    await settle()
    expect((await asha.memory.settings({})).meaning).toMatchObject({ embedded: 64, servedBy: null })
    expect(await find(asha, 'subject3')).not.toEqual([])
    setting.left = Number.POSITIVE_INFINITY
    await settle()
    expect((await asha.memory.settings({})).meaning).toMatchObject({ embedded: 150, servedBy: 'ollama:one' })
    const texts = setting.asked.flatMap(({ texts }) => texts).filter((text) => many.includes(text))
    expect(texts).toHaveLength(new Set(texts).size)
    setting.asked = []
    await settle()
    expect(setting.asked).toEqual([])
  })

  it('are not made of what is switched off, and no question is sent while memory is', async () => {
    const asha = await someone()
    await asha.memory.changeSettings({ sources: { own: false } })
    await take(asha)
    await asha.memory.changeSettings({ sources: { own: true, import: false } })
    await asha.memory.remember({ text: 'The hostel smells of phenyl' })
    await settle()
    const sent = () => setting.asked.flatMap(({ texts }) => texts)
    expect(sent().filter((text) => diary.some((each) => text.includes(each)))).toEqual([])
    expect((await asha.memory.settings({})).meaning).toMatchObject({ embedded: 1, memories: 1 })
    await asha.memory.changeSettings({ sources: { import: true } })
    await settle()
    await asha.memory.changeSettings({ isOn: false })
    setting.asked = []
    expect((await find(asha, 'landlord'))[0]?.text).toBe(diary[1])
    await settle()
    expect(sent()).toEqual([])
  })
})

describe('another embedder', () => {
  it('takes over when all memories have its vectors; until then the former serves', async () => {
    const asha = await someone()
    await take(asha)
    await settle()
    setting.order = ['openai:two', 'ollama:one']
    setting.dimensions.set('openai:two', 96)
    setting.left = 0
    await settle()
    setting.left = Number.POSITIVE_INFINITY
    setting.asked = []
    await eventually(async () => expect((await find(asha, 'telescope'))[0]?.text).toBe(diary[0]))
    expect(setting.asked.every(({ source }) => source === 'ollama:one')).toBe(true)
    expect((await asha.memory.settings({})).meaning).toMatchObject({
      embedder: 'openai:two',
      servedBy: 'ollama:one',
      embedded: 0,
    })
    await settle()
    expect((await asha.memory.settings({})).meaning).toMatchObject({ servedBy: 'openai:two', embedded: 12 })
    expect(new Set((await vectorsOf(asha)).map(({ source, dimension }) => `${source} ${dimension}`))).toEqual(
      new Set(['openai:two 96']),
    )
    await eventually(async () => expect((await find(asha, 'telescope'))[0]?.text).toBe(diary[0]))
  })

  it('whose forerunner is gone leaves words to serve meanwhile', async () => {
    const asha = await someone()
    await take(asha)
    await settle()
    setting.order = ['openai:two']
    expect(await find(asha, 'telescope')).toEqual([])
    expect((await find(asha, 'landlord'))[0]?.text).toBe(diary[1])
    await settle()
    await eventually(async () => expect((await find(asha, 'telescope'))[0]?.text).toBe(diary[0]))
  })

  it('under the same name with another dimension starts anew, and words serve until it is done', async () => {
    const asha = await someone()
    await take(asha)
    await settle()
    setting.dimensions.set('ollama:one', 32)
    expect((await find(asha, 'landlord'))[0]?.text).toBe(diary[1])
    await drain()
    expect((await vectorsOf(asha)).map(({ dimension }) => dimension)).toEqual(Array(12).fill(32))
    await eventually(async () => expect((await find(asha, 'telescope'))[0]?.text).toBe(diary[0]))
  })

  it('is tried with what is known to be there, and trusted as far as it finds that', async () => {
    const asha = await someone()
    await take(asha)
    await settle()
    const ctx = await app.system.actAs(asha.memberId)
    if (!ctx) throw new Error('Asha is gone')
    const trust = async () =>
      (
        await ctx.db
          .select()
          .from(memoryEmbedders)
          .where(and(mine(ctx, memoryEmbedders), eq(memoryEmbedders.triedWith, 12)))
      )[0]?.trust
    expect(await trust()).toBeGreaterThan(0.9)
    setting.ways.set('openai:noise', 'random')
    setting.order = ['openai:noise']
    await settle()
    expect(await trust()).toBeLessThan(0.2)
  })
})

describe('similar entries', () => {
  it('need no embedder: what shares rare words is alike, and what shares none is not', async () => {
    setting.order = []
    const asha = await someone()
    await take(asha, [...diary, 'Swam thirty lengths in the cold pool', 'Basil on the balcony has wilted'])
    const idOf = async (text: string) =>
      (await asha.memory.list({ limit: 50 })).items.find((each) => each.text === text)?.id ?? ''
    const swam = await asha.memory.similar({ id: await idOf('Swam forty lengths in the pool') })
    expect(swam.items.map(({ text }) => text)).toEqual(['Swam thirty lengths in the cold pool'])
    expect((await asha.memory.similar({ id: await idOf('Bought batteries for the torch') })).items).toEqual([])
    expect(setting.asked).toEqual([])
  })
})
