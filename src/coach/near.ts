import { monthEnd, monthStart, weekStart } from '#platform/civil.ts'
import type { Language } from '#platform/language.ts'
import type { Voice } from './voice.ts'

type Near = {
  today: string
  yesterday: string
  tomorrow: string
  thisWeek: string
  lastWeek: string
  thisMonth: string
  lastMonth: string
}
const words: Record<Language, Near> = {
  en: {
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    thisWeek: 'This week',
    lastWeek: 'Last week',
    thisMonth: 'This month',
    lastMonth: 'Last month',
  },
  hi: {
    today: 'आज',
    yesterday: 'कल',
    tomorrow: 'कल',
    thisWeek: 'इस हफ़्ते',
    lastWeek: 'पिछले हफ़्ते',
    thisMonth: 'इस महीने',
    lastMonth: 'पिछले महीने',
  },
  hinglish: {
    today: 'aaj',
    yesterday: 'kal',
    tomorrow: 'kal',
    thisWeek: 'Is hafte',
    lastWeek: 'Pichhle hafte',
    thisMonth: 'Is mahine',
    lastMonth: 'Pichhle mahine',
  },
}

/**
 * The voice of sentences: days and weeks by their nearness, as people say them. Labels of citations keep the dates, for
 * they are read later too.
 */
export function nearVoice(voice: Voice, today: number): Voice {
  const near = words[voice.language]
  return {
    ...voice,
    say: (key, holes) => tidied(voice.say(key, holes)),
    date(day) {
      if (day === today) return near.today
      const name = day === today - 1 ? near.yesterday : day === today + 1 ? near.tomorrow : null
      return name === null ? voice.date(day) : `${name}, ${voice.shortDate(day)}`
    },
    span(span) {
      const { from, to, days } = span
      if (days !== null) return voice.span(span)
      const [week, month] = [weekStart(today), monthStart(today)]
      if (from === week && to === today) return near.thisWeek
      if (from === week - 7 && to === week - 1) return near.lastWeek
      if (from === month && to === today) return near.thisMonth
      if (to === month - 1 && from === monthStart(to) && monthEnd(from) === to) return near.lastMonth
      return voice.span(span)
    },
  }
}

/** "On today" is "today"; "आज को" is "आज"; a sentence begins with a capital. */
const tidied = (text: string) =>
  text
    .replace(/\b[Oo]n (?=(?:today|yesterday|tomorrow)\b)/g, '')
    .replace(/(?<=(?:^|\s)(?:आज|aaj)) (?:को|ko)(?=\s)/g, '')
    .replace(/(?:^|(?<=[.!?] ))\p{Ll}/gu, (letter) => letter.toUpperCase())
