import { folded } from '#safety/hindi.ts'
import type { Kind } from '#safety/signals/signal.ts'

/** `calm` speaks for no danger, whatever else is said. */
export type Theme = Exclude<Kind, 'someone-else'> | 'calm'
/** One thing that is spoken of, in any of its words; what it weighs stands in weights.json under its name. */
export type Concept = { name: string; theme: Theme; plain: RegExp | null; hindi: RegExp | null }

/** `*` is the rest of a word, ` .. ` up to four words, `(a|b)` a choice. */
const pattern = (words: string, most: number) =>
  words
    .trim()
    .replace(/ \.\. (?=[)|]|$)/g, '')
    .replaceAll('(', '(?:')
    .replaceAll('*', '[a-z0-9]*')
    .replaceAll(' .. ', `(?: [a-z0-9]+){0,${most}} `)
const compiled = (words: string[]) => (words.length === 0 ? null : new RegExp(`\\b(?:${words.join('|')})\\b`))
/** Hindi may be written here as anyone types it: each word is folded as the text is. */
const spelt = (words: string) => words.replace(/[a-z]+/g, folded)

/** A concept from its words in the plain English and in the romanised Hindi of normal.ts. */
export const concept = (theme: Theme, name: string, english: string[], hindi: string[]): Concept => ({
  name,
  theme,
  plain: compiled(english.map((words) => pattern(words, 4))),
  hindi: compiled(hindi.map((words) => pattern(spelt(words), 4))),
})
