import { englishStem } from './english.ts'
import { hindiKey, spellingOf } from './hindi.ts'
import { hindiWords } from './hindi-words.ts'

const [bySpelling, byKey] = [new Map<string, string>(), new Map<string, string>()]
for (const entry of hindiWords.trim().split(/\n| · /)) {
  const [english = '', hindi = ''] = entry.split(': ')
  for (const word of hindi.split(' ')) {
    const [spelling, key] = [spellingOf(word), hindiKey(word)]
    // Entries are ordered by what a student more often means.
    if (!bySpelling.has(spelling)) bySpelling.set(spelling, englishStem(english))
    if (!byKey.has(key)) byKey.set(key, englishStem(english))
  }
}

/** The English stem that a Hindi word in Latin letters means as it stands; undefined for a word that is not listed. */
export const meaningAsSpelt = (latin: string): string | undefined => bySpelling.get(spellingOf(latin))
/** The same of any inflection, by its `hindiKey`: less sure, "bete" may be of "beta" or "beti". */
export const meaningOf = (key: string): string | undefined => byKey.get(key)
