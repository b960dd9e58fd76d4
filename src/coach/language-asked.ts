import type { Language } from '#platform/language.ts'
import { said, sayings } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

const told = sayings`
  (bol/bata/likh/samjha/jawab/reply/answer/baat/de/do/kah/बोल/बता/लिख/समझा/जवाब/दो/दे/कह)~
`
const languages: [Language, RegExp][] = [
  [
    'en',
    said`
      in english, (english/angrezi) (me/mein/mai) ..1 (${told}), ^(english/angrezi) (me/mein/mai)?$,
      (अंग्रेजी/इंग्लिश) में ..1 (${told}), ^(अंग्रेजी/इंग्लिश) में$,
    `,
  ],
  ['hinglish', said`in (hinglish/roman), (hinglish/roman) (me/mein/mai), (रोमन/हिंग्लिश) में`],
  [
    'hi',
    said`in (hindi/devanagari), hindi (me/mein/mai) ..1 (${told}), ^hindi (me/mein/mai)?$, हिंदी में ..1 (${told}), ^हिंदी में$`,
  ],
]

/** The language that a message asks to be answered in; null where it asks for none. */
export const languageAsked = (message: string): Language | null => {
  const text = plainSpelling(message)
  return languages.find(([, says]) => says.test(text))?.[0] ?? null
}

const nothingElse = said`
  ok, okay, no, please, pls, can, could, you, say, tell, answer, reply, speak, talk, write, explain, translate, repeat, same, it, that, this, me, to, again,
  now, in, english, hindi, hinglish, roman, devanagari, language, script, ${told}, angrezi, mein, mai, karo, kar, mujhe, mujhko, yahi, ise, wahi, isko, sakt[aei],
  ho, kya, aap, tum, na, zara, अंग्रेजी, इंग्लिश, हिंदी, रोमन, हिंग्लिश, में, करो, मुझे, यही, वही, इसे, जरा, कृपया,
`
/** Nothing is asked in it but the language. */
export const asksOnlyLanguage = (message: string): boolean =>
  languageAsked(message) !== null &&
  plainSpelling(message)
    .split(' ')
    .every((word) => nothingElse.test(word))
