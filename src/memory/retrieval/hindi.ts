import { anusvara, consonants, vowels as longVowels, spelt, virama, vowelSigns } from '#platform/devanagari.ts'

/*
 * Hindi in both scripts meets in one rough Latin spelling: Devanagari is transliterated, romanised Hindi is folded over
 * the ways in which people spell it ("padhai", "padhaayi", "parhai"), and inflections are cut off.
 */

const short = (latin: string) => latin.replace('aa', 'a')
const [vowels, signs] = [spelt(longVowels, short), spelt(vowelSigns, short)]

/** Without the signs that people leave out in Latin letters; a nasal vowel is heard as "n" only before a consonant: aankh, but maa. */
const lettersOf = (word: string) => [
  ...word
    .normalize('NFD')
    .replace(/[़ः]/g, '')
    .replace(/ँ(?=[क-मरलश-स])/g, anusvara)
    .replace(/ँ/g, ''),
]

/** Devanagari in Latin letters, long vowels short, as loosely as people write; a vowel that no sign writes is "a" unless last. */
export function transliterate(word: string): string {
  const letters = lettersOf(word)
  let latin = ''
  letters.forEach((letter, place) => {
    const next = letters[place + 1]
    const consonant = consonants[letter]
    if (consonant)
      latin +=
        consonant +
        (next === undefined || next === virama || signs[next]
          ? ''
          : next === anusvara && place + 2 === letters.length
            ? ''
            : 'a')
    else if (letter === anusvara) latin += next === undefined ? '' : 'n'
    else if (/[०-९]/.test(letter)) latin += String(letter.charCodeAt(0) - 0x0966)
    else latin += signs[letter] ?? vowels[letter] ?? ''
  })
  return latin
}

/** How else a name or a borrowed word may be written in Latin letters, beside the plain way. */
const alsoWritten: Record<string, string[]> = {
  'ा': ['aa'],
  'ी': ['ee'],
  'ू': ['oo'],
  'ौ': ['ou'],
  ई: ['ee'],
  आ: ['aa'],
  ऊ: ['oo'],
  व: ['w'],
  श: ['s'],
  ष: ['s'],
  फ: ['ph'],
  छ: ['chh'],
}
const mostSpellings = 24

/** The spellings under which an English text may have a Devanagari word, as a name: समीर is "samir" and "sameer". */
export function spellingsOf(word: string): string[] {
  const letters = lettersOf(word)
  let spellings = ['']
  letters.forEach((letter, place) => {
    const next = letters[place + 1]
    const plain = /[शष]/.test(letter) ? 'sh' : transliterate(letter + (next && consonants[letter] ? virama : ''))
    const isSounded = consonants[letter] !== undefined && next !== undefined && next !== virama && !signs[next]
    const isLastVowel = letter === 'ा' && next === undefined
    const ways = [plain, ...(isLastVowel ? [] : (alsoWritten[letter] ?? []))]
    const endings = !isSounded || next === anusvara ? [isSounded ? 'a' : ''] : place === 0 ? ['a'] : ['a', '']
    const ends = letter === anusvara ? [next === undefined ? '' : /[पफबभम]/.test(next) ? 'm' : 'n'] : endings
    const parts = letter === anusvara ? ends : ways.flatMap((way) => ends.map((end) => way + end))
    spellings = spellings.flatMap((start) => parts.map((part) => start + part)).slice(0, mostSpellings)
  })
  return [...new Set(spellings)]
}

const foldings: [RegExp, string][] = [
  [/(?<=l)aya$/, 'ay'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/z/g, 'j'],
  [/q|ck/g, 'k'],
  [/x/g, 'ks'],
  [/sh/g, 's'],
  [/rh/g, 'dh'],
  [/c(?!h)/g, 'k'],
  [/chh/g, 'ch'],
  [/aa+/g, 'a'],
  [/ee+|ii+/g, 'i'],
  [/oo+|uu+/g, 'u'],
  [/ay(?=[ie])/g, 'a'],
  [/iy(?=[aeou])/g, 'i'],
  [/y$/, 'i'],
  [/a[ie]/g, 'e'],
  [/ei/g, 'e'],
  [/au|ou/g, 'o'],
  [/cch/g, 'ch'],
  [/([a-z])\1+/g, '$1'],
  // An "a" that speech drops between consonants is written by some only: laDaka, ladka.
  [/([aeiou][bcdfghjklmnprstvy]h?)a(?=[bcdfghjklmnprstvy]h?[aeiou])/g, '$1'],
]
const inflections = /(?:unga|ungi|enge|oge|ogi|ega|egi|ikar|kar|ion|ian|io|ia|ne|na|ni|te|ta|ti|on|en|ao|a|e|i|o|u)$/

/** A Hindi word in small Latin letters as one of its spellings, endings and all: "ladki" and "larki", not "ladka". */
export const spellingOf = (latin: string): string =>
  foldings.reduce((word, [from, to]) => word.replace(from, to), latin)

/** The key under which a Hindi word in small Latin letters is found, whoever spelt it and however it is inflected. */
export function hindiKey(latin: string): string {
  const folded = spellingOf(latin)
  const cut = folded.replace(inflections, '')
  const root = cut.length >= 3 ? cut : folded.length > 3 ? folded.replace(/[aeiou]$/, '') : folded
  return root.replace(/([aeiou][bcdfghjklmnprstvy]h?)a([bcdfghjklmnprstvy]h?)$/, '$1$2')
}

/** Words of grammar, in one spelling each. Those that are English words too are not here. */
const grammar = `hai hain he tha thi the thay ka ki ke ko se mein mai main maine ne mera meri mere mujhe mujhko mujhse nahi nahin nhi na kya kyun kyon
  kyu kab kahan kaha kahin kabhi kaun kaunsa kaunsi kaunse kaise kaisa kaisi kitna kitne kitni kisne kisko kiska kiski kiske kisse aur ya bhi hi to toh
  ho hoon hun hu hua hui hue gaya gayi gaye kiya kiye karo tum tumhara tumhari tumhare tumhe tumse tujhe tujhko aap apka aapka aapki aapke aapko apna
  apni apne hum hamara hamari hamare humara humari humare humne humein hume humko humse ye yeh yah yahi wo woh voh vah vahi is us iske iska iski isko
  isse uska uske uski usko usse unka unke unki unko unse unhe inka inke inki inko inse inhe jo jab jisne jisko jiska jiski jiske jisse tab tak agar
  lekin magar par pe wala wali wale liye saath sath bahut bohot thoda thodi thode sab sabhi kuch kuchh koi ek do kisi usne isne unhone inhone jisme
  usme isme unme bas phir fir ab abhi yahan wahan jahan idhar tera teri tere diya di de liya le matlab waise waisa waisi aisa aise aisi jaisa jaise jaisi itna
  itne itni utna utne utni yaar ji haan han kal parso parson aaj`
/** Verbs that only help another: every form of theirs is grammar. */
const helpers = `karna karke sakna chahiye rehna raha hona hota hoga hogi honge lena leta dena`
/** Other words that only by their sound are these: "jee" the exam is no "ji". */
const noGrammar = new Set(['jee', 'ca', 'nayi', 'gaay'])
const words = (list: string) => list.split(/\s+/)
const [grammarSpellings, helperKeys] = [new Set(words(grammar).map(spellingOf)), new Set(words(helpers).map(hindiKey))]

/** Is this Hindi word in small Latin letters one of grammar, which tells no text from another? */
export const isHindiGrammar = (latin: string) =>
  !noGrammar.has(latin) && (grammarSpellings.has(spellingOf(latin)) || helperKeys.has(hindiKey(latin)))

/** Words that show a Latin text to be Hindi: frequent, and no English words. */
const markers = new Set(
  `hai hain tha thi ka ki ke ko mein mai maine mera meri mere mujhe nahi nahin nhi kya kyun kyon kyu kab kahan kaun kaunsa kaise kaisa kitna kitne
  aur bhi toh hoon hua hui hue hota hoti hota hoga hogi raha rahi rahe gaya gayi gaye karke karta karti karna karne kiya kiye tum tumhara aap apna apni
  hum humne hamara hamari humara humari yeh woh voh vah iske uske iska uska uski jab agar lekin wala wali wale liye saath sath bahut bohot thoda sab kuch koi phir abhi diya liya
  chahiye sakta sakti kal aaj parso pichle pichhle agle mahine hafte subah shaam raat din tak ne se mat acha accha achha`.split(
    /\s+/,
  ),
)
export const isHindiMarker = (word: string) => markers.has(word)
