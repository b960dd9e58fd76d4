import { asksOfOthers } from './intents/others.ts'
import { asksAmount, asksTimes, bestOf, type Intent, isQuestion, type Scores } from './intents.ts'
import type { Knowledge } from './knowledge.ts'
import { amountFor, amountsIn, isUnit } from './slots/amounts.ts'
import { outcomeIn } from './slots/check-in.ts'
import { daysIn, type Span } from './span.ts'
import type { Subject } from './subject.ts'
import { isSameWord, tellingWords } from './topic.ts'
import { has, plainSpelling } from './words/spelling.ts'

const whether = has(
  '(?:did|have|had) (?:i|we)|^was i|^(?:was|were) my|whether i|or not',
  '(?:tha|thi|the|hua|hui|kiya|gaya|gayi|diya|kari) (?:kya|na|ya nahi|ki nahi)|kya (?:maine|mene)',
  '(?:था|थी|थे|हुआ|हुई|किया|गया|गई|दिया|की) (?:क्या|ना|या नहीं|कि नहीं)|क्या मैंने',
)
const whatDone = has(
  'what (?:all )?(?:did|have|had) i (?:do|done|finish|complete|get done|manage)|what (?:all )?(?:was|got) done|what happened',
  'kya (?:kya )?(?:kiya|hua|kara|nipta\\p{L}*)',
  'क्या (?:क्या )?(?:किया|हुआ|निपटा\\S*)',
)
const when = has('when|whens|kab|कब|date|tareekh|तारीख')
const reports = has(
  'say|said|tell|told|remember|feel|felt|mentioned',
  'kaha|bola|bataya|yaad|feel',
  'कहा|बोला|बताया|याद',
)
const about = has('about', 'ba+re', 'बारे')
const explicit = has('skip\\p{L}*|rest day|day off|chhutti|स्किप|छुट्टी')
/** Their own words, or words that were said to them. */
const ofOneself = has('i|me|my|maine|mene|mujhe|meri|mera|mere|ne|tumhe|aapko|yaad|मैंने|मुझे|मेरी|मेरा|मेरे|ने|याद')
/** What has numbers of its own: no amount is asked for. */
const subjectless: Intent[] = ['streak', 'strength', 'deadline', 'missed', 'lost', 'recall', 'remember', 'check-in']
/** "I will do it then." */
const intends = has(
  '(?:ill|i will) do',
  '(?:kar|ja|de|le|chali ja|chala ja|padh|daud) ?(?:lunga|lungi|unga|ungi|dunga|dungi)|karung[ai]|jaung[ai]|(?:karu|kar lu|karun)(?: \\S+)? (?:to|chalega|kya)',
  '(?:कर|जा|दे|ले|पढ|दौड) ?(?:लूंगा|लूंगी|दूंगा|दूंगी)|करूंग[ाी]|जाऊंग[ाी]|(?:करूं|कर लूं)(?: \\S+)? (?:तो|चलेगा|क्या)',
)
const inPeriod = has('last time|last did|aakhri baar|last baar|आखिरी बार|pichhli baar|पिछली बार')

/**
 * What a message wants: its own words, weighed with what of the record it names, the time it speaks of, and whether it asks
 * or tells.
 */
export function weigh(message: string, own: Scores, subject: Subject, span: Span | null, known: Knowledge): Intent {
  const scores: Scores = new Map(own)
  const text = plainSpelling(message)
  const add = (intent: Intent, weight: number) => void scores.set(intent, (scores.get(intent) ?? 0) + weight)
  const atLeast = (intent: Intent, weight: number) => void scores.set(intent, Math.max(scores.get(intent) ?? 0, weight))
  const asks = isQuestion(message)
  const { habit, goal } = subject
  const names = habit !== null || goal !== null

  const says = scores.get('did') ?? 0
  if (says > 0 && (whether.test(text) || /\?\s*$/.test(message))) {
    scores.delete('did')
    atLeast('day', 7.5)
  }
  const isAmount = asksAmount(message) && !asksTimes(message)
  if (
    whether.test(text) &&
    !scores.has('missed') &&
    !asksAmount(message) &&
    !reports.test(text) &&
    (habit || span?.isDay)
  )
    atLeast('day', 7)
  if (whatDone.test(text) && !reports.test(text)) {
    if (span?.isDay || /today|aaj|आज/.test(text)) atLeast('day', 9.5)
    else if (span) atLeast('how', 6)
  }
  if (scores.has('did') && names) add('did', 2)
  if (!asks && (habit?.unit ?? null) !== null && amountFor(message, habit?.unit ?? null) !== null && isToldOf(text))
    atLeast('did', 5)
  if (scores.has('skip')) add('skip', habit ? 2 : explicit.test(text) ? 0 : -4)
  if (scores.has('note') && names && !about.test(text)) add('note', 2)
  if (scores.has('check-in') && (outcomeIn(message) || amountsIn(message).length > 0)) add('check-in', 2)
  if (scores.has('missed') && (span || names)) add('missed', 1)

  if (when.test(text) && goal && !span && !scores.has('missed') && !reports.test(text)) atLeast('deadline', 8)
  if (when.test(text) && habit && inPeriod.test(text) && !scores.has('missed')) atLeast('day', 9)
  if (isAmount && ![...subjectless].some((intent) => (scores.get(intent) ?? 0) >= 7)) {
    if (amountsIn(message).length === 0) scores.delete('did')
    if (habit?.unit && !isCounted(text, habit.name)) atLeast('amount', 8)
    else if (habit) atLeast('how', 6)
    else if (whether.test(text) && !reports.test(text)) atLeast('amount', 6)
  }
  if (
    habit?.unit &&
    (asks || text.split(' ').length <= 3) &&
    !whether.test(text) &&
    span?.isDay &&
    text.split(' ').some((word) => isUnit(word, habit.unit ?? ''))
  )
    atLeast('amount', 7.2)
  if (/^will /.test(text) && names) atLeast('predict', 8)
  if (
    habit &&
    intends.test(text) &&
    !/nahi|नहीं/.test(text) &&
    daysIn(message, known.today, true).some(({ day }) => day > known.today)
  ) {
    scores.delete('did')
    atLeast('move', 9)
  }
  if (asksTimes(message)) atLeast('how', names ? 6 : 4.5)
  if (names && (asks || span)) atLeast('how', span ? 5 : 3.5)
  if (names && scores.size === 0) atLeast('how', 2)
  if (/^(?:who|whos|kaun|कौन) |(?:kaun|कौन) (?:hai|है|tha|था)$/u.test(text) && hasMemoryOf(message, known))
    atLeast('recall', 11)
  if (!(habit && span) && isBareQuestion(message, scores) && hasMemoryOf(message, known)) atLeast('recall', 4)

  const isOwn = (word: string) =>
    isSameWord(word, plainSpelling(known.name)) ||
    [...known.habits.map(({ name }) => name), ...known.goals.map(({ title }) => title)].some((name) =>
      tellingWords(name).some((each) => isSameWord(each, word)),
    )
  const tells =
    ((scores.get('recall') ?? 0) >= 9 && ofOneself.test(text)) ||
    (scores.get('remember') ?? 0) >= 9 ||
    (scores.get('plan-goal') ?? 0) >= 7
  if (!tells && (asks || /show|tell|bata|बता/.test(text)) && asksOfOthers(message, isOwn)) atLeast('others', 12)

  return within(bestOf(scores), span, known)
}

/** "How many runs": the habit itself is counted, not what it measures. */
const isCounted = (text: string, name: string) => {
  const [, what = ''] = /how many (\S+?)s(?: |$)/.exec(text) ?? []
  return what.length > 2 && tellingWords(name).some((word) => word === what)
}

/** An amount told of with a habit's name, and nothing that puts it off. */
const isToldOf = (text: string) => !has('will|want|need|should|plan|goal|karna|karni|chahiye|करना|चाहिए').test(text)

const isBareQuestion = (message: string, scores: Scores) =>
  isQuestion(message) && [...scores.values()].every((score) => score < 5)

const hasMemoryOf = (message: string, { memories, currentFacts }: Knowledge) => {
  const words = tellingWords(message)
  const texts = [
    ...memories.map(({ text }) => text),
    ...currentFacts.map(({ attribute, value }) => `${attribute} ${value}`),
  ]
  return texts.some((text) => tellingWords(text).some((word) => words.some((other) => isSameWord(word, other))))
}

const open: Intent[] = ['how', 'next', 'outside', 'hello', 'thanks', 'help', 'due']
/** What a time turns an open question into: "how was yesterday" asks for a day, "October?" how it went. */
function within({ intent, score }: { intent: Intent; score: number }, span: Span | null, { today }: Knowledge): Intent {
  if (intent === 'day' && span && !span.isDay) return 'how'
  if (!span || !open.includes(intent) || (intent === 'outside' && score > 5)) return intent
  if (span.isDay) return span.from > today ? 'due' : 'day'
  return intent === 'due' || intent === 'next' ? intent : 'how'
}
