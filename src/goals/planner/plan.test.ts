import { describe, expect, it } from 'vitest'
import { dayNumber } from '#platform/civil.ts'
import { makePlan } from './plan.ts'
import { today } from './planner-inputs.ts'
import { timesAWeek } from './schedule.ts'

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
