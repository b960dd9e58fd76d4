import { addDays, civilDate, dayNumber, weekdayIndex, weekStart } from '#platform/civil.ts'
import type { CivilDate } from '#platform/contract/api.ts'
import { readFestival } from './festivals.ts'
import {
  addMonths,
  coming,
  comingMonthEnd,
  dateOf,
  firstOf,
  lastOf,
  monthName,
  monthOf,
  plainMonthName,
  yearOf,
} from './months.ts'
import { number, numberOf } from './numbers.ts'
import { dayName, namedDays } from './read-days-off.ts'
import { type Sentence, take, words } from './sentence.ts'

const lead =
  '(?:(?:by|in|on|before|until|till|til|upto|up to|within|for|over|during|around|due|this|coming|the|end of|the end of|last date|deadline|is|is on|,)\\s+)*'
const tail =
  '(?:\\s*(?:tak|se pehle|se pahle|ke pehle|mein|me|ko|ke ant tak|ke end tak|ke end mein|ke andar|ke bheetar|exam|तक|से पहले|के पहले|में|मे|को|के अंत तक|के अंदर|के भीतर|time))*'
const isBefore = /(?:^|\s)before\s|se pa?e?hle|ke pehle|से पहले|के पहले/u
const year = "(?:(?<year>20\\d\\d)|'(?<short>\\d\\d))"
const nth = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'

type Groups = Record<string, string | undefined>
type Reader = [pattern: RegExp, read: (groups: Groups, today: CivilDate, whole: string) => CivilDate | null]

const yearIn = (groups: Groups) =>
  groups.year ? Number(groups.year) : groups.short ? 2000 + Number(groups.short) : undefined

const orDayBefore = (date: CivilDate | null, whole: string) =>
  date !== null && isBefore.test(whole) ? addDays(date, -1) : date

function dayAndMonth(groups: Groups, today: CivilDate, whole: string): CivilDate | null {
  const month = monthOf(groups.month ?? '')
  const day = Number(groups.day)
  const said = yearIn(groups)
  return orDayBefore(said ? dateOf(said, month, day) : coming(today, month, day), whole)
}
function wholeMonth(groups: Groups, today: CivilDate, whole: string): CivilDate {
  const month = monthOf(groups.month ?? '')
  const said = yearIn(groups)
  const last = said ? lastOf(said, month) : comingMonthEnd(today, month)
  return isBefore.test(whole) ? addDays(firstOf(yearOf(last), month), -1) : last
}
function numeric(groups: Groups, today: CivilDate, whole: string): CivilDate | null {
  const [day, month] = [Number(groups.day), Number(groups.month)]
  if (!groups.year) return month >= 1 && month <= 12 ? orDayBefore(coming(today, month, day), whole) : null
  const year = groups.year.length === 2 ? 2000 + Number(groups.year) : Number(groups.year)
  return orDayBefore(dateOf(year, month, day), whole)
}
function dayOfThisMonth(groups: Groups, today: CivilDate): CivilDate | null {
  const day = Number(groups.day)
  const [here, month] = [yearOf(today), Number(today.slice(5, 7))]
  const now = dateOf(here, month, day)
  if (now && now >= today) return now
  return dateOf(month === 12 ? here + 1 : here, month === 12 ? 1 : month + 1, day)
}

const unitDays = '(?<days>days?|din|dino|dinon|दिन|दिनों)'
const unitWeeks = '(?<weeks>weeks?|wks?|(?<fort>fortnights?)|hafte|hafta|hafton|हफ़?्ते|हफ़?्ता|हफ़?्तों|सप्ताह|saptah)'
const unitMonths = '(?<months>months?|mahine|mahina|mahino|mahinon|maah|महीने|महीना|महीनों|माह)'
const unitYears = '(?<years>years?|yrs?|saal|sal|साल|वर्ष|saalon|सालों)'
const span = `(?<n>${number})[\\s-]*(?:${unitDays}|${unitWeeks}|${unitMonths}|${unitYears})`
// "a month-by-month budget" names no date; "in a month" does.
const bareArticle = /^(?:an?|ek|एक)\s/u
const postposition = /(?:mein|me|tak|ke andar|baad|में|मे|तक|के अंदर|बाद|from now)$/u
function after(groups: Groups, today: CivilDate, whole: string): CivilDate | null {
  const n = numberOf(groups.n ?? '')
  if (!(n > 0) || n > 5000 || (bareArticle.test(whole) && !postposition.test(whole))) return null
  if (groups.days) return addDays(today, Math.ceil(n))
  if (groups.weeks) return addDays(today, Math.ceil(n * (groups.fort ? 14 : 7)))
  const months = groups.years ? n * 12 : n
  if (months > 600) return null
  return addDays(addMonths(today, Math.floor(months)), Math.round((months % 1) * 30))
}

const next = 'next|agla|agle|agli|अगला|अगले|अगली|upcoming'
const thisOne = 'this|is|iss|isi|इस|इसी|current'
function period(groups: Groups, today: CivilDate): CivilDate {
  const later = groups.next ? 1 : 0
  if (groups.week) return addDays(civilDate(weekStart(dayNumber(today))), 7 * later + 6)
  if (groups.month) return lastOf(yearOf(today), Number(today.slice(5, 7)) + later)
  return dateOf(yearOf(today) + later, 12, 31) ?? today
}
function weekday(groups: Groups, today: CivilDate): CivilDate | null {
  const [day] = namedDays(groups.name ?? '')
  const wanted = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].indexOf(day ?? '')
  if (wanted < 0) return null
  const ahead = (wanted - weekdayIndex(dayNumber(today)) + 7) % 7
  return addDays(today, ahead === 0 ? 7 : ahead)
}

const notPast = '(?<!(?:last|past|previous|pichh?le|पिछले)\\s)'
// In the order of trying: the most exact first.
const readers: Reader[] = [
  [
    words(`${lead}(?<iso>20\\d\\d-\\d\\d-\\d\\d)${tail}`),
    (groups, _, whole) => orDayBefore(dateOf(...isoParts(groups.iso ?? '')), whole),
  ],
  [words(`${lead}(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>20\\d\\d|\\d\\d)${tail}`), numeric],
  [words(`(?:by|before|on|until|till)\\s+(?<day>\\d{1,2})/(?<month>\\d{1,2})`), numeric],
  [words(`${lead}${nth}(?:\\s+of)?[\\s-]+(?<month>${monthName})(?:[\\s,-]+${year})?${tail}`), dayAndMonth],
  [
    words(
      `${lead}(?<month>${monthName})\\s+${nth}(?!\\s*(?:h|hr|hrs|hours?|km|kg|min|times|books|days|%))(?:[\\s,]+${year})?${tail}`,
    ),
    dayAndMonth,
  ],
  [words(`${lead}(?:(?:${next})\\s+(?:year|saal)\\s+)?(?<month>${monthName})[\\s,-]+${year}${tail}`), wholeMonth],
  [
    words(
      `${lead}(?:next year|agle saal|अगले साल)(?:\\s+in)?\\s+(?<month>${monthName})${tail}|${lead}(?<monthFirst>${monthName}) (?:of )?next year`,
    ),
    (groups, today) => lastOf(yearOf(today) + 1, monthOf(groups.month ?? groups.monthFirst ?? '')),
  ],
  [
    words(
      `(?:by|in|before|until|till|upto|this|next|agle|end of|the end of|early|mid|late|is|coming)\\s+(?:(?:the\\s+)?(?:end|middle|start)\\s+of\\s+)?(?<month>${monthName})${tail}`,
    ),
    wholeMonth,
  ],
  [
    words(`(?<month>${monthName})\\s+(?:tak|se pehle|se pahle|mein|me|ke ant tak|ke end tak|end|तक|से पहले|में|के अंत तक)`),
    wholeMonth,
  ],
  [
    words(
      `(?:by|before|on|until|till)\\s+(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)|(?<tareekh>\\d{1,2}) (?:tareekh|tarikh|तारीख)${tail}`,
    ),
    (groups, today) => dayOfThisMonth({ day: groups.day ?? groups.tareekh }, today),
  ],
  [
    words(
      `(?:(?:by|in|before|until|till)\\s+)?(?:the\\s+)?(?:(?<month>month)|(?<week>week)|(?<yr>year))[\\s-]?end|(?:by|before|till|until)?\\s*(?:the\\s+)?end of (?:the |this )?(?:(?<month2>month)|(?<week2>week)|(?<yr2>year))`,
    ),
    (groups, today) => period({ week: groups.week ?? groups.week2, month: groups.month ?? groups.month2 }, today),
  ],
  [
    words(
      `${lead}(?:(?<next>${next})|${thisOne})\\s+(?:(?<week>week|hafte|hafta|हफ़?्ते|सप्ताह|saptah)|(?<month>month|mahine|mahina|महीने|माह|maah)|(?<yr>year|saal|साल|वर्ष))${tail}`,
    ),
    period,
  ],
  [
    words(
      `${notPast}(?:(?:in|within|for|over|during|under|next|the next|agle|अगले|only|sirf|just)\\s+)*${span}(?:\\s+(?:from now|from today|time|challenge|plan|baad|ke baad|बाद|के बाद))?${tail}(?!\\s+(?:of|a|per)\\s)`,
    ),
    after,
  ],
  [
    words(`(?:by|before|until|till)?\\s*(?:day after tomorrow|parson|parso|परसों)${tail}`),
    (_, today) => addDays(today, 2),
  ],
  [words(`(?:by|before|until|till)?\\s*(?:tomorrow|kal|कल)${tail}`), (_, today) => addDays(today, 1)],
  [words(`(?:by|before|until)?\\s*(?:today|tonight|aaj|आज)${tail}`), (_, today) => today],
  [
    words(
      `(?:by|before|until|till|next|coming|this)\\s+(?<name>${dayName})|(?<nameAfter>${dayName})\\s+(?:tak|se pehle|तक|से पहले)`,
    ),
    (groups, today) => weekday({ name: groups.name ?? groups.nameAfter }, today),
  ],
  [words(`(?<month>${plainMonthName})(?:\\s+(?:exam|attempt))?`), wholeMonth],
]

function isoParts(iso: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return [year, month, day]
}

const nthDay = '\\d{1,2}(?:st|nd|rd|th)?\\s+'
const startDay = `(?:today|tomorrow|now|(?:next|this|coming) (?:week|month|year|(?:${dayName})|(?:${monthName}))|${dayName}|(?:${nthDay})?(?:${monthName})(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?)`
const start = words(
  `(?<!(?:days?|weeks?|months?|years?|hours?|minutes?|mins?)\\s)(?:(?:starting|beginning|start)\\s+(?:from\\s+|on\\s+|in\\s+)?|from\\s+)${startDay}|(?:kal|aaj|parson|parso|abhi|कल|आज|परसों|अभी|agle (?:hafte|mahine|saal)|अगले (?:हफ़?्ते|महीने|साल)|${dayName}|(?:${nthDay})?(?:${monthName}))\\s+(?:hi\\s+|ही\\s+)?(?:se|से)(?!\\s+(?:pehle|pahle|पहले|${dayName}))`,
)

const sitting = words('exams?|boards?|papers?|pariksha|tests?|semester|sems?|interviews?|परीक्षा|पेपर|बोर्ड|इम्तिहान')

const namedExam = words('gate|jee|neet|upsc|cat|ssc|ielts|mains?|prelims|नीट|जेईई')

/** The last day that the sentence gives for the goal; null when it gives none, or only a term of no fixed end. */
export function readDeadline(sentence: Sentence, today: CivilDate): CivilDate | null {
  // "kal se" says when it begins; of an exam, when it is.
  const dated = words(`${dayName}|${monthName}`).test(start.exec(sentence.text)?.[0] ?? '')
  if (!sitting.test(sentence.text) && !(dated && namedExam.test(sentence.text))) take(sentence, start)
  const festival = readFestival(sentence, today)
  if (festival) return festival
  for (const [pattern, read] of readers) {
    const match = pattern.exec(sentence.text)
    const date = match && read(match.groups ?? {}, today, match[0])
    if (!date) continue
    take(sentence, pattern)
    return date
  }
  return null
}

const inYear = words(
  '(?:by|in|before)\\s+(?<year>20\\d\\d)(?:\\s+(?:tak|mein))?|(?<after>20\\d\\d)\\s+(?:tak|mein|me|se pehle|तक|में)',
)
/** "by 2027" is the day before it begins, "in 2027" its last; useless for an exam, whose day lies somewhere within. */
export function readYear(sentence: Sentence): CivilDate | null {
  const match = inYear.exec(sentence.text)
  if (!match) return null
  const said = Number(match.groups?.year ?? match.groups?.after)
  take(sentence, inYear)
  return dateOf(/^(?:by|before)|pehle|tak|तक/.test(match[0]) ? said - 1 : said, 12, 31)
}
