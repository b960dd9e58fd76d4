import { weekdayIndex } from '#platform/civil.ts'
import { type Random, shuffle } from './random.ts'

/*
 * Whether two series of days move together, when both follow the week, drift and come in streaks. Shuffling single days
 * would call such series related in most people (evals/insights.ts, "naive"), so each step takes one of these away:
 * 1. Weekdays and slow change are taken out of both series by least squares: what is left of a Monday is what is unusual
 *    for a Monday of that month. A permutation then tests the residuals (Freedman and Lane 1983).
 * 2. Days are moved in blocks, so that streaks stay streaks within a block.
 * 3. The statistic is divided by its own standard error under dependence, which keeps the test right although the blocks
 *    are cut (Romano and Tirlea 2022, Permutation testing for dependence in time series).
 */

/** Days of one block. */
export const blockDays = 7
/** Days over which the standard error adds up what depends; a longer window is so noisy itself that it costs power. */
const errorDays = 3
/** Slow change is what takes longer than this to come and go. */
const slowDays = 56
/** Looking stops after so many shuffles at least as extreme (Besag and Clifford 1991): p is clear enough then. */
const enoughExceedances = 10

/** Both values of a day that has both; `day` in days since 1970, ascending. */
export type Pairs = { days: readonly number[]; x: readonly number[]; y: readonly number[] }

/** A test that goes on as long as it is asked to: more shuffles tell smaller p's apart. */
export type PermutationTest = {
  /** The sign of the relation that is left without weekday and slow change; 0 when nothing is left. */
  direction: number
  /** Shuffles on until there were `most` in all, or p is clear enough. The same in one go or in many. */
  shuffle(most: number): void
  /** Two-sided; exact for the shuffles made, and never 0 (Phipson and Smyth 2010). */
  p(): number
  /** A p that the true one lies below with some 95 %: of the Poisson count of shuffles that were as extreme. */
  mostP(): number
  isSettled(): boolean
}

/** Tests that x and y are unrelated beyond weekday and slow change. No distribution is assumed: pass ranks for numbers. */
export function permutationTest({ days, x, y }: Pairs, random: Random): PermutationTest {
  const basis = nuisance(days)
  const left = residuals(x, basis)
  const right = residuals(y, basis)
  if (!left || !right)
    return { direction: 0, shuffle: () => undefined, p: () => 1, mostP: () => 1, isSettled: () => true }
  const count = days.length
  const order = Int32Array.from(days, (_, index) => index)
  const scratch = new Float64Array(count + errorDays + 1)
  const observed = studentised(left, right, order, scratch)
  // Residuals have fewer free days than they have days; shuffled ones have all of them, and would spread too little.
  const freedom = Math.sqrt(Math.max(0, count - basis.length) / count)
  const level = Math.abs(observed) * freedom * (1 - 1e-9) // what rounds differently is not less extreme
  const blocks = new Int32Array(Math.ceil(count / blockDays))
  let [shuffles, exceedances] = [0, 0]
  const isSettled = () => exceedances >= enoughExceedances
  return {
    direction: Math.sign(observed),
    isSettled,
    shuffle(most) {
      while (shuffles < most && !isSettled()) {
        shuffleBlocks(order, blocks, random)
        shuffles++
        if (Math.abs(studentised(left, right, order, scratch)) >= level) exceedances++
      }
    },
    p: () => (isSettled() ? exceedances / shuffles : (exceedances + 1) / (shuffles + 1)),
    mostP: () => (shuffles === 0 ? 1 : Math.min(1, (exceedances + 3 + 2 * Math.sqrt(exceedances)) / shuffles)),
  }
}

/** Weekdays that occur, and cosines slower than `slowDays` (the high-pass filter usual in brain imaging), orthonormal. */
function nuisance(days: readonly number[]): Float64Array[] {
  const first = days[0] ?? 0
  const length = (days.at(-1) ?? 0) - first + 1
  const columns: number[][] = []
  for (let weekday = 0; weekday < 7; weekday++) columns.push(days.map((day) => (weekdayIndex(day) === weekday ? 1 : 0)))
  const cosines = Math.max(1, Math.floor((2 * length) / slowDays))
  for (let k = 1; k <= cosines; k++)
    columns.push(days.map((day) => Math.cos((Math.PI * k * (day - first + 0.5)) / length)))
  const basis: Float64Array[] = []
  for (const column of columns) {
    const left = without(Float64Array.from(column), basis)
    const size = Math.sqrt(dot(left, left))
    if (size > 1e-6 * Math.sqrt(days.length)) basis.push(left.map((value) => value / size))
  }
  return basis
}

/** What is left of the values, null when nothing is. */
function residuals(values: readonly number[], basis: Float64Array[]): Float64Array | null {
  const left = without(Float64Array.from(values), basis)
  const whole = values.reduce((total, value) => total + value * value, 0)
  return dot(left, left) <= 1e-9 * whole ? null : left
}

/** Modified Gram–Schmidt. */
function without(column: Float64Array, basis: Float64Array[]): Float64Array {
  for (const each of basis) {
    const along = dot(column, each)
    for (let at = 0; at < column.length; at++) column[at] = (column[at] ?? 0) - along * (each[at] ?? 0)
  }
  return column
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0
  for (let at = 0; at < a.length; at++) total += (a[at] ?? 0) * (b[at] ?? 0)
  return total
}

/**
 * The sum of products over its standard error from overlapping sums of `errorDays` (Meketon and Schmeiser 1984, which
 * is Newey and West's of 1987 in the long run), the last days joined to the first.
 */
function studentised(x: Float64Array, y: Float64Array, order: Int32Array, scratch: Float64Array): number {
  const count = x.length
  let total = 0
  for (let at = 0; at < count; at++) {
    total += (x[at] as number) * (y[order[at] as number] as number) // within both, which have one length
    scratch[at + 1] = total
  }
  for (let at = 0; at < errorDays; at++) scratch[count + at + 1] = total + (scratch[at + 1] as number)
  const expected = (total * errorDays) / count
  let spread = 0
  for (let at = 0; at < count; at++) {
    const off = (scratch[at + errorDays] as number) - (scratch[at] as number) - expected
    spread += off * off
  }
  return spread === 0 ? 0 : total / Math.sqrt(spread / errorDays)
}

/** A new order of whole blocks, cut at another place each time. */
function shuffleBlocks(order: Int32Array, blocks: Int32Array, random: Random): void {
  const count = order.length
  const offset = Math.floor(random() * count)
  for (let block = 0; block < blocks.length; block++) blocks[block] = block
  shuffle(blocks, blocks.length, random)
  let at = 0
  for (const block of blocks) {
    const from = block * blockDays
    const to = Math.min(from + blockDays, count)
    for (let place = from; place < to; place++) order[at++] = (place + offset) % count
  }
}
