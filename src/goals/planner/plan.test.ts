import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Constraints, PlanContent, Possible, Theme } from '#goals/goals.api.ts'
import { Weekday } from '#habits/habits.api.ts'
import { addDays, dayNumber, weekdayIndex } from '#platform/civil.ts'
import { briefOf, type PlanInput } from './brief.ts'
import { checkPlan } from './check-plan.ts'
import { makePlan } from './plan.ts'
import { changed } from './possible.ts'
import { layOut } from './rhythm.ts'
import { daysOf, indexOf, timesAWeek } from './schedule.ts'
import { areNeighbours } from './week-days.ts'

const today = '2026-11-21'
const titles: Record<Theme, string[]> = {
  exam: [
    'Crack GATE CS',
    'Crack GATE ECE',
    'JEE Main',
    'NEET',
    'UPSC',
    'CAT',
    'SSC CGL',
    'Class 12 boards',
    'Semester exam',
    'IELTS',
    'Exam',
  ],
  fitness: [
    'Run 5k',
    'Run 10k',
    'Half marathon',
    'Marathon',
    'Run 3 times a week',
    'Run daily',
    'Gym 5 times a week',
    'Lose 5 kg',
    'Yoga daily',
    'Walk 10000 steps',
    'Play cricket',
    'Get fit',
    'Run 100 km',
  ],
  skill: [
    'Learn DSA',
    'Learn web development',
    'Learn guitar',
    'Learn Python',
    'Machine learning',
    'Learn cooking',
    'Learn drawing 2 times a week',
  ],
  'job-search': ['Get a job', 'SDE internship', 'Placements'],
  saving: [
    'Save ₹20,000',
    'Save money',
    'Save 5000 a month',
    'Save ₹100 daily',
    'Save ₹500 a week',
    'Pay off my ₹80,000 loan',
    'Save ₹3',
  ],
  sleep: ['Sleep by 11', 'Wake up at 5 am'],
  reading: ['Read 12 books', 'Read 10 pages a day', 'Read more', 'Read 1 book'],
  language: ['Learn German', 'Improve my English', 'Japanese N5 daily'],
  project: ['Finish my thesis', 'Build an app', 'Start a blog'],
  quitting: ['Quit smoking', 'Less phone', 'Quit alcohol', 'Stop procrastinating'],
  social: ['Call my parents twice a week', 'Make friends', 'Volunteer once a month'],
  generic: ['Get organised', 'Meditate 3 times a day', 'x'.repeat(200)],
}

const constraints: fc.Arbitrary<Constraints> = fc.record(
  {
    minutesPerWeek: fc.oneof(fc.integer({ min: 1, max: 10_080 }), fc.constantFrom(1, 2, 7, 30, 60, 180, 720, 10_080)),
    daysOff: fc.subarray([...Weekday.options], { minLength: 0, maxLength: 7 }),
    budgetMinor: fc.constantFrom(0, 1, 500_00, 20_000_00, 1_000_000_000_000),
  },
  { requiredKeys: [] },
)
const deadline = fc.oneof(
  fc.constant(null),
  fc.constantFrom(-400, -1, 0, 1, 2, 3, 6, 7, 10, 14, 30, 98, 365, 3650, 40_000).map((days) => addDays(today, days)),
  fc.integer({ min: 0, max: 800 }).map((days) => addDays(today, days)),
)
const goal = fc
  .constantFrom(...Theme.options)
  .chain((theme) => fc.constantFrom(...titles[theme]).map((title) => ({ theme, title })))
const frequency = fc.option(
  fc.record({
    times: fc.integer({ min: 1, max: 7 }),
    per: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
  }),
)
const inputs: fc.Arbitrary<PlanInput> = fc
  .record({
    goal,
    today: fc.integer({ min: 0, max: 13 }).map((days) => addDays(today, days)),
    deadline,
    constraints,
    frequency,
    language: fc.constantFrom('en' as const, 'hi' as const),
    expectedAdherence: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    currency: fc.constantFrom('INR', 'USD', 'JPY', 'KWD'),
    variation: fc.integer({ min: 0, max: 6 }),
    note: fc.option(
      fc.constantFrom(
        'mornings do not work',
        'less',
        'weekend only',
        'शाम को ही',
        'subah nahi',
        'more',
        'not on Wednesdays',
        'asdf',
      ),
      { nil: undefined },
    ),
  })
  .map(({ goal: { theme, title }, ...rest }) => ({ ...rest, theme, title }))
const runs = { numRuns: Number(process.env.PLAN_RUNS ?? 400) }

function textsOf(content: PlanContent): string[] {
  return [
    content.firstStep.title,
    ...content.reasons,
    ...content.subgoals.flatMap(({ title, why }) => (why ? [title, why] : [title])),
    ...content.milestones.flatMap(({ title, measure }) => (measure ? [title, measure] : [title])),
    ...content.habits.flatMap(({ name, cue, smallest }) => [name, cue ?? '', smallest ?? '']),
  ]
}

describe('makePlan', () => {
  it('keeps every hard limit in every week, or says what is possible', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const outcome = makePlan(input)
        if (!outcome.ok) return void Possible.parse(outcome.possible)
        const { content } = outcome
        expect(PlanContent.parse(content)).toEqual(content)
        expect(checkPlan(content, input)).toEqual([])
        const off = (input.constraints.daysOff ?? []).map(indexOf)
        const limit = input.constraints.minutesPerWeek ?? 10_080
        expect(content.habits.reduce((sum, habit) => sum + habit.minutesPerWeek, 0)).toBeLessThanOrEqual(limit)
        for (const week of content.weeks) {
          expect(week.minutes).toBeLessThanOrEqual(limit)
          expect(week.from >= input.today && (input.deadline === null || week.from <= input.deadline)).toBe(true)
        }
        for (const { schedule, minutes, minutesPerWeek } of content.habits) {
          expect(minutesPerWeek).toBe(minutes * timesAWeek(schedule))
          const days = daysOf(schedule)
          if (days) expect(days.some((day) => off.includes(day))).toBe(false)
          else expect(timesAWeek(schedule)).toBeLessThanOrEqual(7 - off.length)
        }
        for (const { dueDate } of [...content.subgoals, ...content.milestones]) {
          expect(dueDate >= input.today && (input.deadline === null || dueDate <= input.deadline)).toBe(true)
          expect(off).not.toContain(weekdayIndex(dayNumber(dueDate)))
        }
      }),
      runs,
    )
  })

  it('offers only options that work when they are sent', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const outcome = makePlan(input)
        if (outcome.ok) return
        expect(outcome.possible.options.length).toBeGreaterThan(0)
        for (const { change } of outcome.possible.options) {
          expect(Object.keys(change).length).toBeGreaterThan(0)
          expect(makePlan(changed(input, change)).ok, JSON.stringify(change)).toBe(true)
        }
      }),
      runs,
    )
  })

  it('gives the same plan for the same wish', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(makePlan(structuredClone(input))).toEqual(makePlan(input))
      }),
      { numRuns: 300 },
    )
  })

  it('speaks Hindi everywhere when asked for Hindi', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const outcome = makePlan({ ...input, language: 'hi' })
        const texts = outcome.ok
          ? textsOf(outcome.content)
          : [outcome.possible.reason, ...outcome.possible.options.map(({ text }) => text)]
        for (const text of texts) expect(text).toMatch(/[\u0900-\u097f]/)
      }),
      { numRuns: 500 },
    )
  })

  it('speaks English without Hindi in it', () => {
    for (const theme of Theme.options) {
      for (const title of titles[theme]) {
        const outcome = makePlan({
          title,
          theme,
          today,
          deadline: null,
          constraints: {},
          language: 'en',
          currency: 'INR',
        })
        if (outcome.ok) for (const text of textsOf(outcome.content)) expect(text).not.toMatch(/[\u0900-\u097f]/)
      }
    }
  })

  it('starts a new person at 60 % and raises by a tenth at the most', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const outcome = makePlan({ ...input, expectedAdherence: undefined, note: undefined })
        const brief = briefOf(input)
        if (!outcome.ok || brief.days <= 14) return
        const limit = input.constraints.minutesPerWeek
        const base = outcome.content.habits.reduce((sum, habit) => sum + habit.minutesPerWeek, 0)
        const said = brief.frequency ? 7 : 1
        if (limit !== undefined) expect(base).toBeLessThanOrEqual(Math.max(said, limit * 0.6))
        const last = input.deadline ?? '9999-12-31'
        const whole = outcome.content.weeks.slice(1).filter(({ from }) => addDays(from, 6) <= last)
        const steady = whole.filter(({ phase }) => phase !== 'lighter' && phase !== 'taper')
        steady.forEach((week, index) => {
          const before = steady[index - 1]?.minutes ?? base
          expect(week.minutes).toBeLessThanOrEqual(before * 1.1 + 1)
        })
      }),
      runs,
    )
  })

  it('never puts two hard days in a row, and leaves a day free unless every day was asked for', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const brief = briefOf(input)
        const laid = makePlan(input).ok ? layOut(brief) : []
        const hard = laid.filter(({ seed, gentle }) => seed.hard && !gentle).flatMap(({ days }) => days)
        expect(areNeighbours(hard)).toBe(false)
        const asked = brief.frequency?.per === 'day' || brief.frequency?.times === 7
        if (asked || brief.days < 8 || brief.variant.habits.some(({ everyDay }) => everyDay)) return
        expect(new Set(laid.flatMap(({ days }) => days)).size).toBeLessThan(7)
      }),
      runs,
    )
  })

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

  it('never moves more money than the goal says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 0, max: 900 }), (amount, days) => {
        const input: PlanInput = {
          title: `Save ₹${amount}`,
          theme: 'saving',
          today,
          deadline: addDays(today, days),
          constraints: { budgetMinor: amount * 100 },
          language: 'en',
          currency: 'INR',
        }
        const outcome = makePlan(input)
        expect(outcome.ok && checkPlan(outcome.content, input)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
