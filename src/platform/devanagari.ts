/*
 * The letters of Devanagari in Latin ones, as plainly as people type them. What is made of them (which unwritten "a" is
 * said, how alike two spellings are) differs with the use: memory, safety and the coach each fold them in their own way.
 */

export const consonants: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'ch',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'f',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 's',
  ष: 's',
  स: 's',
  ह: 'h',
}
/** Vowels that stand for themselves; of the long ones only "aa" is written long. */
export const vowels: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'aa',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
  ऍ: 'e',
}
/** The same behind a consonant. */
export const vowelSigns: Readonly<Record<string, string>> = {
  'ा': 'aa',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'au',
  'ॉ': 'o',
  'ॅ': 'e',
}
/** Takes the unwritten "a" from the consonant before it. */
export const virama = '्'
/** A nasal after a vowel. */
export const anusvara = 'ं'

export const isDevanagari = (word: string): boolean => /\p{Script=Devanagari}/u.test(word)

/** The table with each spelling made another: `spelt(vowels, (latin) => …)`. */
export const spelt = (letters: Readonly<Record<string, string>>, by: (latin: string) => string) =>
  Object.fromEntries(Object.entries(letters).map(([letter, latin]) => [letter, by(latin)])) as Record<string, string>
