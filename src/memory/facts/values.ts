import { devanagariDigits, pad, placeIn } from './dates.ts'

/*
 * Values as people write them, read into one form. Each reader gives null for what is none of its kind.
 */

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
  '9th|ninth|nauvi|नौवीं',
  '10th|tenth|dasvi|dasvin|दसवीं',
  '11th|eleventh|gyarahvi|ग्यारहवीं',
  '12th|twelfth|barahvi|barvi|बारहवीं',
]
export const ordinalWords = `(?:${ordinals.join('|')}|final|last|antim|अंतिम|\\d{1,2}(?:st|nd|rd|th)?)`

/** A class of school as it stands by itself: "tenth", "12th", "dasvi", never "second". */
export const classWords =
  '(?:\\d{1,2}th|ninth|tenth|eleventh|twelfth|nauvi|dasvin?|gyarahvi|barahvi|barvi|नौवीं|दसवीं|ग्यारहवीं|बारहवीं)'

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
