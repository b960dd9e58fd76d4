/** A sentence that readers take pieces out of: what one reader took, the next no longer sees. */
export type Sentence = {
  readonly original: string
  /** Same length as `original`, in lower case, Latin digits, what was taken blotted out. */
  text: string
  /** Spans that do not belong into the title. */
  cuts: [from: number, to: number][]
}

const blot = '\u0001'
const devanagariZero = 0x0966

export function openSentence(sentence: string): Sentence {
  const original = sentence.normalize('NFC').replace(/[’‘`]/g, "'").replace(/[–—]/g, '-').replace(/[“”]/g, '"')
  const text = original
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[०-९]/g, (digit) => String((digit.codePointAt(0) ?? devanagariZero) - devanagariZero))
  return { original, text, cuts: [] }
}

/** Letters and digits of the scripts that are read here; as \p{L} they would take a millisecond a pattern to compile. */
const letter = '[a-z\\dà-ɏऀ-ॣ०-ॿ]'
export const before = `(?<!${letter})`
export const after = `(?!${letter})`

/** A pattern that stands as whole words; `\b` does not know Devanagari. */
export const words = (pattern: string) => new RegExp(`${before}(?:${pattern})${after}`, 'du')

/** Finds a pattern and blots it out; `keep` leaves it in the title. */
export function take(sentence: Sentence, pattern: RegExp, keep: boolean | string = false): RegExpExecArray | null {
  const match = pattern.exec(sentence.text)
  if (!match) return null
  const from = match.index
  const to = from + match[0].length
  sentence.text = sentence.text.slice(0, from) + blot.repeat(to - from) + sentence.text.slice(to)
  if (keep === true) return match
  const kept = keep === false ? undefined : match.indices?.groups?.[keep]
  if (!kept) sentence.cuts.push([from, to])
  else sentence.cuts.push([from, kept[0]], [kept[1], to])
  return match
}
