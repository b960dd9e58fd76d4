import type { Fact } from './facts.ts'

const mark = /\[(\d{1,3}(?:\s*,\s*\d{1,3})*)\]/g

/** Digits of both scripts, without the commas that group them. */
const numbersIn = (text: string): string[] =>
  text
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/(\d),(?=\d{2,3}(?:\D|$|,))/g, '$1')
    .match(/\d+(?:\.\d+)?/g)
    ?.map((number) => String(Number(number))) ?? []

/** Whether every number of a sentence with marks stands in a fact that it cites; what holds no mark claims nothing of the record. */
export function hasOwnNumber(sentence: string, facts: Fact[]): boolean {
  const cited = [...sentence.matchAll(mark)].flatMap(([, numbers = '']) => numbers.split(',').map(Number))
  if (cited.length === 0) return false
  const held = new Set(cited.flatMap((at) => numbersIn(facts[at - 1]?.label ?? '')))
  return numbersIn(sentence.replace(mark, ' ')).some((number) => !held.has(number))
}

/** The end of a sentence, with the marks behind it, once something else has begun; or the end of a line. */
const end = /[.!?।…]+["”’)*]*(?:\s*\[[\d,\s]*\])*\s+(?=[^\s[])|\n+/u
/** So that words without an end are not waited for. */
const longest = 400

/** Gathers a model's pieces into sentences, each with the space that follows it. */
export function sentenceReader() {
  let held = ''
  return {
    *push(piece: string): Generator<string> {
      held += piece
      for (let found = end.exec(held); found; found = end.exec(held)) {
        const to = found.index + found[0].length
        yield held.slice(0, to)
        held = held.slice(to)
      }
      const space = held.lastIndexOf(' ')
      if (held.length <= longest || space <= 0) return
      yield held.slice(0, space)
      held = held.slice(space)
    },
    /** What is left when nothing more comes. */
    finish(): string {
      const rest = held
      held = ''
      return rest
    },
  }
}
