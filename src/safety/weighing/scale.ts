import { readFileSync } from 'node:fs'
import type { Language } from '#platform/language.ts'
import type { Sentence } from '#safety/normal.ts'
import { amountsOf, featuresOf, together } from './features.ts'

/**
 * `score` is the log of how much likelier any of the other themes is than the harmless one, `theme` the likeliest of them;
 * `because` has the features that spoke most for it or against, strongest first.
 */
export type Weighed<Theme> = { score: number; theme: Theme; because: { feature: string; weight: number }[] }

/** Features and what each weighs for each theme. Most are never met, so a row is read as numbers when it first is. */
function read(name: string) {
  const rows = new Map<string, string | number[]>()
  for (const row of readFileSync(new URL(`./${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n'))
    rows.set(row.slice(0, row.indexOf('\t')), row)
  return {
    has: (feature: string) => rows.has(feature),
    get(feature: string): number[] | undefined {
      const row = rows.get(feature)
      if (typeof row !== 'string') return row
      const weighed = row.split('\t').slice(1).map(Number)
      rows.set(feature, weighed)
      return weighed
    },
  }
}

/**
 * Weighs a text, in parts, by the words it is made of: what its strongest part weighs. The weights stand in `${name}.tsv`, in the order of `themes`, the harmless one
 * first; evals/safety/fit.ts writes them from written lines. To teach it something, write lines there and fit again.
 */
export function scaleOf<Theme extends string>(name: string, [, ...themes]: readonly [string, Theme, ...Theme[]]) {
  const weights = read(name)
  const bias = weights.get('#bias') ?? []

  /** Two letters that changed places, in a word that is not known as it stands: wnat, jsut, dei. */
  function inOurSpelling(word: string): string {
    if (word.length < 3 || weights.has(word)) return word
    for (let at = 0; at + 1 < word.length; at++) {
      const other = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`
      if (weights.has(other)) return other
    }
    return word
  }

  function sumsOf(features: string[]): number[] {
    const amounts = amountsOf(features)
    const sums = [...bias]
    features.forEach((feature, place) => {
      weights.get(feature)?.forEach((weight, at) => {
        sums[at] = (sums[at] ?? 0) + weight * (amounts[place] ?? 0)
      })
    })
    return sums
  }

  function weighed(features: string[]) {
    const [harmless = 0, ...sums] = sumsOf(features)
    const strongest = Math.max(...sums)
    const all = sums.reduce((sum, each) => sum + Math.exp(each - strongest), 0)
    return { features, at: sums.indexOf(strongest), score: strongest + Math.log(all) - harmless }
  }

  function becauseOf(features: string[], at: number) {
    const amounts = amountsOf(features)
    return features
      .map((feature, place) => {
        const row = weights.get(feature)
        return { feature, weight: (amounts[place] ?? 0) * ((row?.[at + 1] ?? 0) - (row?.[0] ?? 0)) }
      })
      .sort((one, two) => Math.abs(two.weight) - Math.abs(one.weight))
      .slice(0, 8)
  }

  return (parts: Sentence[][], language: Language): Weighed<Theme> => {
    const featured = new Map(
      [...new Set(parts.flat())].map((sentence) => [sentence, featuresOf(sentence, language, inOurSpelling)] as const),
    )
    const { features, at, score } = parts
      .map((part) => weighed(together(part.flatMap((sentence) => featured.get(sentence) ?? []))))
      .reduce((one, two) => (two.score > one.score ? two : one))
    return { score, theme: themes[at] as Theme, because: becauseOf(features, at) } // as many themes as sums
  }
}
