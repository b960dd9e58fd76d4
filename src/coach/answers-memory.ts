import { holdsOf } from '#memory/memory.ts'
import { civilDate } from '#platform/civil.ts'
import { screen } from '#safety/safety.ts'
import type { Draft } from './answer.ts'
import { theDay, theSpan } from './answers-days.ts'
import { askedBy } from './fact-templates.ts'
import { worded } from './fact-words.ts'
import { mostQuoted } from './facts.ts'
import { asksAllFacts, asksLeave, attributesAsked, healthFactFor } from './facts-asked.ts'
import { isAskedFor, isHostile } from './hostile.ts'
import type { KnownFact, KnownMemory } from './knowledge.ts'
import type { Question } from './question.ts'
import type { Span } from './span.ts'
import { isToCoach } from './to-coach.ts'
import { isSameWord, tellingWords } from './topic.ts'
import { plain } from './voice.ts'
import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

/** What was said in distress had its answer; it is not held up to them for a word that it shares with another question. */
const isCry = (text: string) => screen(text) !== null

/** Words of asking that no memory is about. */
const asking = said`
  say, said, tell, told, write, wrote, written, mention, mentioned, remember, recall, remind, feel, felt, about, ever,
  share, shared, allergic to what, latest, first, giving, forget, delete, erase, remove, memory, please, thing,
  kaha, bola, boli, bataya, btaya, batayi, likha, yaad, hota, feel, kahi, socha, giving, dena, maine, mene, baat,
  hata, mita, bhool, jao, jaiye, memory, purani, purana,
  कहा, बोला, बताया, बताई, बताऊं, लिखा, याद, सोचा, वजह, आपको, उसमें, वही, मैंने, थी, जगह, बात, हटा, मिटा, भूल, जाइए,
  जाओ, दीजिए, अपनी, पुरानी, पुराना,
`
const wantsLast = said`
  last, latest, recently, newest,
  pichhli, pichhla, aakhri, last,
  पिछली, पिछला, आखिरी, हाल,
`
const wantsFirst = said`first, pehli, pehla, पहली, पहला, earliest`

const topicWords = (message: string) => {
  const words = tellingWords(message)
  const left = words.filter((word) => !asking.test(word))
  return left.length > 0 ? left : words
}
const share = (words: string[], text: string) => {
  const said = tellingWords(text)
  return words.filter((word) => said.some((other) => isSameWord(word, other))).length / Math.max(1, words.length)
}

type Found<T> = { found: T; fit: number }
/** How near to the best another has to come to be about the same. */
const near = 0.75

/** Best first; those that fit alike stay as they came. */
function fitting<T>(items: T[], words: string[], textOf: (item: T) => string): Found<T>[] {
  const scored = items.map((found) => ({ found, fit: share(words, textOf(found)) }))
  const best = Math.max(0, ...scored.map(({ fit }) => fit))
  return best <= 0 ? [] : scored.filter(({ fit }) => fit >= best * near).sort((a, b) => b.fit - a.fit)
}

/**
 * What they said or wrote of it, in their words: the nearest first, of several as near the latest. Their questions to the
 * coach are none, and what gives orders to whoever reads it is only shown to who asks for it.
 */
export function memoriesOf({ known }: Draft, message: string, least = 0): KnownMemory[] {
  const words = topicWords(message)
  const told = known.memories.filter(
    ({ text, kind }) =>
      kind !== 'goal' &&
      !(kind === 'message' && (isToCoach(text) || isCry(text))) &&
      (!isHostile(text) || isAskedFor(message)),
  )
  const text = plainSpelling(message)
  const found = fitting(told, words, ({ text }) => text).filter(({ fit }) => fit >= least)
  const at = ({ found }: Found<KnownMemory>) => Date.parse(found.occurredAt)
  if (wantsFirst.test(text)) found.sort((a, b) => at(a) - at(b))
  else if (wantsLast.test(text)) found.sort((a, b) => at(b) - at(a))
  else found.sort((a, b) => b.fit - a.fit || at(b) - at(a))
  return found.map(({ found }) => found)
}

export function factOf({ known }: Draft, message: string): KnownFact | null {
  const words = topicWords(message)
  const named = ({ attribute, topic, subject }: KnownFact) =>
    `${attribute.replaceAll('-', ' ')} ${askedBy[attribute] ?? ''} ${topic ?? ''} ${subject === 'me' ? '' : subject}`
  const found = fitting(known.currentFacts.filter(honest), words, named).filter(({ fit }) => fit > 0.2)
  return found.sort((a, b) => b.fit - a.fit || saidAt(b.found) - saidAt(a.found))[0]?.found ?? null
}

const saidAt = ({ sources }: KnownFact) => Date.parse(sources[0]?.occurredAt ?? '') || 0

/** What was felt, thought or decided may have changed; where somebody lives or when is answered, and that is all. */
const ofAView = said`
  feel, felt, think, thought, decide, decided, decision, want, wanted, why, reason, plan, planned, promise, promised,
  problem, worried, afraid, hope, dream, advice, learn, learnt, realise, realize, cry, cried, mood,
  laga, laga tha, socha, sochti, sochta, faisla, tay, chahta, chahti, kyun, wajah, vaada, dikkat, pareshani, dar,
  sapna, seekha, roya, royi, mann?,
  लगा, सोचा, सोचती, सोचता, फैसला, तय, चाहता, चाहती, क्यों, वजह, वादा, दिक्कत, परेशानी, डर, सपना, सीखा, रोया, रोई, मन,
`

/** Quoted with their date; when nothing answers, that is said. */
export function recall(draft: Draft, question: Question) {
  const { message, span } = question
  if (draft.known.isMemoryOff) return nothing(draft)
  const [first, second] = memoriesOf(draft, message, span ? 0.3 : 0)
  if (!first && span) return span.isDay ? theDay(draft, question) : thatTime(draft, question, span)
  if (!first) return nothing(draft)
  citeMemory(draft, 'recalled', first)
  if (second) citeMemory(draft, second.occurredAt < first.occurredAt ? 'recalledMore' : 'recalledAlso', second)
  if (ofAView.test(plainSpelling(message))) draft.say('askRecall')
  else if (isOld(draft, first.occurredAt)) draft.say('askStill')
  else if (!second) draft.say('recalledLatest')
  draft.reply('replyHow', 'replyNext')
}

/** A stretch of days: how it went, with what they wrote in it. */
function thatTime(draft: Draft, { habit, goal }: Question, span: Span) {
  const { known } = draft
  const written = known.memories.find(({ occurredAt, kind, text }) => {
    const day = known.dayOf(occurredAt)
    return kind !== 'message' && kind !== 'goal' && day >= span.from && day <= span.to && !isHostile(text)
  })
  if (written) citeMemory(draft, 'recalled', written)
  theSpan(draft, habit, goal, span)
}

const oldDays = 182
const isOld = ({ known }: Draft, instant: string) => known.today - known.dayOf(instant) > oldDays

/** What shall be forgotten is shown, with where it is done: nobody but the person removes a memory. */
export function forget(draft: Draft, { message, span }: Question) {
  const { known } = draft
  const isThen = ({ occurredAt }: KnownMemory) => {
    const day = known.dayOf(occurredAt)
    return span === null || (day >= span.from && day <= span.to)
  }
  const [found, second] = memoriesOf(draft, message).filter(isThen)
  if (!found) {
    draft.say(known.isMemoryOff ? 'forgetOff' : 'forgetNone')
    draft.say(known.isMemoryOff ? 'askNext' : 'askTell')
    return draft.reply('replyHow', 'replyNext', 'replyHelp')
  }
  citeMemory(draft, 'recalled', found)
  if (second) citeMemory(draft, second.occurredAt < found.occurredAt ? 'recalledMore' : 'recalledAlso', second)
  draft.say('forgetHow')
  draft.say('askForget')
  draft.reply('replyHow', 'replyNext')
}

/** What is known of their life now as a sentence, then the words that say so. */
export function fact(draft: Draft, question: Question) {
  if (asksAllFacts(question.message)) return allFacts(draft)
  const certain = factAskedFor(draft, question)
  if (!certain && attributesAsked(question.message)?.includes('name')) return ownName(draft)
  const found = certain ?? factOf(draft, question.message)
  const [nearest] = memoriesOf(draft, question.message)
  const isPast = found && nearest && Date.parse(nearest.occurredAt) > saidAt(found) && !isOfDay(question)
  if (!found || isPast) return recall(draft, question) // what was said since counts
  citeKnown(draft, found)
  draft.reply('replyHow', 'replyNext')
}

/** The day or the leave that is asked for is answered by that fact alone. */
const isOfDay = ({ span, message }: Question) => span?.isDay === true || asksLeave(message)

function ownName(draft: Draft) {
  draft.say('nameIs', { name: draft.known.name })
  draft.say('askNext')
  draft.reply('replyHow', 'replyNext')
}

const honest = ({ sources }: KnownFact) => !sources.some(({ text }) => isHostile(text))
/** The one that is asked for by its kind, by its day, or because it allows or forbids what is asked. */
function factAskedFor({ known }: Draft, { message, span }: Question): KnownFact | undefined {
  const facts = known.currentFacts.filter(honest)
  const attributes = attributesAsked(message)
  if (attributes)
    return facts
      .filter(({ subject, attribute }) => subject === 'me' && attributes.includes(attribute))
      .toSorted((a, b) => saidAt(b) - saidAt(a))[0]
  if (span?.isDay) return facts.find(({ value }) => value === civilDate(span.from))
  return asksLeave(message) ? healthFactFor(message, facts) : undefined
}

const mostFacts = 4
/** What is known of them, themselves first. */
function allFacts(draft: Draft) {
  const { known, voice, facts } = draft
  const all = known.currentFacts
    .filter(honest)
    .toSorted((a, b) => Number(b.subject === 'me') - Number(a.subject === 'me'))
    .slice(0, mostFacts)
  if (all.length === 0) return nothing(draft)
  for (const each of all) {
    const { sentence } = worded(each, voice, known.today)
    const [latest] = each.sources
    const source = latest ? { text: latest.text, day: known.dayOf(latest.occurredAt) } : null
    draft.cite('factIs', facts.known(each, sentence, source), { sentence })
  }
  draft.say('factsMore')
  draft.say('askNext')
  draft.reply('replyHow', 'replyNext')
}

/** What the plan has on the very day of a date of theirs. */
function citeSameDay({ cite, facts, known }: Draft, day: number) {
  for (const goal of known.goals)
    for (const step of goal.steps)
      if (step.due === day && step.doneOn === null)
        return cite('stepSameDay', facts.step(goal, step), { step: plain(step.title) })
}

/** A fact, its source, and whether it still holds where it is old and can change. */
export function citeKnown(draft: Draft, found: KnownFact) {
  const { facts, voice, known } = draft
  const [latest] = found.sources
  const source = latest ? { text: latest.text, day: known.dayOf(latest.occurredAt) } : null
  const { sentence, day } = worded(found, voice, known.today)
  const row = facts.known(found, sentence, source)
  draft.cite('factIs', row, { sentence })
  if (source) draft.cite('recalled', row, { date: voice.date(source.day), note: inner(source.text) })
  if (day !== null && day >= known.today) citeSameDay(draft, day)
  if (latest && day === null && holdsOf(found.attribute) !== 'fixed' && isOld(draft, latest.occurredAt))
    draft.say('askStill')
}

/** Nothing answers it; what is off or private is not offered to be kept. */
export function nothing(draft: Draft) {
  const { isMemoryOff, keepsNothing } = draft.known
  draft.say(isMemoryOff ? 'recallOff' : 'recallNone')
  if (!keepsNothing) draft.say('recallTell')
  draft.say(keepsNothing ? 'askNext' : 'askTell')
  draft.reply('replyHow', 'replyNext', 'replyHelp')
}

export function citeMemory(
  { cite, facts, voice, known }: Draft,
  key: 'recalled' | 'recalledMore' | 'recalledAlso' | 'whyWords',
  memory: KnownMemory,
) {
  const day = known.dayOf(memory.occurredAt)
  cite(key, facts.memory(memory, day), { date: voice.date(day), note: inner(memory.text) })
}
const inner = (text: string) => plain(text, mostQuoted).replace(/[“”]/g, '"')

const reason = said`
  because, so that, why, reason, i want to,
  isliye, kyunki, taaki, wajah,
  इसलिए, क्योंकि, ताकि, वजह,
`
/** Their own reason for something, when they once gave one. */
export const reasonFor = (draft: Draft, message: string, names: string): KnownMemory | null =>
  memoriesOf(draft, `${message} ${names}`).find(({ text }) => reason.test(plainSpelling(text))) ?? null
