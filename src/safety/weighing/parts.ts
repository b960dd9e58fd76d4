import type { Sentence } from '#safety/normal.ts'

/** Sentences that are weighed together. What is meant is often said in one or two, amid many of an ordinary day. */
const together = 3
/** Who writes without full stops is read in pieces as well. */
const longestInWords = 45

function pieces({ plain, hindi }: Sentence): Sentence[] {
  const [inPlain, inHindi] = [plain.split(' '), hindi.split(' ')]
  const count = Math.ceil(inPlain.length / longestInWords)
  if (count === 1) return [{ plain, hindi }]
  const slice = (words: string[], at: number) =>
    words.slice(Math.floor((at * words.length) / count), Math.floor(((at + 1) * words.length) / count)).join(' ')
  return Array.from({ length: count }, (_, at) => ({ plain: slice(inPlain, at), hindi: slice(inHindi, at) }))
}

/** The parts in which a text is weighed, each with its neighbours; a short text is one part. */
export function partsOf(sentences: Sentence[]): Sentence[][] {
  const all = sentences.flatMap(pieces)
  return all.length <= together ? [all] : all.slice(together - 1).map((_, at) => all.slice(at, at + together))
}
