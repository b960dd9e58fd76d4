import { type Alike, alikeTo } from './alike.ts'
import { englishStem, englishStopWords } from './english.ts'
import { meaningOf } from './groups.ts'
import { hindiKey, isDevanagari, isHindiMarker, isHindiStopWord, transliterate } from './hindi.ts'

/** Words in small letters: accents off, apostrophes closed up, a possessive cut off, letters at most twice in a row. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\p{Script=Latin}\p{M}*/gu, (letter) => letter.normalize('NFD')[0] ?? letter)
      .replace(/([a-z])['’]s\b/g, '$1')
      .replace(/(\p{L})['’](?=\p{L})/gu, '$1')
      .replace(/([a-z])\1{2,}/g, '$1$1')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** Is Latin text Hindi? Two words that only Hindi has say so, or one where nothing is English. */
function isHindi(words: string[]): boolean {
  const marks = new Set(words.filter(isHindiMarker)).size
  return marks > 1 || (marks === 1 && !words.some((word) => englishStopWords.has(word) && !isHindiStopWord(word)))
}

/** The index terms of a text in order: stems, without words of grammar. Longer than any word they end at 40 letters. */
export function termsOf(text: string): string[] {
  const words = wordsOf(text)
  const hindi = isHindi(words)
  return words.flatMap((word) => termsOfWord(word, hindi))
}

function termsOfWord(word: string, hindi: boolean): string[] {
  const terms = isDevanagari(word) ? hindiTerm(transliterate(word)) : hindi ? mixed(word) : english(word)
  // Of nothing there is no term: a lone sign has no sound to transliterate.
  return terms.filter(Boolean).map((term) => (term.length > 40 ? [...term].slice(0, 40).join('') : term))
}

/** A word of a question, the terms under which what it means may have been indexed, and those that mean nearly the same. */
export type Asked = { word: string; terms: string[]; alike: Alike[] }

/**
 * The words of a question that tell memories apart, each once. Alone, a word such as "neend" shows no language: where
 * nothing is plainly English, both ways are tried.
 */
export function askedIn(question: string): Asked[] {
  const words = wordsOf(question)
  const maybeHindi = isHindi(words) || !words.some((word) => englishStopWords.has(word))
  const asked = new Map<string, Asked>()
  for (const word of words) {
    const terms = termsOfWord(word, maybeHindi)
    if (terms[0] && !asked.has(terms[0])) asked.set(terms[0], { word, terms, alike: terms.flatMap(alikeTo) })
  }
  return [...asked.values()]
}

const english = (word: string): string[] => (englishStopWords.has(word) ? [] : [englishStem(word)])

function hindiTerm(latin: string): string[] {
  if (isHindiStopWord(latin)) return []
  const key = hindiKey(latin)
  return [meaningOf(key) ?? key]
}

/** In a text that mixes both, a word may be either: it is indexed as both. */
function mixed(word: string): string[] {
  if (englishStopWords.has(word) || isHindiStopWord(word)) return []
  const key = hindiKey(word)
  return [...new Set([englishStem(word), meaningOf(key) ?? key])]
}
