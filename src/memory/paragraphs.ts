const mostWords = 120

const wordsIn = (text: string) => text.split(/\s+/).length

/**
 * The natural pieces of a text: its paragraphs, and of a long one runs of whole sentences, each at most 120 words unless
 * a single sentence is longer.
 */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .flatMap((paragraph) => (wordsIn(paragraph) <= mostWords ? [paragraph] : sentenceRuns(paragraph)))
}

function sentenceRuns(paragraph: string): string[] {
  const runs: string[] = []
  for (const sentence of paragraph.split(/(?<=[.!?।\n])\s+/)) {
    const run = runs.at(-1)
    if (run !== undefined && wordsIn(run) + wordsIn(sentence) <= mostWords) runs[runs.length - 1] = `${run} ${sentence}`
    else runs.push(sentence)
  }
  return runs
}
