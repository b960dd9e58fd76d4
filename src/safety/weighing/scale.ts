import { readFileSync } from 'node:fs'
import type { Language } from '#platform/language.ts'
import type { Sentence } from '#safety/normal.ts'
import { amountsOf, featuresOf } from './features.ts'

/**
 * `score` is the log of how much likelier any of the other themes is than the harmless one, `theme` the likeliest of them;
 * `because` has the features that spoke most for it or against, strongest first.
 */
export type Weighed<Theme> = { score: number; theme: Theme; because: { feature: string; weight: number }[] }

/** A feature and what it weighs for each theme. */
const read = (name: string): Map<string, number[]> =>
  new Map(
    readFileSync(new URL(`./${name}.tsv`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((row): [string, number[]] => {
        const [feature = '', ...weighed] = row.split('\t')
        return [feature, weighed.map(Number)]
      }),
  )

/**
 * Weighs a text by the words it is made of. The weights stand in `${name}.tsv`, in the order of `themes`, the harmless one
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

  return (sentences: Sentence[], language: Language): Weighed<Theme> => {
    const features = featuresOf(sentences, language, inOurSpelling)
    const amounts = amountsOf(features)
    const known = features.flatMap((feature, place) => {
      const row = weights.get(feature)
      return row ? [{ feature, row, amount: amounts[place] ?? 0 }] : []
    })
    const sumOf = (at: number) => known.reduce((sum, { row, amount }) => sum + amount * (row[at] ?? 0), bias[at] ?? 0)
    const sums = themes.map((_, at) => sumOf(at + 1))
    const strongest = Math.max(...sums)
    const at = sums.indexOf(strongest)
    return {
      score: strongest + Math.log(sums.reduce((all, each) => all + Math.exp(each - strongest), 0)) - sumOf(0),
      theme: themes[at] as Theme, // as many themes as sums
      because: known
        .map(({ feature, row, amount }) => ({ feature, weight: amount * ((row[at + 1] ?? 0) - (row[0] ?? 0)) }))
        .sort((one, two) => Math.abs(two.weight) - Math.abs(one.weight))
        .slice(0, 8),
    }
  }
}
