import type { KnownHabit } from '#coach/knowledge.ts'
import { has, plainSpelling } from '#coach/words/spelling.ts'

type PartOfDay = KnownHabit['partOfDay']
const parts: [PartOfDay, RegExp][] = [
  ['morning', has('mornings?|subah|subeh|सुबह|सवेरे')],
  ['afternoon', has('afternoons?|noon|dopahar|dopeher|दोपहर')],
  ['evening', has('evenings?|shaam|sham|शाम')],
  ['night', has('nights?|tonight|raat|रात')],
]
/** The part of a day that a message names. */
export const partIn = (message: string): PartOfDay | null =>
  parts.find(([, says]) => says.test(plainSpelling(message)))?.[0] ?? null

const aDay =
  'today|tonight|tomorrow|(?:my |the |this |rest of the |whole |entire )*(?:day|morning|afternoon|evening|night)|aaj|kal|parso|subah|shaam|raat|din|dopahar'
/** "Plan my day", "a plan for tomorrow morning", "kal ka plan": what is due then, not a goal. */
export const plansADay = new RegExp(
  [
    `(?:^| )(?:plan|schedule)(?: out)?(?: me)?(?: for| of)? (?:${aDay})(?: (?:morning|afternoon|evening|night|please|for me))*$`,
    `^(?:my )?(?:${aDay})s? (?:plan|schedule)$`,
    `(?:^| )(?:aaj|kal|parso|subah|shaam|raat|din|dopahar|morning|evening)(?: (?:subah|shaam|raat|din|dopahar|morning|evening|ke din))?(?: (?:ka|ki|ke|ke liye))? (?:ek )?(?:plan|schedule|routine)(?: (?:kya|bata|bana|dikha|do|de|batao|banao|dikhao|bataiye|banaiye|dijiye|karo|hai|mera|chahiye))*$`,
    '(?:^| )(?:आज|कल|परसों|सुबह|शाम|रात|दिन|दोपहर)(?: (?:सुबह|शाम|रात|दिन|दोपहर))?(?: (?:का|की|के|के लिए))? (?:एक )?(?:प्लान|योजना|शेड्यूल|plan)(?: (?:क्या|बता|बना|दिखा|दो|दें|बताओ|बनाओ|दिखाओ|बताइए|बनाइए|दीजिए|करो|है|मेरा|चाहिए))*$',
  ].join('|'),
  'u',
)
