import type { Series } from '#platform/series.ts'
import { type Pairs, type PermutationTest, permutationTest } from './permutation.ts'
import { randomOf } from './random.ts'
import { benjaminiHochberg, cliffsDelta, mean, ranks, riskDifference, sides, spearman } from './statistics.ts'

/** Fewer days than these say nothing: days that both series have, and days on each side. */
export const leastDays = 28
export const leastSide = 8
/**
 * The q up to which a look tells of a finding. Far below the usual 5 %, for looks come back every week: with 5 % a look,
 * half of all people with nothing to find were told something false within a year (evals/insights.ts counts both).
 */
export const falseDiscoveryRate = 0.001
const firstShuffles = 2000
const mostSeries = 24
/** Days that a look goes back. */
export const windowDays = 180

/** `lag` 1: the second series is read on the day after the first. `difference`: rates, 0..1. */
export type Effect = { kind: 'difference' | 'delta' | 'rho'; value: number }
type Kinds = Pick<Series, 'key' | 'kind' | 'values' | 'madeOf'>
export type Pair<S extends Kinds = Series> = { first: S; second: S; lag: 0 | 1 }
export type Found<S extends Kinds = Series> = Pair<S> & { effect: Effect; n: number; p: number; q: number }

/**
 * What one look saw: what holds, at most one finding of two series, surest first; how many relations it looked at; and
 * the most days that two comparable series have in common.
 */
export type Look<S extends Kinds = Series> = { found: Found<S>[]; looked: number; commonDays: number }

/** Looks at every two series on the same day and on the next one. The same series give the same findings. */
export function look<S extends Kinds>(series: readonly S[]): Look<S> {
  const steps = looking(series)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps of some milliseconds, so that a server can do other things in between. */
export function* looking<S extends Kinds>(all: readonly S[]): Generator<void, Look<S>> {
  const series = fullest(all)
  const whole = relations(series).map((pair) => ({ pair, values: valuesOf(pair) }))
  const commonDays = Math.max(0, ...whole.map(({ values }) => values.days.length))
  const pairs = whole.filter(({ pair, values }) => isEnough(pair, values))
  const tests = pairs.map(({ pair, values }) => permutationTest(comparable(pair, values), randomOf(nameOf(pair))))
  // The rarest p that can matter is rate ÷ relations; twice as many shuffles can tell it.
  const most = Math.max(firstShuffles, (2 * pairs.length) / falseDiscoveryRate)
  for (let shuffles = firstShuffles; ; shuffles = Math.min(most, shuffles * 4)) {
    for (const test of tests) {
      if (test.isSettled()) continue
      test.shuffle(shuffles)
      yield
    }
    if (shuffles >= most || isDecided(tests)) break
  }
  const q = benjaminiHochberg(tests.map((test) => test.p()))
  const found = pairs
    .map(({ pair, values }, index): Found<S> & { isPlain: boolean } => ({
      ...pair,
      effect: effectOf(pair, values),
      n: values.days.length,
      p: tests[index]?.p() ?? 1,
      q: q[index] ?? 1,
      isPlain: isPlain(pair, values, tests[index]?.direction ?? 0),
    }))
    .filter(({ q, isPlain }) => q <= falseDiscoveryRate && isPlain)
    .sort((a, b) => a.p - b.p || b.n - a.n)
    .map(({ isPlain: _, ...found }) => found)
  return { found: onePerPair(found), looked: pairs.length, commonDays }
}

/** Whether more shuffles could change what is found: no, once all that are still open are surely below their bar. */
function isDecided(tests: PermutationTest[]): boolean {
  const q = benjaminiHochberg(tests.map((test) => (test.isSettled() ? test.p() : test.mostP())))
  return tests.every((test, index) => test.isSettled() || (q[index] ?? 1) <= falseDiscoveryRate)
}

/** Every further series makes all others harder to find: those with the most days are looked at. */
const fullest = <S extends Kinds>(series: readonly S[]): S[] =>
  series.toSorted((a, b) => b.values.size - a.values.size || (a.key < b.key ? -1 : 1)).slice(0, mostSeries)

const nameOf = ({ first, second, lag }: Pair<Kinds>) => `${first.key} ${second.key} ${lag}`

function relations<S extends Kinds>(series: readonly S[]): Pair<S>[] {
  const byKey = series.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return byKey.flatMap((one, index) =>
    byKey.slice(index + 1).flatMap((other): Pair<S>[] => {
      if (one.madeOf.some((source) => other.madeOf.includes(source))) return []
      // A number on the same day is read by the days of the yes or no, not the reverse.
      const [first, second] = one.kind === 'number' && other.kind === 'binary' ? [other, one] : [one, other]
      return [
        { first, second, lag: 0 },
        { first, second, lag: 1 },
        { first: second, second: first, lag: 1 },
      ]
    }),
  )
}

/** The days that have both values, ascending; a day is that of the first series. */
export function valuesOf({ first, second, lag }: Pair<Kinds>): Pairs {
  const days = [...first.values.keys()].filter((day) => second.values.has(day + lag)).sort((a, b) => a - b)
  return {
    days,
    x: days.map((day) => first.values.get(day) ?? 0),
    y: days.map((day) => second.values.get(day + lag) ?? 0),
  }
}

function isEnough({ first, second }: Pair<Kinds>, { days, x, y }: Pairs): boolean {
  return days.length >= leastDays && hasSides(first.kind, x) && hasSides(second.kind, y)
}

/** Yes and no often enough; or a number that is not nearly always the same one. */
function hasSides(kind: Series['kind'], values: readonly number[]): boolean {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  if (kind === 'binary') return (counts.get(0) ?? 0) >= leastSide && (counts.get(1) ?? 0) >= leastSide
  return counts.size > 2 && values.length - Math.max(...counts.values()) >= leastSide
}

/** Numbers as ranks, so that one long day does not decide; yes and no as they are. */
const comparable = ({ first, second }: Pair<Kinds>, { days, x, y }: Pairs): Pairs => ({
  days,
  x: first.kind === 'number' ? ranks(x) : x,
  y: second.kind === 'number' ? ranks(y) : y,
})

/** How strong the relation is as it is told: of the plain days, nothing taken out. */
export function effectOf(
  { first, second }: { first: Pick<Series, 'kind'>; second: Pick<Series, 'kind'> },
  { x, y }: Omit<Pairs, 'days'>,
): Effect {
  if (first.kind === 'binary' && second.kind === 'binary') return { kind: 'difference', value: riskDifference(x, y) }
  if (first.kind === 'number' && second.kind === 'number') return { kind: 'rho', value: spearman(x, y) }
  return { kind: 'delta', value: first.kind === 'binary' ? cliffsDelta(x, y) : cliffsDelta(y, x) }
}

/** Whether the plain numbers, which are what is told, point where the test points. */
function isPlain(pair: Pair<Kinds>, values: Pairs, direction: number): boolean {
  const { kind, value } = effectOf(pair, values)
  if (Math.sign(value) !== direction) return false
  if (kind !== 'delta') return true
  const { on, off } = pair.first.kind === 'binary' ? sides(values.x, values.y) : sides(values.y, values.x)
  return Math.sign(mean(on) - mean(off)) === direction
}

/** Same day and next day of two series are one thing to a person: the surest is told. */
function onePerPair<S extends Kinds>(surestFirst: Found<S>[]): Found<S>[] {
  const told = new Set<string>()
  return surestFirst.filter(({ first, second }) => {
    const name = [first.key, second.key].sort().join(' ')
    if (told.has(name)) return false
    told.add(name)
    return true
  })
}
