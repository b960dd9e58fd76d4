import { civilDate, weekdayIndex } from '#platform/civil.ts'
import type { Language } from '#platform/language.ts'
import { type PhraseKey, phrases } from './phrases.ts'
import type { Span } from './span.ts'

/** The version of the built-in coach's words, kept with every answer. */
export const phrasesVersion = 'built-in-3'

export type Voice = {
  language: Language
  /** A phrase with its holes filled; which of the variants depends on the seed, so that the same message reads the same again. */
  say(key: PhraseKey, holes?: Record<string, string | number>): string
  /** "Thu 19 Nov". */
  date(day: number): string
  /** "19 Nov". */
  shortDate(day: number): string
  /** "7 February 2027". */
  longDate(day: number): string
  weekday(day: number): string
  /** "Last 30 days", or "1 Oct – 31 Oct". */
  span(span: Span): string
  list(items: string[]): string
  words: Words
}

type Words = {
  done: string
  open: string
  missed: string
  partly: string
  skipped: string
  strength: string
  minutes: string
  deadline: string
  daysLeft: string
  inARow: string
  longest: string
  last: string
  days: string
  of: (done: number, due: number) => string
}
const wordsOf: Record<Language, Words> = {
  en: {
    done: 'done',
    open: 'due',
    missed: 'missed',
    partly: 'partly',
    skipped: 'skipped',
    strength: 'strength',
    minutes: 'min',
    deadline: 'deadline',
    daysLeft: 'days left',
    inARow: 'in a row',
    longest: 'longest',
    last: 'last',
    days: 'days',
    of: (done, due) => `${done} of ${due}`,
  },
  hi: {
    done: 'हुआ',
    open: 'करना है',
    missed: 'छूटा',
    partly: 'आधा',
    skipped: 'skip',
    strength: 'मज़बूती',
    minutes: 'मिनट',
    deadline: 'deadline',
    daysLeft: 'दिन बाकी',
    inARow: 'लगातार',
    longest: 'सबसे लंबा',
    last: 'पिछले',
    days: 'दिन',
    of: (done, due) => `${due} में से ${done}`,
  },
  hinglish: {
    done: 'hua',
    open: 'karna hai',
    missed: 'chhoota',
    partly: 'aadha',
    skipped: 'skip',
    strength: 'mazbooti',
    minutes: 'minute',
    deadline: 'deadline',
    daysLeft: 'din baaki',
    inARow: 'lagataar',
    longest: 'sabse lamba',
    last: 'pichhle',
    days: 'din',
    of: (done, due) => `${due} mein se ${done}`,
  },
}
const and: Record<Language, string> = { en: 'and', hi: 'और', hinglish: 'aur' }
const hinglishWeekdays = ['Somvaar', 'Mangalvaar', 'Budhvaar', 'Guruvaar', 'Shukravaar', 'Shanivaar', 'Ravivaar']

/** `said`: what was answered a moment ago; its phrases are not used again while there are others. */
export function voiceOf(language: Language, seed: string, said = ''): Voice {
  const locale = language === 'hi' ? 'hi-IN-u-nu-latn' : 'en-IN'
  const shown = (day: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${civilDate(day)}T00:00:00Z`))
  return {
    language,
    say(key, holes = {}) {
      const variants = phrases[key][language]
      const first = hash(seed + key) % variants.length
      const turned = [...variants.slice(first), ...variants.slice(0, first)]
      const phrase = turned.find((each) => !said.includes(fixedPart(each))) ?? turned[0] ?? ''
      return phrase.replace(/\{(\w+)\}/g, (_, hole: string) => String(holes[hole] ?? ''))
    },
    date: (day) => shown(day, { weekday: 'short', day: 'numeric', month: 'short' }),
    shortDate: (day) => shown(day, { day: 'numeric', month: 'short' }),
    longDate: (day) => shown(day, { day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: (day) =>
      language === 'hinglish' ? (hinglishWeekdays[weekdayIndex(day)] ?? '') : shown(day, { weekday: 'long' }),
    span({ from, to, days }) {
      const { last, days: named } = wordsOf[language]
      if (days !== null) return `${last.charAt(0).toUpperCase()}${last.slice(1)} ${days} ${named}`
      const ends = [from, to].map((day) => shown(day, { day: 'numeric', month: 'short' }))
      return from === to ? (ends[0] ?? '') : ends.join(' – ')
    },
    list: (items) =>
      items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and[language]} ${items.at(-1)}`,
    words: wordsOf[language],
  }
}

/** The longest stretch of a phrase that stands in it whatever its holes hold. */
const fixedPart = (phrase: string) => phrase.split(/\{\w+\}/).sort((a, b) => b.length - a.length)[0] ?? ''

/** FNV-1a. */
export function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum >>> 0
}

/** Letters of a name in a list. */
export const shortName = 40
/** A name or note as it may stand in a sentence: one line, no brackets that look like marks, not longer than a line. */
export function plain(text: string, most = 90): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('[', '(').replaceAll(']', ')').trim()
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line
}
export const quoted = (text: string, most?: number) => `“${plain(text, most).replace(/[“”]/g, '"')}”`
