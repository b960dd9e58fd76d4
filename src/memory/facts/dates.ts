import { civilDate, dayNumber, weekdayIndex } from '#platform/civil.ts'

/* Days as people write them. */

export const months = [
  'jan(?:uary)?|janvari|जनवरी',
  'feb(?:ruary)?|farvari|फ़रवरी|फरवरी',
  'mar(?:ch)?|मार्च',
  'apr(?:il)?|aprail|अप्रैल',
  'may|mai|मई',
  'june?|जून',
  'july?|जुलाई',
  'aug(?:ust)?|agast|अगस्त',
  'sept?(?:ember)?|सितंबर|सितम्बर',
  'oct(?:ober)?|aktubar|अक्टूबर|अक्तूबर',
  'nov(?:ember)?|navambar|नवंबर|नवम्बर',
  'dec(?:ember)?|disambar|दिसंबर|दिसम्बर',
]
const weekdays = [
  'monday|somvar|सोमवार',
  'tuesday|mangalvar|मंगलवार',
  'wednesday|budhvar|बुधवार',
  'thursday|guruvar|गुरुवार',
  'friday|shukravar|शुक्रवार',
  'saturday|shanivar|शनिवार',
  'sunday|ravivar|रविवार',
]
const month = `(?:${months.join('|')})`
const day = '\\d{1,2}(?:st|nd|rd|th)?'
/** What `readDate` reads, for a pattern. */
export const dateWords = `(?:the\\s+)?(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|${day}\\s+(?:of\\s+)?${month}(?:,?\\s+\\d{4})?|${month}\\s+${day}(?:,?\\s+\\d{4})?|${month}(?:\\s+\\d{4})?|(?:day after )?tomorrow|(?:next\\s+|this\\s+|agle\\s+|अगले\\s+)?(?:${weekdays.join('|')}))`

/** A day of this month or the next, as it is said when it is near: "the 30th", "30 tareekh". */
export const nearDayWords =
  '(?:(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)(?:\\s+of\\s+(?:this|next)\\s+month)?|\\d{1,2}\\s+(?:tarikh|taarikh|tareekh|तारीख|तारीख़))'

export const devanagariDigits = (text: string) => text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
export const placeIn = (list: string[], word: string) =>
  list.findIndex((each) => new RegExp(`^(?:${each})$`, 'iu').test(word))

/** `YYYY-MM-DD`, or `YYYY-MM` where only a month is named; without a year the next one from the civil day `on`. */
export function readDate(text: string, on: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}$/.exec(text)
  if (iso) return real(text)
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})$/.exec(text)
  if (numeric) return dated(Number(numeric[1]), Number(numeric[2]), (Number(numeric[3]) % 100) + 2000)
  const near = new RegExp(`^${nearDayWords}$`, 'iu').test(text)
  if (near) return nearDay(Number(/\d+/.exec(text)?.[0]), on, /next/i.test(text))
  if (/tomorrow/i.test(text)) return civilDate(dayNumber(on) + (/after/i.test(text) ? 2 : 1))
  const words = text.replace(/,/g, ' ').split(/\s+/)
  const weekday = placeIn(weekdays, words.at(-1) ?? '')
  if (weekday >= 0) return civilDate(dayNumber(on) + 1 + ((weekday - weekdayIndex(dayNumber(on)) + 6) % 7))
  const inYear = words.map((word) => placeIn(months, word)).find((place) => place >= 0)
  if (inYear === undefined) return null
  const numbers = words
    .map((word) => /^(\d+)(?:st|nd|rd|th)?$/.exec(word)?.[1])
    .filter((number) => number !== undefined)
  const year = Number(numbers.find((number) => number.length === 4) ?? 0)
  const dayOfMonth = numbers.find((number) => number.length <= 2)
  if (dayOfMonth === undefined) {
    const [thisYear = 0, thisMonth = 0] = on.split('-').map(Number)
    return `${year || (inYear + 1 >= thisMonth ? thisYear : thisYear + 1)}-${pad(inYear + 1)}`
  }
  if (year) return dated(Number(dayOfMonth), inYear + 1, year)
  const thisYear = Number(on.slice(0, 4))
  const next = dated(Number(dayOfMonth), inYear + 1, thisYear)
  return next !== null && next < on ? dated(Number(dayOfMonth), inYear + 1, thisYear + 1) : next
}

/** The next such day of a month, today included; `isNext`: of the month after this. */
function nearDay(dayOfMonth: number, on: string, isNext: boolean): string | null {
  const [year = 0, month = 0] = on.split('-').map(Number)
  const ahead = isNext || dayOfMonth < Number(on.slice(8)) ? 1 : 0
  return dated(dayOfMonth, ((month - 1 + ahead) % 12) + 1, year + Math.floor((month - 1 + ahead) / 12))
}

export const pad = (number: number) => String(number).padStart(2, '0')
const dated = (dayOfMonth: number, month: number, year: number) => real(`${year}-${pad(month)}-${pad(dayOfMonth)}`)
const real = (date: string) => {
  const ms = Date.parse(date)
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date ? null : date
}

/** `DD Month` of a birthday, in English whatever it was written in. */
export function readDayOfYear(text: string): string | null {
  const date = readDate(text, '2000-01-01')
  if (!date || date.length < 10) return null
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(date))
}
