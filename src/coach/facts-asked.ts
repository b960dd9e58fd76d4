import type { KnownFact } from './knowledge.ts'
import { isSameWord, tellingWords } from './topic.ts'
import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

/** What of their life is asked for, by the attributes that memory keeps it under; of several, whichever is known. */
const asked: [string[], RegExp][] = [
  [
    ['name'],
    said`
      (what/whats) (is)? my name, my name$, (mera/mere) naam (kya/bata~), who am i$, मेरा नाम (क्या/बता)~,
    `,
  ],
  [
    ['year', 'semester', 'class'],
    said`
      (which/what) (year/class/semester/sem) ..2 (am/is) ..1 i, (which/what) (year/class/semester/sem) (i am/do i) ..2 in, what is my (year/class/semester),
      (kaun_s[aei]/kis/konse) (saal/year/class/semester/sem) (me/mein/ki/ka), (कौन_स[ाेी]/किस) (साल/वर्ष/कक्षा/सेमेस्टर) (में/का/की),
    `,
  ],
  [
    ['city', 'housing', 'hometown'],
    said`
      where (do)? i (live/stay/living/staying), (where/which city) am i (living/staying), (main/mai)? kahan (reh/rah)t[aei],
      (मैं)? कहां रहत[ाीे],
    `,
  ],
  [
    ['college'],
    said`(which/what) (college/university/school) ..3 i, my college (name)?$, (kis/kaun_s[aei]) college, (किस/कौन_स[ाे]) कॉलेज`,
  ],
  [
    ['branch'],
    said`(which/what) (branch/stream/course) ..3 i, what do i study, (kis/kaun_s[aei]) branch, (किस/कौन_सी) ब्रांच`,
  ],
  [['exam'], said`(which/what) exam ..4 (i/preparing), (kis/kaun_s[aei]) exam, (किस/कौन_सी) परीक्षा`],
  [
    ['age', 'birthday'],
    said`how old am i, my (age/birthday), (meri umar/mera (birthday/janamdin)), (मेरी उम्र/मेरा जन्मदिन)`,
  ],
]
/** The attributes that a message asks for; null when it asks for none of these. */
export const attributesAsked = (message: string): string[] | null => {
  const text = plainSpelling(message)
  return asked.find(([, says]) => says.test(text))?.[0] ?? null
}

/** All that is known of them. */
export const asksAllFacts = (message: string): boolean => allFacts.test(plainSpelling(message))
const allFacts = said`
  what (all)? (do you/you) know (about/of) me, what (all)? do you remember (about/of) me, tell me about (me/myself),
  mere ba+re (me/mein) (kya/kitna) ..2 (pata/jaant~/yaad), मेरे बारे में (क्या/कितना) ..2 (पता/जानत~/याद),
`

/** What may be done, or better not: a doctor's word answers it rather than a forecast. */
export const asksLeave = (message: string): boolean => leave.test(plainSpelling(message))
const leave = said`
  (can/may/should/could) i ..1-5, am i allowed ..+, is it (ok/okay/safe/fine) (to/for me) ..+,
  ..2 sakt[aei] (hu/hoon/hun), (kya main/main) ..4 sakt[aei], सकत[ाीे] हूं, (क्या मैं/मैं) ..4 सकत[ाीे],
`

/** What they may not, or may only so, that a message speaks of. */
export const healthFactFor = (message: string, facts: KnownFact[]): KnownFact | undefined => {
  const words = tellingWords(message)
  return facts.find(
    ({ attribute, value, sources }) =>
      ['health', 'allergy', 'diet'].includes(attribute) &&
      [value, ...sources.map(({ text }) => text)].some((text) =>
        tellingWords(text).some((word) => words.some((other) => isSameWord(other, word))),
      ),
  )
}
