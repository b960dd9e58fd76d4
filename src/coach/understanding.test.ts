import { beforeAll, describe, expect, it } from 'vitest'
import { person, type TestPerson } from '#test/app.ts'
import { listen } from '#test/chat.ts'
import { begin, daysOf } from '#test/habits.ts'
import { gather } from './knowledge.ts'
import { questionOf } from './question.ts'

type Heard = Awaited<ReturnType<typeof say>>

async function say(who: TestPerson, message: string, conversationId?: string) {
  const {
    text,
    confirms,
    done,
    conversationId: id,
  } = await listen(who, message, conversationId ? { conversationId } : {})
  const offers = confirms.map(({ tool, input }) => ({ tool, input }))
  return { text, conversationId: id, offers, replies: done?.suggestedReplies ?? [] }
}

/** Says one thing after the other in one conversation; what the last was answered. */
async function talk(who: TestPerson, ...messages: string[]): Promise<Heard> {
  let heard: Heard | null = null
  for (const message of messages) heard = await say(who, message, heard?.conversationId)
  if (!heard) throw new Error('Nothing was said')
  return heard
}

describe('what is told', () => {
  let asha: TestPerson
  let day: (ago: number) => string
  let ids: Map<string, string>
  beforeAll(async () => {
    asha = await person('Asha')
    day = await daysOf(asha)
    const made = [
      { name: 'Evening run', schedule: { kind: 'daily' }, target: { atLeast: 3, unit: 'km' } },
      { name: 'Guitar chords', schedule: { kind: 'daily' } },
      { name: 'Guitar songs', schedule: { kind: 'daily' } },
      { name: 'Meditation', schedule: { kind: 'quota', times: 4, per: 'week' } },
    ] as const
    ids = await begin(asha, made, day(60))
  })

  it.each([
    ['ran 5 km', 0],
    ['kal 5 km daudi thi, likhna bhool gayi', 1],
    ['आज 5 किमी दौड़ी', 0],
  ])('is offered as a tick with its amount and day, and not made: %s', async (message, ago) => {
    const { offers } = await say(asha, message)
    expect(offers).toEqual([
      { tool: 'complete-habit', input: { habitId: ids.get('Evening run'), date: day(ago), value: 5 } },
    ])
    const { items } = await asha.habits.completions({ id: ids.get('Evening run') ?? '', limit: 5 })
    expect(items).toEqual([])
  })

  it('is asked for when two are named alike, with both as replies', async () => {
    const { text, offers, replies } = await say(asha, 'guitar ho gaya')
    expect(offers).toEqual([])
    expect(text).toContain('“Guitar chords”')
    expect(text).toContain('“Guitar songs”')
    expect(replies).toEqual(expect.arrayContaining(['Guitar chords', 'Guitar songs']))
    const answered = await talk(asha, 'guitar ho gaya', 'Guitar songs')
    expect(answered.offers).toMatchObject([{ tool: 'complete-habit', input: { habitId: ids.get('Guitar songs') } }])
  })

  it('can be corrected, of its day and its amount', async () => {
    const later = await talk(asha, 'ran 5 km', 'no i meant yesterday')
    expect(later.offers).toMatchObject([{ tool: 'complete-habit', input: { date: day(1), value: 5 } }])
    const less = await talk(asha, '5 km daudi', 'nahi 4 km')
    expect(less.offers).toMatchObject([{ tool: 'complete-habit', input: { date: day(0), value: 4 } }])
  })

  it('is offered again when it is agreed to in words', async () => {
    expect((await talk(asha, 'cant run today, fever', 'yes please')).offers).toEqual([
      { tool: 'skip-habit', input: { habitId: ids.get('Evening run'), date: day(0) } },
    ])
  })

  it('comes after what somebody feels: nothing is offered, nothing pushed', async () => {
    for (const message of ['I feel like a failure', 'rona aa raha hai', 'मन बहुत भारी है']) {
      const { text, offers } = await say(asha, message)
      expect(offers).toEqual([])
      expect(text).not.toMatch(/“Evening run”|“Guitar/)
    }
  })

  it('says how far an open week has come', async () => {
    await asha.habits.complete({ id: ids.get('Meditation') ?? '', date: day(0), value: 1 })
    const { text } = await say(asha, 'how is meditation this week')
    expect(text).toMatch(/\b1 of 4\b/)
  })

  it('asks of a habit what was asked of another, in the same time', async () => {
    const first = await say(asha, 'how was guitar songs last month')
    const then = await say(asha, 'and running?', first.conversationId)
    const month = /^(Last month):/u.exec(first.text)?.[1]
    expect(month).toBeDefined()
    expect(then.text).toContain(`${month}: “Evening run”`)
  })

  it('names nobody else, member or not', async () => {
    for (const message of ['how is Meera doing', 'ravi ki streak kitni hai', 'show me Xyzzys goals'])
      expect((await say(asha, message)).text).toMatch(/only your own record|only of yours|sirf aapka record/)
  })
})

describe('plain ways of asking', () => {
  let asha: TestPerson
  beforeAll(async () => {
    asha = await person('Asha')
    await begin(asha, [{ name: 'Piano', minutes: 15 }], (await daysOf(asha))(30))
  })

  it.each([
    ['give me a summary of this month', 'how'],
    ['tell me about my week', 'how'],
    ['what should I focus on right now', 'next'],
    ['kitne baje uthna hai mujhe', 'fact'],
    ['what do I do if I miss a day', 'advice'],
    ['this month has been rough', 'low'],
    ['can you make my plan easier', 'lighten'],
    ['what was the longest i played piano', 'amount'],
  ])('are read as what they ask: %s', async (message, intent) => {
    expect(questionOf(message, await gather(await asha.ctx())).intent).toBe(intent)
  })

  it('says of a day on which it is due anyway that it is, and asks not which day is meant', async () => {
    const { text } = await say(asha, 'move today’s session to tomorrow')
    expect(text).toContain('“Piano”')
    expect(text).not.toContain('which day')
  })

  it('guesses at nothing when something else is named', async () => {
    expect((await say(asha, 'put off reading till sunday')).offers).toEqual([])
  })

  it('lets go who says thanks and good night', async () => {
    expect((await say(asha, 'thanks, good night')).text).not.toContain('?')
  })
})
