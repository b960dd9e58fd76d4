import type { HabitSeed } from './archetype.ts'
import { type Brief, MOST_MINUTES_A_DAY, saidDays } from './brief.ts'
import { areNeighbours, chooseDays, mostHardDays } from './week-days.ts'

/** A habit with its place in the week. `days` is null when the person chooses them (a quota). */
export type Laid = {
  seed: HabitSeed
  count: number
  days: number[]
  minutes: number
  /** Named by the person's own frequency, which nothing here may change. */
  said: boolean
  /** Asked for on more days than the body can work hard, so done gently. */
  gentle: boolean
}

const NEW_SHARE = 0.6
const KNOWN_SHARE = 0.8
const SHORT_DAYS = 14

/** Minutes of the first week: at most 60 % for somebody new; all of it when there is no time to grow. */
function startingMinutes(brief: Brief): number {
  const { weekly, days, variant, wishes } = brief
  const hurried = days <= SHORT_DAYS && !variant.habits.some((seed) => seed.hard)
  const share = hurried ? 1 : brief.isNew ? NEW_SHARE : KNOWN_SHARE
  const wished = wishes.load === 'less' ? 2 / 3 : wishes.load === 'more' ? Math.min(1.25, 1 / share) : 1
  return Math.max(1, Math.floor(weekly * share * wished + 1e-9))
}

/** Days that a plan may use: one stays free, unless the person asked for every day. */
function workDays({ available, frequency, days, open, named }: Brief): number[] {
  const daily = saidDays(frequency, open.length) === 7
  const rest = [6, 5, 4, 3, 2, 1, 0].find((day) => !named?.includes(day))
  return available.length === 7 && !daily && days >= 7 ? available.filter((day) => day !== rest) : available
}

function seedsOf(brief: Brief): HabitSeed[] {
  const { variant, frequency, wishes } = brief
  const [lead, ...others] = variant.habits
  if (!lead) return []
  if (frequency?.per === 'month' && !lead.monthly) return [lead]
  // Who says "run 3 times a week" wants those three, and at most one small thing beside them.
  const rhythmSaid = frequency !== null && variant.effort === null && !variant.flat
  const kept = rhythmSaid ? others.filter((seed) => !seed.hard).slice(0, 1) : others
  const seeds = [lead, ...kept]
  const fewer = wishes.fewer || wishes.load === 'less' ? seeds.slice(0, Math.max(1, seeds.length - 1)) : seeds
  return fewer.map((seed) => ({
    ...seed,
    most: wishes.shorter ? Math.max(seed.least, Math.round(seed.most / 2)) : seed.most,
    perWeek: wishes.longer ? Math.max(1, seed.perWeek - 2) : wishes.shorter ? seed.perWeek + 1 : seed.perWeek,
  }))
}

type Share = { seed: HabitSeed; minutes: number; count: number; said: boolean }

/** Splits the week's minutes; null when a habit would fall under its least. */
function split(seeds: HabitSeed[], total: number, work: number[], brief: Brief): Share[] | null {
  const sum = seeds.reduce((all, seed) => all + (seed.tick ? 0 : seed.share), 0) || 1
  const saidCount = saidDays(brief.frequency, brief.open.length)
  const hard = mostHardDays(work, [])
  const shares = seeds.map((seed, index): Share => {
    const said = index === 0 && saidCount !== null && !seed.monthly && !seed.floating
    const minutes = seed.tick ? 0 : (seed.share / sum) * total
    const place = seed.everyDay ? brief.available.length : work.length
    if (said) return { seed, minutes, count: Math.min(saidCount, place, brief.limit ?? 7), said }
    const wanted = Math.min(seed.everyDay ? 7 : seed.perWeek, place, seed.hard ? Math.max(1, hard) : 7)
    const affordable = seed.least > 0 ? Math.max(1, Math.floor(minutes / seed.least)) : wanted
    // A weekly look stays weekly; only sessions that would grow too long are split.
    const long =
      seed.most > 0 && !seed.preferDays && !seed.floating && !brief.wishes.longer ? Math.ceil(minutes / seed.most) : 1
    const most = seed.hard ? Math.max(1, hard) : place
    return {
      seed,
      minutes,
      count: seed.monthly ? 1 : Math.min(most, Math.max(Math.min(wanted, affordable), long)),
      said,
    }
  })
  const fits = shares.every(({ seed, minutes, count }) => seed.tick || minutes / count >= seed.least)
  return fits || seeds.length === 1 ? shares : null
}

/** Minutes that people say: fives from ten on. */
const spoken = (minutes: number) => (minutes >= 10 ? Math.floor(minutes / 5) * 5 : Math.floor(minutes))

function minutesOf(shares: Share[], total: number): number[] {
  const rounded = shares.map(({ seed, minutes, count }) =>
    seed.tick ? 0 : Math.max(1, Math.min(seed.most, 720, spoken(minutes / count))),
  )
  let left = total - shares.reduce((sum, { count }, index) => sum + count * (rounded[index] ?? 0), 0)
  for (let given = true; given; ) {
    given = false
    shares.forEach(({ seed, count }, index) => {
      const now = rounded[index] ?? 0
      const step = now >= 10 ? 5 : 1
      if (seed.tick || count * step > left || now + step > Math.min(seed.most, 720)) return
      rounded[index] = now + step
      left -= count * step
      given = true
    })
  }
  return rounded
}

/** Hard habits find their days first, then the longest; every one goes where the week is emptiest. */
function place(shares: Share[], minutes: number[], work: number[], brief: Brief): Laid[] {
  const load = [0, 0, 0, 0, 0, 0, 0]
  const hardDays: number[] = []
  const order = shares
    .map((share, index) => ({ share, index, minutes: minutes[index] ?? 0 }))
    .sort((a, b) => Number(b.share.seed.hard ?? false) - Number(a.share.seed.hard ?? false) || b.minutes - a.minutes)
  const laid = new Map<number, Laid>()
  for (const { share, index, minutes: each } of order) {
    const { seed, count, said } = share
    const wish = {
      count,
      available: seed.everyDay || count > work.length ? brief.available : work,
      load,
      hardDays,
      variation: brief.variation,
    }
    const apart = seed.hard ? chooseDays({ ...wish, prefer: seed.preferDays, hard: true }) : null
    const chosen = said && brief.named?.length === count ? brief.named : []
    const own = chosen.length > 0 && chosen.every((day) => brief.available.includes(day)) ? chosen : null
    const days = own ?? apart ?? chooseDays({ ...wish, prefer: seed.preferDays }) ?? []
    const gentle = seed.hard === true && (own ? areNeighbours([...hardDays, ...own]) : apart === null)
    if (seed.hard && !gentle) hardDays.push(...days)
    for (const day of days) load[day] = (load[day] ?? 0) + each
    laid.set(index, { seed, count, days, minutes: each, said, gentle })
  }
  return shares.flatMap((_, index) => laid.get(index) ?? [])
}

function fitted(brief: Brief, total: number): Laid[] {
  const work = workDays(brief)
  const seeds = seedsOf(brief)
  for (let kept = seeds.length; kept > 0; kept--) {
    const shares = split(seeds.slice(0, kept), total, work, brief)
    if (!shares) continue
    const minutes = minutesOf(shares, total)
    const sum = shares.reduce((all, { count }, index) => all + count * (minutes[index] ?? 0), 0)
    if (sum <= total || kept === 1) return place(shares, minutes, work, brief)
  }
  return []
}

const longestDay = (laid: Laid[]) =>
  Math.max(
    ...[0, 1, 2, 3, 4, 5, 6].map((day) =>
      laid.reduce((sum, { days, minutes }) => sum + (days.includes(day) ? minutes : 0), 0),
    ),
  )

/** The week at the start of the plan: habits, their days and minutes, within the week's minutes whatever they are. */
export function layOut(brief: Brief): Laid[] {
  let total = startingMinutes(brief)
  let laid = fitted(brief, total)
  while (longestDay(laid) > MOST_MINUTES_A_DAY && total > MOST_MINUTES_A_DAY) {
    total = Math.floor(total * 0.9)
    laid = fitted(brief, total)
  }
  return laid
}
