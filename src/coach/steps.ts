import type { KnownGoal, KnownStep } from './knowledge.ts'
import { isSpelledLike, tellingWords } from './topic.ts'
import { said, says } from './words/said.ts'

/** Steps of a goal's plan that a message names, and the words it names them by. */
export type NamedSteps = { goal: KnownGoal; steps: KnownStep[]; what: string }

/** Those that share most of its words; a goal's own title names no step of it. */
export function stepsNamed(message: string, goals: KnownGoal[]): NamedSteps | null {
  const words = tellingWords(message)
  let best: NamedSteps | null = null
  let most = 0
  for (const goal of goals) {
    const ofGoal = tellingWords(goal.title)
    const free = words.filter((word) => !ofGoal.some((other) => isSpelledLike(other, word)))
    const hits = goal.steps.map((step) => {
      const ofStep = tellingWords(step.title)
      return { step, said: free.filter((word) => ofStep.some((other) => isSpelledLike(other, word))) }
    })
    const top = Math.max(0, ...hits.map(({ said }) => said.length))
    if (top <= most) continue
    most = top
    const named = hits.filter(({ said }) => said.length === top)
    best = { goal, steps: named.map(({ step }) => step), what: named[0]?.said.join(' ') ?? '' }
  }
  return best
}

/** What is asked of a step: how many are left, which comes next, whether it is done. */
export const asksOfSteps = said`
  left, remaining, to go, next, upcoming, when, whens, (did/have) i ..2 (finish~/complete~/cover~/done),
  is ..4 (done/finished/complete/completed/over),
  baaki, baki, bach[aei], agl[aei], kab(?! tak), (khatam/poora/complete/ho) (ho gaya/hua/kiya/gaya/gayi/gaye) ..1 (kya)?,
  बाकी, बच[ाेी], अगल[ाेी], कब(?! तक), (खत्म/पूरा/हो) (हो गया/हुआ/किया/गया/गई/गए) (क्या)?,
`
export const asksHowMany = says`how many, kitn[aei], कितन[ाेी]`
