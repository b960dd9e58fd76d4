import { beforeAll, describe, expect, it } from 'vitest'
import { languageOf } from '#platform/language.ts'
import { person, type TestPerson } from '#test/app.ts'
import { listen } from '#test/chat.ts'
import { begin, daysOf } from '#test/habits.ts'
import { clausesOf } from './clauses.ts'
import { counselIn } from './counsel.ts'
import { comparedIn } from './span.ts'
import { voiceOf } from './voice.ts'
import { plainSpelling } from './words/spelling.ts'

describe('words as chat writes them', () => {
  it('are read without the vowels that were left out', () => {
    expect(plainSpelling('neet me kitna time bcha h')).toBe('neet me kitna time bacha hai')
    expect(plainSpelling('kb tk pdhna h')).toBe('kab tak padhna hai')
    expect(plainSpelling('my plan is bad, try the gym')).toBe('my plan is bad try the gym')
  })
  it('are read from a face when there are none', () => {
    expect(plainSpelling('😭😭')).toBe('crying')
    expect(plainSpelling('did 5 😭')).toBe('did 5')
  })
  it.each([
    ['bht low lg rha h yr', 'hinglish'],
    ['last mock me kitne aaye the', 'hinglish'],
    ['push me a little yaar, no josh today', 'en'],
  ])('tell their language: %s', (message, language) => {
    expect(languageOf(plainSpelling(message), 'en')).toBe(language)
  })
})

describe('advice', () => {
  it.each([
    ['how do i stop putting things off', 'delay'],
    ['padha hua bhool jaata hu', 'memory'],
    ['फ़ोन की लत कैसे छोड़ूँ', 'phone'],
    ['what if i miss a day', 'lapse'],
    ['how should i study electrostatics', 'method'],
    ['how am i doing', null],
    ['how do i use this', null],
    ['remember that i sleep late', null],
  ])('knows what it is asked on: %s', (message, about) => {
    expect(counselIn(message)).toBe(about)
  })
})

it('parts what is told from what is asked', () => {
  expect(clausesOf('did 8 problems, what is left?')).toEqual(['did 8 problems', 'what is left?'])
  expect(clausesOf('ध्यान कर लिया, अब क्या बचा है?')).toEqual(['ध्यान कर लिया', 'अब क्या बचा है?'])
})

it('holds two weeks against each other, and one against its neighbour', () => {
  const today = 20_775 // a Wednesday
  expect(comparedIn('this week vs last week', today)?.map(({ from }) => from)).toEqual([20_773, 20_766])
  expect(comparedIn('pichhle hafte se behtar hai kya', today)?.map(({ from }) => from)).toEqual([20_773, 20_766])
  expect(comparedIn('how was last week', today)).toBeNull()
})

it('does not say what it said a moment ago', () => {
  const first = voiceOf('en', 'seed').say('askHelped')
  expect(voiceOf('en', 'seed', `Good. ${first}`).say('askHelped')).not.toBe(first)
})

describe('an answer', () => {
  let asha: TestPerson
  let day: (ago: number) => string
  let ids: Map<string, string>
  beforeAll(async () => {
    asha = await person('Asha')
    day = await daysOf(asha)
    const made = [
      { name: 'Mock questions', schedule: { kind: 'daily' }, target: { atLeast: 5, unit: 'questions' }, minutes: 60 },
      { name: 'Piano', schedule: { kind: 'daily' }, minutes: 15 },
      { name: 'At most 2 coffees', schedule: { kind: 'daily' }, target: { atMost: 2, unit: 'coffees' } },
    ] as const
    ids = await begin(asha, made, day(60))
    const piano = ids.get('Piano') ?? ''
    for (let ago = 1; ago <= 42; ago++)
      if (ago % 7 !== 3) await asha.habits.complete({ id: piano, date: day(ago), value: 1 })
  })

  it('offers what was told and answers what was asked, the told thing left out', async () => {
    const { text, confirms } = await listen(asha, 'did 7 questions, what else is left?')
    expect(confirms).toMatchObject([
      { tool: 'complete-habit', input: { habitId: ids.get('Mock questions'), value: 7 } },
    ])
    expect(text).toMatch(/(?:open|asks for).*“Piano”/)
    expect(text.match(/\?/g)).toHaveLength(1)
  })
  it('names the weekday that fails, and how long ago the last time was', async () => {
    expect((await listen(asha, 'which days do i flunk piano')).text).toMatch(/“Piano”.*0 of 6/)
    expect((await listen(asha, 'when did my piano streak break')).text).toMatch(/last (?:broke|gap was) on/)
  })
  it('fits into the minutes that there are', async () => {
    expect((await listen(asha, 'got 20 mins free, what fits?')).text).toMatch(/“Piano”.*15 minutes/)
  })
  it('takes a corrected amount, whatever its words are also used for', async () => {
    const first = await listen(asha, 'did 5 questions')
    const { confirms } = await listen(asha, 'no make it 7', { conversationId: first.conversationId })
    expect(confirms).toMatchObject([{ input: { habitId: ids.get('Mock questions'), value: 7 } }])
  })
  it('takes “none” of what is kept low as nought, and what was not done without blame', async () => {
    const none = await listen(asha, 'aaj ek bhi coffee nahi pi')
    expect(none.confirms).toMatchObject([{ tool: 'complete-habit', input: { value: 0 } }])
    const missed = await listen(asha, 'didnt get to piano today')
    expect(missed.confirms).toMatchObject([{ tool: 'skip-habit', input: { date: day(0) } }])
  })
  it('follows the day that was spoken of, and looks ahead where the question did', async () => {
    const first = await listen(asha, 'did i play piano yesterday')
    const before = await listen(asha, 'and the day before?', { conversationId: first.conversationId })
    expect(before.citations).toMatchObject([{ date: day(2) }])
    const due = await listen(asha, 'aaj kya karna hai')
    const next = await listen(asha, 'aur kal?', { conversationId: due.conversationId })
    expect(next.citations.map(({ date }) => date)).toContain(day(-1))
  })
  it('reads typing slips in words of time', async () => {
    expect((await listen(asha, 'wht did i do yesterady')).citations[0]?.date).toBe(day(1))
  })
  it('keeps nothing in private, and promises no card that does not come', async () => {
    const { text, confirms } = await listen(asha, 'remember that my locker is 12', { incognito: true })
    expect(confirms).toEqual([])
    expect(text).toMatch(/private/)
  })
  it('stands under its question when several are asked at once', async () => {
    const { conversationId } = await listen(asha, 'hello')
    const asked = ['whats due', 'how am i doing', 'what did i miss']
    await Promise.all(asked.map((message) => listen(asha, message, { conversationId })))
    const { messages } = await asha.coach.conversation({ id: conversationId })
    expect(messages.map(({ role }) => role)).toEqual(Array(4).fill(['person', 'coach']).flat())
  })
  it('shows what shall be forgotten and leaves it to the person', async () => {
    await asha.memory.remember({ text: 'My cousin Rohan lent me his scooter' })
    const { text, citations } = await listen(asha, 'forget the scooter thing')
    expect(text).toContain('scooter')
    expect(citations.map(({ kind }) => kind)).toContain('memory')
    expect((await asha.memory.list({})).items.some(({ text }) => text.includes('scooter'))).toBe(true)
  })
})
