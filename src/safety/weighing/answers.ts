import type { Language } from '#platform/language.ts'
import type { Sentence } from '#safety/normal.ts'
import type { Rule } from '#safety/rules/rule.ts'
import { scaleOf, type Weighed } from './scale.ts'

export const answerThemes = [
  'none',
  'diagnosis',
  'dose',
  'investment',
  'legal',
  'method-of-harm',
  'promise',
  'prediction',
  'put-down',
] as const
const scale = scaleOf<Rule>('answers', answerThemes)

/** Where a score begins to break a rule, set on answers that were not fitted to. */
export const brokenAbove = 1.8

/** How strongly a sentence of an answer says what must not be said. */
export const weighAnswer = (sentence: Sentence, language: Language): Weighed<Rule> => scale([[sentence]], language)
