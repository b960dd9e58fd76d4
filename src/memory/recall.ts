import type { Ctx } from '#platform/ctx.ts'
import { presentMemory } from './browse.ts'
import type { Fact } from './facts/facts.api.ts'
import { currentFacts } from './facts/facts.ts'
import type { Memory } from './memory.api.ts'
import { type Found, search } from './search.ts'
import { isKept, keeping, ownSource } from './settings.ts'

export type Recalled = {
  /** Best first. All of them were retrieved; those that fit the budget come back. */
  memories: (Memory & { score: number; why: string[] })[]
  facts: Fact[]
  /** Ids of everything that was found, whether or not it fits. */
  retrieved: { memories: string[]; facts: string[] }
  /** Whether memory is on as a whole, and takes notes of the person's own. */
  isOn: boolean
  takesNotes: boolean
}

/** Facts come first and may take this share of the budget. */
const shareOfFacts = 0.3
const mostFacts = 60
/** How many more are sought than wanted: some come from sources that are switched off. */
const spare = 2

/** Near what tokenisers of today make of it: a token is about four bytes, in Devanagari about a letter and a half. */
export const tokensOf = (text: string) => Math.ceil(Buffer.byteLength(text) / 4)

/**
 * What memory has for a question: current facts and memories that answer it, within `budgetTokens` of text. Nothing while
 * memory is off, and nothing from a source that is. What comes back is what people wrote: data, never instructions.
 */
export async function recall(
  ctx: Ctx,
  q: string,
  { limit, budgetTokens }: { limit: number; budgetTokens: number },
): Promise<Recalled> {
  const kept = await keeping(ctx)
  const nothing = { memories: [], facts: [], retrieved: { memories: [], facts: [] }, isOn: false, takesNotes: false }
  if (!kept.isOn) return nothing
  const found = (await search(ctx, { q, limit: Math.min(50, limit * spare) }))
    .filter(({ sourceKind }) => isKept(kept, sourceKind))
    .slice(0, limit)
  const facts = byNeed(q, await currentFacts(ctx, kept.off, mostFacts))
  const fitting = within(facts, budgetTokens * shareOfFacts, (fact) => tokensOf(wordsOf(fact)))
  const left = budgetTokens - fitting.reduce((sum, fact) => sum + tokensOf(wordsOf(fact)), 0)
  return {
    memories: within(found, left, ({ text }) => tokensOf(text)).map(present),
    facts: fitting,
    retrieved: { memories: found.map(({ id }) => id), facts: facts.map(({ id }) => id) },
    isOn: true,
    takesNotes: isKept(kept, ownSource),
  }
}

const present = (memory: Found): Recalled['memories'][number] => ({
  ...presentMemory(memory),
  score: memory.score,
  why: memory.why,
})
const wordsOf = ({ subject, attribute, topic, value }: Fact) => `${subject} ${attribute} ${topic ?? ''} ${value}`

/** Takes in order what fits; one that is too long does not keep a shorter one out. */
function within<T>(items: T[], budget: number, costOf: (item: T) => number): T[] {
  let left = budget
  return items.filter((item) => {
    const cost = costOf(item)
    if (cost > left) return false
    left -= cost
    return true
  })
}

/** Pinned facts first, then those that share a word with the question, then what was said last. */
function byNeed(q: string, facts: Fact[]): Fact[] {
  const asked = new Set(q.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [])
  const shared = (fact: Fact) =>
    wordsOf(fact)
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((word) => asked.has(word)).length
  return facts.toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || shared(b) - shared(a))
}
