export type Kind = 'self-harm' | 'abuse' | 'danger' | 'eating' | 'someone-else'

/** One way in which danger is said. */
export type Signal = {
  kind: Kind
  /** `clear` says it in so many words; `hidden` is often said so, and is weighed with all else. */
  weight: 'clear' | 'hidden'
  is: RegExp
  /** What makes the same words harmless within their sentence. */
  unless?: RegExp
  /** Only names the matter, as a lesson or the news do: counts only where nothing says that it is one. */
  isMention?: boolean
}

/** Whole words; a space in a pattern is one space of the normalised text. */
export const phrase = (...patterns: string[]) => new RegExp(`\\b(?:${patterns.join('|')})\\b`)
/** Up to n words in between. */
export const gap = (n: number) => `(?: \\w+){0,${n}}`

/** A shorter way to write a family. */
export const signals = (kind: Kind, rows: [Signal['weight'], RegExp, RegExp?, 'mention'?][]): Signal[] =>
  rows.map(([weight, is, unless, mention]) => ({
    kind,
    weight,
    is,
    ...(unless && { unless }),
    ...(mention && { isMention: true }),
  }))
