import { describe, expect, it } from 'vitest'
import { easingOn, minutesOn } from '#habits/habits.ts'
import { dayNumber } from '#platform/civil.ts'
import { easingsOf } from './easings.ts'

const weeks = (...phases: ('start' | 'build' | 'lighter' | 'taper')[]) =>
  phases.map((phase, index) => ({ from: `2026-06-${String(1 + 7 * index).padStart(2, '0')}`, minutes: 100, phase }))
const [from, to] = ['2026-06-15', '2026-06-28']
const habit = {
  goalId: 'goal',
  minutes: 45,
  target: null,
  easings: [{ from, to, share: 0.6, phase: 'taper' as const }],
}

describe('the lighter weeks of a plan', () => {
  it('are spans of days; those side by side are one', () => {
    expect(easingsOf(weeks('start', 'lighter', 'taper', 'taper'))).toEqual([
      { from: '2026-06-08', to: '2026-06-14', share: 0.7, phase: 'lighter' },
      { from, to, share: 0.6, phase: 'taper' },
    ])
    expect(easingsOf(weeks('start', 'build'))).toEqual([])
  })
  it('begin where the plan does, also within a week', () => {
    expect(easingsOf([{ from: '2026-06-03', minutes: 10, phase: 'lighter' }])).toMatchObject([{ to: '2026-06-07' }])
  })
  it('ask for fives of minutes on their days only', () => {
    const days = ['2026-06-14', from, to, '2026-06-29'].map(dayNumber)
    expect(days.map((day) => minutesOn(habit, day))).toEqual([45, 25, 25, 45])
  })
  it('leave alone what is short, what has a target, and what no goal asks for', () => {
    for (const other of [{ minutes: 10 }, { minutes: null }, { target: { atLeast: 5 } }, { goalId: null }])
      expect(easingOn({ ...habit, ...other }, dayNumber(from))).toBeNull()
  })
})
