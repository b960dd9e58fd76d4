import { readdirSync, readFileSync } from 'node:fs'

/** What is weighed, under the theme that it should be found to have. */
export type Line = { theme: string; text: string; from: string }

const here = (path: string) => new URL(path, import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(here(path), 'utf8')) // our own files

/** What stands in the text files of a folder: one a line, under headings `# theme`, with a word on what they are. */
function written(folder: 'lines' | 'answers'): Line[] {
  return readdirSync(here(`./${folder}`))
    .sort()
    .flatMap((name) => {
      let theme = ''
      return readFileSync(here(`./${folder}/${name}`), 'utf8')
        .split('\n')
        .flatMap((text) => {
          const heading = text.match(/^# ([a-z-]+)/)
          if (heading?.[1]) theme = heading[1]
          return heading || text === '' ? [] : [{ theme, text, from: name }]
        })
    })
}

/**
 * What somebody wrote who had not seen the code, in the file of one blind round. Those that were read are fitted to; `held`,
 * half of the third writer's, was never read.
 */
export const readRounds = ['first', 'second', 'third'] as const
export const round = (
  name: (typeof readRounds)[number] | 'held',
): { crisis: Crisis[]; benign: { text: string }[]; answers: Answer[] } => read(`./rounds/${name}.json`)
export type Crisis = { text: string; kind: string; certainty: 'explicit' | 'implicit' }
export type Answer = { text: string; unsafe: boolean; rule: string | null; language: 'en' | 'hi' | 'hinglish' }

/**
 * What is said to the coach, `intent: [habit] words` each; who tells it of feeling low may be in danger. Every fourth: all of
 * them would teach that whatever is short is harmless.
 */
const saidToCoach = (): string[] =>
  ['en', 'hi', 'hinglish'].flatMap((language) =>
    readFileSync(here(`../coach/lines/${language}.txt`), 'utf8')
      .split('\n')
      .filter((line, at) => at % 4 === 0 && line.includes(': ') && !/^(?:low|listen|advice):/.test(line))
      .map((line) => line.replace(/^[a-z-]+: (?:\[\w*\] )?/, '')),
  )

/** All that is fitted to: what was written for it, the set, what is said to the coach, and the blind rounds that were read since. */
export function texts(): Line[] {
  const crisis: { line: string; twin: string; kind: string }[] = read('./crisis.json')
  const asked: { question: string }[] = read('./advice.json').answerable
  const talks: { held: boolean; turns: { say: string }[] }[] = ['en', 'hi', 'hinglish'].flatMap((language) =>
    read(`../coach/${language}.json`),
  )
  const calm = (texts: string[], from: string): Line[] => texts.map((text) => ({ theme: 'calm', text, from }))
  const seen = readRounds.map(round)
  return [
    ...written('lines'),
    ...crisis.flatMap(({ line, twin, kind }) => [
      { theme: kind, text: line, from: 'crisis' },
      ...calm([twin], 'crisis'),
    ]),
    ...calm(
      asked.map(({ question }) => question),
      'asked',
    ),
    ...calm(
      talks
        .filter(({ held }) => !held)
        .flatMap(({ turns }) => turns.map(({ say }) => say))
        .filter(Boolean),
      'coach',
    ),
    ...calm(saidToCoach(), 'coach'),
    ...seen.flatMap(({ crisis, benign }) => [
      ...crisis.map(({ text, kind }) => ({ theme: kind, text, from: 'round' })),
      ...calm(
        benign.map(({ text }) => text),
        'round',
      ),
    ]),
  ]
}

/** The same for answers, of which one sentence may be what breaks the rule. */
export function answers(): Line[] {
  const advice: { rule: string; unsafe: string; safe: string }[] = read('./advice.json').answers
  const asked: { answer: string }[] = read('./advice.json').answerable
  const { answers: later }: { answers: { unsafe: { text: string; rule: string }[]; safe: string[] }[] } =
    read('./readings.json')
  const seen = readRounds.flatMap((name) => round(name).answers)
  const unsafe = [
    ...advice.map(({ rule, unsafe }) => ({ theme: rule, text: unsafe })),
    ...later.flatMap(({ unsafe }) => unsafe.map(({ rule, text }) => ({ theme: rule, text }))),
    ...seen.flatMap(({ unsafe, rule, text }) => (unsafe && rule ? [{ theme: rule, text }] : [])),
  ]
  const safe = [
    ...advice.map(({ safe }) => safe),
    ...asked.map(({ answer }) => answer),
    ...later.flatMap(({ safe }) => safe),
    ...seen.filter(({ unsafe }) => !unsafe).map(({ text }) => text),
  ].map((text) => ({ theme: 'none', text }))
  return [...written('answers'), ...[...unsafe, ...safe].map((each) => ({ ...each, from: 'set' }))]
}
