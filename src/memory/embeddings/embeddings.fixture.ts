import { createHash } from 'node:crypto'
import { type Model, ModelUnavailable, noModel } from '#platform/model/model.ts'

/*
 * Embedders for tests: one that understands a few words (each word is a direction of its own, those of one meaning share
 * it), and one whose vectors say nothing of their text.
 */

/** None of them in the built-in lists of like words: what finds these is the vectors. */
const meanings = [
  ['telescope', 'nebulae'],
  ['ukulele', 'strumming'],
]
const noise = new Set('a an the is was my i at of and to for in on with who what when did do does me it'.split(' '))

type Way = 'good' | 'random'
const number = (text: string) => createHash('md5').update(text).digest().readUInt32LE()

const directions = new Map<string, Float32Array>()
function directionOf(word: string, dimension: number): Float32Array {
  const key = `${word} ${dimension}`
  const known =
    directions.get(key) ?? new Float32Array(dimension).map((_, index) => number(`${word} ${index}`) / 2 ** 31 - 1)
  directions.set(key, known)
  return known
}

function vectorOf(way: Way, text: string, dimension: number): Float32Array {
  const vector = new Float32Array(dimension)
  if (way === 'random') return vector.map((_, index) => number(`${text} ${index}`) / 2 ** 31 - 1)
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (noise.has(word)) continue
    const meaning = meanings.find((words) => words.includes(word))?.[0] ?? word
    const direction = directionOf(meaning, dimension)
    for (let index = 0; index < dimension; index++) vector[index] = (vector[index] ?? 0) + (direction[index] ?? 0)
  }
  return vector
}

/** A gateway whose embedders a test changes as it goes: `order` as AI_EMBED, `away` do not answer. */
export function embedderOf(...first: string[]) {
  const setting = {
    order: first,
    away: new Set<string>(),
    ways: new Map<string, Way>(),
    dimensions: new Map<string, number>(),
    /** Answers stay out until this is done. */
    wait: null as Promise<void> | null,
    /** Requests until it goes away. */
    left: Number.POSITIVE_INFINITY,
    asked: [] as { source: string; texts: string[] }[],
  }
  const embed: Model['embed'] = async (texts, signal, only) => {
    const source = setting.order.find((each) => (only ? each === only : true) && !setting.away.has(each))
    if (!source || setting.left <= 0) throw new ModelUnavailable('down', [{ source: only ?? 'all', reason: 'is away' }])
    setting.left--
    setting.asked.push({ source, texts })
    await setting.wait
    signal.throwIfAborted()
    const dimension = setting.dimensions.get(source) ?? 64
    const way = setting.ways.get(source) ?? 'good'
    return { source, dimension, vectors: texts.map((text) => vectorOf(way, text, dimension)) }
  }
  const model: Model = {
    ...noModel,
    for: () => model,
    get embedder() {
      return setting.order[0] ?? null
    },
    embed,
  }
  return { model, setting }
}
