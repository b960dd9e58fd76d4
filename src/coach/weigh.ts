import { civilDate } from '#platform/civil.ts'
import { counselIn } from './counsel.ts'
import { asksAllFacts, asksLeave, attributesAsked, healthFactFor } from './facts-asked.ts'
import { isAskedFor, isHostile } from './hostile.ts'
import { likelihoods } from './intents/learnt.ts'
import { asksOfOthers } from './intents/others.ts'
import { asksAmount, asksTimes, bestOf, type Intent, isQuestion, type Scores } from './intents.ts'
import type { Knowledge, KnownFact } from './knowledge.ts'
import { changeIn } from './manage.ts'
import { amountFor, amountsIn, isUnit, minutesIn } from './slots/amounts.ts'
import { outcomeIn } from './slots/check-in.ts'
import { plansADay } from './slots/part-of-day.ts'
import { comparedIn, daysIn, type Span, weekdayAsked } from './span.ts'
import { asksOfSteps, stepsNamed } from './steps.ts'
import type { Subject } from './subject.ts'
import { goalsOfTheme } from './themes-asked.ts'
import { isSameWord, isSpelledLike, tellingWords, topicOf } from './topic.ts'
import { isWish } from './wishes.ts'
import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

const whether = said`
  (did/have/had) (i/we), ^was i, ^(was/were) my, whether i, or not,
  (tha/thi/the/hua/hui/kiya/gaya/gayi/diya/kari) (kya/na/ya nahi/ki nahi), kya (maine/mene),
  (था/थी/थे/हुआ/हुई/किया/गया/गई/दिया/की) (क्या/ना/या नहीं/कि नहीं), क्या मैंने,
`
const whatDone = said`
  what (all)? (did/have/had) i (do/done/finish/complete/get done/manage), what (all)? (was/got) done, what happened,
  kya (kya)? (kiya/hua/kara/nipta(ya/yi/ye)?),
  क्या (क्या)? (किया/हुआ/निपटा(या/ए/यी)?),
`
const when = said`when, whens, kab, कब, date, tareekh, तारीख`
const reports = said`
  say, said, tell, told, remember, feel, felt, mentioned,
  kaha, bola, bataya, yaad, feel,
  कहा, बोला, बताया, याद,
`
const about = said`about, ba+re, बारे`
const explicit = said`wont be able, not able to, unable to, skip~, rest day, day off, chhutti, स्किप, छुट्टी`
/** Their own words, or words that were said to them. */
const ofOneself = said`
  i, me, my, maine, mene, mujhe, meri, mera, mere, ne, tumhe, aapko, yaad, मैंने, मुझे, मेरी, मेरा, मेरे, ने, याद,
`
/** What has numbers of its own: no amount is asked for. */
const subjectless: Intent[] = ['streak', 'strength', 'deadline', 'missed', 'lost', 'recall', 'remember', 'check-in']
/** What suits them, as they once said; no weekday is asked for, and nothing of what will be. */
const ofTheirBest = said`
  (best/right/good/better) (time/hour/place/way) ..6 (me/i), when ..2 i ..4 best,
  (what/which/where) ..4 (suits/works (best)? for) me,
  (mere/mujhe/mera/meri/main) ..6 (sahi/accha/acchi/best/behtar) (samay/time/waqt/jagah/lagt[aei]),
  (sahi/accha/best) (samay/time/waqt/jagah) ..5 (mere/mujhe/mera),
  (मेरे/मुझे/मेरा/मेरी/मैं) ..6 (सही/अच्छा/अच्छी/बेहतर) (समय/वक्त/जगह/लगत[ाेी]),
  (सही/अच्छा) (समय/वक्त/जगह) ..5 (मेरे/मुझे/मेरा),
`
const ofAnother = said`
  (brother/sister/friend/roommate/cousin/mother/father/mom/dad/son/daughter)s?, bhai, behen, didi, dost,
  भाई, बहन, दीदी, दोस्त,
`
const ofOwnDoing = said`maine, mene, मैंने, did i, have i, i (promise/promised/told/said/wrote)`
/** "I will do it then." */
const intends = said`
  (ill/i will) do,
  (kar/ja/de/le/chali ja/chala ja/padh/daud)_(lunga/lungi/unga/ungi/dunga/dungi), karung[ai], jaung[ai],
  (karu/kar lu/karun) ..1 (to/chalega/kya),
  (कर/जा/दे/ले/पढ/दौड)_(लूंगा/लूंगी/दूंगा/दूंगी), करूंग[ाी], जाऊंग[ाी], (करूं/कर लूं) ..1 (तो/चलेगा/क्या),
`
const inPeriod = said`
  last time, last did, last (did/do/touch/ran/run/read/play/went/go/practi[sc]ed?), (did/do) i last, aakhri baar,
  last baar, आखिरी बार, pichhli baar, पिछली बार,
`
/** "How long since", "kitne din se nahi": asks for the last time without a word of when. */
const sinceLast = said`
  how (long/many days/many weeks) ..3 since, (days/weeks) since (i/my)? (last)?,
  (kitne/kab/kitni) (din/dino/hafte/time/samay/der)?_se ..3 nahi, nahi ..4 (kitne din/kab) se,
  (kitne/kab) (din/dino/hafte)?_se ..3 (naga/gap/band/chho+t~),
  (कितने/कब) (दिन/दिनों/हफ्ते)?_से ..3 (नागा/गैप/बंद/छूट~),
  (कितने/कब)_(दिन/दिनों/हफ्ते/समय)?_से ..3 नहीं, नहीं ..4 (कितने दिन/कब) से,
`
/** Something that was not done, said and not asked. */
const notDone = said`
  (didnt/did not/couldnt/could not/havent/have not/wasnt able to),
  (nahi/na) ..1 (hua/hui/hue/kiya/kari/ki/gaya/gayi/padha/padhi/pi/piya/khela/kheli/bajaya/daud[ai]/ho (paya/payi/saka/
    saki)/kar (paya/payi/saka/saki)),
  (kiya/hua/hui/padha/padhi/gaya/gayi/dauda/daudi/kheli/khela) (hi)? nahi,
  (nahi/na) (paya/payi/paye), (नहीं/ना) (पाया/पाई/पाए), (नहीं/ना) ..1 (हुआ/हुई/हुए/किया/की/गया/गई/पढा/पढी/खेला/खेली/बजाया/दौडा/दौडी/हो (पाया/पाई/सका/सकी)/कर (पाया/पाई/सका/
    सकी)),
  (किया/हुआ/हुई/पढा/पढी/गया/गई/दौडा/दौडी) (ही)? नहीं, छूट (गया/गई/गए), रह (गया/गई/गए),
`
const notTold = said`
  likhna, लिखना, log, tick, mark, टिक, दर्ज करना, why, kyun, kyu, क्यों, kab, कब, if, agar, अगर,
`
/** Time that was studied, said as done. */
const studied = said`
  studied, study, revised, practi[sc]ed, worked, read,
  padha, padhi, padhai (ki/kari/hui), padh (li/liya), taiyari ki,
  पढा, पढी, पढाई (की/हुई), पढ (लिया/ली), तैयारी की,
`
/** Verbs in the past, of whatever a habit is about. */
const pastVerb = said`
  \p{L}{3,}ed, ran, did, went, wrote, slept, woke, swam, drank, ate, sang, drew, made,
  \p{L}{2,}(aya/ayi/aye/iya/iye), kiya, kari, gaya, gayi, padha, padhi, likha, likhi, dauda, daudi, khela, kheli,
  soya, soyi, uthi, utha, piya, chala, chali, seekha, seekhi,
  किया, की, गया, गई, पढा, पढी, लिखा, लिखी, दौडा, दौडी, खेला, खेली, सोया, सोई, उठा, उठी, पिया, पी, चला, चली, सीखा,
  सीखी, बजाया, बजाई, (हो/कर) (पाया/पाई/पाए),
`
const norms = said`
  should, ought, is it (ok/okay/good/bad/fine), ok to, am i, are you, is my, do i (look/do), does it,
  chahiye, theek hai kya, sahi hai kya, zaroori,
  चाहिए, ठीक है क्या, सही है क्या, जरूरी,
`
const opensAsked = said`
  what, when, where, who, whom, which, kya, kab, kahan, kaun, kis, क्या, कब, कहां, कौन, किस,
`

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
  if (says > 0 && (whether.test(text) || /\?\s*$/.test(message) || /^(?:what|whats|which) /.test(text))) {
    scores.delete('did')
    if ((scores.get('note') ?? 0) < 5) atLeast('day', 7.5)
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
  const isNotDone = notDone.test(text) && !asks && !notTold.test(text)
  if (isNotDone && habit?.isLimit) atLeast('did', 7)
  else if (isNotDone) {
    if (habit) scores.delete('did')
    if (names) atLeast('missed', 7.5)
  } else if (habit && !asks && !span?.isDay && pastVerb.test(text) && isToldOf(text) && amountsIn(message).length > 0)
    atLeast('did', 5)
  if ((scores.get('low') ?? 0) >= 7 && !names) scores.delete('did')
  if (scores.has('did') && names) {
    add('did', 2)
    scores.delete('news')
  }
  if (!asks && (habit?.unit ?? null) !== null && amountFor(message, habit?.unit ?? null) !== null && isToldOf(text))
    atLeast('did', 5)
  if (scores.has('skip')) add('skip', habit ? 2 : explicit.test(text) ? 0 : -2)
  if (scores.has('note') && names && !about.test(text)) add('note', 2)
  const minutes = minutesIn(message)
  if (minutes !== null && !asks && !habit && studied.test(text) && isToldOf(text) && (goal || known.goals.length > 0))
    atLeast('check-in', 8.5)
  if (minutes !== null && !asks && goal && subject.isGoalFirst && outcomeIn(message)) atLeast('check-in', 9)
  if (scores.has('check-in') && (outcomeIn(message) || amountsIn(message).length > 0)) add('check-in', 2)
  if (scores.has('missed') && (span || names)) add('missed', 1)

  if (when.test(text) && goal && !span && !scores.has('missed') && !reports.test(text)) atLeast('deadline', 8)
  if (when.test(text) && habit && inPeriod.test(text) && !scores.has('missed') && !scores.has('lost'))
    atLeast('day', 11)
  if (habit && sinceLast.test(text)) atLeast('day', 9.5)
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
  if (ofTheirBest.test(text) && !span && hasMemoryOf(message, known)) {
    for (const intent of ['predict', 'best', 'deadline', 'advice'] as const) scores.delete(intent)
    atLeast('recall', 10)
  }
  if (
    habit &&
    intends.test(text) &&
    !/nahi|नहीं/.test(text) &&
    daysIn(message, known.today, true).some(({ day }) => day > known.today)
  ) {
    scores.delete('did')
    atLeast('move', 9)
  }
  if (/^(?:was|were) /.test(text) && span?.isDay) atLeast('day', 6)
  if (asksTimes(message)) atLeast('how', names ? 6 : 4.5)
  if (names && (asks || span)) atLeast('how', span ? 5 : 3.5)
  if (names && scores.size === 0) atLeast('how', 2)
  if (/^(?:who|whos|kaun|कौन) |(?:kaun|कौन) (?:hai|है|tha|था)$/u.test(text) && hasMemoryOf(message, known))
    atLeast('recall', 11)
  if (
    !(habit && span) &&
    !(habit && !opensAsked.test(text)) &&
    !norms.test(text) &&
    isBareQuestion(message, scores) &&
    hasMemoryOf(message, known)
  )
    atLeast('recall', 4)
  if (minutes !== null && asks && !habit && !span && [...scores.values()].every((score) => score < 6))
    atLeast('next', 6)
  if (counselIn(message) && (scores.get('low') ?? 0) < 6) atLeast('advice', 9.2)

  const ofTheme = goalsOfTheme(message, known) ?? []
  if (when.test(text) && ofTheme.length > 0 && !span && !reports.test(text) && !ofAnother.test(text))
    atLeast('deadline', 10)
  if (plansADay.test(text) && !counselIn(message) && !names) atLeast('due', 11)
  const isWished = goal !== null || ofTheme.length > 0
  if (isWished && !asks && !span && isWish(message) && amountsIn(message).length === 0) atLeast('wish', 11)

  const isOwn = (word: string) =>
    isSameWord(word, plainSpelling(known.name)) ||
    [...known.habits.map(({ name }) => name), ...known.goals.map(({ title }) => title)].some((name) =>
      tellingWords(name).some((each) => isSameWord(each, word)),
    )
  const tells =
    ((scores.get('recall') ?? 0) >= 9 && ofOneself.test(text)) ||
    (scores.get('remember') ?? 0) >= 9 ||
    (scores.get('plan-goal') ?? 0) >= 7
  if (!tells && !ofOwnDoing.test(text) && (asks || /show|tell|bata|बता/.test(text)) && asksOfOthers(message, isOwn))
    atLeast('others', 12)

  const facts = known.currentFacts
  const wants = asks || /show|tell|bata|बता/.test(text)
  if (!wants && scores.has('fact')) scores.set('fact', 2)
  const words = tellingWords(message)
  if (when.test(text) && facts.some(({ topic }) => topic && words.some((word) => isSameWord(word, topic))))
    atLeast('fact', 7.6)
  if (attributesAsked(message) || asksAllFacts(message)) atLeast('fact', 9.5)
  if (asks && span?.isDay && span.from > known.today && facts.some(({ value }) => value === civilDate(span.from)))
    atLeast('fact', 11)
  if (asks && !span && (scores.get('advice') ?? 0) < 9 && asksLeave(message) && healthFactFor(message, facts))
    atLeast('fact', 11)
  if (asks && !reports.test(text) && fitOf(message, facts.map(wordsOfFact)) >= fitting) atLeast('fact', 8.5)
  if (asks && !counselIn(message) && fitOf(message, told(message, known)) >= fitting) atLeast('recall', 7.5)

  const named = stepsNamed(message, known.goals)
  const ofHabit = tellingWords(habit?.name ?? '')
  const isOfHabit = named?.what.split(' ').every((word) => ofHabit.some((other) => isSpelledLike(other, word)))
  if (named && !isOfHabit && asksOfSteps.test(text) && !reports.test(text)) atLeast('step', 10.5)
  if (weekdayAsked(message) !== null && !scores.has('missed')) atLeast('best', 9.2)
  if (comparedIn(message, known.today)) atLeast('how', 8)
  const change = changeIn(message)
  if (change && !isQuestionOfRecord(scores) && (names || change === 'undo' || change === 'remind'))
    atLeast('manage', 10.7)
  if ((scores.get('did') ?? 0) < plainly && !names && subject.choices.length === 0 && topicOf(message) !== null)
    scores.delete('did')
  if (/^[\d\s.+\-*x×/÷%()=?]+$/.test(message.trim()) && /\d/.test(message)) atLeast('outside', 6)

  const time = span === null ? null : !span.isDay ? 'span' : span.from > known.today ? 'ahead' : 'past'
  const weight = bestOf(scores).score >= plain ? learntWeight / 3 : learntWeight
  const isOften = asksTimes(message) // never an amount, however much its words are like one
  for (const [intent, share] of likelihoods(message, { habit: habit !== null, goal: goal !== null, time }))
    if (share >= leastShare && !(isOften && intent === 'amount')) add(intent, weight * share)

  return understood(within(bestOf(scores), span, known), bestOf(scores).score, message)
}

/** The weight of a sign that leaves little doubt. */
const plainly = 6
const isQuestionOfRecord = (scores: Scores) => (scores.get('why') ?? 0) >= 6 || (scores.get('recall') ?? 0) >= 9

/** From here on a fact or memory is about what was asked: two words of three, and not one alone. */
const fitting = 0.6
/** The share of a message's telling words that one of the texts has, when it has two of them. */
function fitOf(message: string, texts: string[]): number {
  const words = tellingWords(message)
  const shares = texts.map((text) => {
    const others = tellingWords(text)
    const hits = words.filter((word) => others.some((other) => isSameWord(word, other))).length
    return hits >= 2 ? hits / words.length : 0
  })
  return Math.max(0, ...shares)
}
const wordsOfFact = ({ attribute, topic, subject, value }: KnownFact) =>
  `${attribute} ${topic ?? ''} ${subject} ${value}`
const told = (message: string, { memories }: Knowledge) =>
  memories
    .filter(({ kind, text }) => kind !== 'goal' && kind !== 'message' && (!isHostile(text) || isAskedFor(message)))
    .map(({ text }) => text)

/** Less than this says nothing: what is asked is then outside, what is told is news, a word alone is not understood. */
const leastScore = 3
const fewestWords = 2
function understood(intent: Intent, score: number, message: string): Intent {
  if (score >= leastScore) return intent
  if (plainSpelling(message).split(' ').length < fewestWords) return 'unclear'
  return isQuestion(message) ? 'outside' : 'news'
}

/** What was learnt from written lines decides where no sign is plain; beside a plain one it only tips the scale. */
const plain = 7
const learntWeight = 10
const leastShare = 0.1

/** "How many runs": the habit itself is counted, not what it measures. */
const isCounted = (text: string, name: string) => {
  const [, what = ''] = /how many (\S+?)s(?: |$)/.exec(text) ?? []
  return what.length > 2 && tellingWords(name).some((word) => word === what)
}

const putOff = said`
  will, want, need, should, plan, goal, karna, karni, chahiye, करना, चाहिए,
`
/** An amount told of with a habit's name, and nothing that puts it off. */
const isToldOf = (text: string) => !putOff.test(text)

const isBareQuestion = (message: string, scores: Scores) =>
  isQuestion(message) && [...scores.values()].every((score) => score < 5)

const hasMemoryOf = (message: string, { memories, currentFacts }: Knowledge) => {
  const words = tellingWords(message)
  const texts = [
    ...memories.map(({ text }) => text).filter((text) => !isHostile(text) || isAskedFor(message)),
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
