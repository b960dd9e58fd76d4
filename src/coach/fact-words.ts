import { dayNumber } from '#platform/civil.ts'
import type { Language } from '#platform/language.ts'
import { ownersOf, templates } from './fact-templates.ts'
import type { KnownFact } from './knowledge.ts'
import { plain, type Voice } from './voice.ts'

/** What a fact says, as a sentence without its full stop; the day that it holds, where it holds one. */
export type Worded = { sentence: string; day: number | null }

/**
 * A fact in words: "You live in the hostel", "Your sister’s wedding is on Sat, 12 Dec, in 12 days". A kind of fact that this
 * release does not know is said as what it is about and its value.
 */
export function worded({ subject, attribute, topic, value }: KnownFact, voice: Voice, today: number): Worded {
  const { language } = voice
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? dayNumber(value) : null
  const template = templates[attribute]?.[language] ?? templates.other?.[language] ?? ''
  const holes: Record<string, string> = {
    ...ownersOf(subject, language),
    v: day === null ? shown(value, voice) : onDay(day, voice, today),
    t: plain(topic ?? fallbackTopic(attribute, language), 60),
    in: atHome(value, language),
  }
  const sentence = template.replace(/\{(\w+)\}/g, (_, hole: string) => holes[hole] ?? '').replace(/\s+/g, ' ')
  return { sentence: sentence.trim(), day }
}

/** What a dated fact is about when nobody said: an exam is an exam. */
const fallbackTopic = (attribute: string, language: Language) =>
  attribute === 'exam-date' ? { en: 'exam', hi: 'परीक्षा', hinglish: 'exam' }[language] : attribute.replaceAll('-', ' ')

/** A month or a clock as people say it; anything else as it was written. */
function shown(value: string, { longDate }: Voice): string {
  if (/^\d{4}-\d\d$/.test(value)) return longDate(dayNumber(`${value}-01`)).replace(/^\d+ /, '')
  return plain(value, 120)
}

const distance: Record<Language, { ahead: string; ago: string }> = {
  en: { ahead: 'in {n} days', ago: '{n} days ago' },
  hi: { ahead: '{n} दिन बाद', ago: '{n} दिन पहले' },
  hinglish: { ahead: '{n} din baad', ago: '{n} din pehle' },
}

/** "Sat, 12 Dec, in 12 days"; with its year when it is far. */
function onDay(day: number, voice: Voice, today: number): string {
  const away = day - today
  const date = Math.abs(away) > 300 ? voice.longDate(day) : voice.date(day)
  if (Math.abs(away) < 2) return date
  const { ahead, ago } = distance[voice.language]
  return `${date}, ${(away > 0 ? ahead : ago).replace('{n}', String(Math.abs(away)))}`
}

/** Somebody lives in a place, and with people. */
const atHome = (value: string, language: Language) =>
  language !== 'en' ? '' : /parent|famil|relative|uncle|aunt|brother|sister|friend/i.test(value) ? 'with' : 'in the'
