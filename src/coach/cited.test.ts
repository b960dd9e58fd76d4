import { beforeAll, describe, expect, it } from 'vitest'
import * as habits from '#habits/habits.ts'
import { civilDate } from '#platform/civil.ts'
import { person, type TestPerson } from '#test/app.ts'
import { listen } from '#test/chat.ts'
import { answer } from './built-in.ts'
import { lacksMark } from './claims.ts'
import { Mode } from './coach.api.ts'
import type { Intent } from './intents.ts'
import { gather, type Knowledge } from './knowledge.ts'
import { ordered } from './modes.ts'
import { type Question, questionOf } from './question.ts'
import { voiceOf } from './voice.ts'

/** All of them: a new one does not compile here until it is walked. */
const intents = Object.keys({
  due: true,
  next: true,
  why: true,
  how: true,
  day: true,
  amount: true,
  streak: true,
  lost: true,
  missed: true,
  best: true,
  strength: true,
  deadline: true,
  predict: true,
  note: true,
  did: true,
  skip: true,
  move: true,
  'plan-goal': true,
  'check-in': true,
  remember: true,
  recall: true,
  forget: true,
  fact: true,
  low: true,
  motivation: true,
  start: true,
  hello: true,
  thanks: true,
  who: true,
  help: true,
  advice: true,
  outside: true,
  others: true,
  wish: true,
  agree: true,
  chat: true,
  news: true,
  manage: true,
  step: true,
  lighten: true,
  listen: true,
  decline: true,
  clock: true,
  unclear: true,
} satisfies Record<Intent, true>) as Intent[] // its own keys

/** A record as the demo's members have it: several habits of every kind, goals, check-ins, notes, memories. */
let asha: TestPerson
let known: Knowledge
beforeAll(async () => {
  asha = await person('Asha')
  const now = habits.today(await asha.ctx())
  const day = (ago: number) => civilDate(now - ago)
  const goal = await asha.goals.create({ title: 'Crack GATE CS in Feb 2028 with 12 h a week' })
  await asha.goals.accept({ id: goal.id })
  await asha.goals.create({
    title: 'Save 60000 rupees for a laptop by next December',
  })
  const kinds = [
    { name: 'Evening run', schedule: { kind: 'daily' }, target: { atLeast: 3, unit: 'km' }, startsOn: day(40) },
    { name: 'Read 20 pages', schedule: { kind: 'daily' }, minutes: 25, startsOn: day(40), smallest: 'Open the book' },
    { name: 'Gym', schedule: { kind: 'quota', times: 3, per: 'week' }, startsOn: day(40) },
    { name: 'Call home', schedule: { kind: 'weekdays', days: ['sunday'] }, startsOn: day(40), cue: 'After dinner' },
  ] as const
  for (const [index, kind] of kinds.entries()) {
    const { id } = await asha.habits.create(structuredClone(kind) as Parameters<typeof asha.habits.create>[0]) // without `readonly`
    for (let ago = 40; ago >= 0; ago -= index + 1)
      await asha.habits.complete({ id, date: day(ago), value: 4, ...(ago === 3 && { note: 'Rain, 2 km less' }) })
  }
  await asha.goals.checkIn({ id: goal.id, date: day(1), outcome: 'partly', minutes: 35, note: 'Mock test, 12 of 30' })
  known = {
    ...(await gather(await asha.ctx())),
    memories: [remembered('My sister Leela studies law in Jaipur since 2023')],
    currentFacts: [
      {
        id: '01890000-0000-7000-8000-000000000002',
        subject: 'me',
        attribute: 'exam-date',
        topic: 'GATE',
        value: '7 February 2028',
        since: null,
        sources: [
          {
            memoryId: remembered('').id,
            text: 'GATE is on 7 February 2028',
            occurredAt: '2026-01-02T10:00:00Z',
            href: null,
          },
        ],
      },
    ],
  }
})
const remembered = (text: string) => ({
  id: '01890000-0000-7000-8000-000000000001',
  text,
  occurredAt: '2026-01-02T10:00:00Z',
  author: null,
  kind: 'own',
  href: null,
})

const rowNames = ({ habits, goals }: Knowledge) => [
  ...habits.map(({ name }) => name),
  ...goals.map(({ title }) => title),
]
/** Sentences that say a number or a name of the record without a citation; the message's own words, given back in quotes, are none. */
const uncited = (sentences: { text: string; citations: unknown[] }[], of: Knowledge, message = '') =>
  sentences
    .filter(({ citations }) => citations.length === 0)
    .map((sentence) => ({ ...sentence, text: sentence.text.replaceAll(`“${message}”`, '') }))
    .filter(({ text }) => /\p{Nd}/u.test(text) || lacksMark(text, [], rowNames(of)))
    .map(({ text }) => text)

const languages = ['en', 'hi', 'hinglish'] as const

describe('an answer about the person', () => {
  /** Which day it is stands in nobody's record. */
  const ofThem = intents.filter((intent) => intent !== 'clock')
  it.each(ofThem)('cites what it says, in every voice and with every row in the question: %s', (intent: Intent) => {
    const messages = ['GATE', 'my evening run', 'last month', 'sister', '']
    for (const message of messages)
      for (const language of languages)
        for (const seed of ['a', 'b', 'c', 'd']) {
          const question: Question = { ...questionOf(message || 'hm', known), intent }
          const { sentences } = answer(question, known, voiceOf(language, seed), null)
          expect(uncited(sentences, known, message), `${intent} ${language} ${message}`).toEqual([])
        }
  })

  it('cites also where there is nothing to tell yet', async () => {
    const bare = await gather(await (await person('Ravi')).ctx())
    for (const intent of ofThem)
      for (const language of languages) {
        const question: Question = { ...questionOf('hm', bare), intent }
        expect(uncited(answer(question, bare, voiceOf(language, 'a'), null).sentences, bare)).toEqual([])
      }
  })

  it('is caught by this very test when it does not', () => {
    const text = 'You did your Evening run on 3 days.'
    expect(uncited([{ text, citations: [] }], known)).toEqual([text])
    expect(uncited([{ text, citations: ['a row'] }], known)).toEqual([])
    expect(uncited([{ text: 'Shall we go on?', citations: [] }], known)).toEqual([])
  })
})

describe('a mode', () => {
  it('orders what is spoken of first: another mode, another first suggestion', async () => {
    const who = await person('Meera')
    const now = habits.today(await who.ctx())
    const day = (ago: number) => civilDate(now - ago)
    const saving = await who.goals.create({ title: 'Save 60000 rupees by next December', theme: 'saving' })
    const exam = await who.goals.create({ title: 'Crack GATE CS in Feb 2028 with 6 h a week', theme: 'exam' })
    const habit = async (name: string, goalId?: string) =>
      (await who.habits.create({ name, schedule: { kind: 'daily' }, startsOn: day(10), ...(goalId && { goalId }) })).id
    const walk = await habit('Walk')
    await habit('Note expenses', saving.id)
    await habit('Solve problems', exam.id)
    const sketch = await habit('Sketch')
    for (let ago = 10; ago > 0; ago--) {
      await who.habits.complete({ id: sketch, date: day(ago), value: 1 })
      if (ago > 3) await who.habits.complete({ id: walk, date: day(ago), value: 1 })
    }
    const firstIn = async (mode?: (typeof Mode.options)[number]) => {
      const { text } = await listen(who, 'what should I do next', mode ? { mode } : {})
      return text.match(/“([^”]+)”/)?.[1]
    }
    expect(await firstIn()).toBe('Walk')
    expect(await firstIn('finance')).toBe('Note expenses')
    expect(await firstIn('study')).toBe('Solve problems')
    expect(await firstIn('motivation')).toBe('Sketch')
    expect(await firstIn('accountability')).toBe('Note expenses')
  })

  it('keeps every row, whichever it is', () => {
    for (const mode of Mode.options) {
      const sorted = ordered(known, mode)
      expect(new Set(sorted.habits)).toEqual(new Set(known.habits))
      expect(new Set(sorted.goals)).toEqual(new Set(known.goals))
    }
    expect(ordered(known, null)).toBe(known)
  })

  it('is the latest message’s: language and words follow it, within one conversation', async () => {
    const script = (text: string) => (/\p{Script=Devanagari}/u.test(text.replace(/“[^”]*”/g, '')) ? 'hi' : 'latin')
    const first = await listen(asha, 'What is due today?', { mode: 'study' })
    const { conversationId } = first
    const second = await listen(asha, 'आज क्या करना है?', { conversationId, mode: 'motivation' })
    const third = await listen(asha, 'aur kal kya hai yaar', { conversationId })
    expect([first, second, third].map(({ text }) => script(text))).toEqual(['latin', 'hi', 'latin'])
    expect(third.text.replace(/“[^”]*”/g, '')).not.toMatch(/\b(?:the|are|your|was)\b/i)
    expect((await asha.coach.conversation({ id: conversationId })).mode).toBe('motivation')
  })
})
