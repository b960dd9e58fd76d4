import { intents } from '#coach/intents/signal.ts'
import { type Dialogue, type Intent, languages } from './format.ts'
import { bars, type Mark, type Metric } from './score.ts'

/** One turn with its marks. */
export type Scored = { dialogue: Dialogue; intent: Intent; say: string; answer: string; marks: Mark[] }

const metrics = Object.keys(bars) as Metric[] // its own keys
const short: Record<Metric, string> = {
  intent: 'intent',
  slots: 'slots',
  answered: 'answer',
  facts: 'facts',
  citation: 'cites',
  rows: 'rows',
  numbers: 'number',
  confirm: 'confirm',
  unasked: 'unasked',
  mustNot: 'mustnot',
  language: 'lang',
  length: 'length',
  question: 'asks',
  source: 'source',
}

const shareOf = (scored: Scored[], metric: Metric) => {
  const marks = scored.flatMap(({ marks }) => marks.filter((mark) => mark.metric === metric))
  return { ok: marks.filter(({ ok }) => ok).length, of: marks.length }
}
const cell = (scored: Scored[], metric: Metric) => {
  const { ok, of } = shareOf(scored, metric)
  return of === 0 ? '·' : ok === of ? '100' : `${Math.floor((100 * ok) / of)}`
}
const line = (name: string, count: number | string, cells: string[]) =>
  `${name.padEnd(20)}${String(count).padStart(5)} ${cells.map((each) => each.padStart(8)).join('')}`

/** Per cent by metric, for each intent, for each language, and for each intent in each language. */
export function tables(scored: Scored[]): string {
  const row = (name: string, some: Scored[]) =>
    line(
      name,
      some.length,
      metrics.map((metric) => cell(some, metric)),
    )
  const head = line(
    '',
    'turns',
    metrics.map((metric) => short[metric]),
  )
  const having = intents.filter((intent) => scored.some((each) => each.intent === intent))
  const of = (intent: Intent) => scored.filter((each) => each.intent === intent)
  const inLanguage = (some: Scored[], language: string) => some.filter(({ dialogue }) => dialogue.language === language)
  return [
    head,
    ...having.flatMap((intent) => [
      row(intent, of(intent)),
      ...languages
        .map((language) => row(`  ${language}`, inLanguage(of(intent), language)))
        .filter((_, index) => inLanguage(of(intent), languages[index] ?? '').length > 0),
    ]),
    '',
    head,
    ...languages.map((language) => row(language, inLanguage(scored, language))),
    row('all', scored),
    line(
      'bar',
      '',
      metrics.map((metric) => String(Math.round(bars[metric] * 100))),
    ),
  ].join('\n')
}

/** What was missed, one block a turn. */
export function misses(scored: Scored[]): string {
  return scored
    .filter(({ marks }) => marks.some(({ ok }) => !ok))
    .map(({ dialogue, say, answer, marks }) =>
      [
        `${dialogue.id} (${dialogue.person})  ${say}`,
        ...marks.filter(({ ok }) => !ok).map(({ metric, why }) => `    ${metric}: ${why}`),
        `    → ${answer}`,
      ].join('\n'),
    )
    .join('\n')
}

/** The bars that do not hold. */
export function under(scored: Scored[]): string[] {
  return metrics.flatMap((metric) => {
    const { ok, of } = shareOf(scored, metric)
    return of > 0 && ok / of < bars[metric]
      ? [`${metric} ${((100 * ok) / of).toFixed(1)} % of ${of}, wanted ${Math.round(bars[metric] * 100)} %`]
      : []
  })
}
