import type { Pairs } from './permutation.ts'
import { blockDays } from './permutation.ts'
import type { Random } from './random.ts'

const resamples = 999

/**
 * A 95 % interval of `statistic` over days that depend on their neighbours: the circular block bootstrap (Politis and
 * Romano 1992), whose days are drawn as runs of `blockDays` with both values kept together; percentiles of 999.
 */
export function interval(
  { x, y }: Omit<Pairs, 'days'>,
  statistic: (pairs: Omit<Pairs, 'days'>) => number,
  random: Random,
): { low: number; high: number } {
  const count = x.length
  const drawn = Array.from({ length: resamples }, () => {
    const [left, right]: [number[], number[]] = [[], []]
    while (left.length < count) {
      const from = Math.floor(random() * count)
      for (let at = from; at < from + blockDays && left.length < count; at++) {
        left.push(x[at % count] ?? 0)
        right.push(y[at % count] ?? 0)
      }
    }
    return statistic({ x: left, y: right })
  }).sort((a, b) => a - b)
  const at = (share: number) => drawn[Math.round(share * (resamples - 1))] ?? 0
  return { low: at(0.025), high: at(0.975) }
}
