import { said } from '#coach/words/said.ts'
import { plainSpelling } from '#coach/words/spelling.ts'

export type Outcome = 'done' | 'partly' | 'missed'

const outcomes: [Outcome, RegExp][] = [
  [
    'partly',
    said`
      partly, partial(ly)?, half, halfway, some of it, a bit, a little, somewhat, not fully, not everything, so so,
      almost, incomplete,
      aadh[aei], adha, thod[aei], kuch (kuch/hi), pura nahi, poora nahi, adhoora,
      आध[ाेी], थोड[ाेी], कुछ (कुछ/ही), पूरा नहीं, अधूरा, आंशिक,
    `,
  ],
  [
    'missed',
    said`
      missed, miss, didnt, did not, nothing, skipped, none, failed, not done, couldnt, zero,
      miss, nahi (hua/hui/kiya/kar~/ho~/padha/padhi), chhoot~, reh gay[ai], kuch nahi,
      मिस, नहीं (हुआ/हुई/किया/कर */हो */पढा/पढी), छूट~, रह गय[ाी], रह गई, कुछ नहीं,
    `,
  ],
  [
    'done',
    said`
      done, did, finished, completed, complete, full, fully, all of it, went well, studied, ran, practi[sc]ed, solved,
      ho gay[aei], hua, hui, kar li~, kiya, poora, pura, khatam, ho chuk[ai],
      हो गय[ाी], हो गई, हुआ, हुई, कर लि\S+, किया, की, पूरा, पूरी, खत्म,
    `,
  ],
]

/** How a check-in went, in the person's own words; null when they do not say. */
export const outcomeIn = (message: string): Outcome | null => {
  const text = plainSpelling(message)
  return outcomes.find(([, says]) => says.test(text))?.[0] ?? null
}

const frame = said`
  check in, checking in, checked in, चेक इन, चेकइन, daal do, likh do, kar do, karna hai, log, goal, लक्ष्य, लिख दो,
  डाल दो, कर दो, करना है, wale, wala, वाले, वाला,
`
const time =
  /^(?:\d+(?:\.\d+)?|an?|half an?|aadha|dedh|one|two|ek|do|आधा|डेढ) ?(?:m|min|mins|minutes?|minit|hrs?|hours?|h|ghante?|ghanta|मिनट|घंटे?|घंटा)(?: (?:done|kiya|हुआ|hua|padha|studied))?$/u

/** What a check-in tells beyond its frame, outcome and minutes: the parts between commas that are nothing of these. */
export function noteIn(message: string): string | null {
  const [, afterColon] = /^[^:]{0,60}:\s*(.+)$/su.exec(message) ?? []
  const parts = (afterColon ?? message).split(/[,;.।\n]+|\s[-–—]\s/u).map((part) => part.trim())
  const telling = parts.filter((part) => {
    const text = plainSpelling(part)
    const isOutcome = text.split(' ').length <= 4 && outcomeIn(part) !== null
    return (
      text !== '' &&
      !isOutcome &&
      !time.test(text) &&
      !frame.test(text) &&
      !/^(?:today|yesterday|aaj|kal|आज|कल)$/.test(text)
    )
  })
  const because = /\b(?:because|as|since|kyunki|क्योंकि)\b\s*(.+)$/iu.exec(afterColon ?? message)?.[1]
  return telling.join(', ').trim() || (because?.trim() ?? null)
}
