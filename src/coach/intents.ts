import { doingSignals } from './intents/doing.ts'
import { memorySignals } from './intents/memories.ts'
import { recordSignals } from './intents/record.ts'
import type { Intent, Signal } from './intents/signal.ts'
import { talkingSignals } from './intents/talking.ts'
import { said, says } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

export type { Intent } from './intents/signal.ts'

export type Scores = Map<Intent, number>
const signals: Signal[] = [...talkingSignals, ...memorySignals, ...doingSignals, ...recordSignals]
/** Of two signs for the same intent the weaker adds this share: it confirms, and does not outvote. */
const confirms = 0.25

/** How much a message's own words speak for each intent; those that nothing speaks for are absent. */
export function scoresOf(message: string): Scores {
  const text = plainSpelling(message)
  const found = new Map<Intent, number[]>()
  for (const { for: intent, weight, says, unless } of signals)
    if (says.test(text) && !unless?.test(text)) found.set(intent, [...(found.get(intent) ?? []), weight])
  return new Map(
    [...found].map(([intent, weights]) => {
      const [most = 0, ...others] = weights.sort((a, b) => b - a)
      return [intent, most + confirms * others.reduce((sum, weight) => sum + weight, 0)]
    }),
  )
}

/** The intent with most to say for it, the earlier of the list where two are even; `outside` when there is none. */
export function bestOf(scores: Scores): { intent: Intent; score: number } {
  let best: { intent: Intent; score: number } = { intent: 'outside', score: 0 }
  for (const [intent, score] of scores) if (score > best.score) best = { intent, score }
  return best
}

const asking = said`
  what, whats, which, when, whens, how, hows, why, who, where, did i, have i, has, do i, does, am i, is it, is there,
  is my, are my, was i, was my, can i, could i, should i, will,
  (jau/karu/padhu/lu/jaun/karun) (ya/ki), (जाऊं/करूं/पढूं/लूं) (या/कि),
  kya, kab, kaun, kitn[aei], kais[aei], kyun, kahan, kis, konsa,
  क्या, कब, कौन, कितन[ाेी], कैस[ाीे], क्यों, कहां, किस,
`
/** Whether a message asks for something rather than tells it. */
const opens =
  /^(?:is|are|am|do|does|did(?= (?:i|we|you|my|the|it|anything|anyone|that|this|they) )|was|were|can|could|will|would|should|have|has|any|anything) /
export const isQuestion = (message: string): boolean => {
  const text = plainSpelling(message)
  return /\?\s*$/.test(message) || asking.test(text) || opens.test(text)
}

/** Whether a message asks how much or how many of something that can be measured. */
export const asksAmount = says`how (many/much/far(?! (along/am i/have i come))), (?<!a )total, kul, kitn[aei], कुल, कितन[ाेी]`
export const asksTimes = says`how (many times/often), kitn[ie] (baar/dafa/din), कितन[ीे] (बार/दफा/दिन), how many days`
/** Which does worst rather than best. */
export const asksWeakest = says`
    worst, weak(est)?, least, lowest, poorest, kamzor, kamjor, sabse (kam/kharab/bura/peeche),
    कमजोर, सबसे (कम/खराब/बुरा/पीछे),
  `
export const asksLongest = says`longest, best, highest, record, max~, sabse (lamb[aie]/bad[aie]/zyada), सबसे (लंब[ाीे]/बड[ाीे]/ज्यादा)`
