import { dayNumber } from '#platform/civil.ts'
import { diwali, holi } from '#platform/festivals.ts'
import { civilDay } from './calendar.ts'
import type { Span } from './time.ts'

const fixed = (month: number, day: number) => (year: number) => civilDay(year, month, day)
const listed = (dates: string[]) => (year: number) => {
  const date = dates.find((each) => each.startsWith(String(year)))
  return date === undefined ? null : dayNumber(date)
}
/** Names as `plainTime` leaves them, and the day of a year; null where it is not known. */
const festivals: { names: string; said: string; on: (year: number) => number | null }[] = [
  { names: 'diwali|divali|deepavali|deepawali|dipavali|dipavli|dipawali', said: 'Diwali', on: listed(diwali) },
  { names: 'holi', said: 'Holi', on: listed(holi) },
  { names: 'christmas|xmas|krisamas|krismas', said: 'Christmas', on: fixed(12, 25) },
  { names: 'new year eve', said: 'New Year’s Eve', on: fixed(12, 31) },
  { names: 'new year(?: day)?|naya year|naye year|nae year', said: 'New Year', on: fixed(1, 1) },
  {
    names: '(?:makar )?(?:sankranti|sankraanti)|makarasankranti|pongal|uttarayan',
    said: 'Sankranti',
    on: fixed(1, 14),
  },
  { names: 'republic day|ganatantra? divas', said: 'Republic Day', on: fixed(1, 26) },
  { names: 'valentine(?: day)?', said: 'Valentine’s Day', on: fixed(2, 14) },
  { names: 'ambedkar jayanti', said: 'Ambedkar Jayanti', on: fixed(4, 14) },
  { names: 'independence day|svatantrata divas|swatantrata diwas', said: 'Independence Day', on: fixed(8, 15) },
  { names: 'teachers? day|shikshak diwas|sikshak divas', said: 'Teachers’ Day', on: fixed(9, 5) },
  { names: 'gandhi jayanti', said: 'Gandhi Jayanti', on: fixed(10, 2) },
  { names: 'childrens? day|bal diwas|bal divas', said: 'Children’s Day', on: fixed(11, 14) },
]
const name = festivals.map(({ names }) => names).join('|')

/** How long before or after an event is meant, in days. */
export const besideDays = 21

/** A festival, the time before it and the time after it, in the words of `plainTime`; groups: which, before, name, Hindi before. */
export const festivalPattern = new RegExp(
  `\\b(?:(last|this|next) )?(?:(before|after|since) (?:last |this |the )?)?(${name})(?: (?:ke|se|k) (ago|later))?\\b`,
)

/** The festival's days in question: of every year, unless one is meant. */
export function festivalSpans(
  [, which, relation, named = '', hindi]: (string | undefined)[],
  { today, years }: { today: number; years: { from: number; to: number } },
): Span[] {
  const festival = festivals.find(({ names }) => new RegExp(`^(?:${names})$`).test(named))
  const near = which !== undefined || relation !== undefined || hindi !== undefined
  const thisYear = Number(new Date(today * 86_400_000).getUTCFullYear())
  const [from, to] = near ? [thisYear - 1, thisYear + 1] : [years.from, Math.max(years.to, years.from)]
  const days = Array.from({ length: to - from + 1 }, (_, index) => festival?.on(from + index) ?? null)
    .filter((day) => day !== null)
    .filter((day) => !near || (which === 'next' ? day > today : day <= today))
  const meant = near ? (which === 'next' ? days.slice(0, 1) : days.slice(-1)) : days
  return meant.map((day) => {
    const said = `${festival?.said ?? named} ${new Date(day * 86_400_000).getUTCFullYear()}`
    if (relation === 'before' || hindi === 'ago')
      return { from: day - besideDays, to: day - 1, nearest: day, said: `before ${said}` }
    if (relation || hindi) return { from: day + 1, to: day + besideDays, nearest: day, said: `after ${said}` }
    return { from: day, to: day, said }
  })
}
