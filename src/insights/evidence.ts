import { interval } from './bootstrap.ts'
import type { EvidenceDay } from './insights.tables.ts'
import { effectOf, type Found, type Pair, valuesOf } from './look.ts'
import type { Pairs } from './permutation.ts'
import { randomOf } from './random.ts'
import { mean } from './statistics.ts'

/** One of the two groups of days that a finding compares; `value` and its 95 % interval in the other series' own unit. */
export type SideNumbers = {
  side: 'on' | 'off'
  done: number | null
  due: number
  value: number
  low: number
  high: number
}
export type Evidence = {
  effect: { value: number; low: number; high: number }
  sides: SideNumbers[]
  days: EvidenceDay[]
}

type Values = Omit<Pairs, 'days'>
type Kinds = Pick<Pair, 'lag'> & { first: Pick<Pair['first'], 'kind'>; second: Pick<Pair['second'], 'kind'> }

/** Whether the days are told apart by the second series: the only yes or no of the two. */
export const isBySecond = ({ first, second }: Kinds): boolean => first.kind === 'number' && second.kind === 'binary'

/** On which side each day is: yes or no of the condition; of two numbers, above the first one's middle or not. */
export function sidesOf(pair: Kinds, { x, y }: Values): ('on' | 'off')[] {
  const condition = isBySecond(pair) ? y : x
  if (pair.first.kind === 'number' && pair.second.kind === 'number') {
    const middle = x.toSorted((a, b) => a - b)[Math.floor((x.length - 1) / 2)] ?? 0
    return x.map((value) => (value > middle ? 'on' : 'off'))
  }
  return condition.map((value) => (value === 1 ? 'on' : 'off'))
}

/** The numbers behind a finding, and every day that made them. */
export function evidenceOf(found: Found): Evidence {
  const values = valuesOf(found)
  const random = randomOf(`${found.first.key} ${found.second.key} ${found.lag} intervals`)
  return {
    effect: {
      value: found.effect.value,
      ...interval(values, (drawn) => effectOf(found, drawn).value, random),
    },
    sides: (['on', 'off'] as const).map((side) => numbersOf(found, values, side, random)),
    days: values.days.map((day, index) => [day, values.x[index] ?? 0, values.y[index] ?? 0]),
  }
}

function numbersOf(found: Found, values: Values, side: 'on' | 'off', random: () => number): SideNumbers {
  const outcome = isBySecond(found) ? found.first : found.second
  const of = outcome === found.first ? 'x' : 'y'
  const isOn = sidesOf(found, values).map((each) => (each === side ? 1 : 0))
  // The side travels with the day, so that a drawn day stays on its own side.
  const marked: Values = { x: isOn, y: values[of] }
  const onSide = ({ x, y }: Values) => y.filter((_, index) => x[index] === 1)
  const there = onSide(marked)
  return {
    side,
    done: outcome.kind === 'binary' ? there.filter((value) => value === 1).length : null,
    due: there.length,
    value: mean(there),
    ...interval(marked, (drawn) => mean(onSide(drawn)), random),
  }
}
