import { likelihoods } from './intents/learnt.ts'
import { asksTimes, bestOf, type Intent, isQuestion, type Scores } from './intents.ts'
import type { Knowledge } from './knowledge.ts'
import type { Span } from './span.ts'
import type { Subject } from './subject.ts'
import { isSameWord, tellingWords } from './topic.ts'
import { weighAmounts, weighSums } from './weigh/amounts.ts'
import { ofFigures, weighWhatIsAsked } from './weigh/asked.ts'
import { weighOtherTimes, weighWhatWasDone, weighWhen } from './weigh/days.ts'
import { dropDone, weighDoing } from './weigh/doing.ts'
import { weighFacts, weighMemories, weighOthers, weighOwnBest } from './weigh/memories.ts'
import { weighAdvice, weighChanges, weighPlans, weighSteps } from './weigh/plans.ts'
import { type Weighing, weighingOf } from './weigh/weighing.ts'
import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

/**
 * What a message wants: its own words, weighed with what of the record it names, the time it speaks of, and whether it asks
 * or tells. The order counts: a group of rules sees what those before it found.
 */
export function weigh(message: string, own: Scores, subject: Subject, span: Span | null, known: Knowledge): Intent {
  const weighing = weighingOf(message, { own, subject, span, known })
  const { scores } = weighing
  for (const weighs of rules) weighs(weighing)
  weighLearnt(weighing)
  return understood(within(bestOf(scores), span, known), bestOf(scores).score, message)
}

const rules: ((weighing: Weighing) => void)[] = [
  weighWhatIsAsked,
  weighWhatWasDone,
  weighDoing,
  weighWhen,
  weighAmounts,
  weighWillBe,
  weighOwnBest,
  weighNamed,
  weighMemories,
  weighAdvice,
  weighPlans,
  weighOthers,
  weighFacts,
  weighSteps,
  weighOtherTimes,
  weighChanges,
  dropDone,
  weighSums,
]

function weighWillBe({ text, names, atLeast }: Weighing) {
  if (/^will /.test(text) && names) atLeast('predict', 8)
}

/** Of what is named with a time, how it went is asked; a name with nothing else asks for no figures yet. */
function weighNamed({ message, text, names, asks, span, subject, scores, atLeast }: Weighing) {
  if (!names) return
  if (span) return atLeast('how', 5)
  if (asks || (scores.size === 0 && isNameAlone(message, subject))) atLeast('unclear', named)
  if (trades.test(text)) atLeast('unclear', 9.5)
}
const named = 3.5
const trades = said`(swap/replace/exchange/trade/substitute) ..6 (with/for/by) ..4`
const isNameAlone = (message: string, { habit, goal }: Subject) => {
  const own = tellingWords(`${habit?.name ?? ''} ${goal?.title ?? ''}`)
  return tellingWords(message).every((word) => own.some((other) => isSameWord(word, other)))
}

/** What was learnt from written lines decides where no sign is plain; beside a plain one it only tips the scale. */
function weighLearnt({ message, scores, scoreOf, add, habit, goal, span, known, isRuledOut }: Weighing) {
  const time = span === null ? null : !span.isDay ? 'span' : span.from > known.today ? 'ahead' : 'past'
  const weight = bestOf(scores).score >= plain ? learntWeight / 3 : learntWeight
  const isOften = asksTimes(message) // never an amount, however much its words are like one
  const leastShareOf = (intent: Intent) =>
    span || scoreOf(intent) > 0 || !ofFigures.includes(intent) ? leastShare : leastForFigures
  for (const [intent, share] of likelihoods(message, { habit: habit !== null, goal: goal !== null, time }))
    if (share >= leastShareOf(intent) && !isRuledOut(intent) && !(isOften && intent === 'amount'))
      add(intent, weight * share)
}
const plain = 7
const learntWeight = 10
const leastShare = 0.1
/** Figures that nobody asked for help less than a word that it was not understood. */
const leastForFigures = 0.45

/** Less than this says nothing: what is asked is then outside, what is told is news, a word alone is not understood. */
const leastScore = 3
const fewestWords = 2
function understood(intent: Intent, score: number, message: string): Intent {
  if (score >= leastScore) return intent
  if (plainSpelling(message).split(' ').length < fewestWords) return 'unclear'
  return isQuestion(message) ? 'outside' : 'news'
}

const open: Intent[] = ['how', 'next', 'outside', 'hello', 'thanks', 'help', 'due']
/** What a time turns an open question into: "how was yesterday" asks for a day, "October?" how it went. */
function within({ intent, score }: { intent: Intent; score: number }, span: Span | null, { today }: Knowledge): Intent {
  if (intent === 'day' && span && !span.isDay) return 'how'
  if (!span || !open.includes(intent) || (intent === 'outside' && score > 5)) return intent
  if (span.isDay) return span.from > today ? 'due' : 'day'
  return intent === 'due' || intent === 'next' ? intent : 'how'
}
