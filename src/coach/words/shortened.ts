import { soundOf } from './sounds.ts'

/**
 * Hindi words as chat writes them: the short a is left out (bcha, lgta, smjh, kb) and an h comes and goes (pdh, padh).
 * What is left of a word without its inner a’s finds the one that the patterns know.
 */
const words =
  'ab sab kab tab tak kal bas man mann lag lagta lagti lagte lagi laga lagau lagaun raha rahi rahe rakh rakhna rakho kar karo karna karni karta karti karte karu karun kara karke karwa bacha bachi bache bata batao batana bataya chal chala chali chalta chalti chalna chahiye gaya gayi gaye padh padha padhi padhna padhta padhti padhu padhai samajh samjha samjhao jana jata jati jau jaun jaldi pata pasand nahi kya kyun hai hain hua hui bahut sabse agla agle agli pichhla pichhle pichhli hafta hafte mahina mahine saath sath baad bhi abhi aaj subah raat thak thaka thaki ghar kaam khatam galat matlab zyada zyaada thoda thodi bana banao banana bajaya bajayi dala dal chhod chhoda haal chahta chahti sakta sakti sakte mujhe mera meri mere apna apni wala wali wale waala kaha bola likh likha yaad bhool tha thi kitna kitni kitne kaisa kaisi kaise konsa kaun waqt accha acchi padega padegi paunga paungi payega payegi jayega jayegi dunga lunga lungi karunga karungi jaunga jaungi sach tarah sirf waise yahan kahan dono paas dar daro taiyari naam'.split(
    ' ',
  )
const skeleton = (word: string) => soundOf(word).replace(/(?<=.)a(?=.)/g, '')

const known = new Set(words)
const full = new Map(words.toReversed().map((word) => [skeleton(word), word])) // the earlier of two alike
/** It begins with two consonants, or has no vowel: something was left out. */
const lacksVowel = (word: string) => /^[^aeiou]{2}/.test(soundOf(word)) || !/[aeiou]/.test(word)

/** Units and English that have no vowel either. */
const others = new Set(
  'km kg kms hr hrs pm am cm mg ml tv pc pdf by my why try gym cry fly dry sky shy hmm mr ms dr vs st nd rd th ok'.split(
    ' ',
  ),
)

/** The word in full where chat left out its vowels; any other as it is. */
export function unshortened(word: string): string {
  if (!/^[a-z]{2,}$/.test(word) || known.has(word) || others.has(word) || !lacksVowel(word)) return word
  const found = full.get(skeleton(word))
  return found && found.length > word.length ? found : word
}
