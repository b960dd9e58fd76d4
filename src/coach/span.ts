import { civilDate, dayNumber, monthEnd, monthStart, weekdayIndex, weekStart } from '#platform/civil.ts'
import { normal } from '#platform/language.ts'

/** The days that a message speaks of, ends included. `isDay`: it names one day; `days`: it says "the last N days". */
export type Span = { from: number; to: number; isDay: boolean; days: number | null }

const months: [RegExp, number][] = [
  'jan(?:uary)?|जनवरी|janvari',
  'feb(?:ruary)?|फरवरी|farvari',
  'mar(?:ch)|मार्च',
  'apr(?:il)?|अप्रैल',
  'may|मई',
  'jun(?:e)?|जून',
  'jul(?:y)?|जुलाई|julai',
  'aug(?:ust)?|अगस्त|agast',
  'sep(?:t(?:ember)?)?|सितंबर|सितम्बर|sitambar',
  'oct(?:ober)?|अक्टूबर|अक्तूबर|aktubar',
  'nov(?:ember)?|नवंबर|नवम्बर',
  'dec(?:ember)?|दिसंबर|दिसम्बर|disambar',
].map((names, index) => [whole(names), index + 1])
const weekdays: RegExp[] = [
  'mon(?:day)?|som(?:vaa?r|waa?r)|सोमवार',
  'tue(?:s|sday)?|mangal(?:vaa?r|waa?r)|मंगलवार',
  'wed(?:nesday)?|budh(?:vaa?r|waa?r)|बुधवार',
  'thu(?:rs|rsday)?|guru(?:vaa?r|waa?r)|गुरुवार|वीरवार',
  'fri(?:day)?|shukra?(?:vaa?r|waa?r)|शुक्रवार',
  'sat(?:urday)?|shani(?:vaa?r|waa?r)|शनिवार',
  'sun(?:day)?|ravi(?:vaa?r|waa?r)|itvaa?r|itwaa?r|रविवार|इतवार',
].map((names) => whole(`(?:${names})s?`))

function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`, 'u')
}

const past = whole(
  'did|done|was|were|had|last|past|missed|hua|hui|hue|kiya|kiye|kari|ki|tha|thi|गया|हुआ|हुई|किया|की|था|थी',
)
const ahead = whole(
  'will|due|should|next|coming|to do|tomorrow|karna|karni|karu|karun|karoon|hoga|hogi|karunga|karungi|karenge|agle|agla|baaki|करना|करनी|करूँ|करूं|होगा|होगी|अगले|अगला|करूँगा|करूँगी|बाकी',
)
const inDays =
  /(?:last|past|previous|pichh?le|pichh?la|pichale|पिछले|पिछला)\s+(\d{1,3})\s+(day|days|din|दिन|दिनों|week|weeks|haft\S*|हफ्\S*|month|months|mahin\S*|महीन\S*)/u
const ofLast = (of: string) => whole(`(?:last|past|previous|pichh?le|pichh?la|pichale|gaye|पिछले|पिछला|गए) (?:${of})`)
const ofThis = (of: string) => whole(`(?:this|is|iss|इस) (?:${of})`)
const week = 'week|weeks|haft\\p{L}*|हफ्[\\p{L}\\p{M}]*|सप्ताह'
const month = 'month|months|mahin\\p{L}*|महीन[\\p{L}\\p{M}]*'

const day = (at: number): Span => ({ from: at, to: at, isDay: true, days: null })
const days = (count: number, today: number): Span => ({ from: today - count + 1, to: today, isDay: false, days: count })

/** Null when a message names no time but today. */
export function spanOf(message: string, today: number): Span | null {
  const iso = /\b(\d{4}-\d\d-\d\d)\b/.exec(message)?.[1]
  if (iso && !Number.isNaN(dayNumber(iso))) return day(dayNumber(iso))
  const text = normal(message)
  const isAhead = ahead.test(text) && !past.test(text)
  const counted = inDays.exec(text)
  if (counted) {
    const [, count = '', unit = ''] = counted
    const each = /^(?:w|haft|हफ्)/u.test(unit) ? 7 : /^(?:m|महीन)/u.test(unit) ? 30 : 1
    return days(Math.min(Math.max(Number(count) * each, 1), 365), today)
  }
  if (whole('day before yesterday').test(text)) return day(today - 2)
  if (whole('yesterday|yday|last night').test(text)) return day(today - 1)
  if (whole('day after tomorrow').test(text)) return day(today + 2)
  if (whole('tomorrow|tomorrows|tmrw|tomorow').test(text)) return day(today + 1)
  if (whole('parso|parson|परसों').test(text)) return day(today + (isAhead ? 2 : -2))
  if (whole('kal|कल').test(text)) return day(today + (isAhead ? 1 : -1))
  const named = namedDate(text, today, isAhead)
  if (named) return named
  if (ofLast(week).test(text)) return { from: weekStart(today) - 7, to: weekStart(today) - 1, isDay: false, days: null }
  if (ofLast(month).test(text)) {
    const to = monthStart(today) - 1
    return { from: monthStart(to), to, isDay: false, days: null }
  }
  if (ofThis(week).test(text)) return { from: weekStart(today), to: today, isDay: false, days: null }
  if (ofThis(month).test(text)) return { from: monthStart(today), to: today, isDay: false, days: null }
  const weekday = weekdays.findIndex((name) => name.test(text))
  if (weekday < 0 || /which|best|kaun|कौन/u.test(text)) return null
  const back = (weekdayIndex(today) - weekday + 7) % 7
  return day(isAhead ? today + ((7 - back) % 7 || 7) : today - (back || 7))
}

/** "5 October", "Oct 5", "October"; of the years, the one that is past, or ahead, and nearest. */
function namedDate(text: string, today: number, isAhead: boolean): Span | null {
  const found = months.find(([name]) => name.test(text))
  if (!found) return null
  const [name, number] = found
  // "may I", "may be": the verb, unless a date stands beside it
  const beside = new RegExp(
    `(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?:${name.source})(?: (\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?`,
    'u',
  ).exec(text)
  const date = Number(beside?.[1] ?? beside?.[2] ?? 0)
  const hasWord = whole(
    `(?:in|of|during|since|last|this) (?:${name.source})|(?:${name.source}) (?:mein|me|में|ka|ki|का|की)`,
  ).test(text)
  if (number === 5 && !date && !hasWord) return null
  if (!date && isAhead) return null
  if (!date && !hasWord && text.split(' ').length > 3) return null // "GATE in Feb 2028" as a name is in the record
  const year = Number(civilDate(today).slice(0, 4))
  const first = (of: number) => dayNumber(`${of}-${String(number).padStart(2, '0')}-01`)
  if (date) {
    const at = (of: number) => first(of) + date - 1
    if (date < 1 || at(year) > monthEnd(first(year))) return null
    if (isAhead) return day(at(year) > today ? at(year) : at(year + 1))
    return day(at(year) <= today ? at(year) : at(year - 1))
  }
  const said = /\b(20\d\d)\b/.exec(text)?.[1]
  const from = said ? first(Number(said)) : first(year) <= today ? first(year) : first(year - 1)
  if (from > today) return null // the date of a goal, most likely
  return { from, to: Math.min(monthEnd(from), today), isDay: false, days: null }
}
