import { beforeAll, describe, expect, it } from 'vitest'
import * as habits from '#habits/habits.ts'
import { civilDate } from '#platform/civil.ts'
import { person, type TestPerson } from '#test/app.ts'
import { listen } from '#test/chat.ts'

let asha: TestPerson
beforeAll(async () => {
  asha = await person('Asha')
  const now = habits.today(await asha.ctx())
  const day = (ago: number) => civilDate(now - ago)
  const exam = await asha.goals.create({ title: 'Crack GATE CS in Feb 2028 with 8 h a week', theme: 'exam' })
  await asha.goals.create({ title: 'Run 3 times a week', theme: 'fitness' })
  const create = (name: string, more: object = {}) =>
    asha.habits.create({ name, schedule: { kind: 'daily' }, startsOn: day(20), ...more })
  const study = await create('Study one GATE topic, then write it down from memory', {
    goalId: exam.id,
    minutes: 11,
    partOfDay: 'morning',
  })
  const run = await create('Slow run', { minutes: 15, partOfDay: 'evening' })
  const once = await create('Timed test', { schedule: { kind: 'weekdays', days: ['saturday'] } })
  const water = await create('Glasses of water', { target: { atLeast: 8, unit: 'glasses' } })
  for (let ago = 20; ago > 0; ago--) {
    await asha.habits.complete({ id: study.id, date: day(ago), value: 1 })
    await asha.habits.complete({ id: once.id, date: day(ago), value: 1 })
    if (ago % 4 === 0) await asha.habits.complete({ id: run.id, date: day(ago), value: 1 })
  }
  await asha.habits.complete({ id: water.id, date: day(0), value: 9 })
})
const ask = (message: string) => listen(asha, message)

describe('an answer about dates', () => {
  it.each(['when is my exam', 'mera exam kab hai?', 'मेरी परीक्षा कब है'])(
    'speaks of no goal of another kind: %s',
    async (message) => {
      const { text } = await ask(message)
      expect(text).toContain('GATE')
      expect(text).not.toContain('Run 3 times')
    },
  )
})

describe('a wish', () => {
  it.each(['smash my exam', 'I want to ace GATE', 'crack my boards', 'exam phod dunga', 'परीक्षा में टॉप करना है'])(
    'is answered with where that goal stands, the next step and one advice, and makes no new goal: %s',
    async (message) => {
      const { text, citations, confirms } = await ask(message)
      expect(text).toMatch(/GATE.*\[1\]/)
      expect(citations).toContainEqual(expect.objectContaining({ kind: 'goal' }))
      expect(text).toMatch(/old questions|questions lead|purane|sawaal|सवाल/i)
      expect(confirms).toEqual([])
    },
  )
  it('of something new still becomes a goal', async () => {
    expect((await ask('i want to crack CAT in 2027 with 10 hours a week')).confirms).toMatchObject([
      { tool: 'plan-goal' },
    ])
  })
})

describe('a plan for a day', () => {
  it.each([
    'give me a plan for tomorrow morning',
    'plan for tomorrow morning',
    'kal subah ka plan batao',
    'कल सुबह का प्लान बताओ',
  ])('is what is due in that part of it, with minutes: %s', async (message) => {
    const { text, confirms } = await ask(message)
    expect(confirms).toEqual([])
    expect(text).toMatch(/“Study one GATE topic.*…”, 11 (?:min|मिनट)[a-z]* \[1\]/)
    expect(text).not.toContain('Slow run')
  })
  it.each(['plan my day', 'aaj ka plan banao', 'आज का प्लान दिखाओ'])('is all of it: %s', async (message) => {
    const { text, confirms } = await ask(message)
    expect(confirms).toEqual([])
    expect(text).toMatch(/11 .*15 /)
  })
})

it.each(['what is due this evening', 'shaam ko kya karna hai', 'शाम को क्या करना है'])(
  'what a part of the day asks is no more than that: %s',
  async (message) => {
    const { text } = await ask(message)
    expect(text).toContain('Slow run')
    expect(text).not.toContain('Study one GATE')
  },
)

it.each([
  ['haan kar do', /Abhi kisi baat ko/],
  ['yes do it', /Nothing waits for a yes/],
  ['हाँ कर दो', /अभी किसी बात को/],
])('a yes to nothing is told so: %s', async (message, said) => {
  const { text, confirms } = await ask(message)
  expect(text).toMatch(said)
  expect(confirms).toEqual([])
})

describe('a refusal', () => {
  it.each([
    'how do i kill a python process',
    'what is the capital of france',
    'who won the match',
    'python process kaise kill karu',
  ])('is short and says who could answer: %s', async (message) => {
    const { text } = await ask(message)
    expect(text).toMatch(/AI model/)
    expect(text).not.toMatch(/why a habit is worth it|how a goal stands|koi habit kyun/)
    expect(text.replace(/“[^”]*”/g, '').length).toBeLessThan(260)
  })
  it.each(['explain photosynthesis', 'photosynthesis samjhao', 'प्रकाश संश्लेषण समझाओ'])(
    'of something to study offers to keep it, where somebody studies: %s',
    async (message) => {
      const answer = await ask(message)
      expect(answer.text).toMatch(/next session\?|agli padhai|अगली पढ़ाई/)
      const ravi = await person('Ravi')
      await ravi.habits.create({ name: 'Walk', schedule: { kind: 'daily' } })
      expect((await listen(ravi, message)).text).not.toMatch(/next session\?|agli padhai|अगली पढ़ाई/)
    },
  )
})

it.each(['I missed my slow run again, feeling useless', 'slow run phir chhoot gaya, bekaar lag raha hai'])(
  'somebody low hears of the habit that weighs on them, and is not told to skip: %s',
  async (message) => {
    const { text } = await ask(message)
    expect(text).toMatch(/“Slow run”.*\[1\]/)
    expect(text).not.toMatch(/skip/i)
  },
)

it.each(['did 8 glasses today', 'aaj 8 glasses pi liye'])('a tick that is there is named once: %s', async (message) => {
  const { text, confirms } = await ask(message)
  expect(text.match(/\btick/g)).toHaveLength(1)
  expect(confirms).toMatchObject([{ tool: 'complete-habit' }])
})

it.each(['How am I doing', 'mera kaisa chal raha hai', 'मेरा कैसा चल रहा है'])(
  'how it goes is the whole week first, then what holds and what slips: %s',
  async (message) => {
    const { text, citations } = await ask(message)
    expect(text).toMatch(/^[^“]*\d+[^“]*\d+[^“]*\[1\]/)
    expect(citations[0]).toMatchObject({ kind: 'habit' })
    expect(text).toMatch(/“Study one GATE topic, then write it dow…”.*\[2\]/)
    expect(text).toMatch(/“Glasses of water”.*\[3\]/)
  },
)
