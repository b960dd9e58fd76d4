import { feelingIn } from '#coach/feelings.ts'
import type { Intent } from '#coach/intents.ts'
import { topicOf } from '#coach/topic.ts'
import { said } from '#coach/words/said.ts'
import { plainly, type Weighing } from './weighing.ts'

/** A person, a place or a name is asked for. */
const asksWhoOrWhere = said`
  ^(and/so/but/ok/hey)? (who/whos/whom/whose/where/wheres) ..*, (what/whats/what is) the name (of)? ..*,
  ^(kaun/kisne/kiska/kiski/kisko) ..*, ..* (kahan/kaun) (hai/hain/tha/thi/milega/milegi)$, naam kya hai$,
  ^(कौन/किसने/किसका/किसकी/किसको) ..*, ..* (कहां/कौन) (है/हैं/था/थी/मिलेगा/मिलेगी)$, नाम क्या है$,
`
/** It is about oneself: "where am i slipping" asks for figures all the same. */
const ofOneself = said`i, me, my, mine, things, main, mera, meri, mere, mujhe, hu, hoon, hun, मैं, मेरा, मेरी, मेरे, मुझे, हूं`
const whichOne = said`kaun_s[aei], konsa, konsi, कौन_स[ाेी]`
/** What is answered with figures or days, never with a person or a place. */
export const ofFigures: Intent[] = [
  'how',
  'day',
  'amount',
  'streak',
  'lost',
  'missed',
  'best',
  'strength',
  'predict',
  'deadline',
  'due',
  'next',
  'why',
  'note',
  'did',
  'skip',
  'move',
]

/** Of the world, and not of what they do: "why is the sky blue". */
const asksOfTheWorld = said`^(and/but/so)? why (is/are/do/does/did/was/were) (?!(this|that|it|you|we|they|these|those) )..+`

/** Why other people do or do not: no record of one's own tells. */
const asksWhyOthers = said`
  (how come/why) (do/does/did/is/are/was/were/wont/dont/doesnt/cant)? (nobody/no one/noone/everyone/everybody/people/anybody/anyone/they/he/she/others) ..*,
  (koi/sab/log) ..6 (kyun/kyu/kyo) ..6, (kyun/kyu/kyo) (koi/sab/log) ..6, (कोई/सब/लोग) ..6 क्यों ..6, क्यों (कोई/सब/लोग) ..6,
`

/** The form of a question rules out answers, unless a plain sign or a name of the record speaks for them. */
export function weighWhatIsAsked({ text, names, scores, scoreOf, atLeast, ruleOut, message, asks }: Weighing) {
  const isNobody = asksWhoOrWhere.test(text) && !whichOne.test(text) && !ofOneself.test(text) && !names
  if (isNobody) ruleOut([...ofFigures, 'others' as const].filter((intent) => scoreOf(intent) < plainly))
  if (asksOfTheWorld.test(text) && !ofOneself.test(text) && !names) ruleOut(['why'])
  if (!asks && feelingIn(message) === 'wrong') atLeast('low', 9.5)
  if (asksWhyOthers.test(text)) ruleOut([...ofFigures.filter((intent) => intent !== 'why'), 'step'])
  if (names && !scores.has('clock')) ruleOut(['clock'])
  if (/\?\s*$/.test(message) && topicOf(message) !== null)
    ruleOut((['agree', 'decline', 'thanks'] as const).filter((intent) => !scores.has(intent)))
}
