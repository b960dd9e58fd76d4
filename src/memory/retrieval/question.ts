import { type Asked, askedIn, wordsOf } from './terms.ts'
import type { Anchor, Span } from './time.ts'
import { anchorIn, spansIn } from './time.ts'
import { plainTime } from './time-words.ts'

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
  return {
    words: askedIn(q),
    sought: asksWhen.test(q) ? 'when' : asksNumber.test(q) ? 'number' : asksName.test(q) ? 'name' : 'other',
    spans: spansIn(q, today, years),
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
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|kal|parso|ago|day|week|weekend|month|year|morning|evening|night|last|next|summer|winter|spring|autumn|since|19\d\d|20\d\d)\b/

/** Does a text say when something is? */
const tellsTime = (text: string): boolean => timeWords.test(plainTime(text))

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
