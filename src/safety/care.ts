import type { Ctx } from '#platform/ctx.ts'
import type { Language } from '#platform/language.ts'
import { care as texts } from './care.texts.ts'
import { type Helpline, helplines, isInIndia } from './helplines.ts'
import type { Kind } from './signals/signal.ts'

const wordsOf = (line: Helpline, language: Language) => {
  const spoken = language === 'hi' ? 'hi' : 'en'
  return {
    id: line.id,
    name: line.name[spoken],
    number: line.number,
    forWhom: line.forWhom[spoken],
    hours: line.hours[spoken],
    languages: line.languages[spoken],
    source: line.source,
    checkedOn: line.checkedOn,
  }
}
export type ShownHelpline = ReturnType<typeof wordsOf>

/** The lines that somebody in this zone can call, most fitting first; none where we know none. Without a kind: all of them. */
export const helplinesFor = (timeZone: string, language: Language, kind?: Kind): ShownHelpline[] =>
  isInIndia(timeZone)
    ? helplines.filter(({ kinds }) => !kind || kinds.includes(kind)).map((line) => wordsOf(line, language))
    : []

const leading: Partial<Record<Kind, string>> = { danger: 'emergency', abuse: 'women' }

/** What is said to a finding, before anything else and whoever else could answer: fixed words of ours with numbers to call. */
export function careText(kind: Kind, language: Language, timeZone: string): string {
  const { first, call, elsewhere, last } = texts[language]
  const lines = helplinesFor(timeZone, language, kind)
  const ordered = [...lines.filter(({ id }) => id === leading[kind]), ...lines.filter(({ id }) => id !== leading[kind])]
  const named = ordered.map(({ name, number, hours }) => `${name} ${number} (${hours})`).join(', ')
  return [first[kind], lines.length > 0 ? call.replace('{lines}', named) : elsewhere, last[kind]].join(' ')
}

export const careFor = (ctx: Ctx, { kind, language }: { kind: Kind; language?: Language | undefined }) => {
  const spoken = language ?? ctx.person.language
  return {
    kind,
    language: spoken,
    text: careText(kind, spoken, ctx.person.timeZone),
    helplines: helplinesFor(ctx.person.timeZone, spoken, kind),
  }
}
