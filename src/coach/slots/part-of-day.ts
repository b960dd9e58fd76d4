import type { KnownHabit } from '#coach/knowledge.ts'
import { said, sayings } from '#coach/words/said.ts'
import { plainSpelling } from '#coach/words/spelling.ts'

type PartOfDay = KnownHabit['partOfDay']
const parts: [PartOfDay, RegExp][] = [
  ['morning', said`mornings?, subah, subeh, सुबह, सवेरे`],
  ['afternoon', said`afternoons?, noon, dopahar, dopeher, दोपहर`],
  ['evening', said`evenings?, shaam, sham, शाम`],
  ['night', said`nights?, tonight, raat, रात`],
]
/** The part of a day that a message names. */
export const partIn = (message: string): PartOfDay | null =>
  parts.find(([, says]) => says.test(plainSpelling(message)))?.[0] ?? null

const aDay = sayings`
  today, tonight, tomorrow, ((my/the/this/rest of the/whole/entire) )*(day/morning/afternoon/evening/night),
  aaj, kal, parso, subah, shaam, raat, din, dopahar,
`
const part = sayings`subah, shaam, raat, din, dopahar, morning, evening, सुबह, शाम, रात, दिन, दोपहर`
const give = sayings`
  kya, bata, bana, dikha, do, de, batao, banao, dikhao, bataiye, banaiye, dijiye, karo, hai, mera, chahiye,
  क्या, बता, बना, दिखा, दो, दें, बताओ, बनाओ, दिखाओ, बताइए, बनाइए, दीजिए, करो, है, मेरा, चाहिए,
`
/** "Plan my day", "a plan for tomorrow morning", "kal ka plan": what is due then, not a goal. */
export const plansADay = said`
  (plan/schedule) (out)? (me)? (for/of)? (${aDay})( (morning/afternoon/evening/night/please/for me))*$,
  ^(my)? (${aDay})s? (plan/schedule)$,
  (aaj/kal/parso/आज/कल/परसों/${part}) (${part}/ke din)? (ka/ki/ke/ke liye/का/की/के/के लिए)? (ek/एक)?
    (plan/schedule/routine/प्लान/योजना/शेड्यूल)( (${give}))*$,
`
