import { beforeAll, describe, expect, it } from 'vitest'
import { languageOf } from '#platform/language.ts'
import { person, type TestPerson } from '#test/app.ts'
import { listen } from '#test/chat.ts'
import { begin, daysOf } from '#test/habits.ts'
import { languageAsked } from './language-asked.ts'
import { turnBackIn } from './turn-back.ts'

let asha: TestPerson
let ids: Map<string, string>
beforeAll(async () => {
  asha = await person('Asha')
  const day = await daysOf(asha)
  const made = [
    { name: 'Mock paper', smallest: 'One question' },
    { name: 'Slow run', smallest: 'Shoes on' },
    { name: 'Violin' },
    { name: 'Up by 6' },
  ]
  ids = await begin(asha, made, day(44))
  const shares = { 'Mock paper': 2, 'Slow run': 3, Violin: 4, 'Up by 6': 5 }
  for (const [name, each] of Object.entries(shares))
    for (let ago = 44; ago > 0; ago--)
      if (ago % each !== 0) await asha.habits.complete({ id: ids.get(name) ?? '', date: day(ago), value: 1 })
})

/** One thing after the other in one conversation; all answers. */
async function talk(...messages: string[]) {
  const heard = [await listen(asha, messages[0] ?? '')]
  for (const message of messages.slice(1))
    heard.push(await listen(asha, message, { conversationId: heard[0]?.conversationId }))
  return heard
}
const last = async (...messages: string[]) => {
  const heard = (await talk(...messages)).at(-1)
  if (!heard) throw new Error('Nothing was said')
  return heard
}
const idsIn = ({ citations }: { citations: { id: string }[] }) => [...new Set(citations.map(({ id }) => id))]

describe('a message that turns back to the last answer', () => {
  it.each([
    ['are you sure?', 'source'],
    ['how do you know that', 'source'],
    ['sach me?', 'source'],
    ['पक्का?', 'source'],
    ['what do you mean', 'meaning'],
    ['matlab kya', 'meaning'],
    ['समझ नहीं आया', 'meaning'],
    ['too long, give me something shorter', 'shorter'],
    ['itna lamba mat bolo yaar', 'shorter'],
    ['say it in one line', 'shorter'],
    ['थोड़ा छोटा बोलो', 'shorter'],
    ['छोटा करके बताओ', 'shorter'],
    ['chhota kar ke batao', 'shorter'],
    ['ok and then', 'more'],
    ['kuch aur batao', 'more'],
    ['और बताइए', 'more'],
    ['can you say that in hindi', 'language'],
    ['अंग्रेज़ी में बताओ', 'language'],
    ['kab', 'when'],
    ['when did i say that', 'when'],
    ['forget it', 'drop'],
  ])('is known: %s', (message, back) => {
    expect(turnBackIn(message)).toBe(back)
  })

  it.each([
    'how am i doing',
    'explain deadlock',
    'sure, sounds good',
    'not sure what to do',
    'pakka karunga',
    'gym rehne do',
    'how is my hindi going',
    'aaj kya karna hai',
    'aur pichhle mahine?',
    'what else did i miss last week',
    'i feel too much',
    'forget what i said about the doctor',
  ])('is not what asks or tells something of its own: %s', (message) => {
    expect(turnBackIn(message)).toBeNull()
  })

  it.each(['are you sure', 'matlab', 'in hindi please'])('needs an answer before it: %s', async (message) => {
    expect((await talk(message))[0]?.citations).toEqual([])
  })
})

describe('asked whether it is so', () => {
  it('shows the rows that the answer rested on, and no others', async () => {
    const [first, second] = await talk('how am i doing', 'are you sure?')
    expect(second?.citations.length).toBeGreaterThan(1)
    const told = first?.citations.map(({ label }) => label) ?? []
    expect(second?.citations.every(({ label }) => told.includes(label))).toBe(true)
  })

  it('says of advice that it was advice', async () => {
    const { text, citations } = await last('how do i stop forgetting what i read', 'are you sure')
    expect([text, citations]).toEqual([expect.stringContaining('general advice'), []])
  })

  it('does not stand between a question and its follow-up', async () => {
    const { text } = await last('how is my slow run going', 'really?', 'and violin?')
    expect(text).toMatch(/“Violin” \d of \d/)
  })
})

describe('asked to be told otherwise', () => {
  it('says the one sentence that matters', async () => {
    const [first, second] = await talk('what should i do next', 'too long')
    expect(second?.text.length).toBeLessThan((first?.text.length ?? 0) / 2)
    expect(second?.text).toMatch(/“.+” \[1\]\.$/)
    expect(idsIn(second ?? { citations: [] })).toEqual([first?.citations[0]?.id])
  })

  it('says what a count means', async () => {
    const { text } = await last('how is my slow run going', 'what do you mean')
    expect(text).toMatch(/“Slow run”.*\[1\].*how often it was done/s)
  })

  it.each([
    ['how am i doing', 'in hindi please', /दिनों में|दिन:/],
    ['mera kaisa chal raha hai', 'english me bolo', /Over the last|holds|slips/],
    ['how am i doing', 'hinglish me batao', /dino mein|din:/],
  ])('answers the same question in the language that is asked for: %s, %s', async (question, wish, says) => {
    const [first, second] = await talk(question, wish)
    expect(second?.text).toMatch(says)
    expect(idsIn(second ?? { citations: [] })).toEqual(idsIn(first ?? { citations: [] }))
  })

  it('keeps to that language', async () => {
    expect((await last('how am i doing', 'in hindi please', 'what is due today')).text).toMatch(
      /\p{Script=Devanagari}/u,
    )
  })

  it('begins in that language where nothing was said yet', async () => {
    const { text, confirms } = await last('in Hindi please')
    expect(text).toMatch(/\p{Script=Devanagari}.*\?$/u)
    expect(confirms).toEqual([])
  })

  it('takes Hindi as a subject for no wish', () => {
    expect(languageAsked('how is hindi going')).toBeNull()
    expect(languageAsked('hindi ka paper kab hai')).toBeNull()
  })
})

describe('asked for more', () => {
  it('goes on to what is open next, until nothing is', async () => {
    const heard = await talk('what should i do next', 'and then', 'aur?', 'phir?', 'and then?')
    const named = heard.map(({ citations }) => citations[0]?.id)
    expect(new Set(named.slice(0, 4)).size).toBe(4)
    expect(heard.at(-1)?.citations).toEqual([])
  })

  it('tells of the habits that were not told of', async () => {
    const [first, second] = await talk('how am i doing', 'what else')
    const told = idsIn(first ?? { citations: [] })
    const more = idsIn(second ?? { citations: [] })
    expect(more.length).toBeGreaterThan(0)
    expect(more.filter((id) => told.includes(id) && id !== told[0])).toEqual([])
  })
})

describe('one of several that were named', () => {
  it.each([
    ['what is due today', 'the second one', 1],
    ['aaj kya kya bacha hai', 'pehla wala', 0],
    ['आज क्या बाकी है', 'दूसरा वाला', 1],
  ])('is picked by its place: %s, %s', async (question, pick, at) => {
    const [first, second] = await talk(question, pick)
    expect(second?.citations[0]?.id).toBe(first?.citations[at]?.id)
  })

  it('stays picked when it is asked about', async () => {
    const [, second, third] = await talk('what is due today', 'the second one', 'shorter please')
    expect(third?.citations[0]?.id).toBe(second?.citations[0]?.id)
    expect(third?.text.length).toBeLessThan(second?.text.length ?? 0)
  })
})

it('leaves it at that when asked to', async () => {
  const { text, citations } = await last('how am i doing', 'never mind')
  expect([text, citations]).toEqual([expect.stringMatching(/stays as it is|Nothing changes/), []])
})

it('answers a doubt in the language in which it is said', async () => {
  expect(languageOf('sach me?', 'en')).toBe('hinglish')
  expect((await last('kaisa chal raha hai mera', 'sach me?')).text).toMatch(/aapki apni rows/)
})
