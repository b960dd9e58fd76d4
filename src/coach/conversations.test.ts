import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { mine } from '#platform/ctx.ts'
import { drishti, person, type TestPerson } from '#test/app.ts'
import { listen } from '#test/chat.ts'
import { messages } from './coach.tables.ts'

let asha: TestPerson
beforeAll(async () => {
  asha = await person('Asha')
})
const messagesOf = async (id: string, who = asha) => (await who.coach.conversation({ id })).messages

describe('the list of conversations', () => {
  it('begins with pinned ones, finds words in titles and messages, and shows where', async () => {
    const who = await person('Meera')
    const long = `${'We talked of other things. '.repeat(12)}Then my brother moved to Pune in July, and ${'life went on. '.repeat(12)}`
    const first = await listen(who, 'What is due today?')
    const second = await listen(who, long)
    const third = await listen(who, 'नमस्ते, आज मन नहीं है')
    const ids = async (query: object = {}) => (await who.coach.conversations(query)).items.map(({ id }) => id)
    expect(await ids()).toEqual([third.conversationId, second.conversationId, first.conversationId])
    await who.coach.changeConversation({ id: first.conversationId, pinned: true, title: 'Mornings' })
    expect(await ids()).toEqual([first.conversationId, third.conversationId, second.conversationId])
    const found = (await who.coach.conversations({ q: 'pune BROTHER' })).items
    expect(found.map(({ id }) => id)).toEqual([second.conversationId])
    expect(found[0]?.excerpt).toMatch(/^….*brother moved to Pune.*…$|^….*Pune/)
    expect(found[0]?.excerpt?.length).toBeLessThan(170)
    expect(await ids({ q: 'morn' })).toEqual([first.conversationId])
    expect(await ids({ q: 'मन नहीं' })).toEqual([third.conversationId])
    expect(await ids({ q: '%' })).toEqual([])
    expect(await ids({ q: 'zebra' })).toEqual([])
    const page = await who.coach.conversations({ limit: 1 })
    expect(
      (await who.coach.conversations({ limit: 2, cursor: page.nextCursor ?? '' })).items.map(({ id }) => id),
    ).toEqual([third.conversationId, second.conversationId])
    await expect(who.coach.conversations({ q: ' ' })).rejects.toMatchObject({ status: 422 })
  })

  it('keeps one person’s words from another’s search, pin and export', async () => {
    const [meera, ravi] = [await person('Meera'), await person('Ravi')]
    const { conversationId: id } = await listen(meera, 'The zebra is my secret')
    expect((await ravi.coach.conversations({ q: 'zebra' })).items).toEqual([])
    await expect(ravi.coach.changeConversation({ id, pinned: true })).rejects.toMatchObject({ status: 404 })
    await expect(ravi.coach.exportConversation({ id })).rejects.toMatchObject({ status: 404 })
    expect((await meera.coach.conversation({ id })).pinned).toBe(false)
  })
})

describe('a conversation', () => {
  it('begins its stream with where the words are kept, before any answer', async () => {
    const { events, conversationId } = await listen(asha, 'Hello')
    const [started] = events
    expect(started).toEqual({
      event: 'started',
      data: { conversationId, messageId: (await messagesOf(conversationId))[0]?.id },
    })
    expect(events.at(-1)?.event).toBe('done')
  })

  it('leaves as Markdown that reads as it was said, and as JSON with everything', async () => {
    const who = await person('Meera')
    await who.habits.create({ name: '# Not a heading', schedule: { kind: 'daily' } })
    const { conversationId: id, text } = await listen(who, '# What is due today?\n<script>alert(1)</script>')
    const markdown = await who.coach.exportConversation({ id })
    expect(markdown).toMatchObject({ type: 'text/markdown', name: expect.stringMatching(/\.md$/) })
    expect(markdown.text.match(/^# /gm)).toHaveLength(1)
    expect(markdown.text.match(/^## /gm)).toHaveLength(2)
    expect(markdown.text).toContain('\\# What is due today?')
    expect(markdown.text).not.toContain('<script')
    expect(markdown.text).toContain(text.split(' [')[0] ?? '-')
    const json = await who.coach.exportConversation({ id, format: 'json' })
    expect(json).toMatchObject({ type: 'application/json', name: expect.stringMatching(/\.json$/) })
    expect(JSON.parse(json.text)).toEqual(await who.coach.conversation({ id }))
    const reply = await who.send({ method: 'GET', url: `/api/v1/chat/conversations/${id}/export?format=pdf` })
    expect(reply.statusCode).toBe(422)
  })

  it('gives another answer to the same words, and keeps the one before as an earlier version', async () => {
    const who = await person('Meera')
    await who.habits.create({ name: 'Read', schedule: { kind: 'daily' } })
    const first = await listen(who, 'How am I doing?')
    const { conversationId } = first
    const said = new Set([first.text])
    for (let turn = 0; turn < 3; turn++) {
      const answer = (await messagesOf(conversationId, who)).at(-1)
      const next = await listen(who, null, { conversationId, regenerate: answer?.id ?? '' })
      expect(next.messageId).toBe(answer?.id)
      said.add(next.text)
    }
    expect(said.size).toBeGreaterThan(1)
    const whole = await messagesOf(conversationId, who)
    expect(whole.map(({ role }) => role)).toEqual(['person', 'coach'])
    expect(whole[1]?.earlier.map(({ text }) => text)[0]).toBe(first.text)
    expect(whole[1]?.earlier).toHaveLength(3)
    const later = await listen(who, 'Thanks', { conversationId })
    await expect(listen(who, null, { conversationId, regenerate: whole[1]?.id ?? '' })).rejects.toMatchObject({
      status: 422,
    })
    await expect(listen(asha, null, { conversationId, regenerate: later.messageId })).rejects.toMatchObject({
      status: 404,
    })
    await expect(listen(who, 'words too', { conversationId, regenerate: later.messageId })).rejects.toMatchObject({
      status: 422,
    })
  })

  it('answers a repeated Idempotency-Key of “another answer” with the same answer', async () => {
    const { conversationId, messageId } = await listen(asha, 'How am I doing?')
    const again = { conversationId, regenerate: messageId }
    const once = await listen(asha, null, again, 'anew-1')
    const twice = await listen(asha, null, again, 'anew-1')
    expect(twice.text).toBe(once.text)
    expect((await messagesOf(conversationId)).at(-1)?.earlier).toHaveLength(1)
  })

  it('loses no version when an answer that is asked for anew breaks off and is asked for again', async () => {
    const { conversationId, messageId, text } = await listen(asha, 'How am I doing?')
    const ctx = await asha.ctx()
    await listen(asha, null, { conversationId, regenerate: messageId }, 'anew-2')
    await ctx.db
      .update(messages)
      .set({ status: 'stopped' })
      .where(and(mine(ctx, messages), eq(messages.id, messageId)))
    const again = await listen(asha, null, { conversationId, regenerate: messageId }, 'anew-2')
    expect(again.messageId).toBe(messageId)
    const answer = (await messagesOf(conversationId)).at(-1)
    expect(answer).toMatchObject({ status: 'complete', text: again.text })
    expect(answer?.earlier.map(({ text }) => text)[0]).toBe(text)
    expect(answer?.earlier).toHaveLength(2)
  })

  it('forgets what came after a message that is said again in other words', async () => {
    const { conversationId } = await listen(asha, 'How am I doing?')
    await listen(asha, 'Thanks', { conversationId })
    await listen(asha, 'Who are you?', { conversationId })
    const before = await messagesOf(conversationId)
    const edited = await listen(asha, 'What did I miss?', { conversationId, edits: before[2]?.id ?? '' })
    const after = await messagesOf(conversationId)
    expect(after.map(({ text }) => text)).toEqual([before[0]?.text, before[1]?.text, 'What did I miss?', edited.text])
    const own = before[1]?.id ?? ''
    await expect(listen(asha, 'x', { conversationId, edits: own })).rejects.toMatchObject({ status: 422 })
    const ravi = await person('Ravi')
    const his = await listen(ravi, 'Hello')
    await expect(
      listen(ravi, 'x', { conversationId: his.conversationId, edits: after[0]?.id ?? '' }),
    ).rejects.toMatchObject({ status: 404 })
    expect(await messagesOf(conversationId)).toEqual(after)
    await expect(listen(asha, 'x', { edits: after[0]?.id ?? '' })).rejects.toMatchObject({ status: 422 })
  })

  it('writes nothing to memory while incognito, neither now nor when memory is filled in later', async () => {
    const app = await drishti()
    const who = await person('Meera')
    const open = await listen(who, 'My sister Leela studies in Jaipur')
    const hidden = await listen(who, 'My cousin Tara studies in Bhopal', { incognito: true })
    await listen(who, 'Tara likes chess', { conversationId: hidden.conversationId })
    await app.system.jobs.drain(app.system)
    const kept = async () => (await who.memory.list({})).items.map(({ text }) => text)
    expect(await kept()).toEqual(['My sister Leela studies in Jaipur'])
    await who.memory.changeSettings({ isOn: false })
    await who.memory.changeSettings({ isOn: true })
    await app.system.jobs.drain(app.system)
    expect(await kept()).toEqual(['My sister Leela studies in Jaipur'])
    expect((await who.coach.conversations({})).items.map(({ incognito }) => incognito)).toEqual([true, false])
    await expect(listen(who, 'x', { conversationId: open.conversationId, incognito: true })).rejects.toMatchObject({
      status: 422,
    })
  })

  it('takes what a message said out of memory when the message is said anew', async () => {
    const app = await drishti()
    const who = await person('Meera')
    const { conversationId } = await listen(who, 'My exam is in Nagpur on 3 May')
    await app.system.jobs.drain(app.system)
    const [said] = await messagesOf(conversationId, who)
    await listen(who, 'My exam is in Indore on 3 May', { conversationId, edits: said?.id ?? '' })
    expect((await who.memory.list({})).items.map(({ text }) => text)).toEqual([])
    await app.system.jobs.drain(app.system)
    expect((await who.memory.list({})).items.map(({ text }) => text)).toEqual(['My exam is in Indore on 3 May'])
  })
})
