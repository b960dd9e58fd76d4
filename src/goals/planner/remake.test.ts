import { describe, expect, it } from 'vitest'
import type { PlanContent, Theme } from '#goals/goals.api.ts'
import type { PlanInput } from './brief.ts'
import { checkPlan } from './check-plan.ts'
import { readNote } from './note.ts'
import { makePlan } from './plan.ts'
import { type PlanPart, remakePart } from './remake.ts'

const today = '2026-11-21'
const input: PlanInput = {
  title: 'Crack GATE CS',
  theme: 'exam',
  today,
  deadline: '2027-02-28',
  constraints: { minutesPerWeek: 720, daysOff: ['sunday'] },
  language: 'en',
  currency: 'INR',
}

function made(wish: PlanInput): PlanContent {
  const outcome = makePlan(wish)
  if (!outcome.ok) throw new Error(outcome.possible.reason)
  return outcome.content
}
function remade(part: PlanPart, existing: PlanContent, wish: PlanInput): PlanContent {
  const outcome = remakePart(part, existing, wish)
  if (!outcome.ok) throw new Error(outcome.possible.reason)
  return outcome.content
}
const goals: [string, Theme][] = [
  ['Crack GATE CS', 'exam'],
  ['Run 5k', 'fitness'],
  ['Learn guitar', 'skill'],
  ['Get a job', 'job-search'],
  ['Save ₹20,000', 'saving'],
  ['Wake up at 6 am', 'sleep'],
  ['Read 12 books', 'reading'],
  ['Learn German', 'language'],
  ['Finish my thesis', 'project'],
  ['Quit smoking', 'quitting'],
  ['Make friends', 'social'],
  ['Get organised', 'generic'],
]

describe('remaking one part', () => {
  it.each(goals)('%s: each part comes anew, and the others stay', (title, theme) => {
    const wish = { ...input, title, theme, deadline: '2027-06-30' }
    const existing = made(wish)
    for (const part of ['subgoals', 'habits', 'milestones', 'firstStep'] as const) {
      const after = remade(part, existing, wish)
      expect(after[part], part).not.toEqual(existing[part])
      expect(checkPlan(after, wish)).toEqual([])
      for (const other of ['subgoals', 'habits', 'milestones', 'firstStep'] as const) {
        if (other !== part) expect(after[other]).toEqual(existing[other])
      }
    }
  })

  it.each(['mornings do not work', 'no mornings please', 'subah nahi ho pata', 'सुबह नहीं हो पाता'])(
    'hears “%s”',
    (note) => {
      const { habits, reasons } = remade('habits', made(input), { ...input, note })
      expect(habits.map(({ partOfDay }) => partOfDay)).not.toContain('morning')
      expect(reasons[0]).toContain(note)
    },
  )

  it.each(['weekend only', 'sirf weekend', 'only on weekends'])('hears “%s”', (note) => {
    const { habits } = remade('habits', made(input), { ...input, note })
    for (const { schedule } of habits) expect(schedule).toEqual({ kind: 'weekdays', days: ['saturday'] })
  })

  it.each(['less', 'too much for me', 'kam karo', 'थोड़ा कम'])('hears “%s”', (note) => {
    const sum = (content: PlanContent) => content.habits.reduce((all, { minutesPerWeek }) => all + minutesPerWeek, 0)
    const existing = made(input)
    const after = remade('habits', existing, { ...input, note })
    expect(sum(after)).toBeLessThan(sum(existing) * 0.75)
    expect(Math.max(...after.weeks.map(({ minutes }) => minutes))).toBeLessThanOrEqual(480)
  })

  it('keeps a wished day free', () => {
    const { habits } = remade('habits', made(input), { ...input, note: 'बुधवार को नहीं' })
    for (const { schedule } of habits) expect(schedule.kind === 'weekdays' && schedule.days).not.toContain('wednesday')
  })

  it('says so when a note is not understood or leaves no day', () => {
    expect(remade('habits', made(input), { ...input, note: 'qwerty' }).reasons[0]).toContain('qwerty')
    const sundays = { ...input, constraints: { daysOff: ['saturday', 'sunday'] } } satisfies PlanInput
    expect(remade('habits', made(sundays), { ...sundays, note: 'weekend only' }).reasons[0]).toContain('no day')
  })
})

describe('notes', () => {
  it.each([
    ['no mornings, evenings are better', { notAt: ['morning'], onlyAt: 'evening' }],
    ['only in the evening', { notAt: [], onlyAt: 'evening' }],
    ['सिर्फ़ रात को', { notAt: [], onlyAt: 'night' }],
    ['not on Mondays', { daysOff: ['monday'] }],
    ['shorter sessions', { shorter: true }],
    ['make it harder', { load: 'more' }],
    ['hello', { understood: false }],
  ])('%s', (note, wishes) => {
    expect(readNote(note)).toMatchObject(wishes)
  })
})

describe('checkPlan', () => {
  const plan = made(input)
  const [habit] = plan.habits
  const broken = (change: Partial<PlanContent>, limits = {}) =>
    checkPlan({ ...plan, ...change }, { ...input, ...limits })

  it('finds nothing wrong with what the planner makes', () => {
    expect(broken({})).toEqual([])
  })
  it('names what breaks a limit', () => {
    if (!habit) throw new Error('no habit')
    expect(broken({}, { constraints: { minutesPerWeek: 100 } })[0]).toContain('you have 1 h 40 min')
    expect(
      broken({ habits: [{ ...habit, schedule: { kind: 'daily' }, minutes: 10, minutesPerWeek: 70 }] })[0],
    ).toContain('Sunday')
    expect(
      broken({
        habits: [
          { ...habit, schedule: { kind: 'interval', everyDays: 2, from: today }, minutes: 10, minutesPerWeek: 40 },
        ],
      })[0],
    ).toContain('Sunday')
    expect(
      broken({
        habits: [{ ...habit, schedule: { kind: 'quota', times: 7, per: 'week' }, minutes: 10, minutesPerWeek: 70 }],
      })[0],
    ).toContain('more days')
    expect(broken({ habits: [{ ...habit, minutesPerWeek: 1 }] })[0]).toContain('which makes')
    expect(broken({ subgoals: [{ title: 'Late', dueDate: '2027-03-01' }] })[0]).toContain('after the deadline')
    expect(broken({ milestones: [{ title: 'Early', dueDate: '2026-11-20' }] })[0]).toContain('past')
    expect(broken({ milestones: [{ title: 'Rest', dueDate: '2026-11-29' }] })[0]).toContain('day off')
    expect(
      broken({
        habits: [{ ...habit, schedule: { kind: 'once', date: '2027-03-05' }, minutes: 10, minutesPerWeek: 10 }],
      })[0],
    ).toContain('after the deadline')
  })
  it('lets what is due with the goal fall on the goal’s day', () => {
    expect(broken({ subgoals: [{ title: 'The exam', dueDate: '2027-02-28' }] })).toEqual([])
  })
  it('speaks Hindi', () => {
    expect(broken({}, { constraints: { minutesPerWeek: 100 }, language: 'hi' })[0]).toMatch(/[\u0900-\u097f]/)
  })
})
