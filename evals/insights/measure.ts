import { look, windowDays } from '#insights/look.ts'
import { benjaminiHochberg, correlation } from '#insights/statistics.ts'
import { type Planted, type SimulatedSeries, simulate, type Trap } from './people.ts'

export const seriesOfAPerson = 12

/** What looks at `people` simulated people came to. */
export type Measured = {
  people: number
  /** People with at least one finding that is not so. */
  fooled: number
  /** Findings of the relation that was planted, at most one a person. */
  hits: number
  found: number
  wrong: number
}

type Found = { first: { key: string }; second: { key: string } }
const isPlanted = ({ first, second }: Found) => [first.key, second.key].sort().join() === 'series-00,series-01'

function measure(people: number, findingsOf: (one: number) => Found[], hasPlanted: boolean): Measured {
  const total: Measured = { people, fooled: 0, hits: 0, found: 0, wrong: 0 }
  for (let one = 0; one < people; one++) {
    const found = findingsOf(one)
    const wrong = found.filter((each) => !(hasPlanted && isPlanted(each))).length
    if (wrong > 0) total.fooled++
    if (found.length > wrong) total.hits++
    total.found += found.length
    total.wrong += wrong
  }
  return total
}

const personOf = (one: number, days: number, trap: Trap, planted?: Planted) =>
  simulate(`${trap} ${planted?.effect ?? 0} ${planted?.lag ?? 0} person ${one}`, days, seriesOfAPerson, trap, planted)

/** One look at each of some people. */
export const oneLook = (people: number, days: number, trap: Trap, planted?: Planted): Measured =>
  measure(people, (one) => look(personOf(one, days, trap, planted)).found, planted !== undefined)

/** A look a week over their first `days` days, each at the days that a look goes back: all that was ever found. */
export const weeklyLooks = (people: number, days: number, trap: Trap, planted?: Planted): Measured =>
  measure(
    people,
    (one) => {
      const series = personOf(one, days, trap, planted)
      const ever = new Map<string, Found>()
      for (let after = 35; after <= days; after += 7)
        for (const each of look(series.map((one) => upTo(one, after))).found)
          ever.set(`${each.first.key} ${each.second.key}`, each)
      return [...ever.values()]
    },
    planted !== undefined,
  )

function upTo(series: SimulatedSeries, after: number): SimulatedSeries {
  const to = series.firstDay + after
  return { ...series, values: new Map([...series.values].filter(([day]) => day < to && day >= to - windowDays)) }
}

/**
 * What looking without care would find: plain correlations of the same day, taken as though days were independent
 * (|r|·√(n−1) against the normal curve), with the same correction for many looks at the usual 5 %.
 */
export const naiveLook = (people: number, days: number, trap: Trap): Measured =>
  measure(
    people,
    (one) => {
      const series = personOf(one, days, trap)
      const pairs = series.flatMap((first, index) => series.slice(index + 1).map((second) => ({ first, second })))
      const q = benjaminiHochberg(pairs.map(({ first, second }) => naiveP(first, second)))
      return pairs.filter((_, index) => (q[index] ?? 1) <= 0.05)
    },
    false,
  )

function naiveP(first: SimulatedSeries, second: SimulatedSeries): number {
  const days = [...first.values.keys()].filter((day) => second.values.has(day))
  const of = ({ values }: SimulatedSeries) => days.map((day) => values.get(day) ?? 0)
  return twoSided(Math.abs(correlation(of(first), of(second))) * Math.sqrt(Math.max(0, days.length - 1)))
}

/** 2·(1 − Φ(z)), by the rational approximation 26.2.17 of Abramowitz and Stegun (1964), error below 1.5e-7. */
function twoSided(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const poly = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153].reduce(
    (sum, each) => (sum + each) * t,
    0,
  )
  return Math.min(1, (2 * poly * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI))
}

/** Milliseconds of one look at a person, with every trap and one strong relation. */
export function msOfALook(days: number): number {
  const people = 10
  const all = Array.from({ length: people }, (_, one) => personOf(one, days, 'all', { effect: 0.5, lag: 0 }))
  const from = performance.now()
  for (const series of all) look(series)
  return (performance.now() - from) / people
}
