import { readFileSync, writeFileSync } from 'node:fs'
import { concepts } from '#safety/concepts/all.ts'
import { type DangerTheme, type Features, featuresOf, partsOf, themes } from '#safety/concepts/score.ts'
import { sentencesOf } from '#safety/normal.ts'
import { hitsIn, leaningsOf, screen } from '#safety/screen.ts'

/** `sums` holds, for each stretch and theme, the weights that add up and how often. */
type Sum = { theme: DangerTheme; at: number[]; times: number[] }
type Example = { isDanger: boolean; isFound: boolean; stretches: Features[]; sums: Sum[]; isRound: boolean }
const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const given = (name: string, otherwise: number) =>
  Number(process.argv.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1) ?? otherwise)

const seen =
  (isRound: boolean, isDanger: boolean) =>
  (text: string): Example => {
    const sentences = sentencesOf(text)
    const hits = sentences.flatMap(hitsIn)
    const isFound = screen(text)?.certainty === 'explicit'
    return {
      isDanger,
      isFound,
      stretches: featuresOf(sentences, leaningsOf(sentences, hits), () => true),
      sums: [],
      isRound,
    }
  }

/** All that was written here to tune on: the set less the part held aside, later readings, and the rounds but one. */
function examples(): Example[] {
  const crisis = read('./crisis.json').filter(({ held }: { held: boolean }) => !held)
  const { danger, safe, rounds, ordinary } = read('./readings.json')
  const asked = read('./advice.json').answerable.filter(({ held }: { held: boolean }) => !held)
  const used = rounds.filter(({ round }: { round: number }) => round !== given('without', 0))
  const calm = used.flatMap((round: { safe: string[] }) => round.safe)
  const meant = used.flatMap((round: { explicit: string[]; implicit: string[] }) => [
    ...round.explicit,
    ...round.implicit,
  ])
  const coach = ['en', 'hi', 'hinglish'].flatMap((language) => read(`../coach/${language}.json`))
  const talk = coach
    .filter(({ held }: { held: boolean }) => !held)
    .flatMap(({ turns }: { turns: { say: string }[] }) => turns.map(({ say }) => say))
    .filter((say: string) => say && screen(say)?.certainty !== 'explicit')
  return [
    ...talk.map(seen(false, false)),
    ...[...crisis.map(({ line }: { line: string }) => line), ...danger].map(seen(false, true)),
    ...[...crisis.map(({ twin }: { twin: string }) => twin), ...safe, ...ordinary].map(seen(false, false)),
    ...asked.map(({ question }: { question: string }) => question).map(seen(false, false)),
    ...meant.map(seen(true, true)),
    ...calm.map(seen(true, false)),
  ]
}

const isCalm = (name: string) => name.includes('@') || name.startsWith('bias:') || name === 'length'
/** Where a weight stands before a line is read: one sign is not enough, two or three of a theme are; a word says nothing. */
function before(name: string): number {
  if (name.startsWith('=')) return 0
  if (name.startsWith('bias:')) return -3
  if (name.startsWith('hint:')) return 1.5
  if (name === 'length') return -0.2
  return isCalm(name) ? -1 : 1.3
}

function namesOf(all: Example[]): string[] {
  const often = new Map<string, number>()
  for (const { stretches } of all)
    for (const name of new Set(stretches.flatMap((each) => Object.keys(each))))
      if (name.startsWith('=')) often.set(name, (often.get(name) ?? 0) + 1)
  return [
    ...themes.flatMap((theme) => [
      `bias:${theme}`,
      `hint:${theme}`,
      `excused@${theme}`,
      `single@${theme}`,
      `none@${theme}`,
    ]),
    ...concepts.flatMap(({ name, theme }) => (theme === 'calm' ? themes.map((of) => `${name}@${of}`) : [name])),
    'length',
    ...[...often].filter(([name, times]) => times >= (name.includes(' ') ? 4 : 3)).map(([name]) => name),
  ]
}

function summed(all: Example[], names: string[]): void {
  const place = new Map(names.map((name, at) => [name, at]))
  for (const example of all)
    example.sums = example.stretches.flatMap((features) =>
      themes.map((theme) => {
        const parts = partsOf(features, theme).flatMap(([name, times]) => {
          const at = place.get(name)
          return at === undefined ? [] : [{ at, times }]
        })
        return { theme, at: parts.map(({ at }) => at), times: parts.map(({ times }) => times) }
      }),
    )
}

function strongest({ sums }: Example, weights: Float64Array): { score: number; sum: Sum | undefined } {
  let best: { score: number; sum: Sum | undefined } = { score: -Infinity, sum: undefined }
  for (const sum of sums) {
    let score = 0
    for (let k = 0; k < sum.at.length; k++) score += (weights[sum.at[k] ?? 0] ?? 0) * (sum.times[k] ?? 0)
    if (score > best.score) best = { score, sum }
  }
  return best
}

/**
 * Logistic regression over the strongest theme of the strongest stretch, by gradient steps, drawn to `before` where lines
 * are few. A concept never turns its sign: no word of danger speaks for calm.
 */
function fitted(all: Example[], names: string[]): Float64Array {
  const [pull, wordPull, safeCounts] = [given('pull', 2), given('word', 4), given('safe', 2)]
  const weights = Float64Array.from(names.map(before))
  for (let step = 0; step < 400; step++) {
    const slope = new Float64Array(names.length)
    for (const example of all) {
      const { score, sum } = strongest(example, weights)
      const error = ((example.isDanger ? 1 : 0) - 1 / (1 + Math.exp(-score))) * (example.isDanger ? 1 : safeCounts)
      sum?.at.forEach((at, k) => {
        slope[at] = (slope[at] ?? 0) + error * (sum.times[k] ?? 0)
      })
    }
    names.forEach((name, at) => {
      const steep = Math.max(-20, Math.min(20, slope[at] ?? 0))
      const now = weights[at] ?? 0
      const next =
        now + (0.02 / (1 + step / 100)) * (steep - (name.startsWith('=') ? wordPull : pull) * (now - before(name)))
      weights[at] = name.startsWith('=') ? next : isCalm(name) ? Math.min(0, next) : Math.max(0, next)
    })
  }
  return weights
}

const all = examples()
const names = namesOf(all)
summed(all, names)
if (process.argv.includes('folds')) {
  const folds = 5
  const scored = Array.from({ length: folds }, (_, fold) => {
    const weights = fitted(
      all.filter((_, at) => at % folds !== fold),
      names,
    )
    return all
      .filter((_, at) => at % folds === fold)
      .map((each) => ({ ...each, score: strongest(each, weights).score }))
  }).flat()
  for (const over of [-0.5, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2]) {
    const of = (isDanger: boolean, isRound: boolean) => {
      const part = scored.filter(
        (each) => each.isDanger === isDanger && each.isRound === isRound && !(isDanger && each.isFound),
      )
      return `${((100 * part.filter(({ score }) => score > over).length) / part.length).toFixed(1)}`
    }
    console.log(
      `over ${over}: not explicit, found ${of(true, false)}, of rounds ${of(true, true)}; alarms ${of(false, false)}, of rounds ${of(false, true)}`,
    )
  }
} else {
  const weights = fitted(all, names)
  // The threshold is a part of the biases, so that 0 is where a sign begins.
  const raised = names.map((name, at) => (weights[at] ?? 0) - (name.startsWith('bias:') ? given('over', 0) : 0))
  const kept = names
    .map((name, at) => ({ name, weight: raised[at] ?? 0 }))
    .filter(({ name, weight }) => !name.startsWith('=') || Math.abs(weight) >= 0.05)
  writeFileSync(
    new URL('../../src/safety/concepts/weights.json', import.meta.url),
    `${JSON.stringify(Object.fromEntries(kept.map(({ name, weight }) => [name, Number(weight.toFixed(2))])), null, 2)}\n`,
  )
}
