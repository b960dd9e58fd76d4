import {
  vowels as allVowels,
  anusvara,
  consonants,
  isDevanagari,
  spelt,
  virama,
  vowelSigns,
} from '#platform/devanagari.ts'

/** As it sounds to a reader in a hurry: no breath behind a consonant, no vowel of two letters. */
const rough = (latin: string) =>
  latin
    .replace('ch', 'c')
    .replace(/([kgjtdb])h/, '$1')
    .replace('aa', 'a')
    .replace('ai', 'e')
    .replace('au', 'o')
const [plain, vowels, signs] = [spelt(consonants, rough), spelt(allVowels, rough), spelt(vowelSigns, rough)]

/** Devanagari in Latin letters; the vowel that a consonant carries is written but at the end of the word. */
function inLatin(word: string): string {
  const letters = [...word]
  let latin = ''
  letters.forEach((letter, at) => {
    const next = letters[at + 1]
    if (letter in consonants) {
      const isSilent =
        at > 0 && next !== undefined && next in consonants && (letters[at + 2] ?? '') in signs && /[aeiou]$/.test(latin)
      const carries = next !== undefined && !(next in signs) && next !== virama && !isSilent
      latin += plain[letter] + (carries ? 'a' : '')
    } else if (letter === anusvara) latin += 'n'
    else latin += vowels[letter] ?? signs[letter] ?? ''
  })
  return latin
}

/**
 * How a word sounds, roughly, whichever letters it is written in: गिटार and guitar, रेस and race, pani and paani are the
 * same. Only for comparing.
 */
export function soundOf(word: string): string {
  const latin = isDevanagari(word) ? inLatin(word) : englishSound(word)
  return latin.replace(/(.)\1+/g, '$1').replace(/m(?=[pbf])/g, 'n')
}

const englishSound = (word: string): string =>
  word
    .replace(/c(?=[eiy])/g, 's')
    .replace(/([^aeiou])?a([^aeiouwy])e$/, '$1e$2')
    .replace(/([^aeiou][io])([^aeiouwy])e$/, '$1$2')
    .replace(/gui/g, 'gi')
    .replace(/ck/g, 'k')
    .replace(/sh/g, 's')
    .replace(/ph/g, 'f')
    .replace(/c(?!h)|q/g, 'k')
    .replace(/ch+/g, 'c')
    .replace(/([kgjtdb])h/g, '$1')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/x/g, 'ks')
    .replace(/ee|ea/g, 'i')
    .replace(/oo/g, 'u')
    .replace(/aa/g, 'a')
    .replace(/ai|ay|ei/g, 'e')
    .replace(/au|ow/g, 'o')

/** Whether two words sound alike: the same, or, when long, but for one letter. */
export function soundsLike(a: string, b: string): boolean {
  const [x, y] = [soundOf(a), soundOf(b)]
  if (x === y) return x.length >= 3 || a === b
  return Math.min(x.length, y.length) >= 5 && x[0] === y[0] && isOneApart(x, y)
}

function isOneApart(x: string, y: string): boolean {
  if (Math.abs(x.length - y.length) > 1) return false
  let at = 0
  while (x[at] === y[at]) at++
  const [skipX, skipY] = x.length >= y.length ? [1, x.length === y.length ? 1 : 0] : [0, 1]
  return x.slice(at + skipX) === y.slice(at + skipY)
}
