/*
 * Hindi in both scripts meets in one rough Latin spelling: Devanagari is transliterated, romanised Hindi is folded over
 * the ways in which people spell it ("padhai", "padhaayi", "parhai"), and inflections are cut off.
 */

const consonants: Record<string, string> = {
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
const vowels: Record<string, string> = {
  अ: 'a',
  आ: 'a',
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
const signs: Record<string, string> = {
  'ा': 'a',
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
const virama = '्'
const anusvara = 'ं'

export const isDevanagari = (word: string) => /\p{Script=Devanagari}/u.test(word)

/** Devanagari in Latin letters, long vowels short, as loosely as people write; a vowel that no sign writes is "a" unless last. */
export function transliterate(word: string): string {
  const letters = [...word.normalize('NFD')].filter((letter) => letter !== '़' && letter !== 'ँ' && letter !== 'ः')
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

const foldings: [RegExp, string][] = [
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

/** The key under which a Hindi word in small Latin letters is found, whoever spelt it. */
export function hindiKey(latin: string): string {
  const folded = foldings.reduce((word, [from, to]) => word.replace(from, to), latin)
  const cut = folded.replace(inflections, '')
  const root = cut.length >= 3 ? cut : folded.length > 3 ? folded.replace(/[aeiou]$/, '') : folded
  return root.replace(/([aeiou][bcdfghjklmnprstvy]h?)a([bcdfghjklmnprstvy]h?)$/, '$1$2')
}

/** Words of grammar as they are most often spelt; their keys are what is compared. Those that are English words too are not here. */
const grammar = `hai hain he tha thi the ka ki ke ko se mein mai main maine mera meri mere mujhe mujhko nahi nahin nhi na kya kyun kyon kyu kab
  kahan kaha kaun kaunsa kaise kaisa kitna kitne kitni aur ya bhi hi to toh ho hoon hun hu hua hui hue hota hoti hote hoga hogi raha rahi rahe
  gaya gayi gaye kar karke karta karti karte karna karne kiya ki kiye kare karo karu tum tumhara aap apka aapka apna apni apne hum hamara hamari humara humari
  humne humein ye yeh yah wo woh voh vah is us iske uske iska uska uski iski unka unke jo jab tab tak agar lekin magar par pe wala wali wale liye
  saath sath bahut bohot thoda thodi sab kuch koi ek do kisi usne isne unhone jisme usme isme bas phir fir ab abhi tha thay diya di de lena liya
  leta chahiye sakta sakti sakte matlab waise aisa aise yaar ji haan han
  kal parso parson aaj`
const keys = (words: string) => new Set(words.split(/\s+/).map(hindiKey))
const hindiStopKeys = keys(grammar)
export const isHindiStopWord = (latin: string) => hindiStopKeys.has(hindiKey(latin))

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
