import { describe, expect, it } from 'vitest'
import { dayNumber } from '#platform/civil.ts'
import { kilosIn } from './archetypes/fitness-weight.ts'
import type { PlanInput } from './brief.ts'
import { makePlan } from './plan.ts'
import { today } from './planner-inputs.ts'
import { timesAWeek } from './schedule.ts'

const wish = (title: string, more: Partial<PlanInput> = {}): PlanInput => ({
  title,
  theme: 'fitness',
  today,
  deadline: null,
  constraints: {},
  language: 'en',
  currency: 'INR',
  ...more,
})
function planned(input: PlanInput) {
  const outcome = makePlan(input)
  if (!outcome.ok) throw new Error(outcome.possible.reason)
  return outcome.content
}
function refused(input: PlanInput) {
  const outcome = makePlan(input)
  if (outcome.ok) throw new Error('should not fit')
  return outcome.possible
}

describe('what the words ask for', () => {
  it.each([
    ['5 किलोमीटर दौड़ना है, हफ़्ते में 3 दिन', /^Run/],
    ['Gain 5 kg muscle', /^Full-body strength/],
    ['Increase my weight to 60 kg', /^Full-body strength/],
    ['5 किलो वज़न बढ़ाना', /^Full-body strength/],
    ['Lose 5 kg', /^Brisk walk/],
    ['5 किलो वज़न घटाना', /^Brisk walk/],
  ])('%s', (title, first) => {
    expect(planned(wish(title)).habits[0]?.name).toMatch(first)
  })

  it.each([
    ['Meditate', /breath/],
    ['dhyan karna hai', /breath/],
    ['Write a diary every day', /three lines/],
    ['Keep my room tidy', /one corner/],
    ['घर साफ़ रखना है', /one corner/],
    ['Plant a kitchen garden', /^Work on/],
    ['Clean up the village pond', /^Work on/],
  ])('keeps or does: %s', (title, first) => {
    expect(planned(wish(title, { theme: 'generic' })).habits[0]?.name).toMatch(first)
  })

  it('keeps the weekdays that the person chose', () => {
    const { habits } = planned(wish('Play chess on mondays and thursdays', { theme: 'skill' }))
    expect(habits[0]?.schedule).toEqual({ kind: 'weekdays', days: ['monday', 'thursday'] })
    const off = wish('Play chess on mondays and thursdays', { theme: 'skill', constraints: { daysOff: ['monday'] } })
    expect(refused(off).reason).toContain('Monday')
  })

  it('does not promise that the load grows by itself', () => {
    expect(planned(wish('Crack GATE CS', { theme: 'exam', deadline: '2027-02-28' })).reasons[0]).toContain(
      'only when you accept',
    )
  })
})

describe('kilos', () => {
  it.each([
    ['lose 5 kg', 5],
    ['lose 5 to 7 kg', 7],
    ['5 किलोमीटर', 0],
    ['5 kilometres', 0],
    ['lose weight to 60 kg', 0],
    ['go from 80 to 72 kg', 8],
    ['80 से 72 किलो', 8],
    ['i weigh 90 kg', 0],
    ['2.5 किलो घटाना', 2.5],
  ])('%s', (text, kilos) => {
    expect(kilosIn(text)).toBe(kilos)
  })
})

describe('what the body needs', () => {
  it.each([
    ['Lose 20 kg', '2026-12-05', 25],
    ['Run a marathon', '2026-12-12', 16],
  ])('%s: no option below its least weeks', (title, deadline, least) => {
    const { reason, options } = refused(wish(title, { deadline }))
    expect(reason).toContain(`${least} at the least`)
    expect(options.map(({ kind }) => kind)).toEqual(['later', 'smaller'])
    for (const { change } of options)
      if (change.deadline) expect(dayNumber(change.deadline) - dayNumber(today)).toBeGreaterThanOrEqual(least * 7 - 1)
  })
})

describe('conflicts', () => {
  it('says that the minutes in the title do not fit', () => {
    const { neededMinutes, options } = refused(
      wish('Run every day 60 minutes', { constraints: { minutesPerWeek: 120 } }),
    )
    expect(neededMinutes).toBe(420)
    expect(options.map(({ kind }) => kind)).toEqual(['more-hours', 'smaller'])
  })

  it.each(['Emergency fund of 3 lakh, budget 10k a month', 'Fund of 3 lakh, sirf ₹10,000 a month'])(
    'never moves more a month than the cap: %s',
    (title) => {
      const saving = wish(title, {
        theme: 'saving',
        deadline: '2027-11-21',
        constraints: { budgetMinor: 30_000_000 },
      })
      expect(refused(saving).options.map(({ kind }) => kind)).toEqual(['later', 'smaller'])
      const later = planned({ ...saving, deadline: '2029-11-21' })
      expect(later.habits[0]?.target).toMatchObject({ atLeast: 8100 })
    },
  )

  it('hears minutes in a note, and says when they cannot carry the goal', () => {
    const run = wish('Run 3 times a week', { constraints: { minutesPerWeek: 300 } })
    const { habits } = planned({ ...run, note: 'only 20 minutes a week and never on mondays' })
    expect(habits.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0)).toBeLessThanOrEqual(20)
    for (const { schedule } of habits) expect(schedule.kind === 'weekdays' && schedule.days).not.toContain('monday')
    expect(refused({ ...run, note: 'zero minutes' }).availableMinutes).toBe(0)
    const gate = wish('Crack GATE CS', { theme: 'exam', deadline: '2027-02-28' })
    expect(refused({ ...gate, note: 'I can only do 30 minutes a week' }).availableMinutes).toBeLessThan(400)
  })
})

describe('an exam without a date', () => {
  it.each(['UPSC 2028', 'NEET 2027', 'CAT 2026'])('%s shows what the first twelve weeks reach', (title) => {
    const dated = planned(wish(title, { theme: 'exam', deadline: '2028-05-31' }))
    const { subgoals } = planned(wish(title, { theme: 'exam' }))
    expect(subgoals.length).toBeGreaterThan(0)
    expect(subgoals.length).toBeLessThan(dated.subgoals.length - 1)
    expect(subgoals.map((one) => one.title).join(' ')).not.toContain('Last stretch')
  })
})

describe('makePlan', () => {
  it('keeps the frequency that the person said', () => {
    for (const [title, times] of [
      ['Run 3 times a week', 3],
      ['Gym 5 times a week', 5],
      ['Call my parents twice a week', 2],
      ['Run daily', 7],
    ] as const) {
      const theme = title.startsWith('Call') ? ('social' as const) : ('fitness' as const)
      const outcome = makePlan({
        title,
        theme,
        today,
        deadline: null,
        constraints: {},
        language: 'en',
        currency: 'INR',
      })
      const lead = outcome.ok ? outcome.content.habits[0] : undefined
      expect(lead && timesAWeek(lead.schedule), title).toBe(times)
    }
  })

  it('turns daily into the days that are not off', () => {
    const outcome = makePlan({
      title: 'Run daily',
      theme: 'fitness',
      today,
      deadline: null,
      constraints: { daysOff: ['sunday', 'friday'] },
      language: 'en',
      currency: 'INR',
    })
    expect(outcome.ok && outcome.content.habits[0]?.schedule).toEqual({
      kind: 'weekdays',
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'saturday'],
    })
  })

  it('tests every second week and weekly near the exam, and rests before it', () => {
    const outcome = makePlan({
      title: 'Crack GATE CS',
      theme: 'exam',
      today,
      deadline: '2027-02-28',
      constraints: { minutesPerWeek: 720 },
      language: 'en',
      currency: 'INR',
    })
    if (!outcome.ok) throw new Error(outcome.possible.reason)
    const days = outcome.content.milestones.map(({ dueDate }) => dayNumber(dueDate))
    const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day))
    expect(gaps.slice(0, 3)).toEqual([14, 14, 14])
    expect(gaps.slice(-3)).toEqual([7, 7, 7])
    expect(outcome.content.weeks.at(-1)?.phase).toBe('taper')
    expect(outcome.content.weeks.filter(({ phase }) => phase === 'lighter').length).toBeGreaterThan(1)
    expect(outcome.content.reasons.join(' ')).toContain('600 h')
  })

  it('says the figures when a goal is hopeless', () => {
    const outcome = makePlan({
      title: 'Crack UPSC',
      theme: 'exam',
      today,
      deadline: '2026-12-12',
      constraints: { minutesPerWeek: 600 },
      language: 'en',
      currency: 'INR',
    })
    if (outcome.ok) throw new Error('should not fit')
    expect(outcome.possible.neededMinutes).toBe(42_000)
    expect(outcome.possible.availableMinutes).toBeGreaterThan(0)
    expect(outcome.possible.options.map(({ kind }) => kind)).toContain('later')
  })
})
