import { and, eq, gte, lt } from 'drizzle-orm'
import { civilDate, civilDateAt, dayNumber, instantAt } from '#platform/civil.ts'
import type { Ctx } from '#platform/ctx.ts'
import { closeIn, type Near, nearTo, withNear } from './embeddings/near.ts'
import { correctedWords } from './facts/corrections.ts'
import { memories } from './memory.tables.ts'
import type { Alike } from './retrieval/alike.ts'
import { candidatesOf, type Filter, planOf, type Row, type Store, storeOf } from './retrieval/candidates.ts'
import { unspell } from './retrieval/entry.ts'
import { besideDays } from './retrieval/festivals.ts'
import { type Question, readQuestion } from './retrieval/question.ts'
import { type Candidate, idf, rank, type Seen } from './retrieval/rank.ts'
import { reasonsOf } from './retrieval/reasons.ts'
import { heardIn } from './retrieval/sounds.ts'
import { askedIn, termsOf } from './retrieval/terms.ts'
import type { Anchor, Span } from './retrieval/time.ts'

/** What to look for: `from` inclusive, `to` exclusive, of when it happened. */
export type Query = { q: string; limit: number; from?: Date; to?: Date; kind?: string; thread?: string }

/** A memory that was found: `score` lies within 0 and 1, `why` says in plain words what spoke for it. */
export type Found = Omit<Row, 'terms' | 'around' | 'block' | 'blockLength' | 'blockCounts'> & {
  score: number
  why: string[]
}

type Ranked = { row: Row; seen: Seen; score: number; isClose: boolean }
/** What decides in one search: the question as read, the person's statistics, and the terms that are told apart. */
type Search = {
  ctx: Ctx
  question: Question
  store: Store
  terms: string[]
  alike: Alike[]
  names: Set<string>
  filter: Filter
  today: number
  /** Null where no vectors serve: words alone rank. */
  meaning: Near | null
}

/**
 * The member's memories that answer `q`, best first; none when nothing in it can be looked for. Call it outside a
 * transaction: row-level security keeps the text index from use inside one, which is right but slow.
 */
export async function search(ctx: Ctx, query: Query): Promise<Found[]> {
  const words = askedIn(query.q)
  const asked = words.flatMap(({ terms }) => terms)
  const nearby = words.flatMap(({ alike }) => alike.map(({ term }) => term))
  const store = await storeOf(ctx, [...asked, ...nearby, ...asked.map((term) => `@${term}`)])
  if (!store) return []
  const today = dayOf(ctx, ctx.now())
  const names = new Set(asked.filter((term) => store.frequency.has(`@${term}`)))
  const question = await withHeard(ctx, readQuestion(query.q, today, store.years), store)
  const terms = question.words
    .flatMap(({ terms }) => terms)
    .filter((term) => store.frequency.has(term) || names.has(term))
  const alike = alikeIn(question, store).filter(({ term }) => !terms.includes(term))
  const filter = filterOf(query)
  const meaning = await nearTo(ctx, query.q, filter)
  const looking: Search = { ctx, question, store, terms, alike, names, filter, today, meaning }
  let found = await look(looking, question.spans, 1)
  const anchored = question.spans.length === 0 && question.anchor ? anchorSpans(looking, question.anchor, found) : []
  if (anchored.length > 0) found = await look(looking, anchored, 0.4)
  return corrected(found, question)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, query.limit)
    .map((each) => present(each, looking))
}

/** Words that stand nowhere as they are spelt are looked for by their sound. */
async function withHeard(ctx: Ctx, question: Question, store: Store): Promise<Question> {
  const heard = await heardIn(ctx, question.words, store.frequency)
  for (const { term, memories } of heard) store.frequency.set(term, memories)
  const termsOf = (word: string) => heard.flatMap((each) => (each.word === word ? [each.term] : []))
  return {
    ...question,
    words: question.words.map((word) => ({ ...word, terms: [...word.terms, ...termsOf(word.word)] })),
  }
}

function filterOf({ from, to, kind, thread }: Query): Filter {
  return and(
    from && gte(memories.occurredAt, from),
    to && lt(memories.occurredAt, to),
    kind ? eq(memories.kind, kind) : undefined,
    thread ? eq(memories.thread, thread) : undefined,
  )
}

/** Of terms that are near to any word of the question, those which the person has; the best share of each. */
function alikeIn(question: Question, store: Store): Alike[] {
  const shares = new Map<string, number>()
  for (const { term, share } of question.words.flatMap(({ alike }) => alike))
    if (store.frequency.has(term)) shares.set(term, Math.max(share, shares.get(term) ?? 0))
  return [...shares].map(([term, share]) => ({ term, share }))
}

const dayOf = (ctx: Ctx, at: Date) => dayNumber(civilDateAt(at, ctx.person.timeZone, ctx.person.dayStart))

async function look(search: Search, spans: Span[], strength: number): Promise<Ranked[]> {
  const { ctx, question, store, alike, names, filter, today, meaning } = search
  const terms = [...search.terms, ...alike.map(({ term }) => term)]
  const memoriesWith = (term: string) => store.frequency.get(term) ?? 0
  const weightOf = (term: string) => idf(store.memories, memoriesWith(term))
  const weighed = [
    ...[...search.terms.filter((term) => !names.has(term)), ...[...names].map((term) => `@${term}`)]
      .filter((term) => store.frequency.has(term))
      .map((term) => ({ term, memories: memoriesWith(term), weight: weightOf(term), alike: false })),
    ...alike.map(({ term, share }) => ({
      term,
      memories: memoriesWith(term),
      weight: share * weightOf(term),
      alike: true,
    })),
  ]
  // Who spoke tells little by itself: it is looked for only when nothing else is.
  const content = weighed.filter(({ term }) => !term.startsWith('@'))
  const times = spans.map(({ from, to }) => ({ from: startOf(ctx, from), to: startOf(ctx, to + 1) }))
  const plan = planOf(ctx, content.length > 0 || times.length > 0 ? content : weighed, times)
  const isAsked = plan.whole.length + plan.latest.length + plan.times.length > 0
  const rows = await withNear(ctx, isAsked ? await candidatesOf(ctx, plan, filter, terms) : [], meaning, filter, terms)
  // The person's own day costs a look at their clock: it is worth that only where the question speaks of time.
  const dayOfRow = (at: Date) => (spans.length > 0 ? dayOf(ctx, at) : Math.floor(at.getTime() / 86_400_000))
  const statistics = {
    memories: store.memories,
    averageLength: store.length / store.memories,
    frequency: store.frequency,
  }
  const seen = rank(
    question,
    rows.map((row) => candidateOf(row, terms, dayOfRow)),
    statistics,
    { names, spans, strength, today },
  )
  const bonuses = meaning?.bonuses(rows.map(({ id }) => id))
  return rows.flatMap((row, index) => {
    const each = seen[index]
    const score = (each?.score ?? 0) + (bonuses?.get(row.id) ?? 0)
    return each ? [{ row, seen: each, score, isClose: meaning?.isClose(row.id) ?? false }] : []
  })
}

const startOf = (ctx: Ctx, day: number) => instantAt(civilDate(day), ctx.person.dayStart, ctx.person.timeZone)

function candidateOf(row: Row, terms: string[], dayOf: (at: Date) => number): Candidate {
  const around = row.around.split('|').map(unspell)
  return {
    ...unspell(row.terms),
    text: row.text,
    author: row.author,
    day: dayOf(row.occurredAt),
    around: around.map(({ terms }) => terms),
    afterQuestion: around[1]?.asks ?? false,
    block: {
      counts: new Map(terms.map((term, index) => [term, row.blockCounts[index] ?? 0])),
      length: row.blockLength,
    },
    pinned: row.pinned,
  }
}

/** What one goes through lasts for days, and may come again: so much around so many of its memories is looked at. */
const [duringDays, mostTimes] = [3, 3]

/** The time around the best memory of the event, when one is surely about it; of an illness or a trip, around the best few. */
function anchorSpans({ ctx, store }: Search, { relation, words }: Anchor, found: Ranked[]): Span[] {
  const known = askedIn(words)
    .map(({ terms, alike }) => [...terms, ...alike.map(({ term }) => term)])
    .filter((terms) => terms.some((term) => store.frequency.has(term)))
  if (known.length === 0) return []
  const isAbout = ({ row }: Ranked) => {
    const own = new Set(unspell(row.terms).terms)
    return known.every((terms) => terms.some((term) => own.has(term)))
  }
  const best = found.filter(isAbout).toSorted((a, b) => b.score - a.score)
  return best.slice(0, relation === 'during' ? mostTimes : 1).map(({ row }) => {
    const day = dayOf(ctx, row.occurredAt)
    return {
      from: relation === 'before' ? day - besideDays : relation === 'during' ? day - duringDays : day,
      to: relation === 'after' ? day + besideDays : relation === 'during' ? day + duringDays : day,
      nearest: day,
      said: `${relation} ${words.trim()}`,
    }
  })
}

/** Of more than can be shown nobody sees the order. */
const mostCorrected = 50

/**
 * What corrects another comes before it, however well the old words fit, when the question asks for what is corrected. Who asks
 * for a time asks for what was said then.
 */
function corrected(found: Ranked[], question: Question): Ranked[] {
  const byId = new Map(found.map((each) => [each.row.id, each]))
  const best = found.toSorted((a, b) => b.score - a.score).slice(0, mostCorrected)
  if (question.spans.length > 0 || question.anchor) return best
  for (const old of best) {
    const by = old.row.supersededBy && byId.get(old.row.supersededBy)
    if (!by || !asksForCorrected(question, old, by)) continue
    by.score = Math.max(by.score, old.score)
    old.score = Math.min(old.score, by.score) - 0.3
    if (!best.includes(by)) best.push(by)
  }
  return best
}

/** Does all that the old memory says of the question stand where it states what is corrected? */
function asksForCorrected(question: Question, { row, seen }: Ranked, by: Ranked): boolean {
  const said = [...seen.own, ...seen.alike]
  const terms = new Set(correctedWords(row.text, by.row.text).flatMap(termsOf))
  const isStated = ({ terms: own, alike }: Question['words'][number]) =>
    [...own, ...alike.map(({ term }) => term)].some((term) => terms.has(term))
  return terms.size > 0 && question.words.filter(({ word }) => said.includes(word)).every(isStated)
}

function present({ row, seen, score, isClose }: Ranked, { ctx, question }: Search): Found {
  const { terms, around, block, blockLength, blockCounts, ...memory } = row
  const { language } = ctx.person
  return {
    ...memory,
    score: 1 - Math.exp(-Math.max(0, score) / 3),
    why: [...reasonsOf(memory, seen, question, language), ...(isClose ? [closeIn[language]] : [])],
  }
}
