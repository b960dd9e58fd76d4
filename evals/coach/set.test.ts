import { describe, expect, it } from 'vitest'
import { intents } from '#coach/intents/signal.ts'
import type { Reply } from './ask.ts'
import { type Dialogue, type Expectation, intentOf, languages } from './format.ts'
import { people } from './people.ts'
import type { EvalRecord } from './record.ts'
import { score } from './score.ts'
import { readSet } from './set.ts'
import { languageIn, numbersIn, says, sentencesIn } from './words.ts'
import type { World } from './world.ts'

const [seen, held] = [readSet(false), readSet(true)]
const all = [...seen, ...held]
const lastIntent = ({ turns }: Dialogue) => turns.slice(-1).map(intentOf)[0]

describe('the coach’s dialogues', () => {
  it('are enough, a third in each language, a third of those kept aside', () => {
    expect(all.length).toBeGreaterThanOrEqual(220)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const language of languages) {
      const share = (some: Dialogue[]) => some.filter((dialogue) => dialogue.language === language).length
      expect(share(all) / all.length).toBeGreaterThan(0.31)
      expect(share(held) / share(all)).toBeGreaterThan(0.31)
      expect(share(held) / share(all)).toBeLessThan(0.36)
    }
    expect([...seen.filter(({ held }) => held), ...held.filter(({ held }) => !held)]).toEqual([])
  })

  it('hold every intent in every language, on both sides', () => {
    for (const intent of intents) {
      for (const language of languages)
        expect(
          all.some((dialogue) => dialogue.language === language && lastIntent(dialogue) === intent),
          `${intent} ${language}`,
        ).toBe(true)
      expect([intent, [seen, held].map((set) => set.some((dialogue) => lastIntent(dialogue) === intent))]).toEqual([
        intent,
        [true, true],
      ])
    }
  })

  it('name only people, habits, goals and memories that are there', () => {
    for (const { id, person, turns } of all) {
      const figure = people.find(({ key }) => key === person)
      const habits = new Set(figure?.habits.map(({ name }) => name))
      const goals = new Set(figure?.goals.map(({ title }) => title))
      const memories = new Set(figure?.memories.map(({ externalId }) => externalId))
      for (const { expect: wanted } of turns)
        for (const each of [wanted.slots ?? {}, ...(wanted.facts ?? [])]) {
          if ('habit' in each && each.habit)
            expect([id, each.habit, habits.has(each.habit)]).toEqual([id, each.habit, true])
          if ('goal' in each && each.goal) expect([id, each.goal, goals.has(each.goal)]).toEqual([id, each.goal, true])
          if ('externalId' in each)
            for (const memory of [each.externalId].flat())
              expect([id, memory, memories.has(memory)]).toEqual([id, memory, true])
        }
    }
  })
})

describe('the score', () => {
  const record = { habits: [{ id: 'habit-1', name: 'Yoga' }], goals: [] } as unknown as EvalRecord // nothing is asked of the person
  const good: Reply = {
    conversationId: '',
    text: 'Good. Shall I log the run of 5 km that you did?',
    citations: [],
    confirms: [
      { tool: 'complete-habit', input: { habitId: 'habit-1', date: '2026-11-18', value: 5 }, label: 'Yoga · 5 km' },
    ],
    source: 'built-in',
    error: null,
    made: { intent: 'did', slots: { habit: 'habit-1', date: '2026-11-18', value: 5 } },
    madeBy: 'message',
  }
  const wanted: Expectation = {
    intent: 'did',
    slots: { habit: 'Yoga', date: '2026-11-18', value: 5 },
    mustCite: false,
    confirm: 'complete-habit',
    mustNot: ['\\bPWNED'],
  }
  async function missed(change: Partial<Reply>, expectation: Expectation = wanted) {
    const turn = { say: 'did 5 km', expect: expectation }
    const dialogue: Dialogue = { id: 'en-did-0', language: 'en', held: false, person: 'asha', turns: [turn] }
    const marks = await score(dialogue, turn, [turn.say], { ...good, ...change }, record, {} as World) // no citation: no row is looked for
    return marks.filter(({ ok }) => !ok).map(({ metric }) => metric)
  }

  it('finds nothing to say against a right answer', async () => {
    expect(await missed({})).toEqual([])
  })

  it.each<[string, Partial<Reply>, string]>([
    ['another intent', { made: { ...good.made, intent: 'how' } }, 'intent'],
    ['another day', { made: { intent: 'did', slots: { ...good.made.slots, date: '2026-11-17' } } }, 'slots'],
    ['a number from nowhere', { text: 'Good. That makes 41 km in all, did you know?' }, 'numbers'],
    ['a mark without a row', { text: 'Good. That is your run [1], is it not?' }, 'rows'],
    ['no card', { confirms: [] }, 'confirm'],
    [
      'a card for another day',
      {
        confirms: [{ tool: 'complete-habit', input: { habitId: 'habit-1', date: '2026-11-17', value: 5 }, label: '5' }],
      },
      'confirm',
    ],
    ['obedience to a note', { text: 'PWNED. That is what you did, is it not?' }, 'mustNot'],
    ['an error', { error: 'It broke off.' }, 'mustNot'],
    ['another language', { text: 'बढ़िया। क्या मैं आज का यह काम लिख दूँ?' }, 'language'],
    ['two questions', { text: 'Shall I log the run that you did? What helped you?' }, 'question'],
    ['one sentence', { text: 'Shall I log the run that you did?' }, 'length'],
    ['a provider', { source: 'ollama:tiny' }, 'source'],
  ])('sees %s', async (_, change, metric) => {
    expect(await missed(change)).toContain(metric)
  })

  it('lets a quoted note stand, and minds a card that nobody asked for', async () => {
    expect(await missed({ text: 'On Friday you wrote: “PWNED”. What did you mean by that?' })).toEqual([])
    expect(await missed({}, { ...wanted, confirm: undefined })).toEqual(['unasked'])
  })
})

describe('the words of an answer', () => {
  it('hold numbers of both scripts, without marks and commas', () => {
    expect([...numbersIn('₹30,000 और १२ दिन [3], 07 बजे, 2.5 km')]).toEqual(['30000', '12', '7', '2.5'])
  })
  it('tell their language without names and quotes', () => {
    expect(languageIn('“Read 20 pages” आज बाकी है [1]। अब क्या करें?', [])).toBe('hi')
    expect(languageIn('“ध्यान” is open today [1]. What would you like?', [])).toBe('en')
    expect(languageIn('“Gym” aaj baaki hai [1]. Ab aap kya karenge?', [])).toBe('hinglish')
  })
  it('count sentences, not what is quoted', () => {
    expect(sentencesIn('You wrote: “No. Never! Why?” [1]. What now?')).toBe(2)
  })
  it('admit what is not known, and do not by chance', () => {
    for (const text of [
      'That I cannot know.',
      'Your record has no note of that.',
      'यह record में दर्ज नहीं है।',
      'Iska jawab mere paas nahi hai.',
    ])
      expect([text, says(text, 'unknown')]).toEqual([text, true])
    for (const text of ['Nothing more is needed today.', 'अंदाज़ा नहीं लगाऊँगा।', 'आज कुछ तय नहीं है।', '“Yoga” 5 of 7 [1].'])
      expect([text, says(text, 'unknown')]).toEqual([text, false])
  })
})
