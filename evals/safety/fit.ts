import { writeFileSync } from 'node:fs'
import { languageOf } from '#platform/language.ts'
import { type Sentence, sentencesOf } from '#safety/normal.ts'
import { answerThemes } from '#safety/weighing/answers.ts'
import { amountsOf, featuresOf, together } from '#safety/weighing/features.ts'
import { partsOf } from '#safety/weighing/parts.ts'
import { textThemes } from '#safety/weighing/texts.ts'
import { answers, type Line, texts } from './lines.ts'
import { type Example, fitted, scoreOf, type Weights } from './regression.ts'

/** `npm run fit:safety` writes the weights of texts and answers; `… folds` only says how lines fare whose whole file was left out. */
const scales = [
  { name: 'texts', themes: textThemes as readonly string[], lines: texts(), partsOf },
  {
    name: 'answers',
    themes: answerThemes as readonly string[],
    lines: answers(),
    partsOf: (sentences: Sentence[]) => sentences.map((sentence) => [sentence]),
  },
]

/** A line, and the features of each part in which it is weighed. */
type Read = { line: Line; parts: string[][] }
const readIn =
  (partsOf: (sentences: Sentence[]) => Sentence[][]) =>
  (line: Line): Read => {
    const language = languageOf(line.text, 'en')
    return {
      line,
      parts: partsOf(sentencesOf(line.text)).map((part) =>
        together(part.map((sentence) => featuresOf(sentence, language))),
      ),
    }
  }

/** A feature that stands in one line only says nothing of others. */
function namesIn(read: Read[]): string[] {
  const often = new Map<string, number>()
  for (const { parts } of read) for (const name of new Set(parts.flat())) often.set(name, (often.get(name) ?? 0) + 1)
  return [...often.keys()].filter((name) => (often.get(name) ?? 0) >= 2).sort()
}

function exampleOf(features: string[], theme: number, place: Map<string, number>): Example {
  const amounts = amountsOf(features)
  const known = features.flatMap((name, at) => {
    const row = place.get(name)
    return row === undefined ? [] : [{ row, amount: amounts[at] ?? 0 }]
  })
  return { theme, at: known.map(({ row }) => row), amounts: known.map(({ amount }) => amount) }
}

/**
 * Every part of a harmless line is harmless; of a line of danger only one need not be. Which one is not told, so the fit
 * says it: the part that speaks most strongly counts in the next fit.
 */
function fitTo(read: Read[], themes: readonly string[]) {
  const names = namesIn(read)
  const place = new Map(names.map((name, at) => [name, at]))
  const lines = read.map(({ line, parts }) => {
    const theme = themes.indexOf(line.theme)
    if (theme < 0) throw new Error(`${line.from} has a heading that is no theme: ${line.theme}`)
    return parts.map((features) => exampleOf(features, theme, place))
  })
  const strongest = (parts: Example[], weights: Weights) =>
    parts.reduce((one, two) => (scoreOf(two, weights) > scoreOf(one, weights) ? two : one))
  let weights = fitted(lines.filter((parts) => parts.length === 1).flat(), names.length, themes.length, 100)
  for (const steps of [100, 250]) {
    const examples = lines.flatMap((parts) => (parts[0]?.theme === 0 ? parts : [strongest(parts, weights)]))
    weights = fitted(examples, names.length, themes.length, steps)
  }
  const score = ({ parts }: Read) =>
    Math.max(...parts.map((features) => scoreOf(exampleOf(features, 0, place), weights)))
  return { names, weights, score }
}

/** Every line scored by a fit that has seen no line of its file: who writes many lines repeats their own words. */
function folded(read: Read[], themes: readonly string[]): { line: Line; score: number }[] {
  const files = [...new Set(read.map(({ line }) => line.from))]
  const folds = files.map((_, at) => files.filter((_, other) => other % 5 === at)).filter((fold) => fold.length > 0)
  return folds.flatMap((fold) => {
    const { score } = fitTo(
      read.filter(({ line }) => !fold.includes(line.from)),
      themes,
    )
    return read.filter(({ line }) => fold.includes(line.from)).map((each) => ({ line: each.line, score: score(each) }))
  })
}

for (const { name, themes, lines, partsOf } of scales) {
  const read = lines.map(readIn(partsOf)).filter(({ parts }) => parts.length > 0)
  if (process.argv.includes('folds')) {
    const scored = folded(read, themes)
    const share = (limit: number, isHarmless: boolean, of = scored) => {
      const part = of.filter(({ line }) => (line.theme === themes[0]) === isHarmless)
      return ((100 * part.filter(({ score }) => score > limit).length) / part.length).toFixed(1)
    }
    for (const limit of [0, 0.5, 1, 1.5, 2, 2.5, 3])
      console.log(`${name} over ${limit}: found ${share(limit, false)} %, alarms ${share(limit, true)} %`)
    continue
  }
  const { names, weights } = fitTo(read, themes)
  const rows = [...names, '#bias'].flatMap((feature, row) => {
    const weighed = themes.map((_, at) => Number((weights.rows[row * themes.length + at] ?? 0).toFixed(2)))
    const saysNothing = feature.includes(' ') && weighed.every((weight) => Math.abs(weight) <= 0.05)
    return saysNothing ? [] : [[feature, ...weighed].join('\t')] // a word is kept: that it is known tells a mistyped one
  })
  writeFileSync(new URL(`../../src/safety/weighing/${name}.tsv`, import.meta.url), `${rows.join('\n')}\n`)
  console.log(`${name}: ${lines.length} lines, ${names.length} features`)
}
