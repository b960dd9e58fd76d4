import type { Made } from './coach.api.ts'
import { asksLongest, type Intent } from './intents.ts'
import { amountsIn } from './slots/amounts.ts'
import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

/** What a question can be asked again of another habit or another time. */
const carried: Intent[] = [
  'due',
  'why',
  'how',
  'day',
  'amount',
  'streak',
  'lost',
  'missed',
  'best',
  'strength',
  'deadline',
  'predict',
  'note',
  'did',
  'skip',
  'move',
  'check-in',
  'start',
  'recall',
  'fact',
]
/** What is asked of the thing that was spoken of, even where it is not named again. */
const ofTheSame: Intent[] = ['predict', 'note', 'lost']

const goesOn = said`
  and, also, too, as well, what about, how about, same, again, aur, bhi, और, भी, phir, फिर, wala, wali, wale, waala,
  वाला, वाली, वाले, ka, ki, का, की,
`
const corrects = said`
  i meant, i mean, not that, the other (one)?, other one, sorry, wait, actually, matlab, mera matlab, doosra, dusra,
  doosri, dusri, ki baat, ka poochh, ke baare, मतलब, दूसरा, दूसरी, दूसरे, की बात, का पूछ, वो वाला, woh wala,
  ^no, ^nope, ^nahi, ^arre, ^are, ^नहीं, ^अरे, ^nah,
`
/** Asked in full: it hangs on nothing that was said before. */
const inFull = said`
  what(?! about), which, when, where, who, why, how(?! about), show, compare, (did/do/am/can/should/will) (i/my),
  kya, kab, kaun~, kitn[aei], kais[aei], kyun, kahan, dikha~, bata~,
  क्या, कब, कौन~, कितन[ाेी], कैस[ाेी], क्यों, कहां, दिखा~, बता~,
`
const whyAlone = said`^(but/and/ok/par/lekin/magar/aur/पर/लेकिन/और)? (why/how come/kyun/kis wajah se/क्यों/किस वजह से) ..3$`
/** What was said of how something went, of which one may ask why. */
const ofTheRecord: Intent[] = ['how', 'day', 'amount', 'streak', 'lost', 'missed', 'best', 'strength', 'predict']
/** "Why?", after an answer about how it went. */
export const asksWhyItWent = (message: string, before: Made | null): boolean =>
  before !== null && ofTheRecord.includes(before.intent as Intent) && whyAlone.test(plainSpelling(message)) // any string that was stored

const pointsBack = said`
  it, its, that one, this one, the same, iska, iski, iske, isme, ise, isko, uska, uski, uske, usme, usko, wahi, wohi,
  yeh, ye, इसका, इसकी, इसके, इसमें, इसे, इसको, उसका, उसकी, उसके, उसमें, उसे, वही, यह, ये,
`

/** "Yes, do it" to something that was offered: it is offered again, for only a click does it. */
const agrees = said`
  ^(yes/yeah/yep/yup/ok/okay/sure/haan/han/ji/हां/जी/do it/kar do/कर दो)( (please/do it/do that/go ahead/kar do/
    kar dijiye/ji/haan/bilkul/कर दो/कर दीजिए/जी/हां/बिल्कुल/log it/tick it/skip it/mark it))+$,
  ^(yes/yeah/yep/haan/हां/do it/go ahead/kar do/कर दो/log it/likh do/लिख दो/bilkul/बिल्कुल)$,
`
/** Words that tell the coach to go on with something, where nothing is named. */
export const isGoAhead = (message: string) => {
  const text = plainSpelling(message)
  return agrees.test(text) && /do|go ahead|kar|log|tick|skip|mark|likh|कर|लिख/u.test(text)
}
const offering: Intent[] = ['did', 'skip', 'move', 'check-in']

/** How a message hangs on what was said before. `before` is the newest answer that was about something. */
export type Tie = {
  /** The question before is asked again, of another thing or time. */
  again: Made | null
  /** What was spoken of before is meant where nothing is named. */
  subject: Made | null
  isCorrection: boolean
}

export function tieOf(
  message: string,
  own: { intent: Intent; score: number },
  names: boolean,
  before: Made | null,
): Tie {
  const text = plainSpelling(message)
  const isCorrection = corrects.test(text)
  if (!before) return { again: null, subject: null, isCorrection }
  if (agrees.test(text) && offering.includes(before.intent as Intent))
    return { again: before, subject: null, isCorrection: false } // any string that was stored
  const isShort = text.split(' ').length <= (isCorrection ? 12 : 8)
  const isWeak = own.score < 5 || (isCorrection && own.score < 7)
  const canCarry = carried.includes(before.intent as Intent) // any string that was stored
  const tellsAmount = isCorrection && offering.includes(before.intent as Intent) && amountsIn(message).length > 0 // as above
  const asksOther = asksLongest(message) && ['streak', 'lost'].includes(before.intent)
  const asksMore = names || tellsAmount || asksOther
  const again =
    isShort &&
    (isWeak || (tellsAmount && text.split(' ').length <= 6)) &&
    asksMore &&
    canCarry &&
    (goesOn.test(text) || isCorrection || asksOther || !inFull.test(text))
  return {
    again: again ? before : null,
    subject: pointsBack.test(text) || ofTheSame.includes(own.intent) ? before : null,
    isCorrection,
  }
}

/** The newest of the answers before that was about something of the record. Newest last. */
export const lastAbout = (made: Made[]): Made | null =>
  made.findLast(({ intent, slots }) => carried.includes(intent as Intent) || slots.habit || slots.goal) ?? null // any string that was stored
