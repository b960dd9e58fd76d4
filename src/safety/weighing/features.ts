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
const inHindi = (word: string) => folded(/[\u0900-\u097f]/.test(word) ? romanised(word.replace(/\u093c/g, '')) : word)
/** How much was counted is seldom what matters; that it was one digit or more may be. */
const countless = (word: string) => (/^\d/.test(word) ? (word.length < 2 ? '0' : '00') : word)

const kindsOf = new Map<string, Set<string>>()
for (const [kind, words] of Object.entries(wordKinds))
  for (const word of words
    .normalize('NFKD')
    .replace(/\u093c/g, '')
    .normalize('NFC')
    .split(' '))
    for (const spelling of [stem(word), inHindi(word)])
      kindsOf.set(spelling, (kindsOf.get(spelling) ?? new Set()).add(`@${kind}`))

/** The words of a sentence as they are weighed: English stemmed, Hindi of either script in its folded spelling. */
export function wordsOf({ plain, hindi }: Sentence, language: Language): string[] {
  return language === 'en' ? plain.split(' ').map(countless).map(stem) : hindi.split(' ').map(countless)
}

/**
 * What a text is weighed by, each once: its words and their kinds (`@means`), its pairs of neighbours ("end it", "take
 * @medicine"), which kinds meet in a sentence (`@a-parent&@strike`) and its length (`#3`: 8 to 15 words). `known` may put a
 * word right that was mistyped.
 */
export function featuresOf(sentences: Sentence[], language: Language, known = (word: string) => word): string[] {
  const features = new Set<string>()
  let length = 0
  for (const sentence of sentences) {
    const names = wordsOf(sentence, language).map((each) => {
      const word = known(each)
      return [word, ...(kindsOf.get(word) ?? [])]
    })
    length += names.length
    names.forEach((here, at) => {
      for (const name of here) features.add(name)
      for (const name of here) for (const next of names[at + 1] ?? []) features.add(`${name} ${next}`)
    })
    const kinds = [...new Set(names.flatMap((each) => each.slice(1)))].sort()
    kinds.forEach((one, at) => {
      for (const two of kinds.slice(at + 1)) features.add(`${one}&${two}`)
    })
  }
  features.add(`#${Math.min(6, Math.floor(Math.log2(length + 1)))}`)
  return [...features]
}

/** How much each counts: a pair repeats its words, kinds that meet say less than either, and a long text has more of everything. */
export function amountsOf(features: string[]): number[] {
  const share = 3.5 / Math.max(4, features.length) ** 0.35
  return features.map((feature) => share * (feature.includes('&') ? 0.4 : feature.includes(' ') ? 0.7 : 1))
}
