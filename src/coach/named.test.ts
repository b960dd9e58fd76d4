import { beforeAll, describe, expect, it } from 'vitest'
import { person, type TestPerson } from '#test/app.ts'
import { listen } from '#test/chat.ts'
import { begin, daysOf } from '#test/habits.ts'
import { gather, type Knowledge } from './knowledge.ts'
import { questionOf } from './question.ts'

let asha: TestPerson
let known: Knowledge
let intentOf: (message: string) => string
beforeAll(async () => {
  asha = await person('Asha')
  const day = await daysOf(asha)
  const goal = await asha.goals.create({ title: 'Crack GATE CS in Feb 2028 with 8 h a week', theme: 'exam' })
  await asha.goals.accept({ id: goal.id })
  const made = [
    { name: 'Glasses of water', target: { atLeast: 8, unit: 'glasses' } },
    { name: 'Slow run' },
    { name: 'Yoga' },
  ] as const
  const ids = await begin(asha, made, day(20))
  for (let ago = 20; ago > 0; ago--)
    for (const [name, id] of ids)
      await asha.habits.complete({ id, date: day(ago), value: name.startsWith('Glasses') ? 7 : 1 })
  await asha.habits.complete({ id: ids.get('Yoga') ?? '', date: day(0), value: 1 })
  known = await gather(await asha.ctx())
  intentOf = (message) => questionOf(message, known).intent
})
/** Without names and marks, which hold figures of their own. */
const wordsOf = (text: string) => text.replace(/“[^”]*”|\[\d+\]/g, '')

describe('a habit or goal that is named, with no sign of what is asked', () => {
  it.each([
    ['water', 'Glasses of water'],
    ['slow run', 'Slow run'],
    ['GATE', 'Crack GATE CS in Feb 2028 with 8 h a week'],
    ['yoga?', 'Yoga'],
    ['is drinking water boring', 'Glasses of water'],
    ['can i swap water with yoga', 'Yoga'],
    ['kya paani nimbu wala bhi chalega', 'Glasses of water'],
    ['पानी का क्या', 'Glasses of water'],
  ])('is asked about, without figures: %s', async (message, name) => {
    const { text, citations, done, confirms } = await listen(asha, message)
    expect(text).toContain(`“${name}”`)
    expect(wordsOf(text)).not.toMatch(/\p{Nd}/u)
    expect(text.match(/\?/g)).toHaveLength(1)
    expect(citations).toHaveLength(1)
    expect(done?.suggestedReplies.filter((reply) => reply.includes(name))).toHaveLength(3)
    expect(confirms).toEqual([])
  })

  it.each([
    'water',
    'yoga',
    'gate',
    'पानी का क्या',
    'योगा का क्या',
    'paani ka kya',
    'yoga ka kya',
    'gate ka kya',
    'गेट का क्या',
  ])('offers what is understood when it is chosen: %s', async (message) => {
    const { done } = await listen(asha, message)
    for (const reply of done?.suggestedReplies ?? []) {
      expect(`${intentOf(reply)}: ${reply}`).toMatch(/^(?:due|day|how|skip|manage|deadline|step|next): /)
    }
  })

  it('is the same after the name alone: what comes next may mean it', async () => {
    const { conversationId } = await listen(asha, 'water')
    expect((await listen(asha, 'skip it today', { conversationId })).confirms).toMatchObject([{ tool: 'skip-habit' }])
  })
})

it.each([
  ['how is water going', 'how'],
  ['water progress', 'how'],
  ['yoga streak', 'streak'],
  ['how was yoga last week', 'how'],
])('figures that are asked for are told: %s', (message, intent) => expect(intentOf(message)).toBe(intent))

it('why other people do or do not is no question of a record', () => {
  expect(intentOf('how come nobody claps when i finish my slow run')).toBe('why')
  const step = { id: 'step', title: 'Every quiz done, however hard', due: known.today - 9, doneOn: known.today - 9 }
  const planned = { ...known, goals: known.goals.map((goal) => ({ ...goal, steps: [step] })) }
  expect(questionOf('how come nobody claps when every quiz is done', planned).intent).toBe('why')
  expect(intentOf('why does everyone walk faster than my slow run')).not.toMatch(/how|best|amount|day|did/)
})

it.each(['Log 30 minutes of Reading for yesterday', 'log 30 minutes of reading', 'aaj 30 minutes reading log karo'])(
  'what a habit counts is logged there, as check-ins are of goals: %s',
  async (message) => {
    const ravi = await person('Ravi')
    await begin(ravi, [{ name: 'Reading', target: { atLeast: 20, unit: 'minutes' } }], (await daysOf(ravi))(9))
    const { confirms } = await listen(ravi, message)
    expect(confirms).toMatchObject([{ tool: 'complete-habit', input: { value: 30 } }])
  },
)
