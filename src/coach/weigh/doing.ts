import { amountFor, amountsIn } from '#coach/slots/amounts.ts'
import { outcomeIn } from '#coach/slots/check-in.ts'
import { daysIn } from '#coach/span.ts'
import { topicOf } from '#coach/topic.ts'
import { said } from '#coach/words/said.ts'
import { plainly, type Weighing } from './weighing.ts'

const explicit = said`wont be able, not able to, unable to, skip~, rest day, day off, chhutti, स्किप, छुट्टी`
/** What does not go well is told, and no day of it called off. */
const struggles = said`(cant/cannot/not able to/unable to/couldnt) (study/focus/concentrate/sleep/read)`
const today = said`today, tonight, now, aaj, abhi, आज, अभी`
/** "I will do it then." */
const intends = said`
  (ill/i will) do,
  (kar/ja/de/le/chali ja/chala ja/padh/daud)_(lunga/lungi/unga/ungi/dunga/dungi), karung[ai], jaung[ai],
  (karu/kar lu/karun) ..1 (to/chalega/kya),
  (कर/जा/दे/ले/पढ/दौड)_(लूंगा/लूंगी/दूंगा/दूंगी), करूंग[ाी], जाऊंग[ाी], (करूं/कर लूं) ..1 (तो/चलेगा/क्या),
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
const about = said`about, ba+re, बारे`
const putOff = said`
  will, want, need, should, plan, goal, karna, karni, chahiye, करना, चाहिए,
`
/** An amount told of with a habit's name, and nothing that puts it off. */
const isToldOf = (text: string) => !putOff.test(text)

/** What is told of doing and of not doing: ticks, check-ins, skips and moves that may be offered. */
export function weighDoing(weighing: Weighing) {
  weighDone(weighing)
  const { message, text, scores, add, atLeast, habit, names, span, known } = weighing
  if (struggles.test(text) && !span && !today.test(text)) scores.delete('skip')
  if (scores.has('skip')) add('skip', habit ? 2 : explicit.test(text) ? 0 : -2)
  if (scores.has('note') && names && !about.test(text)) add('note', 2)
  weighCheckIn(weighing)
  if (scores.has('missed') && (span || names)) add('missed', 1)
  const saysWhen = () => daysIn(message, known.today, true).some(({ day }) => day > known.today)
  if (habit && intends.test(text) && !/nahi|नहीं/.test(text) && saysWhen()) {
    scores.delete('did')
    atLeast('move', 9)
  }
}

function weighDone({ message, text, scores, scoreOf, add, atLeast, habit, names, asks, span }: Weighing) {
  const isNotDone = notDone.test(text) && !asks && !notTold.test(text)
  const isTold = !asks && isToldOf(text)
  if (isNotDone && habit?.isLimit) atLeast('did', 7)
  else if (isNotDone) {
    if (habit) scores.delete('did')
    if (names) atLeast('missed', 7.5)
  } else if (habit && isTold && !span?.isDay && pastVerb.test(text) && amountsIn(message).length > 0) atLeast('did', 5)
  if (scoreOf('low') >= 7 && !names) scores.delete('did')
  if (scores.has('did') && names) {
    add('did', 2)
    scores.delete('news')
  }
  if (isTold && habit?.unit && amountFor(message, habit.unit) !== null) atLeast('did', 5)
}

function weighCheckIn(weighing: Weighing) {
  const { message, text, scores, add, atLeast, ruleOut, habit, goal, asks, minutes, subject, known } = weighing
  // What a habit counts is logged there: only a goal has check-ins.
  if (habit?.unit && !goal && !scores.has('check-in') && amountFor(message, habit.unit) !== null) ruleOut(['check-in'])
  const isWork = studied.test(text) && isToldOf(text) && (goal || known.goals.length > 0)
  if (minutes !== null && !asks && !habit && isWork) atLeast('check-in', 8.5)
  if (minutes !== null && !asks && goal && subject.isGoalFirst && outcomeIn(message)) atLeast('check-in', 9)
  if (scores.has('check-in') && (outcomeIn(message) || amountsIn(message).length > 0)) add('check-in', 2)
}

/** Something was done, and it is nothing of the record: no tick is meant. */
export function dropDone({ message, scores, scoreOf, names, subject }: Weighing) {
  if (scoreOf('did') < plainly && !names && subject.choices.length === 0 && topicOf(message) !== null)
    scores.delete('did')
}
