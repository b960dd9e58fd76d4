import type { Language } from '#platform/language.ts'
import { folded, romanised } from '#safety/hindi.ts'
import type { Sentence } from '#safety/normal.ts'
import { wordKinds } from './word-kinds.ts'

const endings = ['ings', 'ing', 'edly', 'ed', 'ly', 'es', 's']
/** An English word without its ending, so that hurts, hurting and hurt count as one. Crude, and the same wherever it is used. */
function stem(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 3)
  return ending ? word.slice(0, -ending.length) : word
}
const inLatin = (word: string) => (/[\u0900-\u097f]/.test(word) ? romanised(word.replace(/\u093c/g, '')) : word)
/** One spelling whatever the language, so that an English word amid Hindi is the one that was met in English. */
const spelt = (word: string) => folded(stem(word))
/** How much was counted is seldom what matters; that it was one digit or more may be. */
const countless = (word: string) => (/^\d/.test(word) ? (word.length < 2 ? '0' : '00') : word)

const kindsOf = new Map<string, Set<string>>()
for (const [kind, words] of Object.entries(wordKinds))
  for (const word of words
    .normalize('NFKD')
    .replace(/\u093c/g, '')
    .normalize('NFC')
    .split(' '))
    for (const spelling of [spelt(word), spelt(folded(inLatin(word)))])
      kindsOf.set(spelling, (kindsOf.get(spelling) ?? new Set()).add(`@${kind}`))

/** What a sentence is weighed by, and how many words it has. */
export type Featured = { features: Set<string>; words: number }

/**
 * Its words, stemmed and in the folded spelling, and their kinds (`@means`), pairs of neighbours ("end it", "take
 * @medicine"), and which kinds meet in it (`@a-parent&@strike`). `known` may put a word right that was mistyped.
 */
export function featuresOf({ plain, hindi }: Sentence, language: Language, known = (word: string) => word): Featured {
  const features = new Set<string>()
  const names = (language === 'en' ? plain : hindi).split(' ').map((each) => {
    const word = known(spelt(countless(each)))
    return [word, ...(kindsOf.get(word) ?? [])]
  })
  names.forEach((here, at) => {
    for (const name of here) features.add(name)
    for (const name of here) for (const next of names[at + 1] ?? []) features.add(`${name} ${next}`)
  })
  const kinds = [...new Set(names.flatMap((each) => each.slice(1)))].sort()
  kinds.forEach((one, at) => {
    for (const two of kinds.slice(at + 1)) features.add(`${one}&${two}`)
  })
  return { features, words: names.length }
}

/** What sentences are weighed by together: each feature once, and their length (`#3`: 8 to 15 words). */
export function together(sentences: Featured[]): string[] {
  const words = sentences.reduce((sum, each) => sum + each.words, 0)
  const length = `#${Math.min(6, Math.floor(Math.log2(words + 1)))}`
  return [...new Set([...sentences.flatMap(({ features }) => [...features]), length])]
}

/** How much each counts: a pair repeats its words, kinds that meet say less than either, and a long text has more of everything. */
export function amountsOf(features: string[]): number[] {
  const share = 3.5 / Math.max(4, features.length) ** 0.35
  return features.map((feature) => share * (feature.includes('&') ? 0.4 : feature.includes(' ') ? 0.7 : 1))
}
