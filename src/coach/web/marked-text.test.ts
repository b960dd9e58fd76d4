import { describe, expect, it } from 'vitest'
import { paragraphsOf, spoken } from './marked-text.ts'

describe('the text of an answer', () => {
  it('is paragraphs of words and marks, a mark close to the sentence that it supports', () => {
    expect(paragraphsOf('Five of six. [1] [2] Go on.\n\nShall I?')).toEqual([
      [{ words: 'Five of six.' }, { mark: 1 }, { mark: 2 }, { words: ' Go on.' }],
      [{ words: 'Shall I?' }],
    ])
  })
  it('holds back a mark that is still being written', () => {
    for (const text of ['Five of six. [', 'Five of six. [1', 'Five of six.'])
      expect(paragraphsOf(text)).toEqual([[{ words: 'Five of six.' }]])
  })
  it('leaves other brackets and empty text alone', () => {
    expect(paragraphsOf('See [page 4].')).toEqual([[{ words: 'See [page 4].' }]])
    expect(paragraphsOf('  \n\n ')).toEqual([])
  })
  it('is read aloud without its marks', () => {
    expect(spoken('Five of six. [1] Go on. [12]')).toBe('Five of six. Go on.')
  })
})
