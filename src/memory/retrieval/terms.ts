import { isDevanagari } from '#platform/devanagari.ts'
import { type Alike, alikeTo } from './alike.ts'
import { englishStem, englishStopWords } from './english.ts'
import { meaningAsSpelt, meaningOf } from './groups.ts'
import { hindiKey, isHindiGrammar, isHindiMarker, spellingsOf, transliterate } from './hindi.ts'
import { borrowedIn } from './loanwords.ts'

/** Words in small letters: accents off, apostrophes closed up, a possessive cut off, letters at most twice in a row. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\p{Script=Latin}\p{M}*/gu, (letter) => letter.normalize('NFD')[0] ?? letter)
      .replace(/([a-z])['’]s\b/g, '$1')
      // Without its apostrophe "I'll" is spelt like being ill: what stands before tells them apart.
      .replace(
        /\bi['’]?ll(?=\s+[a-z])(?<!\b(?:am|is|are|was|were|be|been|feel|feeling|felt|fell|fall|got|so|very)\s+ill)/g,
        ' ',
      )
      .replace(/(\p{L})['’](?=\p{L})/gu, '$1')
      .replace(/([a-z])\1{2,}/g, '$1$1')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** Is Latin text Hindi? Two words that only Hindi has say so, or one where nothing is English. */
function isHindi(words: string[]): boolean {
  const marks = new Set(words.filter(isHindiMarker)).size
  return marks > 1 || (marks === 1 && !words.some((word) => englishStopWords.has(word) && !isHindiGrammar(word)))
}

/** The index terms of a text in order: stems, without words of grammar. Longer than any word they end at 40 letters. */
export function termsOf(text: string): string[] {
  const words = wordsOf(text)
  const hindi = isHindi(words)
  return words.flatMap((word) => termsOfWord(word, hindi))
}

function termsOfWord(word: string, hindi: boolean): string[] {
  const terms = isDevanagari(word) ? devanagariTerm(word) : hindi ? mixed(word) : english(word)
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
  const names = new Set(wordsOf((question.match(/\p{Lu}\p{Ll}+/gu) ?? []).join(' ')))
  const asked = new Map<string, Asked>()
  for (const word of words) {
    const terms = termsOfWord(word, maybeHindi)
    if (!terms[0] || asked.has(terms[0])) continue
    const both = [...new Set([...terms, ...inOtherLetters(word, names.has(word))])]
    asked.set(terms[0], { word, terms: both, alike: terms.flatMap(alikeTo) })
  }
  return [...asked.values()]
}

/** A name is written in the letters of the text that it stands in: how it may have been indexed from the other ones. */
function inOtherLetters(word: string, isName: boolean): string[] {
  if (isDevanagari(word)) return spellingsOf(word).map(englishStem)
  return isName ? [hindiKey(word)] : []
}

const english = (word: string): string[] => (englishStopWords.has(word) ? [] : [englishStem(word)])

/** Nothing of a word of grammar; the English stem of what is known; else its key. */
function hindiTerm(latin: string): string[] {
  if (isHindiGrammar(latin)) return []
  const key = hindiKey(latin)
  return [meaningAsSpelt(latin) ?? meaningOf(key) ?? key]
}

/** An English word in Hindi letters is that word. */
function devanagariTerm(word: string): string[] {
  const borrowed = borrowedIn(word)
  return borrowed ? english(borrowed) : hindiTerm(transliterate(word))
}

/** In a text that mixes both, a word may be either: it is indexed as both. */
function mixed(word: string): string[] {
  if (englishStopWords.has(word)) return []
  const hindi = hindiTerm(word)
  return hindi.length > 0 ? [...new Set([englishStem(word), ...hindi])] : []
}
