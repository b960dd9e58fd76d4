import { civilDate, dayNumber, weekdayIndex } from '#platform/civil.ts'

/*
 * Values as people write them, read into one form. Each reader gives null for what is none of its kind.
 */

const months = [
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
export const dateWords = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|${day}\\s+(?:of\\s+)?${month}(?:,?\\s+\\d{4})?|${month}\\s+${day}(?:,?\\s+\\d{4})?|${month}(?:\\s+\\d{4})?|(?:day after )?tomorrow|(?:next\\s+|this\\s+|agle\\s+|अगले\\s+)?(?:${weekdays.join('|')}))`

const placeIn = (list: string[], word: string) => list.findIndex((each) => new RegExp(`^(?:${each})$`, 'iu').test(word))

/** `YYYY-MM-DD`, or `YYYY-MM` where only a month is named; without a year the next one from the civil day `on`. */
export function readDate(text: string, on: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}$/.exec(text)
  if (iso) return real(text)
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})$/.exec(text)
  if (numeric) return dated(Number(numeric[1]), Number(numeric[2]), (Number(numeric[3]) % 100) + 2000)
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

const pad = (number: number) => String(number).padStart(2, '0')
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

const hours = [
  'ek|एक',
  'do|दो',
  'teen|तीन',
  'char|chaar|चार',
  'paanch|panch|पाँच|पांच',
  'chhe|cheh|chah|छह|छः',
  'saat|सात',
  'aath|आठ',
  'nau|नौ',
  'das|दस',
  'gyarah|ग्यारह',
  'barah|baarah|बारह',
]
const devanagariDigits = (text: string) => text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
/** What `readTime` reads, for a pattern. */
export const timeWords = `(?:(?:subah|raat|shaam|सुबह|रात|शाम)\\s+(?:ke\\s+|ko\\s+|के\\s+|को\\s+)?)?(?:half past\\s+|saadhe\\s+|साढ़े\\s+)?(?:[\\d०-९]{1,2}(?:[:.][\\d०-९]{2})?|${hours.join('|')})(?:\\s*(?:a\\.?m\\.?|p\\.?m\\.?|o'clock|baje|बजे))?(?:\\s+in the (?:morning|evening)|\\s+at night)?`

/** `HH:MM`. Of an hour that does not say which half of the day it means: morning for `wake`, night for `sleep`. */
export function readTime(text: string, kind: 'wake' | 'sleep'): string | null {
  const plain = devanagariDigits(text.toLowerCase())
  const digits = /(\d{1,2})(?:[:.](\d{2}))?/.exec(plain)
  const word = plain
    .split(/\s+/)
    .map((each) => placeIn(hours, each))
    .find((place) => place >= 0)
  let hour = digits ? Number(digits[1]) : word === undefined ? -1 : word + 1
  const minute = /half past|saadhe|साढ़े/.test(plain) ? 30 : Number(digits?.[2] ?? 0)
  if (hour < 0 || hour > 23 || minute > 59) return null
  const isPm = /p\.?m|evening|shaam|शाम/.test(plain) || (/night|raat|रात/.test(plain) && hour >= 7 && hour < 12)
  const isAm = /a\.?m|morning|subah|सुबह/.test(plain)
  if (isPm && hour < 12) hour += 12
  else if (isAm && hour === 12) hour = 0
  else if (!isPm && !isAm && kind === 'sleep' && hour >= 7 && hour < 12) hour += 12
  else if (!isPm && !isAm && kind === 'sleep' && hour === 12) hour = 0
  return `${pad(hour)}:${pad(minute)}`
}

export const moneyWords =
  '(?:rs\\.?|₹|inr|rupees)?\\s*[\\d,]+(?:\\.\\d+)?\\s*(?:k|lakhs?|lacs?|crores?|hazaar|hazar|thousand|हज़ार|लाख|करोड़)?(?:\\s*(?:rs\\.?|rupees|rupaye|rupay|/-|रुपये|रुपए))?'
const scales: [RegExp, number][] = [
  [/crore|करोड़/i, 10_000_000],
  [/la[kc]h?s?|लाख/i, 100_000],
  [/k\b|hazaa?r|thousand|हज़ार/i, 1000],
]

/** `₹50,000`; of a bare small number it is not sure that money is meant. */
export function readMoney(text: string): string | null {
  const number = Number(/[\d,]+(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', ''))
  if (!(number > 0)) return null
  const scale = scales.find(([word]) => word.test(text))?.[1] ?? 1
  const isMoney = scale > 1 || /rs|₹|inr|rup|रुप/i.test(text) || number >= 100
  return isMoney ? `₹${new Intl.NumberFormat('en-IN').format(number * scale)}` : null
}

const ordinals = [
  '1st|first|pehle|pahle|pehli|पहले|पहली|प्रथम',
  '2nd|second|dusre|doosre|दूसरे|द्वितीय',
  '3rd|third|teesre|तीसरे|तृतीय',
  '4th|fourth|chauthe|चौथे',
  '5th|fifth|paanchve|पाँचवें|पांचवें',
  '6th|sixth|छठे',
  '7th|seventh|सातवें',
  '8th|eighth|आठवें',
  '9th|ninth',
  '10th|tenth|दसवीं',
  '11th|eleventh|ग्यारहवीं',
  '12th|twelfth|बारहवीं',
]
export const ordinalWords = `(?:${ordinals.join('|')}|final|last|antim|अंतिम|\\d{1,2}(?:st|nd|rd|th)?)`

/** A number from 1 to 12, or `final`. */
export function readOrdinal(text: string): string | null {
  const place = placeIn(ordinals, text)
  if (place >= 0) return String(place + 1)
  if (/^(?:final|last|antim|अंतिम)$/i.test(text)) return 'final'
  const number = Number(/^\d+/.exec(text)?.[0])
  return number >= 1 && number <= 12 ? String(number) : null
}

const exams: Record<string, string> = {
  'jee advanced|जेईई एडवांस्ड': 'JEE Advanced',
  'jee mains?|जेईई मेन': 'JEE Main',
  'jee|iit jee|iitjee|जेईई': 'JEE',
  'neet pg': 'NEET PG',
  'neet(?: ug)?|नीट': 'NEET',
  'gate|गेट': 'GATE',
  'cat|कैट': 'CAT',
  'upsc(?: cse)?|civil services|यूपीएससी': 'UPSC',
  'ssc(?: cgl)?|एसएससी': 'SSC',
  'clat|cuet|nda|cds|ielts|toefl|gre|gmat|xat|snap|nmat|ibps|bitsat|mht cet|kcet|wbjee|viteee|ctet|nift|nid|sat|ugc net|rrb|afcat':
    '',
  'ca foundation|ca inter|ca final': '',
  'boards?(?: exams?)?|board exams?|बोर्ड(?: परीक्षा)?': 'boards',
  'banking exams?|bank po': 'banking',
  '(?:mid|end)[ -]?sem(?:ester)?s?(?: exams?)?|semester exams?|finals': '',
}
export const examWords = `(?:${Object.keys(exams).join('|')})`
const knownExams = Object.entries(exams).map(([words, name]) => [new RegExp(`^(?:${words})$`, 'iu'), name] as const)

/** The exam's usual name. */
export function readExam(text: string): string | null {
  const known = knownExams.find(([words]) => words.test(text))
  if (!known) return null
  return known[1] || (/sem|final/i.test(text) && !/^ca /i.test(text) ? text.toLowerCase() : text.toUpperCase())
}

/** A topic as it is compared and shown: an exam by its usual name, anything else in lower case. */
export const topicKey = (topic: string) => readExam(topic.trim()) ?? topic.trim().toLowerCase()

export const scoreWords =
  '(?:air\\s*\\d+|rank\\s*\\d+|(?:under|below|top)\\s+\\d+(?:\\s+rank)?|\\d+(?:\\.\\d+)?\\+?\\s*(?:%ile|%|percentile|percent|marks|rank|cgpa|gpa|sgpa|bands?|pratishat|प्रतिशत|अंक|नंबर|number))'
/** The unit that a score is in. */
export function unitOf(score: string): string {
  if (/cgpa|gpa/i.test(score)) return 'cgpa'
  if (/air|rank|under|below|top/i.test(score)) return 'rank'
  if (/ile/i.test(score)) return 'percentile'
  if (/%|percent|प्रतिशत|pratishat/i.test(score)) return 'percent'
  return /band/i.test(score) ? 'band' : 'marks'
}
