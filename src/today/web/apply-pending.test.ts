import { describe, expect, it } from 'vitest'
import type { Today, TodayItem } from '#today/today.api.ts'
import type { Entry } from '#web/query/outbox.ts'
import { applyPending } from './apply-pending.ts'

const date = '2026-11-19'
const habit = (id: string, more: Partial<TodayItem['habit']> = {}): TodayItem['habit'] => ({
  id,
  goalId: null,
  name: id,
  schedule: { kind: 'daily' },
  target: null,
  minutes: 30,
  partOfDay: 'morning',
  cue: null,
  smallest: null,
  colour: null,
  icon: null,
  position: 0,
  pausedSince: null,
  currentStreak: 3,
  longestStreak: 9,
  strength: 0.5,
  ...more,
})
const item = (id: string, more: Partial<TodayItem> = {}, about: Partial<TodayItem['habit']> = {}): TodayItem => ({
  habit: habit(id, about),
  eased: null,
  state: 'pending',
  completion: null,
  quota: null,
  goal: null,
  missedOn: null,
  ...more,
})
const today = (...items: TodayItem[]): Today => ({
  date,
  timeZone: 'Asia/Kolkata',
  items,
  due: [],
  minutes: { done: 0, promised: 30 * items.length },
  week: [{ date, doneMinutes: 0, promisedMinutes: 30 * items.length, done: 0, due: items.length }],
  tomorrow: [],
  unreadInbox: 0,
  goalCount: 1,
})
const entry = (verb: string, call: Entry['call']): Entry => ({
  id: 'e',
  owner: 'asha',
  domain: 'habits',
  verb,
  call: { date, ...call },
  at: '2026-11-19T02:00:00.000Z',
})

describe('the day with what waits to be sent', () => {
  it('shows a tick, its minutes and its streak at once', () => {
    const shown = applyPending(today(item('run'), item('read')), [entry('complete', { id: 'run', value: 1 })])
    expect(shown.items.map(({ state }) => state)).toEqual(['done', 'pending'])
    expect(shown.items[0]?.habit.currentStreak).toBe(4)
    expect(shown.minutes).toEqual({ done: 30, promised: 60 })
    expect(shown.week[0]).toMatchObject({ doneMinutes: 30, done: 1, due: 2 })
  })
  it('ends where it began when a tick is taken back', () => {
    const before = today(item('run'))
    const shown = applyPending(before, [entry('complete', { id: 'run', value: 1 }), entry('clear', { id: 'run' })])
    expect(shown).toEqual(before)
  })
  it('takes skipped minutes out of the day', () => {
    const shown = applyPending(today(item('run'), item('read')), [entry('complete', { id: 'run', skip: true })])
    expect(shown.items[0]?.state).toBe('skipped')
    expect(shown.minutes).toEqual({ done: 0, promised: 30 })
  })
  it.each([
    [{ atLeast: 8, unit: 'glasses' }, 7, 'pending'],
    [{ atLeast: 8, unit: 'glasses' }, 8, 'done'],
    [{ atMost: 2, unit: 'h' }, 2, 'done'],
    [{ atMost: 2, unit: 'h' }, 3, 'pending'],
  ])('judges %o with %d as %s', (target, value, state) => {
    const shown = applyPending(today(item('drink', {}, { target })), [entry('complete', { id: 'drink', value })])
    expect(shown.items[0]?.state).toBe(state)
  })
  it('counts a tick towards the week’s quota', () => {
    const quota = { done: 1, times: 3, per: 'week' as const }
    const shown = applyPending(today(item('run', { quota })), [entry('complete', { id: 'run', value: 1 })])
    expect(shown.items[0]?.quota?.done).toBe(2)
  })
  it('lets the word about a missed day go once that day is said to be done', () => {
    const missed = today(item('run', { missedOn: '2026-11-17' }))
    const shown = applyPending(missed, [entry('complete', { id: 'run', date: '2026-11-17' })])
    expect(shown.items[0]).toMatchObject({ missedOn: null, state: 'pending' })
  })
  it('leaves other days and other things alone', () => {
    const before = today(item('run'))
    expect(applyPending(before, [entry('complete', { id: 'run', date: '2026-11-18', value: 1 })])).toEqual(before)
    expect(applyPending(before, [entry('complete', { id: 'walk', value: 1 })])).toEqual(before)
  })
  it('takes a finished step off the list', () => {
    const step = {
      kind: 'subgoal' as const,
      id: 's',
      goalId: 'g',
      goalTitle: 'G',
      title: 'S',
      dueDate: date,
      isOverdue: false,
    }
    const finish: Entry = {
      ...entry('', {}),
      domain: 'goals',
      verb: 'finishSubgoal',
      call: { id: 'g', stepId: 's', done: true },
    }
    expect(applyPending({ ...today(), due: [step] }, [finish]).due).toEqual([])
  })
})
