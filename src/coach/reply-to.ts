import type { Made } from './coach.api.ts'
import type { Intent } from './intents.ts'
import type { PhraseKey } from './phrases.ts'
import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

const yes = said`
  ^(yes/yeah/yep/yup/ya/sure/of course/please/go on/tell me/haan/han/haa/ji/bilkul/zaroor/bata/batao/bataiye/dikhao/
    हां/जी/बिल्कुल/जरूर/बताओ/बताइए/दिखाओ)( (please/sure/tell me/yaar/bhai/coach/ji/haan/bata/batao/bataiye/zaroor/bilkul/जी/हां/बताओ/बताइए))*$,
`
const no = said`
  ^(no/nope/nah/nahi/na/not now/later/not really/abhi nahi/baad me/baad mein/rehne do/नहीं/ना/अभी नहीं/बाद में/रहने दो)( (
    thanks/thank you/yaar/bhai/coach/ji/abhi/shukriya/जी/अभी/धन्यवाद))*$,
`

/** What a yes to each question of the coach’s wants; to one that is no yes-or-no question, they are about to say more. */
const wantedBy: Partial<Record<PhraseKey, Intent>> = {
  askNext: 'next',
  askWhen: 'start',
  askWhy: 'listen',
  askRoom: 'lighten',
  askOwn: 'how',
  askFit: 'start',
  askStill: 'thanks',
  askPlan: 'thanks',
  askForget: 'forget',
  outsideStudy: 'remember',
  rememberCard: 'remember',
  askGoal: 'plan-goal',
}

/** What a bare yes or no to the coach’s last question means; null when it is neither, or nothing was asked. */
export function replyTo(message: string, before: Made[]): Intent | null {
  const asked = before.at(-1)?.slots.asked as PhraseKey | undefined // as `Draft.finish` keeps it
  if (!asked) return null
  const text = plainSpelling(message)
  if (yes.test(text)) return wantedBy[asked] ?? 'listen'
  if (no.test(text)) return asked === 'askStill' ? 'listen' : 'decline'
  return null
}
