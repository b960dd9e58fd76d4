import type { Language } from '#platform/language.ts'
import type { Sentence } from '#safety/normal.ts'
import type { Kind } from '#safety/signals/signal.ts'
import { scaleOf, type Weighed } from './scale.ts'

export const textThemes = ['calm', 'self-harm', 'abuse', 'danger', 'eating', 'someone-else'] as const
const scale = scaleOf<Kind>('texts', textThemes)

/** Where a score begins to be a finding, set on lines that were not fitted to. */
export const findingAbove = 1.2
/** Sentences that are read together: what is longer is also read in such parts, and one of them has to say it more clearly. */
const part = 5
const partLess = 1.5

/** How strongly a text speaks of danger between its lines. */
export function weighText(sentences: Sentence[], language: Language): Weighed<Kind> {
  const whole = scale(sentences, language)
  if (sentences.length <= part) return whole
  return sentences
    .slice(part - 1)
    .map((_, at) => scale(sentences.slice(at, at + part), language))
    .map((each) => ({ ...each, score: each.score - partLess }))
    .reduce((one, two) => (two.score > one.score ? two : one), whole)
}
