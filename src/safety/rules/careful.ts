import { phrase } from '#safety/signals/signal.ts'

/** Hindi that sends to whoever knows, or says what cannot be said: whatever else is in the sentence, it does not overstep. */
export const carefulHindi = phrase(
  'daktar\\w*',
  'doctor\\w*',
  'salahkar',
  'vakil se',
  'puch\\w*',
  'bata sakt\\w*',
  'nahi (?:bata|de|kar) sakt\\w*',
  'koi nahi',
  'kah nahi',
  'farmasist',
  'farmacist',
  'kaunslar',
  'counselor',
  'nuksan bhi',
  'ghata bhi',
)
