import { expect, it } from 'vitest'
import { clip } from './clip.ts'

it('cuts where a letter ends', () => {
  expect(clip('🎉'.repeat(4), 8)).toBe('🎉'.repeat(4))
  expect(clip('🎉'.repeat(5), 8)).toBe('🎉🎉🎉…')
  expect(clip('a🎉🎉🎉🎉', 8)).toBe('a🎉🎉🎉…')
  expect(clip('one two three', 9)).toBe('one two…')
})
