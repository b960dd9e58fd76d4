import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Ctx, mine } from '#platform/ctx.ts'
import { person } from '#test/app.ts'
import { memories } from './memory.tables.ts'
import { asked, remembered, seenFrom } from './search.fixture.ts'
import { search } from './search.ts'
import { type NewMemory, put } from './store.ts'

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))

const memory = (
  externalId: string,
  at: string,
  author: string | null,
  thread: string | null,
  text: string,
  seq: number,
): NewMemory => ({
  kind: 'note',
  sourceKind: 'test',
  sourceId: externalId,
  externalId,
  text,
  author,
  thread,
  seq,
  occurredAt: new Date(`${at}T12:00:00Z`),
  href: null,
  saidAt: new Date(`${at}T12:00:00Z`),
})

/** Somebody new who remembers all of the fixture. */
async function asha(): Promise<Ctx> {
  const ctx = { ...(await (await person()).ctx()), now: () => seenFrom }
  await put(
    ctx,
    rows(remembered).map(([id = '', at = '', author = '', thread = '', text = ''], seq) =>
      memory(id, at, author, thread === '-' ? null : thread, text, seq),
    ),
  )
  return ctx
}

describe('searching the memory', () => {
  let ctx: Ctx
  beforeAll(async () => {
    ctx = await asha()
  })
  const ids = async (q: string, more: Partial<Parameters<typeof search>[1]> = {}) =>
    (await search(ctx, { q, limit: 10, ...more })).map(({ externalId }) => externalId)

  it('finds in English, Hindi and romanised Hindi what was said in any of them, and when', async () => {
    const questions = rows(asked)
    const missed: string[] = []
    let recalled = 0
    for (const [q = '', answers = ''] of questions) {
      const wanted = answers.split(' ')
      const found = (await ids(q)).slice(0, Math.max(5, wanted.length))
      const share = wanted.filter((id) => found.includes(id)).length / wanted.length
      if (share < 1) missed.push(`${q} wants ${answers}, found ${found.join(' ')}`)
      recalled += share
    }
    expect(rows(remembered).length).toBeGreaterThanOrEqual(60)
    expect(questions.length).toBeGreaterThanOrEqual(50)
    expect(recalled / questions.length, missed.join('\n')).toBeGreaterThanOrEqual(0.9)
  })

  it('says why each came', async () => {
    const supervisor = (await search(ctx, { q: 'Who will supervise you?', limit: 5 })).find(
      ({ externalId }) => externalId === 'c4',
    )
    expect(supervisor?.why).toEqual(
      expect.arrayContaining(['said beside “supervise”', 'tells a name', 'answers what was asked before it']),
    )
    const [rent] = await search(ctx, { q: 'What did Vikram say about the rent?', limit: 1 })
    expect(rent?.why).toEqual(expect.arrayContaining(['says “rent”', 'said by Vikram']))
    const [march] = await search(ctx, { q: 'the interview last March', limit: 1 })
    expect(march?.why).toContain('of March 2026')
  })

  it('says why in Hindi to whoever reads Hindi', async () => {
    const inHindi = { ...ctx, person: { ...ctx.person, language: 'hi' as const } }
    const [rent] = await search(inHindi, { q: 'What did Vikram say about the rent?', limit: 1 })
    expect(rent?.why).toEqual(expect.arrayContaining(['इसमें “rent” है', 'Vikram ने कहा']))
    const [march] = await search(inHindi, { q: 'the interview last March', limit: 1 })
    expect(march?.why).toContain('समय: मार्च 2026')
    const [day] = await search(inHindi, { q: 'What happened on 8 May 2025?', limit: 1 })
    expect(day?.why).toContain('समय: 8 मई 2025')
  })

  it('finds a thing when its kind is asked for, and says that it is only near', async () => {
    const own = { ...(await (await person()).ctx()), now: () => seenFrom }
    await put(own, [
      memory('flute', '2026-01-05', null, null, 'The flute keeps me calm', 1),
      memory('rent', '2026-02-05', null, null, 'Rent is due on Friday', 2),
    ])
    const found = await search(own, { q: 'Which instrument do I play?', limit: 5 })
    expect(found.map(({ externalId }) => externalId)).toEqual(['flute'])
    expect(found[0]?.why).toContain('says something like “instrument”')
    expect(await search(own, { q: 'a flute?', limit: 5 })).toHaveLength(1)
    expect(await search(own, { q: 'a violin?', limit: 5 })).toEqual([])
  })

  it('finds an answer that shares no word with the question by what it stands beside', async () => {
    const own = { ...(await (await person()).ctx()), now: () => seenFrom }
    const talk = ['Is your scholarship form ready?', 'Hold on.', 'Mailed this morning!', 'Nice one.', 'Bye.']
    await put(
      own,
      talk.map((text, seq) => memory(`t${seq}`, '2026-01-05', null, 'talk', text, seq)),
    )
    const found = (await search(own, { q: 'scholarship form', limit: 10 })).map(({ externalId }) => externalId)
    expect(found).toContain('t2')
    expect(found).not.toContain('t4')
  })

  it('gives scores within 0 and 1, best first, and no more than asked for', async () => {
    const found = await search(ctx, { q: 'exam or interview or scholarship', limit: 4 })
    expect(found).toHaveLength(4)
    const scores = found.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(Math.max(...scores)).toBeLessThanOrEqual(1)
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0)
  })

  it('keeps to the time, kind and thread that the caller names', async () => {
    expect(await ids('rent money', { thread: 'chat-vikram' })).toEqual(expect.arrayContaining(['c11']))
    expect(
      (await ids('rent money', { thread: 'chat-vikram' })).filter((id) => !['c11', 'c12'].includes(id ?? '')),
    ).toEqual([])
    expect(await ids('exam', { from: new Date('2026-05-01T00:00:00Z'), to: new Date('2026-05-03T00:00:00Z') })).toEqual(
      ['r10'],
    )
    expect(await ids('exam', { kind: 'nothing of this kind' })).toEqual([])
  })

  it('finds nothing for words of grammar alone, for what nobody said, and for who remembers nothing', async () => {
    expect(await ids('what is it and who are you')).toEqual([])
    expect(await ids('zirconium quarks')).toEqual([])
    expect(await ids(`'"\\ & | ! :* <-> ()`)).toEqual([])
    expect(await search(await (await person()).ctx(), { q: 'exam', limit: 5 })).toEqual([])
  })

  it('finds nothing of another person', async () => {
    const ravi = await (await person('Ravi')).ctx()
    await put(ravi, [memory('mine', '2026-11-01', 'Ravi', null, 'The scholarship exam went well', 1)])
    const found = await search(
      { ...ravi, now: () => seenFrom },
      { q: 'scholarship exam in Pune with Kavya', limit: 50 },
    )
    expect(found.map(({ externalId }) => externalId)).toEqual(['mine'])
    expect(await ids('scholarship exam', { limit: 50 })).not.toContain('mine')
  })

  it('puts a correction before what it corrects, and shows the old as corrected', async () => {
    const own = { ...(await (await person()).ctx()), now: () => seenFrom }
    await put(own, [
      memory('old', '2026-11-01', null, null, 'My chemistry exam is on 4 December in the chemistry hall', 1),
      memory('new', '2026-11-05', null, null, 'No, it is on 9 December', 2),
    ])
    const [by] = await own.db
      .select({ id: memories.id })
      .from(memories)
      .where(and(mine(own, memories), eq(memories.sourceId, 'new')))
    await own.db
      .update(memories)
      .set({ supersededBy: by?.id ?? null })
      .where(and(mine(own, memories), eq(memories.sourceId, 'old')))
    const found = await search(own, { q: 'When is my chemistry exam?', limit: 5 })
    expect(found.map(({ externalId }) => externalId)).toEqual(['new', 'old'])
    expect(found[1]?.why).toContain('corrected since')
  })

  it('lets a pin decide between equals, and the later come first', async () => {
    const own = { ...(await (await person()).ctx()), now: () => seenFrom }
    const same = (id: string, at: string) => memory(id, at, null, null, 'Water the money plant', 1)
    await put(own, [same('a', '2026-01-01'), same('b', '2026-11-01'), same('c', '2026-10-01')])
    const order = async () => (await search(own, { q: 'money plant', limit: 5 })).map(({ externalId }) => externalId)
    expect(await order()).toEqual(['b', 'c', 'a'])
    await own.db
      .update(memories)
      .set({ pinned: true })
      .where(and(mine(own, memories), eq(memories.sourceId, 'a')))
    expect(await order()).toEqual(['a', 'b', 'c'])
  })

  it('reads no more than it must of words that are everywhere, and still finds the memory that has them all', async () => {
    const own = { ...(await (await person()).ctx()), now: () => seenFrom }
    const lines = Array.from({ length: 4800 }, (_, index) =>
      memory(
        `x${index}`,
        '2026-01-01',
        null,
        null,
        index === 700 ? 'apple banana' : index % 2 ? 'apple pie' : 'banana bread',
        index,
      ),
    )
    await put(own, lines)
    expect((await search(own, { q: 'apple banana', limit: 1 })).map(({ externalId }) => externalId)).toEqual(['x700'])
  })
})
