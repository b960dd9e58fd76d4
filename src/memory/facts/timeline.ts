import { type Since, startOf } from './since.ts'

/** One saying, as it counts; `at` is when it was said, `corrects` the value that a person's correction took the place of. */
export type Claim = {
  id: string
  value: string
  valueKey: string
  says: 'is' | 'was' | 'not'
  isChange: boolean
  at: Date
  confidence: number
  origin: string
  corrects: string | null
  /** Since when, as the saying has it. */
  since: Since | null
}

/**
 * How many values hold at a time. `one`: a new one closes the old. `fixed`: it never changes, so two values contradict
 * each other until the person corrects one. `many`: each value stands for itself. `some`: so too, until one is told as a
 * change (“my roommate is Kavita now”), which closes those before.
 */
export type Holds = 'one' | 'fixed' | 'many' | 'some'

/** A value and while it held. `contradicts` are places in the list. */
export type Span = {
  value: string
  valueKey: string
  validFrom: Date | null
  /** As precisely as it was said; null when it was not. */
  since: Since | null
  validTo: Date | null
  saidLast: Date
  confidence: number
  claims: string[]
  contradicts: number[]
  correctedAt: Date | null
  history: { value: string; until: string }[]
}

/**
 * What the claims about one attribute amount to, oldest first: the same whatever order they arrived in. `dayOf` says
 * which sayings are of the same time: different values within a day, with no word of a change, contradict each other.
 */
export function timeline(claims: Claim[], holds: Holds, dayOf: (at: Date) => string): Span[] {
  const sorted = corrected(claims).toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
  const spans: Drawn[] = []
  for (const claim of sorted) {
    if (claim.says === 'is') hold(spans, claim, holds, dayOf)
    else end(spans, claim)
  }
  return spans.map(({ from, ...span }) => ({
    ...span,
    confidence: confidenceOf(from),
    claims: from.map(({ id }) => id),
    contradicts: span.contradicts.toSorted((a, b) => a - b),
    correctedAt: from.findLast(({ corrects }) => corrects !== null)?.at ?? null,
    history: [...new Map(from.flatMap(({ before }) => before).map((old) => [old.value, old])).values()],
  }))
}

type Relabelled = Claim & { before: { value: string; until: string }[] }
type Drawn = Omit<Span, 'claims' | 'confidence' | 'correctedAt' | 'history'> & { from: Relabelled[] }

/** What was said up to a correction, and said what it corrects, now says what the person says. */
function corrected(claims: Claim[]): Relabelled[] {
  let all: Relabelled[] = claims.map((claim) => ({ ...claim, before: [] }))
  const corrections = claims.filter(({ corrects }) => corrects !== null)
  for (const correction of corrections.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const { value, valueKey, at } = correction
    all = all.map((claim) =>
      claim.valueKey === correction.corrects && claim.id !== correction.id && claim.at <= at
        ? { ...claim, value, valueKey, before: [...claim.before, { value: claim.value, until: at.toISOString() }] }
        : claim,
    )
  }
  return all
}

function hold(spans: Drawn[], claim: Relabelled, holds: Holds, dayOf: (at: Date) => string) {
  const open = spans.filter(({ validTo }) => validTo === null)
  const same = open.find(({ valueKey }) => valueKey === claim.valueKey)
  const isReplaced = (other: Drawn) => claim.isChange && other.saidLast < claim.at
  const others = holds === 'many' ? [] : open.filter((one) => one !== same && (holds !== 'some' || isReplaced(one)))
  const span = same ?? begin(spans, claim)
  if (same) say(same, claim)
  const isSettled = claim.isChange || claim.corrects !== null
  for (const other of others) {
    const isSameTime = holds === 'fixed' || dayOf(other.saidLast) === dayOf(claim.at)
    if (isSettled || !isSameTime) other.validTo = endOf(other, claim)
    else contradict(spans, span, other)
  }
}

function begin(spans: Drawn[], claim: Relabelled): Drawn {
  const { value, valueKey, at, since } = claim
  const validFrom = since === null ? at : startOf(since)
  const span = { value, valueKey, validFrom, since, validTo: null, saidLast: at, contradicts: [], from: [claim] }
  spans.push(span)
  return span
}

/** What comes after says since when; where that is before the other began, or was heard of, it ends when this was said. */
function endOf(other: Drawn, { since, at }: Relabelled): Date {
  const from = since === null ? at : startOf(since)
  return from > other.saidLast ? from : at
}

function say(span: Drawn, claim: Relabelled) {
  span.from.push(claim)
  span.saidLast = claim.at
  span.value = claim.value
  if (claim.since === null) return
  span.since = claim.since
  span.validFrom = startOf(claim.since)
}

function contradict(spans: Drawn[], a: Drawn, b: Drawn) {
  const [placeOfA, placeOfB] = [spans.indexOf(a), spans.indexOf(b)]
  if (!a.contradicts.includes(placeOfB)) a.contradicts.push(placeOfB)
  if (!b.contradicts.includes(placeOfA)) b.contradicts.push(placeOfA)
}

/** `was` tells of something that is over, even if it was never told while it held; `not` only ends what was told. */
function end(spans: Drawn[], claim: Relabelled) {
  const span = spans.findLast(({ valueKey }) => valueKey === claim.valueKey)
  if (span && span.validTo === null) span.validTo = claim.at
  if (claim.says === 'not') return
  if (span) return say(span, claim)
  begin(spans, claim)
  Object.assign(spans.at(-1) ?? {}, { validFrom: null, since: null, validTo: claim.at })
}

/** Independent sayings add up (noisy or); the person's own word is certain. */
function confidenceOf(claims: Claim[]): number {
  if (claims.some(({ origin }) => origin === 'person')) return 1
  const doubt = claims.reduce((left, { confidence }) => left * (1 - confidence), 1)
  return Math.round(Math.min(0.99, 1 - doubt) * 100) / 100
}
