import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from './facts.ts'
import { markReader } from './marks.ts'

const id = '00000000-0000-7000-8000-000000000000'
const facts: Fact[] = ['a', 'b', 'c'].map((label) => ({
  kind: 'habit',
  id,
  date: null,
  label,
  href: `/habits/${label}`,
}))

function readIn(pieces: string[]) {
  const reader = markReader(facts)
  const said = [...pieces.map((piece) => reader.push(piece)), reader.finish()]
  return {
    text: said.map(({ text }) => text).join(''),
    streamed: said.flatMap(({ citations }) => citations),
    kept: reader.citations(),
  }
}

describe('marks in a model’s words', () => {
  it('are numbered by use, and dropped when no fact stands behind them', () => {
    const { text, kept } = readIn(['You ran [3], rested [9] and read [1, 3]. Array [x] stays.'])
    expect(text).toBe('You ran [1], rested and read [2] [1]. Array [x] stays.')
    expect(kept.map(({ mark, label }) => [mark, label])).toEqual([
      [1, 'c'],
      [2, 'a'],
    ])
  })

  it('read the same however the stream is cut', () => {
    const whole = 'Start [2] with ten [12] minutes [1][3], then  rest [2]. [4'
    fc.assert(
      fc.property(fc.array(fc.nat(whole.length), { maxLength: 12 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), whole.length]
        const pieces = at.slice(1).map((to, index) => whole.slice(at[index], to))
        const read = readIn(pieces)
        expect(read).toEqual(readIn([whole]))
        expect(read.streamed).toEqual(read.kept)
      }),
    )
  })
})
