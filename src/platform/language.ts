/** `hinglish` is Hindi in Latin letters. */
export type Language = 'en' | 'hi' | 'hinglish'

/** Lower case, apostrophes gone, punctuation as spaces; Devanagari keeps its vowel signs, and nukta letters lose the dot that half the keyboards lack. */
export const normal = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\u093c/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

export const wordsOf = (text: string): string[] => normal(text).split(' ').filter(Boolean)

const list = (text: string) => new Set(text.split(/\s+/))
const english = list(
  'the is are was what why how i im my am do did does done should would could today to can you me it its on for of have has in and a an this that not dont didnt cant when which who will now next go going need want help with about much many left finished completed missed whats hows feeling pending everything please no some just more any all or but if at by from be been little get got give let make only still than then they them he she we our us because another every',
)
const romanHindi = list(
  'koi kuch sunao suno kaash kya kyu kyun kyon kaise kaisa kaisi kab kaun kitna kitne kitni aaj kal abhi ab mera meri mere mujhe mujhko hai hain hoon hun kar karna karu karun karoon karo karte kiya ka ki ke ko se nahi nahin nhi bhai yaar thak thakaan gaya gayi gya raha rahi rahe chal batao bata chahiye aap aapka tum tu shukriya dhanyavad dhanyavaad namaste namaskar theek accha acha haan ho hua hui hogaya liya padh padhna padhai shuru chhoot chhut reh bache baaki baki thoda bahut himmat josh hausla udaas pareshan mann yeh ye woh wo aur phir par mein pehle aage din lagataar lagatar silsila kis liye kyunki sakta sakti sakte badal badlo lagta lagti mene maine tha thi bola kaha bolo wala wali kuch sab bas abhi konsa konsi koi kis kisko sach sachi sunao dono kahan yahan kaam karta karti hoti hota hote jau jaun bhul bhool hata dijiye',
)

/** English words that are Hindi ones as well; beside Hindi they say nothing. */
const either = list('the me to do is in main so hi on')

/** The language in which a message is written; `otherwise` where it does not say ("GATE?", "ok"). */
export function languageOf(message: string, otherwise: Language): Language {
  const devanagari = message.match(/\p{Script=Devanagari}/gu)?.length ?? 0
  const latin = message.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (devanagari > 0 && devanagari * 3 >= latin) return 'hi'
  const words = wordsOf(message)
  const hindi = words.filter((word) => romanHindi.has(word)).length
  const inEnglish = words.filter((word) => english.has(word) && !(hindi > 0 && either.has(word))).length
  if (hindi > 0 && hindi >= inEnglish) return 'hinglish'
  return inEnglish > 0 ? 'en' : otherwise
}
/** Words that carry no topic, whichever the language. */
export const isFiller = (word: string): boolean => english.has(word) || romanHindi.has(word)
