import { beforeAll, describe, expect, it } from 'vitest'
import { person, type TestPerson } from '#test/app.ts'
import { listen } from '#test/chat.ts'
import { begin, daysOf } from '#test/habits.ts'
import { gather } from './knowledge.ts'
import { questionOf } from './question.ts'
import { spanOf } from './span.ts'

let asha: TestPerson
let intentOf: (message: string) => string
beforeAll(async () => {
  asha = await person('Asha')
  const day = await daysOf(asha)
  const ids = await begin(asha, [{ name: 'Study one GATE topic' }, { name: 'Up by 6' }], day(20))
  for (let ago = 20; ago > 0; ago--)
    for (const id of ids.values()) await asha.habits.complete({ id, date: day(ago), value: 1 })
  const known = await gather(await asha.ctx())
  intentOf = (message) => questionOf(message, known).intent
})

describe('a day that lies ahead', () => {
  it.each(['is friday going to be heavy', 'how busy is saturday', 'kal ka din heavy hai kya'])(
    'is told by what is due on it: %s',
    async (message) => expect((await listen(asha, message)).text).toContain('“Study one GATE topic”'),
  )

  it.each([
    ['kal holi hai koi padhai nahi', 1],
    ['कल होली है, कोई पढ़ाई नहीं', 1],
    ['kal chhutti hogi', 1],
    ['kal padhai ki hai', -1],
    ['kal se bukhar hai aur', -1],
  ])('is kal with a verb of now: %s', (message, days) => expect(spanOf(message, 20_776)?.from).toBe(20_776 + days))

  it('is looked back on when it was', () => expect(intentOf('was friday heavy')).toBe('day'))
})

it.each([
  ['can you wake me up at 5', /“Up by 6”.*reminder/],
  ['mujhe 5 baje utha dena', /“Up by 6”.*reminder/],
  ['how do i stop comparing myself', /comparison/],
  ['how do i stop overthinking', /ten minutes/],
  ['i lied to my mother', /^(?!.*“).*\?$/],
  ['i cheated in my gate test', /^(?!.*“).*\?$/],
])('%s', async (message, says) => {
  const { text, confirms } = await listen(asha, message)
  expect([text, confirms]).toEqual([expect.stringMatching(says), []])
})

it.each(['मैंने कल जो कहा था वो भूल जाओ', 'maine kal jo bataya tha use bhool jao'])(
  'forgets what was said: %s',
  (message) => expect(intentOf(message)).toBe('forget'),
)

describe('one line', () => {
  it('is one sentence of the answer that is asked for with it', async () => {
    const { text } = await listen(asha, 'ek line me batao kaisa chal raha hai')
    expect(text).toMatch(/\[1\]/)
    expect(text.match(/[.?!](?:\s|$)/g)).toHaveLength(1)
  })
  it('of nothing yet is asked back, and not kept', async () => {
    const { done } = await listen(asha, 'ek line me batao')
    expect(done?.suggestedReplies.join(' ')).not.toMatch(/ek line me/)
  })
})
