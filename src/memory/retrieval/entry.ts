import { createHash } from 'node:crypto'
import { isQuestion } from './question.ts'
import { termsOf } from './terms.ts'

/** What the index knows of one memory. `at` is milliseconds since 1970, `terms` its own in order. */
export type Entry = {
  id: string
  thread: string | null
  seq: number | null
  at: number
  author: string | null
  terms: string[]
  /** Is it a question? What follows one is often its answer. */
  asks: boolean
  block: string
}

/** How many neighbours on each side count as a memory's surroundings. */
export const reach = 2
/** A conversation is what was said in one thread on one day, and no more than so many turns of it. */
const turnsPerBlock = 64
const dayMs = 86_400_000

export function entryOf(memory: {
  id: string
  text: string
  thread: string | null
  seq: number | null
  occurredAt: Date
  author: string | null
}): Entry {
  const { id, text, thread, seq, author } = memory
  const at = memory.occurredAt.getTime()
  return { id, thread, seq, at, author, terms: termsOf(text), asks: isQuestion(text), block: blockOf(thread, seq, at) }
}

/** The conversation that a memory belongs to; what has no thread belongs to its day. */
export function blockOf(thread: string | null, seq: number | null, at: number): string {
  const where = JSON.stringify([thread, Math.floor(at / dayMs), Math.floor((seq ?? 0) / turnsPerBlock)])
  return createHash('sha256').update(where).digest('base64url').slice(0, 22)
}

/** The order of a thread: by moment, then by place, then as they came. The index `memories_thread` has the same. */
export const inThread = (a: Entry, b: Entry): number =>
  a.at - b.at || (a.seq ?? 0) - (b.seq ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Terms under which a memory is found by who said it. */
export const authorTerms = (author: string | null): string[] =>
  author ? [...new Set(termsOf(author).map((term) => `@${term}`))] : []

/** The terms that this memory counts for in the member's statistics: each once. */
export const countedTerms = (entry: Entry): Set<string> => new Set([...entry.terms, ...authorTerms(entry.author)])

const questionMark = '?'

/** The terms as the column `terms` holds them: with blanks between, and a question mark last where it is a question. */
export const spell = ({ terms, asks }: Pick<Entry, 'terms' | 'asks'>): string =>
  [...terms, ...(asks ? [questionMark] : [])].join(' ')

/** The reverse of `spell`. */
export function unspell(spelt: string): Pick<Entry, 'terms' | 'asks'> {
  const terms = spelt === '' ? [] : spelt.split(' ')
  const asks = terms.at(-1) === questionMark
  if (asks) terms.pop()
  return { terms, asks }
}

/** The neighbours' terms as the column `around` holds them: two before, two after, the nearest in the middle. */
export function aroundOf(thread: Entry[], place: number): string {
  const at = (offset: number) => {
    const entry = thread[place + offset]
    return entry ? spell(entry) : ''
  }
  return `${at(-2)}|${at(-1)}|${at(1)}|${at(2)}`
}

/** Puts a person's own postings apart from everybody else's. Two people may share a tag: it only makes finding quick. */
export const tagOf = (memberId: string): string =>
  Number.parseInt(memberId.replaceAll('-', '').slice(-8), 16).toString(36)

/** One term as a lexeme of the member's: plain letters and digits, for which a tsvector needs no other care. */
export const lexeme = (tag: string, term: string): string => `'${tag}:${term.replace(/['\\]/g, '')}'`

/** The tsvector, spelt: own terms and author. What stands beside is found through its neighbour: see `candidates.ts`. */
export const searchOf = (tag: string, entry: Entry): string =>
  [...countedTerms(entry)].map((term) => lexeme(tag, term)).join(' ')
