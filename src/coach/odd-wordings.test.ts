import { beforeAll, describe, expect, it } from 'vitest'
import { person, type TestPerson } from '#test/app.ts'
import { listen } from '#test/chat.ts'
import { begin, daysOf } from '#test/habits.ts'
import { gather } from './knowledge.ts'
import { questionOf } from './question.ts'

let asha: TestPerson
let day: (ago: number) => string
let intentOf: (message: string) => string
beforeAll(async () => {
  asha = await person('Asha')
  day = await daysOf(asha)
  const goal = await asha.goals.create({ title: 'Crack GATE CS in Feb 2028 with 8 h a week', theme: 'exam' })
  await asha.goals.accept({ id: goal.id })
  const made = [
    { name: 'Study one GATE topic', goalId: goal.id, smallest: 'One page' },
    { name: 'Glasses of water', target: { atLeast: 8, unit: 'glasses' } },
    { name: 'Up by 6' },
    { name: 'Yoga' },
  ] as const
  const ids = await begin(asha, made, day(44))
  for (let ago = 44; ago > 0; ago--)
    for (const [name, id] of ids)
      if (name !== 'Yoga' || ago % 3 !== 0)
        await asha.habits.complete({ id, date: day(ago), value: name.startsWith('Glasses') ? 7 : 1 })
  const known = await gather(await asha.ctx())
  intentOf = (message) => questionOf(message, known).intent
})

describe('a day', () => {
  it.each(['any plans on thursday', 'am i free on thursday', 'गुरुवार को कुछ है क्या'])(
    'that is asked about in the present lies ahead: %s',
    async (message) => {
      const { text, confirms } = await listen(asha, message)
      expect(text).toMatch(/“Glasses of water”/)
      expect(text).toMatch(/Due|asks for|तय है|करना है/)
      expect(confirms).toEqual([])
    },
  )

  it('is looked back on when something was', async () => {
    expect((await listen(asha, 'how was thursday')).text).toMatch(/Done|ticked|tick|Missed/)
  })

  it('on which to get up is asked of the habit, not of the clock', async () => {
    const { text } = await listen(asha, 'what time should I get up tomorrow')
    expect(text).toContain('“Up by 6”')
    expect(text).not.toMatch(/your own clock/)
  })

  it('of which yesterday was the last is not called a day ago', async () => {
    const { text } = await listen(asha, 'when did i last get up by 6')
    expect(text).toMatch(/yesterday/)
    expect(text).not.toMatch(/days ago/)
  })
})

describe('a month', () => {
  it('is held against another when it is named to compare with', async () => {
    const known = await gather(await asha.ctx())
    const { compared } = questionOf('how do i compare to last october', known)
    expect(compared?.map(({ from, to }) => to - from).every((days) => days > 5)).toBe(true)
  })
})

describe('what is wanted', () => {
  it.each([
    ['make it 6 glasses instead of 8', 'manage'],
    ['reduce water to 6 glasses', 'manage'],
    ['set water to 10 glasses', 'manage'],
    ['do din se so nahi paya', 'low'],
    ['water target 6 kar do', 'manage'],
    ['पानी 8 की जगह 6 कर दो', 'manage'],
    ['move yoga to friday instead of tomorrow', 'move'],
    ['I just want to sleep all day', 'low'],
    ['kal se pakka padhunga', 'due'],
    ['kal se roz 5 km daudunga', 'plan-goal'],
    ['is my knee thing in your notes', 'recall'],
    ['what are my last notes', 'note'],
  ])('is read from the whole of it: %s', (message, intent) => expect(intentOf(message)).toBe(intent))

  it('is no new goal when it is for today alone', () => {
    expect(intentOf('i am going to run today')).not.toBe('plan-goal')
  })

  it('is the strength of habits, and no yes, behind an ok', async () => {
    const first = await listen(asha, 'show me my streaks')
    const { text } = await listen(asha, 'ok, and the strongest?', { conversationId: first.conversationId })
    expect(text).toMatch(/strength/)
  })
})

describe('what is none of the record', () => {
  it.each([
    'where do birds go at night',
    'who is the best teacher in our college',
    'what’s the name of the new cafe near my hostel',
    'why is the sky blue',
    'will my sister get married this year',
    'will I be home for Holi',
    'तुम थकते नहीं हो क्या',
    'tum mujhe judge karte ho kya',
    'what would you do in my place',
    'always reply in short sentences',
    'can you text my mom that i am fine',
    'remind me why i came here',
  ])('brings no number that nobody asked for, and ends with a question: %s', async (message) => {
    const { text, confirms } = await listen(asha, message)
    const said = text.replace(/“[^”]*”|\[\d+\]/g, '')
    expect(said).not.toMatch(/\p{Nd}/u)
    expect(text.trim()).toMatch(/\?$/)
    expect(confirms).toEqual([])
  })

  it.each([
    ['my best friend isn’t replying to me', 'low'],
    ['mera dost reply nahi kar raha', 'low'],
    ['मेरा दोस्त फेल हो गया', 'low'],
    ['पापा कहते हैं आईएएस बनो, मैं क्या करूँ', 'low'],
    ['my roommate snores and i can’t study', 'low'],
    ['do i deserve a break', 'lighten'],
    ['क्या रविवार को आराम कर सकता हूँ', 'lighten'],
    ['mera phone toot gaya, tick kaise karu', 'help'],
    ['how come nobody claps when i finish', 'why'],
  ])('is read as what it is: %s', (message, intent) => expect(intentOf(message)).toBe(intent))

  it('is not done for being supposed', () => {
    expect(intentOf('paani zyada pi liya to kya nuksan')).not.toBe('did')
  })

  it('is not glad of bad news for the word best', async () => {
    expect((await listen(asha, 'my best friend isn’t replying to me')).text).not.toMatch(/good|Enjoy/i)
  })

  it('is not kept as an instruction to the coach', async () => {
    const { done } = await listen(asha, 'stop using emojis')
    expect(done?.suggestedReplies.join(' ')).not.toMatch(/Remember/)
  })
})

describe('whether to go on', () => {
  it.each(['should i drop yoga', 'yoga chhod du kya', 'क्या योगा छोड़ दूँ'])(
    'is left to them, with what lies between: %s',
    async (message) => {
      const { text, citations } = await listen(asha, message)
      expect(text).toMatch(/yours to decide|You decide|faisla aapka|फ़ैसला आपका/)
      expect(text).toContain('“Yoga”')
      expect(citations.length).toBeGreaterThan(0)
    },
  )

  it('of what is not there is asked about', async () => {
    expect((await listen(asha, 'should i drop guitar')).text).toMatch(/guitar.*(not among|no habit)|no habit.*guitar/)
  })
})
