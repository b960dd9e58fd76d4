/*
 * Arithmetic of findings, without time: what respects the order of days is in permutation.ts and bootstrap.ts.
 */

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
/** The mean of at least one value; 0 of none. */
export const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length)

/** Ranks from 1, ties sharing their mean rank (midranks: Kendall, Rank Correlation Methods, 1948). */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const ranked = new Array<number>(values.length).fill(0)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++
    for (let at = from; at <= to; at++) ranked[order[at] ?? 0] = (from + to) / 2 + 1
    from = to + 1
  }
  return ranked
}

/** Pearson's correlation of two lists of one length, −1..1; 0 when one of them never changes. */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const [meanX, meanY] = [mean(x), mean(y)]
  let [xy, xx, yy] = [0, 0, 0]
  for (const [index, value] of x.entries()) {
    const [a, b] = [value - meanX, (y[index] ?? 0) - meanY]
    xy += a * b
    xx += a * a
    yy += b * b
  }
  return xx === 0 || yy === 0 ? 0 : Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}

/** Spearman's rho with midranks (Spearman 1904): the correlation of the ranks. */
export const spearman = (x: readonly number[], y: readonly number[]): number => correlation(ranks(x), ranks(y))

/**
 * How much more often the outcome came on days with the condition than without, −1..1: the difference of two rates of
 * lists of 0 and 1. 0 when one side has no day.
 */
export function riskDifference(condition: readonly number[], outcome: readonly number[]): number {
  const { on, off } = sides(condition, outcome)
  return on.length === 0 || off.length === 0 ? 0 : mean(on) - mean(off)
}

/**
 * Cliff's delta, −1..1 (Cliff 1993, Dominance statistics): how much likelier a value of a day with the condition is to be
 * above one of a day without than below. From ranks: δ = 2·(R₁/n₁ − (n₁+1)/2)/n₂ − 1.
 */
export function cliffsDelta(condition: readonly number[], values: readonly number[]): number {
  const { on, off } = sides(condition, ranks(values))
  if (on.length === 0 || off.length === 0) return 0
  return (2 * (mean(on) - (on.length + 1) / 2)) / off.length - 1
}

/** The values of days with the condition (1) and of those without (0). */
export function sides(condition: readonly number[], values: readonly number[]): { on: number[]; off: number[] } {
  const [on, off]: [number[], number[]] = [[], []]
  for (const [index, value] of values.entries()) (condition[index] === 1 ? on : off).push(value)
  return { on, off }
}

/**
 * q of each p: the least false discovery rate at which it counts as found, when all were looked at (Benjamini and
 * Hochberg 1995, step-up, as adjusted p-values). In the order of `pValues`; never below its p.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0))
  const adjusted = new Array<number>(pValues.length).fill(1)
  let least = 1
  for (const [place, index] of order.entries()) {
    least = Math.min(least, ((pValues[index] ?? 1) * pValues.length) / (pValues.length - place))
    adjusted[index] = least
  }
  return adjusted
}
