import { readFileSync } from 'node:fs'
import type { Sentence } from '#safety/normal.ts'
import { concepts } from './all.ts'
import type { Theme } from './concept.ts'

/**
 * What each thing spoken of weighs, and what a word beside it adds (its name begins with =). Written by evals/safety/fit.ts,
 * which fits them to the lines of evals/safety that are tuned on (those held aside have no part); never changed by hand.
 */
const weights: Record<string, number> = JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) // our own file

export type DangerTheme = Exclude<Theme, 'calm'>
/** What a stretch of text speaks of: how many things of each name (0 or 1), and `length` in tens of words. */
export type Features = Record<string, number>

const themeOf = new Map(concepts.map(({ name, theme }) => [name, theme]))
export const themes: DangerTheme[] = ['self-harm', 'abuse', 'danger', 'eating']
/** Sentences that are read together: danger is seldom said in one, and a day's journal holds a bit of everything. */
const stretch = 4
/** A shorter line holds too little to add up: there only patterns speak. */
const leastWords = 11

/** Words and pairs of neighbours, in the folded spelling; only those that were weighed count. */
const wordsIn = ({ hindi }: Sentence): string[] => {
  const words = hindi.split(' ')
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)].map((word) => `=${word}`)
}

const conceptsIn = ({ plain, hindi }: Sentence): string[] =>
  concepts.filter((each) => each.plain?.test(plain) || each.hindi?.test(hindi)).map(({ name }) => name)

/** The features of each stretch of a text. `leanings` are what patterns said of each sentence without deciding. */
export function featuresOf(
  sentences: Sentence[],
  leanings: string[][],
  isKnown = (word: string) => word in weights,
): Features[] {
  const named = sentences.map((sentence, at) => {
    const leaning = leanings[at] ?? []
    // What borrows its words in a lesson, a joke or a game borrows all of them.
    if (leaning.includes('excused')) return leaning
    return [...conceptsIn(sentence), ...wordsIn(sentence).filter(isKnown), ...leaning]
  })
  const lengths = sentences.map(({ plain }) => plain.split(' ').length / 10)
  const starts = sentences.map((_, at) => at).filter((at) => at === 0 || at + stretch <= sentences.length)
  return starts.map((from) => ({
    ...Object.fromEntries(named.slice(from, from + stretch).flatMap((names) => names.map((name) => [name, 1]))),
    length: Math.min(
      6,
      lengths.slice(from, from + stretch).reduce((sum, each) => sum + each, 0),
    ),
  }))
}

/** Which names count for a theme: its own, its hints, and what is calm for all. Abuse and danger share theirs. */
export function countsFor(name: string, theme: DangerTheme): boolean {
  if (name.startsWith('=')) return true
  const own = name.startsWith('hint:') ? name.slice(5) : (themeOf.get(name) ?? 'calm')
  if (own === 'calm' || own === theme) return true
  return (theme === 'danger' && own === 'abuse') || (theme === 'abuse' && own === 'danger')
}

/** What is calm weighs by theme: an exam is no calm about a hand that strikes. */
const weightOf = (name: string, theme: DangerTheme): string =>
  themeOf.get(name) === 'calm' || name === 'excused' ? `${name}@${theme}` : name

/** Who is near, and for how long, says nothing alone. */
const aside = new Set(['someone-near', 'other-person', 'lasting', 'ruin', 'urgent'])
const isSaid = (name: string, theme: DangerTheme) =>
  !aside.has(name) &&
  (name === `hint:${theme}` || (themeOf.has(name) && themeOf.get(name) !== 'calm' && countsFor(name, theme)))

/** What adds up to a theme, by the names of the weights. One thing said is much less than two. */
export function partsOf(features: Features, theme: DangerTheme): [string, number][] {
  const own = Object.entries(features).filter(([name]) => countsFor(name, theme))
  const said = own.filter(([name]) => isSaid(name, theme)).length
  return [
    [`bias:${theme}`, 1],
    ...(said === 0 ? [[`none@${theme}`, 1] as [string, number]] : []),
    ...(said === 1 ? [[`single@${theme}`, 1] as [string, number]] : []),
    ...own.map(([name, times]): [string, number] => [weightOf(name, theme), times]),
  ]
}

/** How strongly a stretch speaks of a theme; above 0 is a sign. */
export const scoreOf = (features: Features, theme: DangerTheme) =>
  partsOf(features, theme).reduce((sum, [name, times]) => sum + times * (weights[name] ?? 0), 0)

/** The theme that a text speaks of between its lines, or null. */
export function themeIn(sentences: Sentence[], leanings: string[][]): DangerTheme | null {
  if (sentences.reduce((sum, { plain }) => sum + plain.split(' ').length, 0) < leastWords) return null
  const best = featuresOf(sentences, leanings)
    .flatMap((features) => themes.map((theme) => ({ theme, score: scoreOf(features, theme) })))
    .reduce((one, two) => (two.score > one.score ? two : one), { theme: themes[0] as DangerTheme, score: 0 })
  return best.score > 0 ? best.theme : null
}
