import type { Language } from '#platform/language.ts'
import type { Sentence } from '#safety/normal.ts'
import type { Kind } from '#safety/signals/signal.ts'
import { partsOf } from './parts.ts'
import { scaleOf, type Weighed } from './scale.ts'

export const textThemes = ['calm', 'self-harm', 'abuse', 'danger', 'eating', 'someone-else'] as const
const scale = scaleOf<Kind>('texts', textThemes)

/** Where a score begins to be a finding, set on lines that were not fitted to. */
export const findingAbove = 1.1

/** How strongly the part of a text that says it most speaks of danger between its lines. */
export const weighText = (sentences: Sentence[], language: Language): Weighed<Kind> =>
  scale(partsOf(sentences), language)
