/** However much a person does, single days without a record are misses; from this many on they can be an absence. */
const leastAway = 3
/** So many in a row are one whatever the person is used to, and do not count for what they are used to. */
const surelyAway = 14
/** A run is an absence when it would come by chance less often than this. */
const rare = 0.01

/**
 * Days of which nothing is known, because they lie in a run (of `days`, ascending) on which nothing at all was recorded,
 * and which is longer than this person's empty days explain: u^length < 1 %, with u the share of their days that are
 * empty. Counting absences as misses of everything would tie every habit to every other; leaving out every empty day
 * would do the reverse, for where one of two habits was done the day is never empty.
 */
export function untouchedDays(days: readonly number[], isTouched: (day: number) => boolean): Set<number> {
  const runs = runsOf(days, isTouched)
  const usual = runs.filter(({ length }) => length < surelyAway).flat().length
  const touched = days.length - runs.flat().length
  const share = touched + usual === 0 ? 0 : usual / (touched + usual)
  const length = Math.min(
    surelyAway,
    Math.max(leastAway, share === 0 ? 0 : Math.ceil(Math.log(rare) / Math.log(share))),
  )
  return new Set(runs.filter((run) => run.length >= length).flat())
}

/** The stretches of days without a record. */
function runsOf(days: readonly number[], isTouched: (day: number) => boolean): number[][] {
  const runs: number[][] = [[]]
  for (const day of days) {
    if (!isTouched(day)) runs.at(-1)?.push(day)
    else if (runs.at(-1)?.length) runs.push([])
  }
  return runs.filter(({ length }) => length > 0)
}
