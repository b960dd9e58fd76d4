import fc from 'fast-check'
import { type Constraints, Theme } from '#goals/goals.api.ts'
import { Weekday } from '#habits/habits.api.ts'
import { addDays } from '#platform/civil.ts'
import type { PlanInput } from './brief.ts'

/* For tests: every kind of goal with every kind of limit. */

export const today = '2026-11-21'
export const titles: Record<Theme, string[]> = {
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
    'Gain 5 kg muscle',
    'Lose 20 kg',
    'Run every day 60 minutes',
    'Yoga on Mondays, Fridays and Sundays',
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
    'Emergency fund of ₹3,00,000, budget 10k a month',
    'Buy a bike worth 80k, only 2000 a month',
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
export const inputs: fc.Arbitrary<PlanInput> = fc
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
        'zero minutes',
        'only 20 minutes a week and never on mondays',
      ),
      { nil: undefined },
    ),
  })
  .map(({ goal: { theme, title }, ...rest }) => ({ ...rest, theme, title }))
