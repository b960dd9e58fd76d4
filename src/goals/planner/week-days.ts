const subsets = Array.from({ length: 128 }, (_, bits) => [0, 1, 2, 3, 4, 5, 6].filter((day) => bits & (1 << day)))

const apart = (a: number, b: number) => Math.min((a - b + 7) % 7, (b - a + 7) % 7)
export const areNeighbours = (days: number[]): boolean =>
  days.some((day, at) => days.some((other, otherAt) => otherAt > at && apart(day, other) <= 1))

/** Small when the gaps between the days, the week's end included, are even. */
function unevenness(days: number[]): number {
  const gaps = days.map((day, at) => ((days[(at + 1) % days.length] ?? day) - day + 7) % 7 || 7)
  return gaps.reduce((sum, gap) => sum + gap * gap, 0)
}

type DayWish = {
  count: number
  available: number[]
  /** Minutes that each weekday already carries, from Monday. */
  load: number[]
  prefer?: number[]
  /** Days that are hard already; with `hard` neither they nor their neighbours are taken. */
  hardDays?: number[]
  hard?: boolean
  /** Turns the choice among days that are equally good. */
  variation?: number
}

/** The best `count` weekdays: evenly apart, where the week is emptiest; null when hard days cannot be kept apart. */
export function chooseDays(wish: DayWish): number[] | null {
  const { count, available, load, prefer = [], hardDays = [], hard = false, variation = 0 } = wish
  let best: { days: number[]; score: number } | null = null
  for (const days of subsets) {
    if (days.length !== count || days.some((day) => !available.includes(day))) continue
    if (hard && areNeighbours([...hardDays, ...days])) continue
    const carried = days.reduce((sum, day) => sum + (load[day] ?? 0), 0)
    const preferred = days.reduce(
      (sum, day) => sum + (prefer.includes(day) ? prefer.length - prefer.indexOf(day) : 0),
      0,
    )
    const turned = days.reduce((sum, day) => sum + ((day + 7 - (variation % 7)) % 7), 0)
    const score = unevenness(days) * 40 + carried - preferred * 500 + turned / 10
    if (!best || score < best.score) best = { days, score }
  }
  return best?.days ?? null
}

/** How many days at the most can be hard without two in a row. */
export function mostHardDays(available: number[], hardDays: number[]): number {
  const free = subsets.filter(
    (days) => days.every((day) => available.includes(day)) && !areNeighbours([...hardDays, ...days]),
  )
  return Math.max(0, ...free.map((days) => days.length))
}
