import { counselIn } from '#coach/counsel.ts'
import { asksAllFacts, asksLeave, attributesAsked, healthFactFor } from '#coach/facts-asked.ts'
import { isAskedFor, isHostile } from '#coach/hostile.ts'
import { asksOfOthers } from '#coach/intents/others.ts'
import type { Knowledge, KnownFact } from '#coach/knowledge.ts'
import { isSameWord, tellingWords } from '#coach/topic.ts'
import { said } from '#coach/words/said.ts'
import { plainSpelling } from '#coach/words/spelling.ts'
import { civilDate } from '#platform/civil.ts'
import { reports, when } from './signs.ts'
import type { Weighing } from './weighing.ts'

/** Their own words, or words that were said to them. */
const ofOneself = said`
  i, me, my, maine, mene, mujhe, meri, mera, mere, ne, tumhe, aapko, yaad, मैंने, मुझे, मेरी, मेरा, मेरे, ने, याद,
`
/** What suits them, as they once said; no weekday is asked for, and nothing of what will be. */
const ofTheirBest = said`
  (best/right/good/better) (time/hour/place/way) ..6 (me/i), when ..2 i ..4 best,
  (what/which/where) ..4 (suits/works (best)? for) me,
  (mere/mujhe/mera/meri/main) ..6 (sahi/accha/acchi/best/behtar) (samay/time/waqt/jagah/lagt[aei]),
  (sahi/accha/best) (samay/time/waqt/jagah) ..5 (mere/mujhe/mera),
  (मेरे/मुझे/मेरा/मेरी/मैं) ..6 (सही/अच्छा/अच्छी/बेहतर) (समय/वक्त/जगह/लगत[ाेी]),
  (सही/अच्छा) (समय/वक्त/जगह) ..5 (मेरे/मुझे/मेरा),
`
const ofOwnDoing = said`maine, mene, मैंने, did i, have i, i (promise/promised/told/said/wrote)`
const norms = said`
  should, ought, is it (ok/okay/good/bad/fine), ok to, am i, are you, is my, do i (look/do), does it,
  chahiye, theek hai kya, sahi hai kya, zaroori,
  चाहिए, ठीक है क्या, सही है क्या, जरूरी,
`
const opensAsked = said`
  what, when, where, who, whom, which, kya, kab, kahan, kaun, kis, क्या, कब, कहां, कौन, किस,
`

/** What suits them, of which they once spoke. */
export function weighOwnBest({ message, text, scores, atLeast, span, known }: Weighing) {
  if (!ofTheirBest.test(text) || span || !hasMemoryOf(message, known)) return
  for (const intent of ['predict', 'best', 'deadline', 'advice'] as const) scores.delete(intent)
  atLeast('recall', 10)
}

/** A question that nothing else answers, and something that they said may. */
export function weighMemories({ message, text, scores, atLeast, habit, span, asks, known }: Weighing) {
  const asksWho = /^(?:who|whos|kaun|कौन) |(?:kaun|कौन) (?:hai|है|tha|था)$/u.test(text)
  if (asksWho && shareOf(message, known) > half) atLeast('recall', 11)
  const isBare = asks && [...scores.values()].every((score) => score < 5)
  const isOfRecord = habit && (span || !opensAsked.test(text))
  if (isBare && !isOfRecord && !norms.test(text) && shareOf(message, known) >= half) atLeast('recall', 4)
}

/** Somebody else's record. */
export function weighOthers({ message, text, scoreOf, atLeast, asks, known }: Weighing) {
  const named = [...known.habits.map(({ name }) => name), ...known.goals.map(({ title }) => title)]
  const isOwn = (word: string) =>
    isSameWord(word, plainSpelling(known.name)) ||
    named.some((name) => tellingWords(name).some((each) => isSameWord(each, word)))
  const tells =
    (scoreOf('recall') >= 9 && ofOneself.test(text)) || scoreOf('remember') >= 9 || scoreOf('plan-goal') >= 7
  const wants = asks || /show|tell|bata|बता/.test(text)
  if (!tells && !ofOwnDoing.test(text) && wants && asksOfOthers(message, isOwn)) atLeast('others', 12)
}

/** What memory holds of their life, and what they said of it. */
export function weighFacts({ message, text, scores, scoreOf, atLeast, span, asks, known }: Weighing) {
  const facts = known.currentFacts
  const wants = asks || /show|tell|bata|बता/.test(text)
  if (!wants && scores.has('fact')) scores.set('fact', 2)
  const words = tellingWords(message)
  if (when.test(text) && facts.some(({ topic }) => topic && words.some((word) => isSameWord(word, topic))))
    atLeast('fact', 7.6)
  if (attributesAsked(message) || asksAllFacts(message)) atLeast('fact', 9.5)
  if (asks && span?.isDay && span.from > known.today && facts.some(({ value }) => value === civilDate(span.from)))
    atLeast('fact', 11)
  if (asks && !span && scoreOf('advice') < 9 && asksLeave(message) && healthFactFor(message, facts)) atLeast('fact', 11)
  if (asks && !reports.test(text) && fitOf(message, facts.map(wordsOfFact)) >= fitting) atLeast('fact', 8.5)
  if (asks && !counselIn(message) && fitOf(message, told(message, known)) >= fitting) atLeast('recall', 7.5)
}

/** How many telling words a message has, and the most of them that one of the texts has too. */
function heldBy(message: string, texts: string[]): { of: number; most: number } {
  const words = tellingWords(message)
  const shared = texts.map((text) => {
    const others = tellingWords(text)
    return words.filter((word) => others.some((other) => isSameWord(word, other))).length
  })
  return { of: words.length, most: Math.max(0, ...shared) }
}

/** From here on a fact or memory is about what was asked: two words of three, and not one alone. */
const fitting = 0.6
/** The share of a message's telling words that one of the texts has, when it has two of them. */
function fitOf(message: string, texts: string[]): number {
  const { of, most } = heldBy(message, texts)
  return most >= 2 ? most / of : 0
}
const wordsOfFact = ({ attribute, topic, subject, value }: KnownFact) =>
  `${attribute} ${topic ?? ''} ${subject} ${value}`
const isFor = (message: string) => (text: string) => !isHostile(text) || isAskedFor(message)
const told = (message: string, { memories }: Knowledge) =>
  memories
    .filter(({ kind }) => kind !== 'goal' && kind !== 'message')
    .map(({ text }) => text)
    .filter(isFor(message))

const half = 0.5
const ofFact = ({ attribute, value }: KnownFact) => `${attribute} ${value}`
/** The share of a message's telling words that something remembered has: one word of many says little. */
function shareOf(message: string, { memories, currentFacts }: Knowledge): number {
  const written = memories.filter(({ kind }) => kind !== 'message').map(({ text }) => text)
  const { of, most } = heldBy(message, [...written, ...currentFacts.map(ofFact)].filter(isFor(message)))
  return most / Math.max(1, of)
}

const hasMemoryOf = (message: string, { memories, currentFacts }: Knowledge) => {
  const written = memories.map(({ text }) => text).filter(isFor(message))
  return heldBy(message, [...written, ...currentFacts.map(ofFact)]).most > 0
}
