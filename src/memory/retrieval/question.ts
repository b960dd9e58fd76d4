import { type Asked, askedIn, wordsOf } from './terms.ts'
import type { Anchor, Span } from './time.ts'
import { anchorIn, spansIn } from './time.ts'
import { isTimeWord } from './time-words.ts'

/** What a question wants as its answer, as far as its words tell. */
export type Sought = 'when' | 'name' | 'number' | 'other'

export type Question = {
  words: Asked[]
  sought: Sought
  spans: Span[]
  anchor: Anchor | null
}

const asksWhen = /\b(?:when|what (?:date|day|month|year|time)|which (?:day|month|year)|how long ago|kab)\b|कब/i
const asksName = /\b(?:who|whose|whom|where|which|kaun|kahan|kaha|kidhar|kisne|kisse)\b|कौन|कहाँ|कहां|किस/i

const asksNumber = /\b(?:how (?:many|much|often|long|old)|kitn[aei])\b|कितन/i

/** Reads a question of the person, whose today is the civil day `today`; dates without a year may be of any of `years`. */
export function readQuestion(q: string, today: number, years: { from: number; to: number }): Question {
  const spans = spansIn(q, today, years)
  const words = askedIn(q)
  return {
    // What names a time is looked up in the calendar: as a word it would find whatever else took "two days".
    words: spans.length > 0 ? words.filter(({ word }) => !isTimeWord(word)) : words,
    sought: asksWhen.test(q) ? 'when' : asksNumber.test(q) ? 'number' : asksName.test(q) ? 'name' : 'other',
    spans,
    anchor: anchorIn(q),
  }
}

const questionWords =
  /^(?:what|who|where|when|why|how|which|did|do|does|is|are|was|were|have|has|can|could|would|will|any|kya|kyun|kab|kahan|kaun|kaise)$/

/** Is this text itself a question? Its last sentence ends in a question mark, or it begins as one without any full stop. */
export const isQuestion = (text: string): boolean =>
  /[?？]\s*["'”’)]*\s*$/.test(text) ||
  (!/[.!।]/.test(text) && text.length < 80 && questionWords.test(wordsOf(text)[0] ?? ''))

const timeWords =
  /(?<!\p{L})(?:jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|ago|days?|weeks?|weekend|months?|years?|morning|evening|night|last|next|since|summer|winter|spring|autumn|(?:19|20)\d\d|kal|aaj|parson?|pichh?l[aei]|agl[aei]|haft[ae]|mahin[ae]|saal|pehle|baje|subah|shaam|raat|कल|आज|परसों|पिछल[ाेी]|अगल[ाेी]|हफ़?्त[ाे]|महीन[ाे]|साल|पहले|बजे|सुबह|शाम|रात|जनवरी|फ़?रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर)(?!\p{L})|\b(?:in|on|of) may\b|\bmay \d/iu

/** Does a text say when something is? A look, not a reading: it is taken of every candidate. */
const tellsTime = (text: string): boolean => timeWords.test(text.normalize('NFC'))

/** Does a text name somebody or something: a capital letter inside a sentence? Devanagari has no capitals to tell it by. */
const tellsName = (text: string): boolean => /[^.!?।\s"“(]["“]?\s+["“(]?(?!I\b|I['’])\p{Lu}[\p{L}\d]+/u.test(text)

const numberWords =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twice|once|dozen|several|couple|few|teen|chaar|paanch)\b/i

/** Does a text have what a question of this kind wants: a time, a name, a number? */
export function answersKind(sought: Sought, text: string): boolean {
  if (sought === 'when') return tellsTime(text)
  if (sought === 'name') return tellsName(text)
  return sought === 'number' && numberWords.test(text)
}
