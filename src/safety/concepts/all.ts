import { calmConcepts } from './calm.ts'
import type { Concept } from './concept.ts'
import { concernConcepts } from './concern.ts'
import { despairConcepts } from './despair.ts'
import { eatingConcepts } from './eating.ts'
import { harmConcepts } from './harm.ts'
import { selfHarmConcepts } from './self-harm.ts'

export const concepts: Concept[] = [
  ...selfHarmConcepts,
  ...despairConcepts,
  ...concernConcepts,
  ...harmConcepts,
  ...eatingConcepts,
  ...calmConcepts,
]
