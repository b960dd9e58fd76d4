import { authorTerms } from './entry.ts'
import { answersKind, type Question } from './question.ts'
import type { Asked } from './terms.ts'
import { type Span, spansIn } from './time.ts'

/** A memory that may be the answer, with what its surroundings hold. `around`: two before, two after, nearest in the middle. */
export type Candidate = {
  text: string
  author: string | null
  /** Civil day of the person, since 1970-01-01. */
  day: number
  terms: string[]
  around: string[][]
  /** Is it a question itself, and what was said just before it? */
  asks: boolean
  afterQuestion: boolean
  /** How often each term of the question is in its conversation, and how many terms that has. */
  block: { counts: Map<string, number>; length: number }
  pinned: boolean
}

/** The person's own statistics: how many memories, how long on average, and in how many each term is. */
export type Statistics = { memories: number; averageLength: number; frequency: Map<string, number> }

export type Parts = {
  own: number
  near: number
  talk: number
  covered: number
  author: number
  length: number
  isQuestion: number
  afterQuestion: number
  kind: number
  date: number
  recent: number
  pinned: number
}

/**
 * How much each part counts. The BM25 parts are shares of what the question's words could give at most. Surroundings count
 * for more than the unit itself: an answer often names its topic only in the turn before. A time that is asked for counts
 * for more than any words. Pinning and recency break ties.
 */
const weights: Parts = {
  own: 0.8,
  near: 1.2,
  talk: 0.5,
  covered: 0.6,
  author: 0.3,
  length: 0.12,
  isQuestion: -0.2,
  afterQuestion: 0.2,
  kind: 0.3,
  date: 1.6,
  recent: 0.03,
  pinned: 0.15,
}
const weightOfEach = Object.entries(weights) as [keyof Parts, number][] // its own keys
/** How much of a term in the memory itself, two before, one before, one after, two after: an answer follows what it answers. */
const shares = [1, 0.6, 1, 0.6, 0.4]
/** Whoever's name is asked for mostly speaks; the name as a word finds those who greet them. */
const nameShare = 0.4

export const idf = (memories: number, frequency: number) =>
  Math.log(1 + (memories - frequency + 0.5) / (frequency + 0.5))

/** Terms of one word with what they weigh, of which the best counts; `own`: the word itself, not one that is near to it. */
type Term = { term: string; weight: number; own: boolean }
type Weighed = { word: string; terms: Term[]; weight: number }

function weigh(words: Asked[], { memories, frequency }: Statistics): Weighed[] {
  const weightOf = (term: string) => {
    const times = frequency.get(term)
    return times ? idf(memories, Math.min(times, memories)) : 0
  }
  return words.flatMap(({ word, terms, alike }) => {
    const own = terms.map((term) => ({ term, weight: weightOf(term), own: true }))
    const known = heaviest(own)
    // A near word that is rarer than the word itself tells no more than it.
    const most = known > 0 ? known : Number.POSITIVE_INFINITY
    const near = alike.map(({ term, share }) => ({ term, weight: share * Math.min(most, weightOf(term)), own: false }))
    const weighed = [...own, ...near].filter(({ weight }) => weight > 0)
    return weighed.length > 0 ? [{ word, terms: weighed, weight: heaviest(weighed) }] : []
  })
}

const heaviest = (terms: Term[]) => Math.max(0, ...terms.map(({ weight }) => weight))

/** BM25 (Robertson) of the words over one bag of terms, as a share of the sum of their weights: 0 to k1 + 1. */
function bm25(
  words: Weighed[],
  countOf: (term: string) => number,
  length: number,
  average: number,
  k1: number,
  b: number,
) {
  const norm = k1 * (1 - b + (b * length) / (average || 1))
  let sum = 0
  let most = 0
  for (const { terms, weight } of words) {
    most += weight
    let best = 0
    for (const { term, weight } of terms) {
      const times = countOf(term)
      if (times > 0) best = Math.max(best, (weight * times * (k1 + 1)) / (times + norm))
    }
    sum += best
  }
  return most > 0 ? sum / most : 0
}

/** Terms of one memory: those that the question has, and how many there are in all. */
type Bag = { hits: string[]; length: number }
const bagOf = (terms: string[], wanted: Set<string>): Bag => ({
  hits: terms.filter((term) => wanted.has(term)),
  length: terms.length,
})

function counted(bags: Bag[], shares: number[] = []) {
  const counts = new Map<string, number>()
  let length = 0
  bags.forEach((bag, index) => {
    length += bag.length
    for (const term of bag.hits) counts.set(term, (counts.get(term) ?? 0) + (shares[index] ?? 1))
  })
  return { counts, length }
}

/** `own`: words that it says; `alike`: those of which it says something near; `near`: those that are said beside it. */
export type Seen = { parts: Parts; score: number; own: string[]; alike: string[]; near: string[]; span: Span | null }

/** `names`: terms of the question that are names of authors. `strength` of the spans: 1 where the question says the time itself. */
export type Context = { names: Set<string>; spans: Span[]; strength: number; today: number }

/** Scores every candidate for the question. */
export function rank(question: Question, candidates: Candidate[], statistics: Statistics, context: Context): Seen[] {
  const words = weigh(question.words, statistics).map((word) => {
    const isName = word.terms.some(({ term }) => context.names.has(term))
    return isName
      ? {
          ...word,
          weight: word.weight * nameShare,
          terms: word.terms.map((t) => ({ ...t, weight: t.weight * nameShare })),
        }
      : word
  })
  const wanted = new Set(words.flatMap(({ terms }) => terms.map(({ term }) => term)))
  const bags = candidates.map(({ terms, around }) => {
    const own = bagOf(terms, wanted)
    const near = around.map((each) => bagOf(each, wanted))
    const beside = near.slice(1, 3) // the nearest on either side
    return { own: counted([own]), beside: counted([own, ...beside]), near: counted([own, ...near], shares) }
  })
  const average = {
    near: mean(bags.map(({ near }) => near.length)),
    talk: mean(candidates.map(({ block }) => block.length)),
  }
  const authors = new Set(candidates.flatMap(({ author }) => author ?? []))
  const named = new Set(
    [...authors].filter((author) => authorTerms(author).some((term) => context.names.has(term.slice(1)))),
  )
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  return candidates.map((candidate, index) => {
    const { own, beside, near } = bags[index] ?? { own: empty, beside: empty, near: empty }
    const has = (bag: typeof empty) => words.filter(({ terms }) => terms.some(({ term }) => bag.counts.has(term)))
    const besideWords = has(beside)
    const span = context.spans.length > 0 ? bestSpan(candidate, context.spans) : { value: 0, span: null }
    const parts: Parts = {
      own: bm25(words, (term) => own.counts.get(term) ?? 0, own.length, statistics.averageLength, 0.9, 0.3),
      near: bm25(words, (term) => near.counts.get(term) ?? 0, near.length, average.near, 1.2, 0.5),
      talk: bm25(
        words,
        (term) => candidate.block.counts.get(term) ?? 0,
        candidate.block.length,
        average.talk,
        1.2,
        0.75,
      ),
      covered: total > 0 ? besideWords.reduce((sum, { weight }) => sum + weight, 0) / total : 0,
      author: context.names.size === 0 ? 0 : candidate.author !== null && named.has(candidate.author) ? 1 : -1,
      length: Math.log(1 + own.length),
      isQuestion: candidate.asks ? 1 : 0,
      afterQuestion: candidate.afterQuestion ? 1 : 0,
      kind: answersKind(question.sought, candidate.text) ? 1 : 0,
      date: span.value * context.strength,
      recent: Math.exp(-Math.max(0, context.today - candidate.day) / 365),
      pinned: candidate.pinned ? 1 : 0,
    }
    const score = weightOfEach.reduce((sum, [part, weight]) => sum + weight * parts[part], 0)
    const says = (bag: typeof empty) =>
      words.flatMap(({ word, terms }) => (terms.some(({ term, own }) => own && bag.counts.has(term)) ? [word] : []))
    const [said, saidBeside] = [says(own), says(beside)]
    const alike = has(own).flatMap(({ word }) => (said.includes(word) ? [] : [word]))
    const around = saidBeside.filter((word) => !said.includes(word) && !alike.includes(word))
    return { parts, score, own: said, alike, near: around, span: span.span }
  })
}

const empty = { counts: new Map<string, number>(), length: 0 }
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)

/** What the far end of a time loses that is meant to be near to one day. */
const farShare = 0.4

/** 1 when a memory is of the time in question or speaks of it; less with every day beside it. */
function bestSpan(candidate: Candidate, spans: Span[]): { value: number; span: Span | null } {
  let best: { value: number; span: Span | null } = { value: 0, span: null }
  const year = Number(new Date(candidate.day * 86_400_000).getUTCFullYear())
  const spoken = spansIn(candidate.text, candidate.day, { from: year, to: year })
  for (const span of spans) {
    const width = span.to - span.from + 1
    const beside = Math.max(0, span.from - candidate.day, candidate.day - span.to)
    let value = Math.exp(-beside / (2 + width / 4))
    for (const said of spoken) {
      const shared = Math.min(said.to, span.to) - Math.max(said.from, span.from) + 1
      if (shared > 0) value = Math.max(value, Math.min(1, shared / (said.to - said.from + 1)))
    }
    const within = value > 0.9 ? span : null
    if (span.nearest !== undefined) value *= 1 - farShare * (1 - Math.exp(-Math.abs(candidate.day - span.nearest) / 7))
    if (value > best.value) best = { value, span: within }
  }
  return best
}
