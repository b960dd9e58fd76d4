import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interval } from './bootstrap.ts'
import { permutationTest } from './permutation.ts'
import { randomOf } from './random.ts'
import { benjaminiHochberg, cliffsDelta, correlation, mean, ranks, riskDifference, spearman } from './statistics.ts'

const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 40 })
const pairs = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: -9, max: 9 })), { minLength: 2, maxLength: 40 })
  .map((list) => ({ condition: list.map(([condition]) => condition), values: list.map(([, value]) => value) }))

describe('ranks', () => {
  it('keep the order, share ties and add up as 1 to n do', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const ranked = ranks(values)
        expect(ranked.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo((values.length * (values.length + 1)) / 2)
        for (const [one, a] of values.entries())
          for (const [other, b] of values.entries())
            expect(Math.sign((ranked[one] ?? 0) - (ranked[other] ?? 0))).toBe(Math.sign(a - b))
      }),
    )
  })
})

describe('effects', () => {
  it('take Cliff’s delta as what counting every two days gives', () => {
    fc.assert(
      fc.property(pairs, ({ condition, values }) => {
        let [wins, count] = [0, 0]
        for (const [one, a] of values.entries())
          for (const [other, b] of values.entries())
            if (condition[one] === 1 && condition[other] === 0) {
              wins += Math.sign(a - b)
              count++
            }
        expect(cliffsDelta(condition, values)).toBeCloseTo(count === 0 ? 0 : wins / count)
      }),
    )
  })

  it('stay within −1..1, turn with the sign, and see no order of days', () => {
    fc.assert(
      fc.property(pairs, ({ condition, values }) => {
        const turned = values.map((value) => -value)
        for (const of of [cliffsDelta, spearman]) {
          const value = of(condition, values)
          expect(Math.abs(value)).toBeLessThanOrEqual(1)
          expect(of(condition, turned)).toBeCloseTo(-value)
          expect(of(condition.toReversed(), values.toReversed())).toBeCloseTo(value)
        }
      }),
    )
  })

  it('know figures worked out by hand', () => {
    expect(riskDifference([1, 1, 1, 1, 0, 0], [1, 1, 1, 0, 1, 0])).toBeCloseTo(0.25)
    expect(spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])).toBeCloseTo(0.8207826817) // the usual textbook example with a tie
    expect(correlation([1, 2, 3], [2, 2, 2])).toBe(0)
  })
})

describe('Benjamini–Hochberg', () => {
  it('gives the q’s of the procedure: never below p, in the order of p, and n·p/rank at the bottom', () => {
    expect(benjaminiHochberg([0.01, 0.04, 0.03, 0.005])).toEqual([0.02, 0.04, 0.04, 0.02])
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }), (pValues) => {
        const q = benjaminiHochberg(pValues)
        // The step-up rule itself, told independently: the largest k with p(k) ≤ k/m·rate, and all below it.
        const rate = 0.1
        const sorted = pValues.toSorted((a, b) => a - b)
        const last = sorted.findLastIndex((p, index) => p <= ((index + 1) / sorted.length) * rate)
        for (const [index, p] of pValues.entries()) {
          expect(q[index]).toBeGreaterThanOrEqual(p * (1 - 1e-12)) // m·p/m rounds
          if (Math.abs((q[index] ?? 0) - rate) > 1e-9)
            expect((q[index] ?? 1) < rate).toBe(last >= 0 && p <= (sorted[last] ?? -1))
        }
      }),
    )
  })
})

const days = (count: number) => Array.from({ length: count }, (_, index) => 20_454 + index)
const coins = (count: number, seed: string) => {
  const random = randomOf(seed)
  return days(count).map(() => (random() < 0.5 ? 1 : 0))
}
const pOf = (x: number[], y: number[], shuffles = 999, seed = 'p') => {
  const test = permutationTest({ days: days(x.length), x, y }, randomOf(seed))
  test.shuffle(shuffles)
  return test.p()
}

describe('the permutation test', () => {
  it('gives the same p for the same data, whether shuffled in one go or in many', () => {
    const [x, y] = [coins(60, 'x'), coins(60, 'y')]
    expect(pOf(x, y)).toBe(pOf(x, y))
    const test = permutationTest({ days: days(60), x, y }, randomOf('p'))
    for (let most = 1; most <= 999; most++) test.shuffle(most)
    expect(test.p()).toBe(pOf(x, y))
  })

  it('does not care about the scale, the sign, or which series comes first to within chance', () => {
    const [x, y] = [coins(60, 'a'), coins(60, 'b').map((value, index) => value + index / 100)]
    const p = pOf(x, y)
    expect(
      pOf(
        x.map((value) => 3 * value + 7),
        y,
      ),
    ).toBeCloseTo(p, 6)
    expect(
      pOf(
        x.map((value) => -value),
        y,
      ),
    ).toBeCloseTo(p, 6)
  })

  it('finds what goes together, says in which direction, and is never 0', () => {
    const x = coins(90, 'found')
    const noise = coins(90, 'noise')
    const y = x.map((value, index) => (index % 4 === 0 ? (noise[index] ?? 0) : 1 - value))
    const test = permutationTest({ days: days(90), x, y }, randomOf('t'))
    test.shuffle(999)
    expect(test.direction).toBe(-1)
    expect(test.p()).toBe(1 / 1000)
    expect(test.mostP()).toBeGreaterThan(test.p())
  })

  it('sees no more than chance in what only the weekday makes alike, nor in a common slow change', () => {
    const weekend = days(140).map((day) => ((day + 3) % 7 >= 5 ? 0.95 : 0.05))
    const rising = days(140).map((_, index) => 0.05 + (0.9 * index) / 140)
    for (const rates of [weekend, rising]) {
      const people = Array.from({ length: 60 }, (_, one) => {
        const random = randomOf(`alike ${one}`)
        const draw = () => rates.map((rate): number => (random() < rate ? 1 : 0))
        const [x, y] = [draw(), draw()]
        return { plain: riskDifference(x, y), p: pOf(x, y, 199) }
      })
      expect(mean(people.map(({ plain }) => plain))).toBeGreaterThan(0.2) // which a plain comparison calls findings
      expect(people.filter(({ p }) => p <= 0.05).length / 60).toBeLessThan(0.15)
    }
  })

  it('says nothing of a series that never changes, or changes with the weekday alone', () => {
    const y = coins(60, 'y')
    expect(
      pOf(
        days(60).map(() => 1),
        y,
      ),
    ).toBe(1)
    expect(
      pOf(
        days(60).map((day) => ((day + 3) % 7 === 0 ? 1 : 0)),
        y,
      ),
    ).toBe(1)
  })
})

describe('the block bootstrap', () => {
  it('gives an interval that holds the statistic and narrows with more days', () => {
    const width = (count: number) => {
      const [x, y] = [coins(count, 'bx'), coins(count, 'by')]
      const { low, high } = interval({ x, y }, (drawn) => riskDifference(drawn.x, drawn.y), randomOf('boot'))
      expect(low).toBeLessThan(riskDifference(x, y))
      expect(high).toBeGreaterThan(riskDifference(x, y))
      return high - low
    }
    expect(width(360)).toBeLessThan(width(60))
  })

  it('covers the true difference in about 95 of 100 people', () => {
    let covered = 0
    for (let one = 0; one < 100; one++) {
      const random = randomOf(`cover ${one}`)
      const x = days(120).map(() => (random() < 0.5 ? 1 : 0))
      const y = x.map((value) => (random() < (value === 1 ? 0.7 : 0.4) ? 1 : 0))
      const { low, high } = interval({ x, y }, (drawn) => riskDifference(drawn.x, drawn.y), random)
      if (low <= 0.3 && high >= 0.3) covered++
    }
    expect(covered / 100).toBeGreaterThan(0.88)
    expect(covered / 100).toBeLessThan(0.99)
  })
})
