import { describe, expect, it } from 'vitest'
import { changedInput, fieldsOf, wordsOf } from './proposal-fields.ts'

const tick = { tool: 'complete-habit', input: { habitId: 'h', date: '2026-11-20', value: 30 } }
const keysOf = (offer: Parameters<typeof fieldsOf>[0]) => fieldsOf(offer).map(({ key }) => key)

describe('the fields of an offer', () => {
  it('are its day, and its amount where one was said', () => {
    expect(keysOf(tick)).toEqual(['date', 'value'])
    expect(keysOf({ tool: 'complete-habit', input: { habitId: 'h', date: '2026-11-20' } })).toEqual(['date'])
  })
  it('are none of a tool that this app does not know', () => {
    expect(keysOf({ tool: 'fly-to-the-moon', input: { date: '2026-11-20' } })).toEqual([])
  })
  it('leave the offer as it is when nothing was changed', () => {
    expect(changedInput(tick, wordsOf(tick))).toBeUndefined()
  })
  it('change only what was typed, numbers as numbers', () => {
    expect(changedInput(tick, { date: '2026-11-19', value: '45' })).toEqual({
      habitId: 'h',
      date: '2026-11-19',
      value: 45,
    })
  })
  it('leave out what was emptied, and add what was not there', () => {
    const plan = { tool: 'plan-goal', input: { sentence: 'Read more', deadline: '2027-01-01' } }
    expect(changedInput(plan, { sentence: 'Read more', deadline: '', minutesPerWeek: '120' })).toEqual({
      sentence: 'Read more',
      minutesPerWeek: 120,
    })
  })
})
