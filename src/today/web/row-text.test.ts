import { describe, expect, it } from 'vitest'
import type { TodayItem } from '#today/today.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatPastDay } from '#web/ui/format.ts'
import { noteOf } from './row-text.ts'

const monday = '2026-11-30'
const item = (more: Partial<TodayItem>, currentStreak = 0): TodayItem => ({
  habit: {
    id: 'read',
    goalId: null,
    name: 'Read',
    schedule: { kind: 'weekdays', days: ['monday', 'thursday'] },
    target: null,
    minutes: null,
    partOfDay: 'anytime',
    cue: null,
    smallest: null,
    colour: null,
    icon: null,
    position: 0,
    pausedSince: null,
    currentStreak,
    longestStreak: 9,
    strength: 0.5,
  },
  eased: null,
  state: 'pending',
  completion: null,
  quota: null,
  goal: null,
  missedOn: null,
  ...more,
})

describe('the line under a name', () => {
  it('names a missed day of this week by its weekday, an older one by its date', () => {
    expect(formatPastDay('2026-11-26', monday)).toBe('Thursday')
    expect(formatPastDay('2026-11-23', monday)).toBe('23 Nov')
    expect(noteOf(item({ missedOn: '2026-11-23' }), monday)).toBe(m.today_missed({ weekday: '23 Nov' }))
  })
  it('does not set more against less: five of three is five, three planned', () => {
    const quota = { done: 5, times: 3, per: 'week' } as const
    expect(noteOf(item({ quota }), monday)).toBe(m.today_quota_week_over({ done: '5', times: '3' }))
    expect(noteOf(item({ quota: { ...quota, done: 3 } }), monday)).toBe(m.today_quota_week({ done: '3', times: '3' }))
  })
  it('says why a lighter week asks for fewer minutes, until it is done', () => {
    const eased = { phase: 'lighter', usualMinutes: 45 } as const
    expect(noteOf(item({ eased }), monday)).toBe(m.today_lighter({ usual: '45 min' }))
    expect(noteOf(item({ eased: { ...eased, phase: 'taper' } }), monday)).toBe(m.today_taper({ usual: '45 min' }))
    expect(noteOf(item({ eased, state: 'done' }, 2), monday)).toBe(m.today_times_in_a_row({ count: 2 }))
  })
  it('says "last time" only of a time before this one', () => {
    expect(noteOf(item({}, 1), monday)).toBe(m.today_times_in_a_row({ count: 1 }))
    expect(noteOf(item({ state: 'done' }, 1), monday)).toBe(m.today_streak_begins())
    expect(noteOf(item({ state: 'done' }, 2), monday)).toBe(m.today_times_in_a_row({ count: 2 }))
  })
})
