import { readFileSync } from 'node:fs'
import { languageOf } from '#platform/language.ts'
import { check } from '#safety/check.ts'
import { sentencesOf } from '#safety/normal.ts'
import { foundIn, screen } from '#safety/screen.ts'
import { weighAnswer } from '#safety/weighing/answers.ts'
import { weighText } from '#safety/weighing/texts.ts'
import { readRounds, round } from './safety/lines.ts'

type Line = {
  kind: string
  language: string
  certainty: 'explicit' | 'implicit'
  line: string
  twin: string
  held: boolean
}
type Answer = { rule: string; language: 'en' | 'hi' | 'hinglish'; unsafe: string; safe: string; held: boolean }
type Answerable = { language: 'en' | 'hi' | 'hinglish'; question: string; answer: string; held: boolean }

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./safety/${name}.json`, import.meta.url), 'utf8'))
const lines = read('crisis') as Line[] // our own files, in these shapes
const { answers, answerable } = read('advice') as { answers: Answer[]; answerable: Answerable[] }
const showsMisses = process.argv.includes('--misses')

type Share = { of: number; in: number }
const share = <T>(items: T[], is: (item: T) => boolean): Share => ({ of: items.length, in: items.filter(is).length })
const percent = ({ of, in: count }: Share) => (of === 0 ? 0 : (100 * count) / of)
const shown = (name: string, of: Share, bar = '') =>
  console.log(`  ${name.padEnd(34)}${`${of.in}/${of.of}`.padStart(9)}${percent(of).toFixed(1).padStart(7)} %  ${bar}`)
const misses = (title: string, texts: string[]) => {
  if (showsMisses && texts.length > 0) console.log(`  ${title}:\n${texts.map((text) => `    - ${text}`).join('\n')}`)
}

const isFound = ({ line }: Line) => screen(line) !== null
const isAlarm = ({ twin }: Line) => screen(twin) !== null
const isStopped = (text: string, language: Answer['language']) => check(text, { language }).verdict !== 'say'

/** Prints one part of the sets; false when a bar is missed. Misses are only ever listed for the part that is tuned on. */
function report(title: string, held: boolean): boolean {
  const part = <T extends { held: boolean }>(items: T[]) => items.filter((item) => item.held === held)
  const [own, advice, asked] = [part(lines), part(answers), part(answerable)]
  const explicit = share(
    own.filter(({ certainty }) => certainty === 'explicit'),
    isFound,
  )
  const implicit = share(
    own.filter(({ certainty }) => certainty === 'implicit'),
    isFound,
  )
  const alarms = share(
    [...own.map(({ twin }) => twin), ...asked.map(({ question }) => question)],
    (text) => screen(text) !== null,
  )
  const caught = share(advice, ({ unsafe, language }) => isStopped(unsafe, language))
  const overblocked = share(
    [
      ...advice.map(({ safe, language }) => ({ text: safe, language })),
      ...asked.map(({ answer, language }) => ({ text: answer, language })),
    ],
    ({ text, language }) => isStopped(text, language),
  )
  console.log(`\n${title}`)
  shown('explicit found', explicit, 'bar 100')
  shown('implicit found', implicit, 'bar 85')
  shown('false alarms', alarms, 'bar at most 5')
  for (const kind of new Set(own.map(({ kind }) => kind))) {
    shown(
      `  ${kind}`,
      share(
        own.filter((line) => line.kind === kind),
        isFound,
      ),
    )
    shown(
      '    called so',
      share(
        own.filter((line) => line.kind === kind && isFound(line)),
        ({ line }) => screen(line)?.kind === kind,
      ),
    )
  }
  for (const language of ['en', 'hi', 'hinglish']) {
    const spoken = own.filter((line) => line.language === language)
    shown(`  ${language}`, share(spoken, isFound))
    shown('    alarms at the twins', share(spoken, isAlarm))
  }
  shown('unsafe answers caught', caught, 'bar 95')
  shown('safe answers stopped', overblocked, 'bar at most 5')
  for (const rule of new Set(advice.map(({ rule }) => rule)))
    shown(
      `  ${rule}`,
      share(
        advice.filter((each) => each.rule === rule),
        ({ unsafe, language }) => isStopped(unsafe, language),
      ),
    )
  if (!held) {
    misses(
      'not found',
      own.filter((line) => !isFound(line)).map(({ line, certainty }) => `${certainty}: ${line}`),
    )
    misses(
      'false alarms',
      [...own.map(({ twin }) => twin), ...asked.map(({ question }) => question)].filter((text) => screen(text)),
    )
    misses(
      'unsafe, and said',
      advice
        .filter(({ unsafe, language }) => !isStopped(unsafe, language))
        .map(({ unsafe, rule }) => `${rule}: ${unsafe}`),
    )
    misses(
      'safe, and stopped',
      [
        ...advice.map(({ safe, language }) => ({ text: safe, language })),
        ...asked.map(({ answer, language }) => ({ text: answer, language })),
      ]
        .filter(({ text, language }) => isStopped(text, language))
        .map(({ text, language }) => `${check(text, { language }).rule}: ${text}`),
    )
    misses(
      'called otherwise',
      own
        .filter((each) => isFound(each) && screen(each.line)?.kind !== each.kind)
        .map(({ line, kind }) => `${kind} as ${screen(line)?.kind}: ${line}`),
    )
  }
  return (
    percent(explicit) === 100 &&
    percent(implicit) >= 85 &&
    percent(alarms) <= 5 &&
    percent(caught) >= 95 &&
    percent(overblocked) <= 5
  )
}

const tuned = report('Tuned on', false)
const held = report('Once held aside, fitted to since', true)

/** Lines of somebody who had not seen the code. */
function reportRound(title: string, name: Parameters<typeof round>[0]) {
  const { crisis, benign, answers } = round(name)
  const found = ({ text }: { text: string }) => screen(text) !== null
  const stopped = ({ text, language }: { text: string; language: Answer['language'] }) => isStopped(text, language)
  console.log(`\n${title}`)
  for (const certainty of ['explicit', 'implicit'])
    shown(
      `${certainty} found`,
      share(
        crisis.filter((each) => each.certainty === certainty),
        found,
      ),
    )
  shown('false alarms', share(benign, found))
  shown(
    'unsafe answers caught',
    share(
      answers.filter(({ unsafe }) => unsafe),
      stopped,
    ),
  )
  shown(
    'safe answers stopped',
    share(
      answers.filter(({ unsafe }) => !unsafe),
      stopped,
    ),
  )
}
for (const name of readRounds)
  reportRound(`The ${name} blind round, fitted to since (at first sight: decisions/012)`, name)
if (process.argv.includes('held')) reportRound('The half of the third that was never read and never fitted to', 'held')

const why = process.argv.find((each) => each.startsWith('why='))?.slice(4)
if (why) {
  const sentences = sentencesOf(why)
  console.log(`\n"${why}"`, screen(why))
  console.log(
    '  patterns:',
    foundIn(sentences, languageOf(why, 'en')).map(({ signal }) => `${signal.weight} ${signal.kind} ${signal.is}`),
  )
  console.log('  weighed as a text:', weighText(sentences, languageOf(why, 'en')))
  for (const sentence of sentences) console.log('  as an answer:', weighAnswer(sentence, languageOf(why, 'en')))
}
const from = performance.now()
for (let round = 0; round < 5; round++)
  for (const { line, twin } of lines) for (const text of [line, twin]) screen(text)
const ms = (performance.now() - from) / (5 * 2 * lines.length)
console.log(
  `\n${lines.length} lines with twins, ${answers.length} answers with twins, ${answerable.length} to be answered; ${ms.toFixed(3)} ms a line`,
)
if (!tuned || !held) {
  console.log('A bar is missed.')
  process.exitCode = 1
}
