import { englishStem } from './english.ts'
import { kinds } from './kinds.ts'
import { rings } from './rings.ts'

/*
 * What everybody knows of words: whoever asks for an instrument is answered by "violin", whoever asks for a job by
 * "career". Only what is asked is widened: the index holds what was said, and nothing else.
 */

/** What else may have been said where a word is asked for, and how much of that word's own weight it is worth. */
export type Alike = { term: string; share: number }

/** A near word is half as sure as the word itself: it must lose to the word, and still win over nothing. */
const share = 0.5

const alike = new Map<string, Set<string>>()
const join = (asked: string, said: string) => {
  if (asked !== said) alike.set(asked, (alike.get(asked) ?? new Set()).add(said))
}
const lines = (table: string) => table.trim().split('\n')
const stems = (words = '') => words.split(' ').map(englishStem)
for (const line of lines(kinds)) {
  const [names, things] = line.split(': ').map(stems)
  for (const name of names ?? []) for (const thing of things ?? []) join(name, thing)
}
for (const ring of lines(rings).map(stems)) for (const one of ring) for (const other of ring) join(one, other)

/** The terms that are near to this one in meaning; a Hindi word that is indexed as an English one has that one's. */
export const alikeTo = (term: string): Alike[] => [...(alike.get(term) ?? [])].map((term) => ({ term, share }))
