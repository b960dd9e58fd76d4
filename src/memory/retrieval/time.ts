import { addMonths, civilDay, monthEnd, partsOf, weekdayIndex, weekStart } from './calendar.ts'
import { festivalPattern, festivalSpans } from './festivals.ts'
import { months, plainTime, weekdays } from './time-words.ts'

/**
 * Civil days, as whole days since 1970-01-01, both ends within; `said` is how a person would read it. Of days within, those
 * come first that are nearest to `nearest`: soon after the exam, about two months ago.
 */
export type Span = { from: number; to: number; said: string; nearest?: number }

const month = months.join('|')
const weekday = weekdays.join('|')
const unit = 'day|week|weekend|month|year'
const season = 'spring|summer|monsoon|autumn|winter'
/** First month and how many, as students in India know them. */
const seasons: Record<string, [first: number, count: number]> = {
  spring: [2, 3],
  summer: [4, 5],
  monsoon: [6, 4],
  autumn: [9, 3],
  winter: [11, 4],
}

type Around = { today: number; years: { from: number; to: number } }
type Rule = [RegExp, (found: string[], around: Around, text: string) => Span[]]

const isYear = (text: string | undefined) => text !== undefined && /^(?:19|20)\d\d$/.test(text)
const title = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const span = (from: number, to: number, said: string): Span[] => [{ from, to, said }]
const dayOf = (year: number, monthIndex: number, day: number) => civilDay(year, monthIndex + 1, day)

/** A month of a year, or of every year in question. */
function monthSpans(name: string, year: string | undefined, { years }: Around): Span[] {
  const index = months.indexOf(name)
  return yearsOf(year, years).map((of) => {
    const from = dayOf(of, index, 1)
    return { from, to: monthEnd(from), said: `${title(name)} ${of}` }
  })
}

function yearsOf(year: string | undefined, { from, to }: Around['years']): number[] {
  if (isYear(year)) return [Number(year)]
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index)
}

function dateSpans(day: string, name: string, year: string | undefined, { years }: Around): Span[] {
  const index = months.indexOf(name)
  if (index < 0) return [] // three numbers that are no date
  if (Number(day) < 1 || Number(day) > 31) return monthSpans(name, year, { today: 0, years })
  return yearsOf(year, years).map((of) => {
    const at = dayOf(of, index, Number(day))
    return { from: at, to: at, said: `${Number(day)} ${title(name)} ${of}` }
  })
}

/** The whole unit that lies `by` units from today's: −1 is the last one. */
function unitSpan(of: string, by: number, today: number, said: string): Span[] {
  if (of === 'day') return span(today + by, today + by, said)
  const { year } = partsOf(today)
  if (of === 'year') return span(civilDay(year + by, 1, 1), civilDay(year + by, 12, 31), said)
  if (of === 'month') {
    const first = addMonths(today, by)
    return span(first, monthEnd(first), said)
  }
  const monday = weekStart(today) + 7 * by
  return of === 'weekend' ? span(monday + 5, monday + 6, said) : span(monday, monday + 6, said)
}

/** "Three weeks ago" is a day, give or take what people mean by it. */
function agoSpan(count: number, of: string, today: number, sign: 1 | -1, said: string): Span[] {
  if (of === 'day') return span(today + sign * count, today + sign * count, said)
  if (of === 'month' || of === 'year') {
    const nearest = Math.round(today + sign * count * (of === 'month' ? 30.44 : 365.24))
    return unitSpan(of, sign * count, today, said).map((span) => ({ ...span, nearest }))
  }
  const about = today + sign * 7 * count
  return span(about - 3, about + 3, said)
}

function weekdaySpan(which: string | undefined, name: string, today: number): Span[] {
  const back = (weekdayIndex(today) - weekdays.indexOf(name) + 7) % 7
  const at = which === 'next' ? today + ((7 - back) % 7 || 7) : today - (back || (which === 'this' ? 0 : 7))
  return span(at, at, `${which && which !== 'on' ? `${which} ` : ''}${title(name)}`)
}

/** The latest of its kind that has begun before now, the next to come, or this year's. */
function nearestMonth(which: string, name: string, today: number): Span[] {
  const now = partsOf(today)
  const ahead = months.indexOf(name) + 1 - now.month
  const year =
    which === 'last'
      ? ahead < 0
        ? now.year
        : now.year - 1
      : which === 'next'
        ? ahead > 0
          ? now.year
          : now.year + 1
        : now.year
  return monthSpans(name, String(year), { today, years: { from: year, to: year } })
}

function seasonSpans(which: string | undefined, name: string, year: string | undefined, around: Around): Span[] {
  const [first, count] = seasons[name] ?? [1, 12]
  const of = (each: number) => {
    const from = civilDay(each, first, 1)
    return {
      from,
      to: addMonths(from, count) - 1,
      said: isYear(year) || !which ? `${name} ${each}` : `${which} ${name}`,
    }
  }
  const now = partsOf(around.today).year
  if (isYear(year) || !which) return yearsOf(year, around.years).map(of)
  if (which === 'next') return [of(now), of(now + 1)].filter(({ from }) => from > around.today).slice(0, 1)
  if (which === 'this') return [of(now)]
  return [of(now), of(now - 1), of(now - 2)].filter(({ to }) => to < around.today).slice(0, 1)
}

const future =
  /\b(?:will|going to|gonna|tomorrow|hoga|hogi|honge|\w+(?:un?g|en?g|og|eg)[aie]|\w{2,}n[aei] (?:hai|he|hain|h))\b/
const past = /\b(?:was|were|did|had|tha|thi|the|gaya|gayi|gaye|kiya|hua|hui|hue|ki thi|\w+(?:ed))\b/

/** "kal" is yesterday or tomorrow, "parso" one further: the verb says which; without one it may be both. */
function eitherWay(days: number, today: number, text: string): Span[] {
  const [isPast, isFuture] = [past.test(text), future.test(text)]
  const spans: Span[] = []
  if (!isFuture || isPast)
    spans.push({ from: today - days, to: today - days, said: days === 1 ? 'yesterday' : `${days} days ago` })
  if (!isPast) spans.push({ from: today + days, to: today + days, said: days === 1 ? 'tomorrow' : `in ${days} days` })
  return spans
}

/** First match wins, and what it read is not read again. Words are those of `plainTime`. */
const rules: Rule[] = [
  [festivalPattern, (found, around) => festivalSpans(found, around)],
  [
    /\b(\d{4}) (\d{1,2}) (\d{1,2})\b/,
    ([, year, at, day], around) => dateSpans(day ?? '', months[Number(at) - 1] ?? '', year, around),
  ],
  [
    /\b(\d{1,2}) (\d{1,2}) (\d{4})\b/,
    ([, day, at, year], around) => dateSpans(day ?? '', months[Number(at) - 1] ?? '', year, around),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?: of)? (${month})(?: (\\d{4}))?\\b`),
    ([, day, name, year], around) => dateSpans(day ?? '', name ?? '', year, around),
  ],
  [
    new RegExp(`\\b(${month}) (\\d{1,2})(?: (\\d{4}))?\\b`),
    ([, name, day, year], around) => dateSpans(day ?? '', name ?? '', year, around),
  ],
  [new RegExp(`\\b(${month})(?: of)? (\\d{4})\\b`), ([, name, year], around) => monthSpans(name ?? '', year, around)],
  [
    new RegExp(`\\b(last|this|next) (${month})\\b`),
    ([, which, name], { today }) => nearestMonth(which ?? '', name ?? '', today),
  ],
  [/\bday before yesterday\b/, (_, { today }) => span(today - 2, today - 2, '2 days ago')],
  [/\bday after tomorrow\b/, (_, { today }) => span(today + 2, today + 2, 'in 2 days')],
  [/\b(?:yesterday|last (?:night|evening|morning))\b/, (_, { today }) => span(today - 1, today - 1, 'yesterday')],
  [/\b(?:today|this (?:morning|afternoon|evening|night))\b/, (_, { today }) => span(today, today, 'today')],
  [/\btomorrow\b/, (_, { today }) => span(today + 1, today + 1, 'tomorrow')],
  [/\bkal\b/, (_, { today }, text) => eitherWay(1, today, text)],
  [/\bparso\b/, (_, { today }, text) => eitherWay(2, today, text)],
  [/\bnarso\b/, (_, { today }, text) => eitherWay(3, today, text)],
  [
    new RegExp(`\\b(?:(\\d+)|a|an) (${unit}) (ago|later|before|back)\\b`),
    ([, count = '1', of = '', way], { today }) =>
      agoSpan(
        Number(count),
        of,
        today,
        way === 'later' ? 1 : -1,
        `${count} ${of}${count === '1' ? '' : 's'} ${way === 'later' ? 'later' : 'ago'}`,
      ),
  ],
  [
    new RegExp(`\\blast (\\d+) (${unit})\\b`),
    ([, count, of = ''], { today }) =>
      span(agoSpan(Number(count), of, today, -1, '')[0]?.from ?? today, today, `the last ${count} ${of}s`),
  ],
  [
    new RegExp(`\\b(last|this|next) (${unit})\\b`),
    ([, which = '', of = ''], { today }) =>
      unitSpan(of, which === 'last' ? -1 : which === 'next' ? 1 : 0, today, `${which} ${of}`),
  ],
  [
    new RegExp(`\\b(?:(last|this|next|on) )(${weekday})\\b`),
    ([, which, name = ''], { today }) => weekdaySpan(which, name, today),
  ],
  [new RegExp(`\\b(${weekday})\\b`), ([, name = ''], { today }) => weekdaySpan(undefined, name, today)],
  [
    new RegExp(`\\b(?:(last|this|next) )?(${season})(?:(?: of)? (\\d{4}))?\\b`),
    ([, which, name = '', year], around) => seasonSpans(which, name, year, around),
  ],
  [
    new RegExp(`\\b(?:in|of|since|until|by|during|before|after|around|early|late|mid) (${month})\\b`),
    ([, name = ''], around) => monthSpans(name, undefined, around),
  ],
  [
    new RegExp(`\\b(${months.filter((name) => name !== 'may' && name !== 'march').join('|')})\\b`),
    ([, name = ''], around) => monthSpans(name, undefined, around),
  ],
  [/\b(may|march)(?= (?:me|mein|main|ki|ke|ka|ko)\b)/, ([, name = ''], around) => monthSpans(name, undefined, around)],
  [
    /\b((?:19|20)\d\d)\b/,
    ([, year], _) => span(civilDay(Number(year), 1, 1), civilDay(Number(year), 12, 31), String(year)),
  ],
]

/**
 * The times that a text speaks of, seen from the civil day `today`; a month or date without a year is one of each of
 * `years`. English, Hindi and romanised Hindi; nothing where there is none.
 */
export function spansIn(text: string, today: number, years: { from: number; to: number }): Span[] {
  let rest = plainTime(text)
  const whole = rest
  const spans: Span[] = []
  for (const [pattern, read] of rules) {
    for (let found = pattern.exec(rest); found; found = pattern.exec(rest)) {
      spans.push(...read([...found], { today, years }, whole))
      rest = `${rest.slice(0, found.index)} , ${rest.slice(found.index + found[0].length)}`
    }
  }
  return spans
}

/** "Before the exam", "exam ke baad": a time that only an event tells; `words` name the event. */
export type Anchor = { relation: 'before' | 'after' | 'during'; words: string }

const relations: Record<string, Anchor['relation']> = {
  before: 'before',
  after: 'after',
  since: 'after',
  during: 'during',
  while: 'during',
  when: 'during',
  as: 'during',
}

export function anchorIn(text: string): Anchor | null {
  const english =
    /\b(before|after|since|during)\s+(?:the|my|our|his|her|their|i|we|that)?\s*([^?.,;]{3,})/i.exec(text) ??
    // "When I was ill", and never "When was I ill?", which asks for the time itself.
    /\b(when|while|as)\s+(?:i|we)\s+(?:was|were|had|am|are)\s+(?:at\s+|in\s+)?(?:the\s+|my\s+|an?\s+)?([^?.,;]{3,})/i.exec(
      text,
    )
  const relation = relations[english?.[1]?.toLowerCase() ?? '']
  if (relation && english?.[2]) return { relation, words: english[2] }
  const whileSo =
    /(?:^|\s)(?:jab|जब)\s+(?:main|mai|mein|hum|मैं|हम|mujhe|मुझे)\s+(.{3,}?)\s+(?:tha|thi|the|था|थी|थे)(?=$|[\s,?।])/iu.exec(
      text,
    )
  if (whileSo?.[1]) return { relation: 'during', words: whileSo[1] }
  const hindi = /((?:[\p{L}\p{M}]+\s+){1,3})(?:se|ke|से|के)\s+(pehle|pahle|baad|bad|dauran|पहले|बाद|दौरान)/u.exec(text)
  if (!hindi?.[1] || !hindi[2]) return null
  return {
    relation: /^(?:pe|pa|प)/.test(hindi[2]) ? 'before' : /^(?:da|दौ)/.test(hindi[2]) ? 'during' : 'after',
    words: hindi[1].trim(),
  }
}
