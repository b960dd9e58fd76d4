import { randomOf } from '#insights/random.ts'

/** Simulated people: what the days of somebody look like in whom nothing is related, or one thing is. */
export type SimulatedSeries = {
  key: string
  madeOf: string[]
  kind: 'binary' | 'number'
  firstDay: number
  values: Map<number, number>
}

export type Trap = 'plain' | 'weekday' | 'streaks' | 'trend' | 'gaps' | 'all'
export const traps: readonly Trap[] = ['plain', 'weekday', 'streaks', 'trend', 'gaps', 'all']
/** What a planted relation moves: the rate or the middle of the other series on such days. */
export type Planted = { effect: number; lag: 0 | 1 }

const firstDay = 20_454
/** How much of a good or bad time is left the day after. */
const carry = 0.85

/**
 * A person of `count` series over `days` days; a quarter of them are numbers (minutes), the rest yes or no. Traps:
 * `weekday`: one rhythm of the week that all share, up to ±35 points; `streaks`: every series has good and bad times of
 * its own (a first-order process, correlation 0.85 from day to day, some 35 points up and down, so that most days are
 * like the days around them); `trend`: all get better or worse
 * together over the whole time; `gaps`: a tenth of single days is missing, and now and then a week at once;
 * `all`: all of them. With `planted`, series 1 depends on series 0 and nothing else depends on anything.
 */
export function simulate(seed: string, days: number, count: number, trap: Trap, planted?: Planted): SimulatedSeries[] {
  const random = randomOf(seed)
  const has = (one: Trap) => trap === one || trap === 'all'
  const rhythm = Array.from({ length: 7 }, () => (has('weekday') ? (random() - 0.5) * 0.7 : 0))
  const trend = has('trend') ? (random() < 0.5 ? -1 : 1) * (0.4 + random() * 0.3) : 0
  const isAway = gaps(days, has('gaps'), random)
  const drawn: { kind: 'binary' | 'number'; values: number[] }[] = []
  for (let index = 0; index < count; index++) {
    const kind = index % 4 === 3 ? 'number' : 'binary'
    const base = planted && index < 2 ? 0.45 : 0.3 + random() * 0.5
    const pull = 0.5 + random()
    let mood = normal(random)
    const values: number[] = []
    for (let day = 0; day < days; day++) {
      mood = has('streaks') ? carry * mood + Math.sqrt(1 - carry ** 2) * normal(random) : 0
      const cause = planted && index === 1 ? drawn[0]?.values[day - planted.lag] : undefined
      const level =
        base +
        pull * (rhythm[(firstDay + day + 3) % 7] ?? 0) +
        pull * trend * (day / days - 0.5) +
        0.35 * mood +
        (planted && cause !== undefined ? planted.effect * (cause - 0.5) : 0)
      const rate = Math.max(0.03, Math.min(0.97, level))
      values.push(
        kind === 'binary' ? (random() < rate ? 1 : 0) : Math.max(0, Math.round(60 * rate + 20 * normal(random))),
      )
    }
    drawn.push({ kind, values })
  }
  return drawn.map(({ kind, values }, index) => ({
    key: `series-${String(index).padStart(2, '0')}`,
    madeOf: [String(index)],
    kind,
    firstDay,
    values: new Map(
      values.flatMap((value, day) =>
        isAway[day] || (has('gaps') && random() < 0.1) ? [] : [[firstDay + day, value] as const],
      ),
    ),
  }))
}

/** Days that are missing for all series at once. */
function gaps(days: number, isOn: boolean, random: () => number): boolean[] {
  const away = new Array<boolean>(days).fill(false)
  if (!isOn) return away
  for (let day = 0; day < days; day++)
    if (random() < 1 / 60) for (let more = 0; more < 7 && day + more < days; more++) away[day + more] = true
  return away
}

/** Box and Muller 1958. */
const normal = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
