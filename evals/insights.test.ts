import { describe, expect, it } from 'vitest'
import { naiveLook, oneLook } from './insights/measure.ts'

// The fast version of `npm run eval:insights`: fixed seeds, bounds that a careless look breaks.
describe('insights on simulated people', { timeout: 120_000 }, () => {
  it('tell no more than 5 % of people with no effect something, where a naive look tells many', () => {
    const people = 30
    const looks = [oneLook(people, 90, 'all'), oneLook(people, 180, 'streaks')]
    expect(looks.reduce((sum, { fooled }) => sum + fooled, 0) / (2 * people)).toBeLessThanOrEqual(0.05)
    expect(naiveLook(people, 90, 'all').fooled / people).toBeGreaterThan(0.3)
  })

  it('find a large planted difference in most people, and little beside it', () => {
    const found = oneLook(12, 180, 'plain', { effect: 0.5, lag: 0 })
    expect(found.hits / found.people).toBeGreaterThan(0.7)
    expect(found.wrong / found.found).toBeLessThanOrEqual(0.05)
  })

  it('find it on the next day, too', () => {
    const found = oneLook(12, 180, 'plain', { effect: 0.5, lag: 1 })
    expect(found.hits / found.people).toBeGreaterThan(0.7)
  })
})
