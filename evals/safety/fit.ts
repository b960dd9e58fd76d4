import { writeFileSync } from 'node:fs'
import { languageOf } from '#platform/language.ts'
import { sentencesOf } from '#safety/normal.ts'
import { answerThemes } from '#safety/weighing/answers.ts'
import { amountsOf, featuresOf } from '#safety/weighing/features.ts'
import { textThemes } from '#safety/weighing/texts.ts'
import { answers, type Line, texts } from './lines.ts'
import { type Example, fitted, scoreOf } from './regression.ts'

/** `npm run fit:safety` writes the weights of texts and answers; `… folds` only says how lines fare that were left out. */
const scales = [
  { name: 'texts', themes: textThemes as readonly string[], lines: texts() },
  { name: 'answers', themes: answerThemes as readonly string[], lines: answers() },
]

const featuresIn = ({ text }: Line) => featuresOf(sentencesOf(text), languageOf(text, 'en'))

/** A feature that stands in one line only says nothing of others. */
function namesIn(lines: Line[]): string[] {
  const often = new Map<string, number>()
  for (const name of lines.flatMap(featuresIn)) often.set(name, (often.get(name) ?? 0) + 1)
  return [...often.keys()].filter((name) => (often.get(name) ?? 0) >= 2).sort()
}

function exampleOf(line: Line, themes: readonly string[], place: Map<string, number>): Example {
  const theme = themes.indexOf(line.theme)
  if (theme < 0) throw new Error(`${line.from} has a heading that is no theme: ${line.theme}`)
  const features = featuresIn(line)
  const amounts = amountsOf(features)
  const known = features.flatMap((name, at) => {
    const row = place.get(name)
    return row === undefined ? [] : [{ row, amount: amounts[at] ?? 0 }]
  })
  return { theme, at: known.map(({ row }) => row), amounts: known.map(({ amount }) => amount) }
}

function fitTo(lines: Line[], themes: readonly string[]) {
  const names = namesIn(lines)
  const place = new Map(names.map((name, at) => [name, at]))
  const read = (line: Line) => exampleOf(line, themes, place)
  const weights = fitted(lines.map(read), names.length, themes.length)
  return { names, weights, score: (line: Line) => scoreOf(read(line), weights) }
}

/** Every line scored by a fit that has not seen it. */
function folded(lines: Line[], themes: readonly string[], folds = 6): { line: Line; score: number }[] {
  return Array.from({ length: folds }, (_, fold) => {
    const { score } = fitTo(
      lines.filter((_, at) => at % folds !== fold),
      themes,
    )
    return lines.filter((_, at) => at % folds === fold).map((line) => ({ line, score: score(line) }))
  }).flat()
}

for (const { name, themes, lines } of scales) {
  if (process.argv.includes('folds')) {
    const scored = folded(lines, themes)
    const share = (limit: number, isHarmless: boolean, of = scored) => {
      const part = of.filter(({ line }) => (line.theme === themes[0]) === isHarmless)
      return ((100 * part.filter(({ score }) => score > limit).length) / part.length).toFixed(1)
    }
    const ofRound = scored.filter(({ line }) => line.from === 'round')
    for (const limit of [0, 0.5, 1, 1.5, 2, 2.5, 3])
      console.log(
        `${name} over ${limit}: found ${share(limit, false)} %, alarms ${share(limit, true)} %; of the round ${share(limit, false, ofRound)} %, ${share(limit, true, ofRound)} %`,
      )
    continue
  }
  const { names, weights } = fitTo(lines, themes)
  const rows = [...names, '#bias'].map((feature, row) =>
    [feature, ...themes.map((_, at) => Number((weights.rows[row * themes.length + at] ?? 0).toFixed(2)))].join('\t'),
  )
  writeFileSync(new URL(`../../src/safety/weighing/${name}.tsv`, import.meta.url), `${rows.join('\n')}\n`)
  console.log(`${name}: ${lines.length} lines, ${names.length} features`)
}
