import { asksAmount } from '#coach/intents.ts'
import { comparedIn, weekdayAsked } from '#coach/span.ts'
import { said } from '#coach/words/said.ts'
import { reports, when, whether } from './signs.ts'
import type { Weighing } from './weighing.ts'

const whatDone = said`
  what (all)? (did/have/had) i (do/done/finish/complete/get done/manage), what (all)? (was/got) done, what happened,
  kya (kya)? (kiya/hua/kara/nipta(ya/yi/ye)?),
  क्या (क्या)? (किया/हुआ/निपटा(या/ए/यी)?),
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

/** Only supposed to have been done. */
const supposes = said`if i, what if, agar, to kya, toh kya, अगर, तो क्या`

/** What was done on a day is asked, in words that also tell of it. */
export function weighWhatWasDone({ message, text, scores, scoreOf, atLeast, habit, span }: Weighing) {
  if (supposes.test(text)) scores.delete('did')
  const asksOfDone = whether.test(text) || /\?\s*$/.test(message) || /^(?:what|whats|which) /.test(text)
  if (scores.has('did') && asksOfDone) {
    scores.delete('did')
    if (scoreOf('note') < 5) atLeast('day', 7.5)
  }
  const asksWhether = whether.test(text) && !scores.has('missed') && !asksAmount(message) && !reports.test(text)
  if (asksWhether && (habit || span?.isDay)) atLeast('day', 7)
  if (!whatDone.test(text) || reports.test(text)) return
  if (span?.isDay || /today|aaj|आज/.test(text)) atLeast('day', 9.5)
  else if (span) atLeast('how', 6)
}

/** How full a day is going to be. */
const howFull = said`
  (heavy/busy/busier/packed/hectic/full/tight/light/lighter/loaded/free), (bhaari/bhari/halka/vyast/bhara), (भारी/हल्का/व्यस्त/भरा),
`
const told = said`(i am/im/i was/i will be/ill be) ..3 (busy/free/tight/packed), (main/mai/मैं) ..4 (busy/free/vyast/व्यस्त)`

/** When something was, or was last. */
export function weighWhen({ text, scores, atLeast, habit, goal, span, asks, known }: Weighing) {
  if (when.test(text) && goal && !span && !scores.has('missed') && !reports.test(text)) atLeast('deadline', 8)
  if (when.test(text) && habit && inPeriod.test(text) && !scores.has('missed') && !scores.has('lost'))
    atLeast('day', 11)
  if (habit && sinceLast.test(text)) atLeast('day', 9.5)
  if (/^(?:was|were) /.test(text) && span?.isDay) atLeast('day', 6)
  const isAhead = span?.isDay && span.from > known.today
  if (isAhead && asks && howFull.test(text) && !told.test(text)) atLeast('due', 8.5)
}

/** Weekdays as such, and times beside each other. */
export function weighOtherTimes({ message, scores, atLeast, known }: Weighing) {
  if (weekdayAsked(message) !== null && !scores.has('missed')) atLeast('best', 9.2)
  if (comparedIn(message, known.today)) atLeast('how', 8)
}
