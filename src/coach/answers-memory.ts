import type { Draft } from './answer.ts'
import { mostQuoted } from './facts.ts'
import type { KnownFact, KnownMemory } from './knowledge.ts'
import type { Question } from './question.ts'
import { isSameWord, tellingWords } from './topic.ts'
import { plain } from './voice.ts'
import { has, plainSpelling } from './words/spelling.ts'

/** Words of asking that no memory is about. */
const asking = has(
  'say|said|tell|told|write|wrote|written|mention|mentioned|remember|recall|remind|feel|felt|about|ever|share|shared|allergic to what|latest|first|giving|forget|delete|erase|remove|memory|please|thing',
  'kaha|bola|boli|bataya|btaya|batayi|likha|yaad|hota|feel|kahi|socha|giving|dena|maine|mene|baat|hata|mita|bhool|jao|jaiye|memory|purani|purana',
  'कहा|बोला|बताया|बताई|बताऊं|लिखा|याद|सोचा|वजह|आपको|उसमें|वही|मैंने|थी|जगह|बात|हटा|मिटा|भूल|जाइए|जाओ|दीजिए|अपनी|पुरानी|पुराना',
)
const wantsFirst = has('first|pehli|pehla|पहली|पहला|earliest')

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

function fitting<T>(items: T[], words: string[], textOf: (item: T) => string): Found<T>[] {
  const scored = items.map((found, at) => ({ found, fit: share(words, textOf(found)) - at * 0.004 })) // recalled first, a little better
  const best = Math.max(0, ...scored.map(({ fit }) => fit))
  return best <= 0 ? [] : scored.filter(({ fit }) => fit >= best * near)
}

/** What they said or wrote of it, in their words: of several alike the latest. Their questions to the coach are none. */
export function memoriesOf({ known }: Draft, message: string, least = 0): KnownMemory[] {
  const words = topicWords(message)
  const told = known.memories.filter(({ text, kind }) => kind !== 'goal' && !(kind === 'message' && isAsking(text)))
  const fits = fitting(told, words, ({ text }) => text).filter(({ fit }) => fit >= least)
  const found = fits.map(({ found }) => found)
  return found.sort(
    (a, b) =>
      (wantsFirst.test(plainSpelling(message)) ? 1 : -1) * (Date.parse(a.occurredAt) - Date.parse(b.occurredAt)),
  )
}
const isAsking = (text: string) =>
  /\?\s*$/.test(text) ||
  has('what|when|which|how|kya|kab|kaun|kitn[aei]|kaise|क्या|कब|कौन|कितन[ाेी]').test(plainSpelling(text))

export function factOf({ known }: Draft, message: string): KnownFact | null {
  const words = topicWords(message)
  const named = ({ attribute, topic, subject }: KnownFact) =>
    `${attribute.replaceAll('-', ' ')} ${topic ?? ''} ${subject === 'me' ? '' : subject}`
  const found = fitting(known.currentFacts, words, named).filter(({ fit }) => fit > 0.2)
  return found.map(({ found }) => found).sort((a, b) => saidAt(b) - saidAt(a))[0] ?? null
}

const saidAt = ({ sources }: KnownFact) => Date.parse(sources[0]?.occurredAt ?? '') || 0

/** Quoted with their date; when nothing answers, that is said. */
export function recall(draft: Draft, { message }: Question) {
  const [first, second] = memoriesOf(draft, message)
  if (!first) return nothing(draft)
  citeMemory(draft, 'recalled', first)
  if (second) citeMemory(draft, second.occurredAt < first.occurredAt ? 'recalledMore' : 'recalledAlso', second)
  draft.say('askRecall')
  draft.reply('replyHow', 'replyNext')
}

/** What shall be forgotten is shown, with where it is done: nobody but the person removes a memory. */
export function forget(draft: Draft, { message }: Question) {
  const [found, second] = memoriesOf(draft, message)
  if (!found) {
    draft.say('forgetNone')
    draft.say('askTell')
    return draft.reply('replyHow', 'replyNext', 'replyHelp')
  }
  citeMemory(draft, 'recalled', found)
  if (second) citeMemory(draft, second.occurredAt < found.occurredAt ? 'recalledMore' : 'recalledAlso', second)
  draft.say('forgetHow')
  draft.say('askForget')
  draft.reply('replyHow', 'replyNext')
}

/** What is known of their life now, with the words that say so. */
export function fact(draft: Draft, question: Question) {
  const { facts, voice } = draft
  const found = factOf(draft, question.message)
  const [newest] = memoriesOf(draft, question.message)
  if (!found || (newest && Date.parse(newest.occurredAt) > saidAt(found))) return recall(draft, question) // what was said since counts
  const [latest] = found.sources
  const source = latest ? { text: latest.text, day: draft.known.dayOf(latest.occurredAt) } : null
  const row = facts.known(found, source)
  draft.cite('factIs', row, { value: plain(found.value, 120) })
  if (source) draft.cite('recalled', row, { date: voice.date(source.day), note: inner(source.text) })
  draft.say('askRecall')
  draft.reply('replyHow', 'replyNext')
}

function nothing(draft: Draft) {
  draft.say('recallNone')
  draft.say('recallTell')
  draft.say('askTell')
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

const reason = has('because|so that|why|reason|i want to', 'isliye|kyunki|taaki|wajah', 'इसलिए|क्योंकि|ताकि|वजह')
/** Their own reason for something, when they once gave one. */
export const reasonFor = (draft: Draft, message: string, names: string): KnownMemory | null =>
  memoriesOf(draft, `${message} ${names}`).find(({ text }) => reason.test(plainSpelling(text))) ?? null
