import type { Citation } from './coach.api.ts'
import type { Fact } from './facts.ts'

/** Something that may still become a mark when the next piece comes. */
const unfinished = /\s*\[[\d,\s]{0,12}$/
const mark = /\s*\[(\d{1,3}(?:\s*,\s*\d{1,3})*)\]/g

export type Marked = { text: string; citations: Citation[] }

/**
 * Reads a model's words as they come: marks of facts that exist are numbered in the order of their use, others are
 * dropped. A citation comes with the first piece that uses it.
 */
export function markReader(facts: Fact[]) {
  const used = new Map<number, Citation>()
  let held = ''
  const read = (text: string): Marked => {
    const fresh: Citation[] = []
    const numberOf = (at: number): string => {
      const fact = facts[at - 1]
      if (!fact) return ''
      let citation = used.get(at)
      if (!citation) {
        citation = { mark: used.size + 1, ...fact }
        used.set(at, citation)
        fresh.push(citation)
      }
      return ` [${citation.mark}]`
    }
    const marked = text.replace(mark, (_, numbers: string) =>
      numbers
        .split(',')
        .map((number) => numberOf(Number(number)))
        .join(''),
    )
    return { text: marked, citations: fresh }
  }
  return {
    push(piece: string): Marked {
      const text = held + piece
      const tail = unfinished.exec(text)?.[0] ?? /\s+$/.exec(text)?.[0] ?? ''
      held = tail
      return read(tail ? text.slice(0, -tail.length) : text)
    },
    /** What was held back at the end. */
    finish: (): Marked => read(held.trimEnd()),
    citations: (): Citation[] => [...used.values()],
  }
}

export const withoutMarks = (text: string): string => text.replace(/\s*\[\d{1,3}\]/g, '')
