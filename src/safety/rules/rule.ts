export type Rule =
  | 'diagnosis'
  | 'dose'
  | 'investment'
  | 'legal'
  | 'method-of-harm'
  | 'promise'
  | 'prediction'
  | 'put-down'

/** Patterns over one normalised sentence of an answer: `plain` for English, `hindi` in folded spelling for both scripts. */
export type AnswerRule = { rule: Rule; plain: RegExp; hindi: RegExp; unlessPlain?: RegExp; unlessHindi?: RegExp }
