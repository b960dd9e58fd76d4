import { isQuestion } from '#coach/intents.ts'
import { amountsIn } from '#coach/slots/amounts.ts'
import { conceptsOf } from '#coach/words/concepts.ts'
import { plainSpelling } from '#coach/words/spelling.ts'
import type { Intent } from './signal.ts'
import weights from './weights.json' with { type: 'json' }

/** What of the record and of time a message names; it tells intents apart that share their words. */
export type Named = { habit: boolean; goal: boolean; time: 'past' | 'ahead' | 'span' | null }

/** The features of a message: its words, pairs of them, ideas behind them, and its form. */
export function featuresOf(message: string, { habit, goal, time }: Named): string[] {
  const words = plainSpelling(message)
    .split(' ')
    .map((word) => (/^\d+$/.test(word) ? '#' : word))
  const pairs = words.flatMap((word, at) => (at > 0 ? [`${words[at - 1]} ${word}`] : []))
  const ideas = words.flatMap((word) => conceptsOf(word).map((idea) => `~${idea}`))
  const form = [
    isQuestion(message) && '+asks',
    amountsIn(message).length > 0 && '+amount',
    habit && '+habit',
    goal && '+goal',
    time && `+${time}`,
    words.length <= 3 && '+short',
    words.length > 12 && '+long',
    `+first ${words[0]}`,
    `+last ${words.at(-1)}`,
  ].filter((each) => typeof each === 'string')
  return [...new Set([...words, ...pairs, ...ideas, ...form])]
}

const { intents, bias, features } = weights as {
  intents: string[]
  bias: number[]
  /** Of each feature, hundredths for each intent that it speaks for or against, by the intent's place. */
  features: Record<string, Record<string, number>>
}
const spoken = new Map(Object.entries(features))

/** A word, or an idea behind one; the form of a message alone tells nothing. */
const isOfWords = (feature: string) => !feature.startsWith('+') && !/^#?$/.test(feature) && !feature.includes(' ')

/**
 * How likely each intent is by what was learnt from written lines (multinomial logistic regression; `evals/coach/learn.ts`
 * makes the weights). It helps where no sign of the lists is plain.
 */
export function likelihoods(message: string, named: Named): Map<Intent, number> {
  const found = featuresOf(message, named)
  if (!found.some((feature) => isOfWords(feature) && spoken.has(feature))) return new Map()
  const sums = [...bias]
  for (const feature of found)
    for (const [at, weight] of Object.entries(spoken.get(feature) ?? {}))
      sums[Number(at)] = (sums[Number(at)] ?? 0) + weight / 100
  const most = Math.max(...sums)
  const shares = sums.map((sum) => Math.exp(sum - most))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return new Map(intents.map((intent, at) => [intent as Intent, (shares[at] ?? 0) / all])) // its own names
}
