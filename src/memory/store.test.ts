import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { type Ctx, mine } from '#platform/ctx.ts'
import { person } from '#test/app.ts'
import { memories, memoryBlocks, memoryStores, memoryTerms } from './memory.tables.ts'
import { drop, type NewMemory, put } from './store.ts'

const turn = (seq: number, text: string, more: Partial<NewMemory> = {}): NewMemory => ({
  kind: 'note',
  sourceKind: 'test',
  sourceId: `${more.thread ?? 'talk'}-${seq}`,
  text,
  author: 'Asha',
  thread: 'talk',
  seq,
  occurredAt: new Date('2026-01-05T10:00:00Z'),
  href: null,
  saidAt: new Date('2026-01-05T10:00:00Z'),
  ...more,
})

/** Everything that the index holds of a person, without ids and moments: two ways to the same memories end in the same. */
async function indexOf(ctx: Ctx) {
  const rows = await ctx.db.select().from(memories).where(mine(ctx, memories)).orderBy(memories.sourceId)
  const terms = await ctx.db.select().from(memoryTerms).where(mine(ctx, memoryTerms)).orderBy(memoryTerms.term)
  const blocks = await ctx.db.select().from(memoryBlocks).where(mine(ctx, memoryBlocks)).orderBy(memoryBlocks.block)
  const [store] = await ctx.db.select().from(memoryStores).where(mine(ctx, memoryStores))
  return {
    rows: rows.map(({ sourceId, text, terms, around, block }) => ({ sourceId, text, terms, around, block })),
    terms: terms.map(({ term, memories }) => `${term} ${memories}`),
    blocks: blocks.map(({ block, memories, length, counts }) => ({ block, memories, length, counts })),
    store: store && { memories: store.memories, length: store.length },
  }
}

describe('the store of memories', () => {
  it('keeps a memory once, however often its source says it', async () => {
    const ctx = await (await person()).ctx()
    expect(await put(ctx, [turn(1, 'rivers'), turn(2, 'mountains')])).toEqual({ added: 2, changed: 0, same: 0 })
    const before = await indexOf(ctx)
    expect(await put(ctx, [turn(1, 'rivers'), turn(2, 'mountains')])).toEqual({ added: 0, changed: 0, same: 2 })
    expect(await indexOf(ctx)).toEqual(before)
  })

  it('lets the later saying win, whichever arrives first', async () => {
    const ctx = await (await person()).ctx()
    const later = turn(1, 'lakes', { saidAt: new Date('2026-01-07T10:00:00Z') })
    await put(ctx, [turn(1, 'rivers')])
    expect(await put(ctx, [later])).toEqual({ added: 0, changed: 1, same: 0 })
    expect(await put(ctx, [turn(1, 'rivers')])).toEqual({ added: 0, changed: 0, same: 1 })
    expect((await indexOf(ctx)).rows.map(({ text }) => text)).toEqual(['lakes'])
    expect((await indexOf(ctx)).terms.join()).not.toContain('river')
  })

  it('knows its neighbours in the thread in whatever order they came', async () => {
    const [first, second] = [await (await person()).ctx(), await (await person()).ctx()]
    const words = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'golf', 'hotel', 'india']
    const turns = words.map((word, seq) => turn(seq, word))
    await put(first, turns)
    for (const place of [8, 0, 4, 2, 6, 1, 3, 7, 5]) await put(second, turns.slice(place, place + 1))
    expect(await indexOf(second)).toEqual(await indexOf(first))
    expect((await indexOf(first)).rows[4]?.around).toBe('charli|delta|foxtrot|golf')
  })

  it('forgets without a trace: the rest is as if the dropped had never been', async () => {
    const [first, second] = [await (await person()).ctx(), await (await person()).ctx()]
    const words = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'golf']
    const turns = words.map((word, seq) => turn(seq, `${word} wind`))
    await put(first, turns)
    expect(await drop(first, { sourceKind: 'test', sourceIds: ['talk-3', 'talk-6', 'talk-77'] })).toHaveLength(2)
    await put(
      second,
      turns.filter((_, place) => place !== 3 && place !== 6),
    )
    expect(await indexOf(first)).toEqual(await indexOf(second))
    await put(first, [turn(4, 'something else', { thread: 'other', sourceId: 'talk-4' })])
    await drop(first, { sourceKind: 'test', thread: 'other' })
    await drop(second, { sourceKind: 'test', sourceIds: ['talk-4'] })
    expect(await indexOf(first)).toEqual(await indexOf(second))
    expect(await drop(first, 'all')).toHaveLength(4)
    expect(await indexOf(first)).toEqual({ rows: [], terms: [], blocks: [], store: undefined })
  })

  it('takes nothing of another person away', async () => {
    const [asha, ravi] = [await (await person()).ctx(), await (await person('Ravi')).ctx()]
    await put(asha, [turn(1, 'rivers')])
    const [hers] = await asha.db.select({ id: memories.id }).from(memories).where(mine(asha, memories))
    expect(await drop(ravi, { ids: [hers?.id ?? ''] })).toEqual([])
    expect(await drop(ravi, { sourceKind: 'test', sourceIds: ['talk-1'] })).toEqual([])
    await drop(ravi, 'all')
    expect((await indexOf(asha)).rows).toHaveLength(1)
    expect(await asha.db.select().from(memories).where(eq(memories.memberId, ravi.person.memberId))).toEqual([])
  })

  it('takes text that a database cannot hold without its unholdable parts', async () => {
    const ctx = await (await person()).ctx()
    await put(ctx, [turn(1, `before\0after \ud800 "quoted" \\back'slash`)])
    expect((await indexOf(ctx)).rows[0]?.text).toBe(`beforeafter \ufffd "quoted" \\back'slash`)
  })
})
