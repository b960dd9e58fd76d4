import { civilDate, dayNumber, monthEnd, monthStart, weekdayIndex, weekStart } from '#platform/civil.ts'
import { numberOf } from './slots/numbers.ts'
import { said, sayings } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

/** The days that a message speaks of, ends included. `isDay`: it names one day; `days`: it says "the last N days". */
export type Span = { from: number; to: number; isDay: boolean; days: number | null }

const months: [RegExp, number][] = [
  sayings`jan(uary)?, जनवरी, janvari`,
  sayings`feb(ruary)?, फरवरी, farvari`,
  sayings`mar(ch), मार्च`,
  sayings`apr(il)?, अप्रैल`,
  sayings`may, मई`,
  sayings`jun(e)?, जून`,
  sayings`jul(y)?, जुलाई, julai`,
  sayings`aug(ust)?, अगस्त, agast`,
  sayings`sep(t(ember)?)?, सितंबर, सितम्बर, sitambar`,
  sayings`oct(ober)?, अक्टूबर, अक्तूबर, aktubar`,
  sayings`nov(ember)?, नवंबर, नवम्बर`,
  sayings`dec(ember)?, दिसंबर, दिसम्बर, disambar`,
].map((names, index) => [said`(${names})`, index + 1])
const weekdays: RegExp[] = [
  sayings`mon(day)?, som(vaa?r/waa?r), सोमवार`,
  sayings`tue(s/sday)?, mangal(vaa?r/waa?r), मंगलवार`,
  sayings`wed(nesday)?, budh(vaa?r/waa?r), बुधवार`,
  sayings`thu(rs/rsday)?, guru(vaa?r/waa?r), गुरुवार, वीरवार`,
  sayings`fri(day)?, shukra?(vaa?r/waa?r), शुक्रवार`,
  sayings`sat(urday)?, shani(vaa?r/waa?r), शनिवार`,
  sayings`sun(day)?, ravi(vaa?r/waa?r), itvaa?r, itwaa?r, रविवार, इतवार`,
].map((names) => said`(${names})s?`)
/** Days by their distance; of words for both sides of today, whichever side is spoken of. The first that fits. */
const near: [RegExp, (isAhead: boolean) => number][] = [
  [said`day before yesterday`, () => -2],
  [said`yesterday, yday, last night`, () => -1],
  [said`day after tomorrow`, () => 2],
  [said`tomorrow, tomorrows`, () => 1],
  [said`parso, parson, परसों`, (isAhead) => (isAhead ? 2 : -2)],
  [said`kal, कल`, (isAhead) => (isAhead ? 1 : -1)],
]
const now = said`today, tonight, aaj, आज`
const parso = said`parso, parson, परसों`
const kal = said`kal, कल`

const past = said`
  did, done, was, were, had, last, past, missed, played, went, ran, hua, hui, hue, kiya, kari, tha, thi, thin, gaya,
  gayi, diya, likha, गया, गई, गयी, हुआ, हुई, हुए, किया, किये, की थी, था, थी, थे, लिया, दिया, रहा था,
  (ki/kari/padhi/padha/likhi/dekhi/dekha/li/liya/di/chuk[aei]/aaya/aayi) (hai/hain/thi), (की/पढी/पढा/लिखी/देखी/देखा/ली/दी/चुक[ाेी]/आया/आई) (है/हैं),
`
const ahead = said`
  \p{L}{2,}(unga/ungi/oonga/oongi), [\p{L}\p{M}]+(ूंगा/ूंगी/ऊंगा/ऊंगी), will, due, planned, scheduled, should, next,
  coming, to do, tomorrow, plans?, anything, free, busy, going to, (kuch/कुछ) ..1 (hai/hain/है/हैं), (do/have) i have, (what/whats) ..2 on, karna, karni, karne, karu, karun, karoon, karte, hoga, hogi, karunga, karungi, karenge,
  agle, agla, baaki, scene, khali, free, padega, padegi, plan, schedule, करना, करनी, करने, करूं, करते, होगा, होगी, होना, अगले,
  अगला, करूंगा, करूंगी, करेंगे, बाकी, पडेगा, पडेगी, प्लान, kya kya hai, क्या क्या है,
  (kal/parso)(?! (se/ka/ki/ke) ) ..4 (hai/hain/hoga/hogi/rahega/rahegi), (कल/परसों)(?! (से/का/की/के) ) ..4 (है/हैं/होगा/होगी/रहेगा/रहेगी),
  (kal/parso/कल/परसों) ..4 (hai/hain/है/हैं)$, (kal/parso) ..3 (heavy/busy/bhaari/bhari/full/free), (कल/परसों) ..3 (भारी/व्यस्त), (is/will/how) ..3 (heavy/busy/packed/hectic/full/tight/light),
`
const inDays =
  /(?:last|past|previous|pichh?le|pichh?la|pichale|gaye|beete|पिछले|पिछला|बीते)\s+(\d{1,3}|\p{L}[\p{L}\p{M}]*)\s+(day|days|din|dino|दिन|दिनों|week|weeks|haft\S*|हफ्\S*|month|months|mahin\S*|महीन\S*)/u
const week = sayings`week, weeks, haft~, हफ्~, सप्ताह`
const month = sayings`month, months, mahin~, महीन~`
const ofLast = (of: string) => said`(last/past/previous/pichh?le/pichh?la/pichale/gaye/पिछले/पिछला/गए) (${of})`
const ofThis = (of: string) => said`(this/the/is/iss/ye/yeh/इस/ये/यह) (${of})`
const [lastWeek, lastMonth, lastWeekend] = [ofLast(week), ofLast(month), ofLast('weekend')]
const [thisWeek, thisMonth] = [ofThis(week), ofThis(month)]
const asksWhich = said`which, best, kaun, kis, कौन, किस`

const day = (at: number): Span => ({ from: at, to: at, isDay: true, days: null })
const days = (count: number, today: number): Span => ({ from: today - count + 1, to: today, isDay: false, days: count })

/** Null when a message names no time but today. */
export function spanOf(message: string, today: number): Span | null {
  const iso = /\b(\d{4}-\d\d-\d\d)\b/.exec(message)?.[1]
  if (iso && !Number.isNaN(dayNumber(iso))) return day(dayNumber(iso))
  const text = plainSpelling(message)
  const isAhead = ahead.test(text) && !past.test(text)
  const since = sinceThen(text, today)
  if (since) return since
  const counted = inDays.exec(text)
  const count = counted ? numberOf(counted[1] ?? '') : null
  if (counted && count !== null) {
    const unit = counted[2] ?? ''
    const each = /^(?:w|haft|हफ्)/u.test(unit) ? 7 : /^(?:m|महीन)/u.test(unit) ? 30 : 1
    return days(Math.min(Math.max(count * each, 1), 365), today)
  }
  const distance = near.find(([says]) => says.test(text))?.[1](isAhead)
  if (distance !== undefined) return day(today + distance)
  const dated = weekOfMonth(text, today) ?? namedDate(text, today, isAhead)
  if (dated) return dated
  if (lastWeek.test(text)) return { from: weekStart(today) - 7, to: weekStart(today) - 1, isDay: false, days: null }
  if (lastMonth.test(text)) {
    const to = monthStart(today) - 1
    return { from: monthStart(to), to, isDay: false, days: null }
  }
  if (lastWeekend.test(text)) return { from: weekStart(today) - 2, to: weekStart(today) - 1, isDay: false, days: null }
  if (thisWeek.test(text)) return { from: weekStart(today), to: today, isDay: false, days: null }
  if (thisMonth.test(text)) return { from: monthStart(today), to: today, isDay: false, days: null }
  if (asksWhich.test(text)) return null
  const named = weekdays.findIndex((name) => name.test(text))
  return named < 0 ? null : day(weekdayAt(named, today, isAhead))
}

/** A weekday as such, not one day of it: Monday is 0; null when none is meant. */
export function weekdayAsked(message: string): number | null {
  const text = plainSpelling(message)
  const isSuch = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/i.test(message) || asSuch.test(text)
  const at = isSuch ? weekdays.findIndex((name) => name.test(text)) : -1
  return at < 0 ? null : at
}
const dayName = sayings`
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, (som/mangal/budh/guru/shukra?/shani/ravi/it)(vaa?r/waa?r),
  (सोम/मंगल/बुध/गुरु/शुक्र/शनि/रवि/इत)वार,
`
const asSuch = said`
  (every/each/har/हर) (${dayName}), (is/are) (${dayName}) ..2 (bad/good/hard/best/worst/weak/better/worse/difficult),
  (whats/what is) (wrong)? with (${dayName}), (why/how) (is/are)? (always)? (${dayName}),
  (${dayName}) (ko/को) ..2 (kya/kaisa/kaisi/kyun/hamesha/क्या/कैसा/कैसी/क्यों/हमेशा) ..2 (hota/hoti/hai/होता/होती/है),
  (${dayName}) ..1 (kaisa/कैसा) ..2,
`

const compares = said`
  compare, compared, comparison, versus, vs, than, better, worse, improv(ed/ing/ement), difference, mukable, muqable, muqabla,
  tulna, behtar, compare karo, fark, तुलना, मुकाबले, बेहतर, फर्क, अंतर,
`
/** Two weeks or months that are held against each other, the newer first; of one that is named, the other is its neighbour. */
export function comparedIn(message: string, today: number): [Span, Span] | null {
  const text = plainSpelling(message)
  const named = months.flatMap(([name, number]) =>
    number !== 5 && name.test(text) ? [monthNumbered(number, today)] : [],
  )
  const [first, second] = named.toSorted((a, b) => b.from - a.from)
  if (first && second) return [first, second]
  if (first && compares.test(text)) {
    const other = monthBeside(first, text, today)
    return first.from > other.from ? [first, other] : [other, first]
  }
  if (isOnTheWay.test(text) && !namesTime.test(text)) return [days(30, today), { ...days(30, today - 30), days: null }]
  for (const [ofThis, ofLast, startOf] of [
    [thisWeek, lastWeek, weekStart],
    [thisMonth, lastMonth, monthStart],
  ] as const) {
    const [isThis, isLast] = [ofThis.test(text), ofLast.test(text)]
    if (!(isThis && isLast) && !((isThis || isLast) && compares.test(text))) continue
    const start = startOf(today)
    return [
      { from: start, to: today, isDay: false, days: null },
      { from: startOf(start - 1), to: start - 1, isDay: false, days: null },
    ]
  }
  return null
}

/** Of one month that is named, the other: the running one, or the last where hardly a week of it has run. */
function monthBeside(named: Span, text: string, today: number): Span {
  const running = monthStart(today)
  const before = (start: number): Span => ({ from: monthStart(start - 1), to: start - 1, isDay: false, days: null })
  if (named.from === running) return before(running)
  const isShort = today - running < 6 && !thisMonth.test(text)
  const wantsLast = (isShort || lastMonth.test(text)) && named.from < monthStart(running - 1)
  return wantsLast ? before(running) : { from: running, to: today, isDay: false, days: null }
}

const isOnTheWay = said`
  (am i/getting/have i/kya main/main) ..4 (better/worse/improv~/behtar/sudhar~/peeche ja), (क्या मैं/मैं) ..4 (बेहतर/सुधर)~,
`
const namesTime = said`week, weeks, month, months, haft~, mahin~, हफ्~, महीन~, than`
/** "The last week of September", "सितंबर के पहले हफ्ते". */
function weekOfMonth(text: string, today: number): Span | null {
  const found = months.find(([name]) => name.test(text))
  const isFirst = firstWeek.test(text)
  if (!found || !(isFirst || finalWeek.test(text))) return null
  const { from } = monthNumbered(found[1], today)
  const first = isFirst ? from : monthEnd(from) - 6
  return { from: first, to: first + 6, isDay: false, days: null }
}
const firstWeek = said`first (${week}) (of/in), (pehle/पहले) (${week})`
const finalWeek = said`(last/final) (${week}) (of/in), (aakhri/akhri/आखिरी) (${week})`
/** The latest such month that has begun. */
function monthNumbered(number: number, today: number): Span {
  const year = Number(civilDate(today).slice(0, 4))
  const at = (of: number) => dayNumber(`${of}-${String(number).padStart(2, '0')}-01`)
  const from = at(year) <= today ? at(year) : at(year - 1)
  return { from, to: Math.min(monthEnd(from), today), isDay: false, days: null }
}

const dayBefore = said`
  (the)? day before (that)?(?! (yesterday)), (us_se/uss?e) (ek din)? pehle (wale din)?,
  उससे (एक दिन)? पहले (वाले दिन)?,
`
const weekBefore = said`^(and/aur/और)? (before that/us ?se pehle/usse pehle/उससे पहले)$, (the)? (week/one) before (that)?, (us ?se/usse) pehle (wale)? (hafte/hafta), उससे पहले (वाले)? (हफ्ते/हफ्ता)`
/** Of a question that follows another: "the day before" is counted from its day, and "kal" lies where it looked. */
export function followingSpan(
  message: string,
  today: number,
  { date, from, isAhead }: { date: number | null; from: number | null; isAhead: boolean },
): Span | null {
  const text = plainSpelling(message)
  if (date !== null && dayBefore.test(text)) return day(date - 1)
  if (from !== null && weekBefore.test(text)) return { from: from - 7, to: from - 1, isDay: false, days: null }
  const [named] = isAhead && !past.test(text) ? daysIn(message, today, true) : []
  return named ? day(named.day) : spanOf(message, today)
}

/** The nearest such weekday before today, or after it. */
function weekdayAt(weekday: number, today: number, isAhead: boolean): number {
  const back = (weekdayIndex(today) - weekday + 7) % 7
  return isAhead ? today + ((7 - back) % 7 || 7) : today - (back || 7)
}

const sinceYesterday = said`yesterday, kal, कल`
/** "since Monday", "सोमवार से अब तक": from that day on, today included. */
function sinceThen(text: string, today: number): Span | null {
  const isSince =
    /(?:^| )since(?: |$)/.test(text) ||
    /(?:^|\s)(?:se|से) (?:ab tak|aaj tak|lekar|leke|le ke|अब तक|आज तक|लेकर)(?:\s|$)/u.test(text) ||
    /(?:^|\s)from \S+ (?:till|until|to) (?:now|today|date)/.test(text)
  if (!isSince) return null
  const weekday = weekdays.findIndex((name) => name.test(text))
  const from =
    weekday >= 0
      ? weekdayAt(weekday, today, false)
      : sinceYesterday.test(text)
        ? today - 1
        : (namedDate(text, today, false)?.from ?? null)
  return from === null ? null : { from, to: today, isDay: false, days: null }
}

/** Every single day that a message names, in the order in which it names them; weekdays and "kal" lie ahead of today, or behind. */
export function daysIn(message: string, today: number, isAhead: boolean): { day: number; at: number }[] {
  const text = plainSpelling(message)
  const words = text.split(' ')
  return words.flatMap((word, at) => {
    const pair = `${word} ${words[at + 1] ?? ''}`
    const weekday = weekdays.findIndex((name) => name.test(word))
    const isName = /^(?:\d{1,2}(?:st|nd|rd|th)? \p{L}[\p{L}\p{M}]+|\p{L}[\p{L}\p{M}]+ \d{1,2}(?:st|nd|rd|th)?)$/u.test(
      pair,
    )
    const date = isName ? namedDate(pair, today, isAhead) : null
    if (date) return [{ day: date.from, at }]
    if (weekday >= 0) return [{ day: weekdayAt(weekday, today, isAhead), at }]
    if (now.test(word)) return [{ day: today, at }]
    if (word === 'yesterday') return [{ day: today - (words[at - 1] === 'before' ? 2 : 1), at }]
    if (word === 'night' && words[at - 1] === 'last') return [{ day: today - 1, at }]
    if (word === 'tomorrow') return [{ day: today + (words[at - 1] === 'after' ? 2 : 1), at }]
    if (kal.test(word)) return [{ day: today + (isAhead ? 1 : -1), at }]
    if (parso.test(word)) return [{ day: today + (isAhead ? 2 : -2), at }]
    return []
  })
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
  const hasWord = said`
    (in/of/for/during/since/last/this/my/whole/entire/mera/mere/मेरा/मेरे) (${name.source}),
    (${name.source}) (mein/me/में/ka/ki/ke/का/की/के/going/was/go/kaisa/कैसा),
    (how/hows/how was/kaisa/कैसा) (${name.source}),
  `.test(text)
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
  const yearSaid = /\b(20\d\d)\b/.exec(text)?.[1]
  const from = yearSaid ? first(Number(yearSaid)) : first(year) <= today ? first(year) : first(year - 1)
  if (from > today) return null // the date of a goal, most likely
  return { from, to: Math.min(monthEnd(from), today), isDay: false, days: null }
}
