import { describe, expect, it } from 'vitest'
import { drishti, person } from '#test/app.ts'
import { everything, factsOf, found, jsonl, line, say, settle } from './memory.fixture.ts'
import { recall, recordUse, usesOf } from './memory.ts'

describe('what a person writes', () => {
  it('is remembered with who, when and where: notes, goals, check-ins, wishes and messages', async () => {
    const asha = await person('Asha')
    const habit = await asha.habits.create({ name: 'Practice', schedule: { kind: 'daily' } })
    await asha.habits.complete({ id: habit.id, date: habit.startsOn, note: 'Solved the eigenvalue sheet' })
    const goal = await asha.goals.create({ title: 'Run a half marathon', description: 'My knee hurts on stairs' })
    await asha.goals.regenerate({ id: goal.id, note: 'Evenings are too crowded' })
    await asha.goals.accept({ id: goal.id })
    await asha.goals.checkIn({
      id: goal.id,
      date: habit.startsOn,
      outcome: 'partly',
      note: 'Ran four loops of the park',
    })
    const conversationId = await say(asha, 'I feel ready for the monsoon trek')
    await settle()
    const { items } = await asha.memory.list({})
    expect(items.map(({ source, text, href, thread }) => [source, text, href, thread]).sort()).toEqual(
      [
        ['habit-note', 'Solved the eigenvalue sheet', `/habits/${habit.id}?day=${habit.startsOn}`, habit.id],
        ['goal', 'Run a half marathon', `/goals/${goal.id}`, goal.id],
        ['goal', 'My knee hurts on stairs', `/goals/${goal.id}`, goal.id],
        ['plan-note', 'Evenings are too crowded', `/goals/${goal.id}`, goal.id],
        ['check-in', 'Ran four loops of the park', `/goals/${goal.id}`, goal.id],
        ['conversation', 'I feel ready for the monsoon trek', `/coach/${conversationId}`, conversationId],
      ].sort(),
    )
    expect(items.every(({ author }) => author === 'Asha')).toBe(true)
    expect(await found(asha, 'eigenvalue sheet')).toContain('Solved the eigenvalue sheet')
  })

  it('never holds what the coach or the system said', async () => {
    const asha = await person('Asha')
    const conversationId = await say(asha, 'How am I doing?')
    await settle()
    const { messages } = await asha.coach.conversation({ id: conversationId })
    expect(messages.some(({ role }) => role === 'coach')).toBe(true)
    const { items } = await asha.memory.list({})
    expect(items.map(({ text }) => text)).toEqual(['How am I doing?'])
  })

  it('follows the source: what is changed there is changed here, what is deleted there is gone at once', async () => {
    const asha = await person('Asha')
    const habit = await asha.habits.create({ name: 'Walk', schedule: { kind: 'daily' } })
    const day = { id: habit.id, date: habit.startsOn }
    await asha.habits.complete({ ...day, note: 'I live in Pune' })
    await settle()
    await asha.habits.complete({ ...day, note: 'I live in Nashik' })
    await settle()
    expect(await factsOf(asha)).toEqual(['me city Nashik'])
    expect((await asha.memory.list({})).items).toHaveLength(1)
    await asha.habits.complete(day)
    expect((await asha.memory.list({})).items).toEqual([])
    await asha.habits.complete({ ...day, note: 'I live in Agra' })
    await settle()
    await asha.habits.remove({ id: habit.id })
    expect([(await asha.memory.list({})).items, await factsOf(asha), await found(asha, 'Agra')]).toEqual([[], [], []])
    const conversationId = await say(asha, 'I am allergic to peanuts')
    await settle()
    expect(await factsOf(asha)).toEqual(['me allergy peanuts'])
    await asha.coach.removeConversation({ id: conversationId })
    expect([await factsOf(asha), await everything(asha)]).toEqual([[], []])
  })

  it('that is gone before it was read is never remembered', async () => {
    const asha = await person('Asha')
    const habit = await asha.habits.create({ name: 'Walk', schedule: { kind: 'daily' } })
    await asha.habits.complete({ id: habit.id, date: habit.startsOn, note: 'A secret' })
    await asha.habits.remove({ id: habit.id })
    await settle()
    expect((await asha.memory.list({})).items).toEqual([])
  })

  it('that is deleted while it is being read leaves nothing behind', async () => {
    const asha = await person('Asha')
    for (let round = 0; round < 5; round++) {
      const habit = await asha.habits.create({ name: 'Walk', schedule: { kind: 'daily' } })
      await asha.habits.complete({ id: habit.id, date: habit.startsOn, note: 'I live in Pune' })
      await Promise.all([settle(), asha.habits.remove({ id: habit.id })])
      expect([(await asha.memory.list({})).items, await factsOf(asha)]).toEqual([[], []])
    }
  })

  it('before memory listened is taken in later, once', async () => {
    const asha = await person('Asha')
    await asha.goals.create({ title: 'Learn Kathak' })
    const { system } = await drishti()
    await system.jobs.boss.deleteQueuedJobs('memory.take-in')
    expect((await asha.memory.list({})).items).toEqual([])
    for (let time = 0; time < 2; time++) {
      await system.jobs.runCron(system, 'memory.find-unfilled')
      await settle()
      expect((await asha.memory.list({})).items.map(({ text }) => text)).toEqual(['Learn Kathak'])
    }
  })
})

describe('correcting', () => {
  it('lets the correction be found and the old words only be seen in its history', async () => {
    const asha = await person('Asha')
    await asha.memory.import({ text: jsonl([line('d1', 'My JEE exam is on 12 April'), line('d2', 'Ate idli')]) })
    const [wrong] = (await asha.memory.search({ q: 'JEE exam' })).items
    const { id } = wrong ?? { id: '' }
    const changed = await asha.memory.change({ id, text: 'My JEE exam is on 14 May', pinned: true })
    expect(changed).toMatchObject({
      text: 'My JEE exam is on 14 May',
      pinned: true,
      history: [{ text: 'My JEE exam is on 12 April' }],
    })
    expect((await found(asha, 'JEE exam April'))[0]).toBe('My JEE exam is on 14 May')
    expect(await factsOf(asha)).toEqual(['me exam-date 2026-05-14'])
    const again = await asha.memory.import({
      text: jsonl([line('d1', 'My JEE exam is on 12 April'), line('d2', 'Ate idli')]),
    })
    expect(again).toMatchObject({ imported: 0, changed: 0, unchanged: 2 })
    expect((await asha.memory.read({ id })).text).toBe('My JEE exam is on 14 May')
  })

  it('in a later saying comes before what it corrects, where that is asked for and nowhere else', async () => {
    const asha = await person('Asha')
    const said = (id: string, day: string, text: string) => line(id, text, { occurredAt: `2026-11-${day}T10:00:00Z` })
    await asha.memory.import({
      text: jsonl([
        said('a', '01', 'My chemistry exam is on 4 December, in the chemistry hall of the chemistry block'),
        said('b', '05', 'Actually the chemistry exam has been moved to 9 December'),
        said('c', '02', 'I live in Pune, the loveliest city to live in. A guitar cost me 3000 rupees.'),
        said('d', '12', 'I moved to Mumbai'),
        said('e', '03', 'I am a vegetarian, a strict vegetarian'),
        said('f', '13', 'I am no longer vegetarian'),
      ]),
    })
    expect(await found(asha, 'When is my chemistry exam?')).toEqual([
      expect.stringContaining('moved to 9'),
      expect.stringContaining('on 4 December'),
    ])
    expect((await found(asha, 'Where do I live?'))[0]).toBe('I moved to Mumbai')
    expect((await found(asha, 'Am I vegetarian?'))[0]).toBe('I am no longer vegetarian')
    expect((await found(asha, 'What did the guitar cost?'))[0]).toContain('guitar')
    expect((await found(asha, 'Where did I live on 2 November?'))[0]).toContain('Pune')
    const { items } = await asha.memory.search({ q: 'Where do I live?' })
    expect(items.find(({ externalId }) => externalId === 'c')?.why).toContain('corrected since')
    await asha.memory.forget({ id: items[0]?.id ?? '' })
    const after = (await asha.memory.search({ q: 'Where do I live?' })).items[0]
    expect([after?.externalId, after?.why.includes('corrected since')]).toEqual(['c', false])
  })

  it('of a fact wins over what is read later from older text, and keeps the old value in history', async () => {
    const asha = await person('Asha')
    await asha.memory.import({ text: jsonl([line('a', 'I live in Pune')]) })
    const [city] = (await asha.memory.facts({})).items
    const corrected = await asha.memory.changeFact({ id: city?.id ?? '', value: 'Mumbai', pinned: true })
    expect(corrected).toMatchObject({ id: city?.id, value: 'Mumbai', pinned: true, history: [{ value: 'Pune' }] })
    expect(corrected.correctedAt).not.toBeNull()
    await asha.memory.import({ text: jsonl([line('b', 'I live in Pune', { occurredAt: '2026-03-09T10:00:00Z' })]) })
    const current = (await asha.memory.facts({ current: 'true' })).items
    expect(current).toMatchObject([{ id: city?.id, value: 'Mumbai', pinned: true }])
    expect(current[0]?.sources).toHaveLength(2)
  })
})

describe('facts', () => {
  it('are one fact with five sources when said five times', async () => {
    const asha = await person('Asha')
    const lines = [1, 2, 3, 4, 5].map((day) =>
      line(`d${day}`, 'I am allergic to peanuts', { occurredAt: `2026-03-0${day}T10:00:00Z` }),
    )
    await asha.memory.import({ text: jsonl(lines) })
    const { items } = await asha.memory.facts({})
    expect(items).toMatchObject([{ attribute: 'allergy', value: 'peanuts', validFrom: '2026-03-01T10:00:00.000Z' }])
    expect(items[0]?.sources).toHaveLength(5)
    const [first] = (await asha.memory.list({})).items
    await asha.memory.forget({ id: first?.id ?? '' })
    expect((await asha.memory.facts({})).items[0]?.sources).toHaveLength(4)
  })

  it('hold from when the person says, as precisely as it was said', async () => {
    const asha = await person('Asha')
    await asha.memory.import({ text: jsonl([line('1', 'I have lived in Pune since 2021')]) })
    expect((await asha.memory.facts({})).items).toMatchObject([
      { value: 'Pune', since: '2021', validFrom: '2021-01-01T00:00:00.000Z', validTo: null },
    ])
    await asha.memory.import({
      text: jsonl([line('2', 'I moved to Delhi in April', { occurredAt: '2026-05-01T10:00:00Z' })]),
    })
    expect((await asha.memory.facts({ current: 'true' })).items).toMatchObject([{ value: 'Delhi', since: '2026-04' }])
    expect((await asha.memory.facts({})).items).toContainEqual(
      expect.objectContaining({ value: 'Pune', validTo: '2026-04-01T00:00:00.000Z' }),
    )
  })

  it('close when a new value comes, also when the older one arrives late, and show contradictions', async () => {
    const asha = await person('Asha')
    await asha.memory.import({ text: jsonl([line('2', 'I live in Delhi', { occurredAt: '2026-05-01T10:00:00Z' })]) })
    await asha.memory.import({ text: jsonl([line('1', 'I live in Pune', { occurredAt: '2025-05-01T10:00:00Z' })]) })
    const dates = (await asha.memory.facts({ attribute: 'city' })).items.map(({ value, validTo }) => [value, validTo])
    expect(dates).toEqual([
      ['Delhi', null],
      ['Pune', '2026-05-01T10:00:00.000Z'],
    ])
    await asha.memory.import({ text: jsonl([line('3', 'I live in Agra', { occurredAt: '2026-05-01T12:00:00Z' })]) })
    const open = (await asha.memory.facts({ attribute: 'city', current: 'true' })).items
    expect(open.map(({ value }) => value).sort()).toEqual(['Agra', 'Delhi'])
    expect(open.map(({ contradicts }) => contradicts)).toEqual([[open[1]?.id], [open[0]?.id]])
  })

  it('that were forgotten are not read again from what was said until then', async () => {
    const asha = await person('Asha')
    await asha.memory.import({ text: jsonl([line('a', 'I have asthma')]) })
    const [fact] = (await asha.memory.facts({})).items
    await asha.memory.forgetFact({ id: fact?.id ?? '' })
    await asha.memory.import({ text: jsonl([line('b', 'I have asthma', { occurredAt: '2026-03-05T10:00:00Z' })]) })
    expect(await factsOf(asha)).toEqual([])
    await expect(asha.memory.changeFact({ id: fact?.id ?? '', value: 'x' })).rejects.toMatchObject({ status: 404 })
  })

  it('are those of their author: another speaker’s words are not the person’s', async () => {
    const asha = await person('Asha')
    await asha.memory.import({
      text: jsonl([
        line('1', 'I live in Boston', { author: 'Caroline' }),
        line('2', 'I live in Pune', { author: 'asha' }),
      ]),
    })
    expect((await factsOf(asha)).sort()).toEqual(['Caroline city Boston', 'me city Pune'])
  })
})

describe('forgetting', () => {
  it('takes a memory out of search, facts and export, and its source does not bring it back', async () => {
    const asha = await person('Asha')
    const habit = await asha.habits.create({ name: 'Walk', schedule: { kind: 'daily' } })
    const day = { id: habit.id, date: habit.startsOn }
    await asha.habits.complete({ ...day, note: 'I have asthma' })
    await settle()
    const [memory] = (await asha.memory.list({})).items
    await asha.memory.forget({ id: memory?.id ?? '' })
    await asha.habits.complete({ ...day, value: 2, note: 'I have asthma' })
    await asha.memory.changeSettings({ sources: { 'habit-note': false } })
    await asha.memory.changeSettings({ sources: { 'habit-note': true } })
    await settle()
    expect([await found(asha, 'asthma'), await factsOf(asha), await everything(asha)]).toEqual([[], [], []])
    await expect(asha.memory.read({ id: memory?.id ?? '' })).rejects.toMatchObject({ status: 404 })
  })

  it('of an imported line holds when the file comes again, and the reply says so', async () => {
    const asha = await person('Asha')
    const file = jsonl([line('a', 'Kept words'), line('b', 'Forgotten words')])
    await asha.memory.import({ text: file })
    const [memory] = (await asha.memory.search({ q: 'forgotten' })).items
    await asha.memory.forget({ id: memory?.id ?? '' })
    expect(await asha.memory.import({ text: file })).toMatchObject({ imported: 0, unchanged: 1, forgotten: 1 })
    expect((await asha.memory.list({})).items.map(({ text }) => text)).toEqual(['Kept words'])
  })

  it('everything leaves nothing, is not undone by what still stands elsewhere, and lets a backup be imported', async () => {
    const asha = await person('Asha')
    const goal = await asha.goals.create({ title: 'I live in Pune and learn Kathak' })
    await asha.memory.import({ text: jsonl([line('a', 'I have asthma')]) })
    await settle()
    const backup = (await everything(asha)) as object[]
    expect(backup).toHaveLength(2)
    await asha.memory.forgetAll({})
    expect([(await asha.memory.list({})).items, await factsOf(asha), await everything(asha)]).toEqual([[], [], []])
    const { system } = await drishti()
    await system.jobs.runCron(system, 'memory.find-unfilled')
    await asha.memory.changeSettings({ isOn: false })
    await asha.memory.changeSettings({ isOn: true })
    await settle()
    expect((await asha.memory.list({})).items).toEqual([])
    await asha.memory.import({ text: jsonl(backup) })
    expect(await everything(asha)).toEqual(backup)
    expect(await found(asha, 'Kathak')).toHaveLength(1)
    await asha.goals.remove({ id: goal.id })
  })
})

describe('off', () => {
  it('lets nothing new in and nothing into a prompt, and the page stays readable', async () => {
    const asha = await person('Asha')
    await asha.memory.import({ text: jsonl([line('a', 'I am allergic to peanuts')]) })
    const ctx = await asha.ctx()
    const before = await recall(ctx, 'peanuts', { limit: 5, budgetTokens: 500 })
    expect([before.memories.length, before.facts.length]).toEqual([1, 1])
    await asha.memory.changeSettings({ isOn: false })
    expect(await recall(ctx, 'peanuts', { limit: 5, budgetTokens: 500 })).toMatchObject({ memories: [], facts: [] })
    await say(asha, 'I have asthma')
    await settle()
    expect(await found(asha, 'peanuts')).toHaveLength(1)
    expect(await factsOf(asha)).toEqual(['me allergy peanuts'])
    await expect(asha.memory.remember({ text: 'Note' })).rejects.toMatchObject({ status: 422 })
    await expect(asha.memory.import({ text: jsonl([line('b', 'x')]) })).rejects.toMatchObject({ status: 422 })
  })

  it('for one source leaves its memories and facts out of every prompt', async () => {
    const asha = await person('Asha')
    await asha.memory.import({ text: jsonl([line('a', 'I am allergic to peanuts')]) })
    await asha.memory.remember({ text: 'I love peanuts in chaat' })
    const settings = await asha.memory.changeSettings({ sources: { import: false } })
    expect(settings.sources.find(({ name }) => name === 'import')).toEqual({ name: 'import', isOn: false, memories: 1 })
    const recalled = await recall(await asha.ctx(), 'peanuts', { limit: 5, budgetTokens: 500 })
    expect(recalled.memories.map(({ text }) => text)).toEqual(['I love peanuts in chaat'])
    expect(recalled.facts.map(({ attribute }) => attribute)).toEqual(['likes'])
    await expect(asha.memory.changeSettings({ sources: { nowhere: true } })).rejects.toMatchObject({
      status: 422,
      problem: { fields: [{ path: 'sources.nowhere' }] },
    })
  })
})

describe('a memory', () => {
  it('is browsed by time, kind and thread, page by page, and read with what was said around it', async () => {
    const asha = await person('Asha')
    const lines = [1, 2, 3, 4, 5, 6].map((day) =>
      line(`t${day}`, `Turn ${day}`, {
        thread: 'talk',
        seq: day,
        kind: day % 2 ? 'chat' : 'note',
        occurredAt: `2026-03-0${day}T10:00:00Z`,
      }),
    )
    await asha.memory.import({ text: jsonl(lines) })
    const first = await asha.memory.list({ limit: 4 })
    const second = await asha.memory.list({ limit: 4, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...second.items].map(({ text }) => text.slice(-1)).join('')).toBe('654321')
    const range = { from: '2026-03-02', to: '2026-03-05', kind: 'note', thread: 'talk' }
    expect((await asha.memory.list(range)).items.map(({ text }) => text)).toEqual(['Turn 4', 'Turn 2'])
    const detail = await asha.memory.read({ id: first.items[2]?.id ?? '' })
    expect([detail.before, detail.after].map((list) => list.map(({ text }) => text))).toEqual([
      ['Turn 2', 'Turn 3'],
      ['Turn 5', 'Turn 6'],
    ])
    await expect(asha.memory.list({ cursor: 'nonsense' })).rejects.toMatchObject({ status: 422 })
    await expect(asha.memory.search({ q: ' ' })).rejects.toMatchObject({ status: 422 })
    await expect(asha.memory.search({ q: 'x', limit: 51 })).rejects.toMatchObject({ status: 422 })
  })

  it('of one’s own is remembered with its facts', async () => {
    const asha = await person('Asha')
    const note = await asha.memory.remember({ text: 'My JEE is on 12 April', occurredAt: '2026-02-01T08:00:00+05:30' })
    expect(note).toMatchObject({ source: 'own', kind: 'own', author: 'Asha', occurredAt: '2026-02-01T02:30:00.000Z' })
    expect(await factsOf(asha)).toEqual(['me exam-date 2026-04-12'])
  })

  it('is another’s to nobody', async () => {
    const [asha, ravi] = [await person('Asha'), await person('Ravi')]
    await asha.memory.import({ text: jsonl([line('same id', 'Asha has asthma'), line('b', 'I have asthma')]) })
    await ravi.memory.import({ text: jsonl([line('same id', 'Ravi runs')]) })
    expect([await found(ravi, 'asthma'), await factsOf(ravi), (await everything(ravi)).length]).toEqual([[], [], 1])
    await ravi.memory.forgetAll({})
    expect((await asha.memory.list({})).items).toHaveLength(2)
  })
})

describe('what an answer took', () => {
  it('is recorded as retrieved, prompted and used, within the budget, and forgets what is forgotten', async () => {
    const asha = await person('Asha')
    await asha.memory.import({
      text: jsonl([
        line('1', 'I am allergic to peanuts'),
        line('2', 'Peanuts again, in the mess'),
        line('3', `Peanuts ${'and more '.repeat(300)}`),
      ]),
    })
    const ctx = await asha.ctx()
    const { memories, facts, retrieved } = await recall(ctx, 'peanuts', { limit: 5, budgetTokens: 60 })
    expect(retrieved.memories).toHaveLength(3)
    expect(memories).toHaveLength(2)
    const [used, other] = memories.map(({ id }) => id)
    const messageId = '01890000-0000-7000-8000-000000000001'
    const prompted = { memories: memories.map(({ id }) => id), facts: facts.map(({ id }) => id) }
    await recordUse(ctx, { messageId, retrieved, prompted, used: { memories: [used ?? ''], facts: [] } })
    const uses = await usesOf(ctx, messageId)
    expect([uses.retrieved.memories.length, uses.prompted.memories.length, uses.used.memories]).toEqual([3, 2, [used]])
    expect(uses.prompted.facts).toHaveLength(1)
    await asha.memory.forget({ id: used ?? '' })
    expect((await usesOf(ctx, messageId)).used.memories).toEqual([])
    expect((await usesOf(ctx, messageId)).prompted.memories).toEqual([other])
    expect(await usesOf(await (await person('Ravi')).ctx(), messageId)).toMatchObject({ retrieved: { memories: [] } })
  })
})
