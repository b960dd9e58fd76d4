import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { featuresOf, type Named } from '#coach/intents/learnt.ts'
import { spanOf } from '#coach/span.ts'
import { dayNumber } from '#platform/civil.ts'
import { intentOf } from './format.ts'
import { today } from './people.ts'
import { readSet } from './set.ts'

/*
 * node evals/coach/learn.ts        makes src/coach/intents/weights.json of the lines that may be tuned on:
 * the dialogues' first turns, and lines/*.txt, "intent: words" each. The held third is never read.
 */
type Line = { intent: string; features: string[] }
const at = dayNumber(today)
const timeOf = (message: string): Named['time'] => {
  const span = spanOf(message, at)
  return span === null ? null : !span.isDay ? 'span' : span.from > at ? 'ahead' : 'past'
}
const fromSet = readSet(false).flatMap(({ turns: [first] }): Line[] => {
  if (!first) return []
  const { habit, goal } = first.expect.slots ?? {}
  const named = { habit: habit !== undefined, goal: goal !== undefined, time: timeOf(first.say) }
  return [{ intent: intentOf(first), features: featuresOf(first.say, named) }]
})
const folder = new URL('./lines/', import.meta.url).pathname
const fromLines = readdirSync(folder).flatMap((file) =>
  readFileSync(`${folder}${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.includes(': '))
    .map((line): Line => {
      const [intent = '', rest = ''] = [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]
      const marks = /^(?:\[(\w*)\] )?(.*)$/.exec(rest)
      const named = { habit: marks?.[1] === 'habit', goal: marks?.[1] === 'goal', time: timeOf(marks?.[2] ?? '') }
      return { intent, features: featuresOf(marks?.[2] ?? '', named) }
    }),
)
const lines = [...fromSet, ...fromLines]
const seenTimes = new Map<string, number>()
for (const { features } of lines) for (const each of features) seenTimes.set(each, (seenTimes.get(each) ?? 0) + 1)
const names = [...seenTimes].filter(([, times]) => times >= 2).map(([name]) => name)
const placeOf = new Map(names.map((name, place) => [name, place]))
const intents = [...new Set(lines.map(({ intent }) => intent))].sort()
const rows = lines.map(({ intent, features }) => ({
  wanted: intents.indexOf(intent),
  on: features.flatMap((each) => placeOf.get(each) ?? []),
}))

const [rounds, step, decay] = [60, 0.1, 0.0006]
const weights = intents.map(() => new Float64Array(names.length))
const bias = new Float64Array(intents.length)
for (let round = 0; round < rounds; round++)
  for (let turn = 0; turn < rows.length; turn++) {
    const row = rows[(turn * 7919 + round * 104_729) % rows.length] // another order each round, the same on every run
    if (!row) continue
    const sums = intents.map((_, i) => row.on.reduce((sum, f) => sum + (weights[i]?.[f] ?? 0), bias[i] ?? 0))
    const most = Math.max(...sums)
    const shares = sums.map((sum) => Math.exp(sum - most))
    const all = shares.reduce((sum, share) => sum + share, 0)
    for (const [i, share] of shares.entries()) {
      const error = (i === row.wanted ? 1 : 0) - share / all
      const own = weights[i]
      if (!own) continue
      bias[i] = (bias[i] ?? 0) + step * error * 0.2
      for (const f of row.on) own[f] = (own[f] ?? 0) * (1 - decay) + step * error
    }
  }

const least = 0.15
const features: Record<string, Record<string, number>> = {}
for (const [f, name] of names.entries()) {
  const kept = intents.flatMap((_, i) => {
    const weight = weights[i]?.[f] ?? 0
    return Math.abs(weight) >= least ? [[String(i), Math.round(weight * 100)] as const] : []
  })
  if (kept.length > 0) features[name] = Object.fromEntries(kept)
}
const target = new URL('../../src/coach/intents/weights.json', import.meta.url).pathname
const body = Object.entries(features).map(([name, own]) => `${JSON.stringify(name)}:${JSON.stringify(own)}`)
writeFileSync(
  target,
  `{"intents":${JSON.stringify(intents)},\n"bias":${JSON.stringify([...bias].map((each) => Math.round(each * 100) / 100))},\n"features":{\n${body.join(',\n')}\n}}\n`,
)
console.log(`${lines.length} lines, ${intents.length} intents, ${Object.keys(features).length} features`)
