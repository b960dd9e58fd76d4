import type { Fact } from './facts.ts'

const mark = /\[(\d{1,3}(?:\s*,\s*\d{1,3})*)\]/g
/** Helplines are nobody's record. */
const helplines = /\b(?:112|14416|1098)\b/g
const person =
  /(?<![\p{L}\p{M}])(?:you|your|yours|youve|youre|aap|aapk[aeio]|aapn[ei]|tum|tumne|tumhar[aei]|tera|teri|tere|आप|आपका|आपकी|आपके|आपको|आपने|तुम|तुमने|तुम्हारा|तुम्हारी|तुम्हारे)(?![\p{L}\p{M}])/iu

/**
 * Whether a sentence speaks of the person's record without a mark of a fact that exists: it names one of their rows, or
 * says a number of them, or its only marks are of nothing. `names` are those of habits and goals.
 */
export function lacksMark(sentence: string, facts: Fact[], names: string[]): boolean {
  const marks = [...sentence.matchAll(mark)].flatMap(([, numbers = '']) => numbers.split(',').map(Number))
  if (marks.some((at) => facts[at - 1])) return false
  if (marks.length > 0) return true
  const words = sentence.replace(helplines, ' ').replace(/[’']/g, '')
  return names.some((name) => isNamed(words, name)) || (/\p{Nd}/u.test(words) && person.test(words))
}

/** A name of one word is also a word: it is meant where it stands in quotes, or in its capitals within a sentence. */
function isNamed(sentence: string, name: string): boolean {
  const trimmed = name.replace(/[’']/g, '').replace(/\s+/g, ' ').trim()
  if (trimmed.length < 3) return false
  const line = sentence.replace(/\s+/g, ' ')
  const text = trimmed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (/\s/.test(trimmed)) return new RegExp(text, 'iu').test(line)
  const isCapital = trimmed.charAt(0) !== trimmed.charAt(0).toLowerCase()
  return new RegExp(
    `[“"«]${text}[”"»]${isCapital ? `|(?<=[\\p{L}\\p{M},;:] )${text}(?![\\p{L}\\p{M}])` : ''}`,
    'u',
  ).test(line)
}
