import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameWord } from '#coach/topic.ts'
import { soundOf, soundsLike } from './sounds.ts'
import { plainSpelling } from './spelling.ts'

describe('the same word', () => {
  it.each([
    ['गिटार', 'guitar'],
    ['रेस', 'race'],
    ['गेट', 'gate'],
    ['नीट', 'neet'],
    ['लैपटॉप', 'laptop'],
    ['paani', 'pani'],
    ['इमरान', 'imran'],
    ['मीरा', 'meera'],
  ])('sounds alike in two ways of writing: %s, %s', (a, b) => {
    expect(soundsLike(a, b)).toBe(true)
  })
  it.each([
    ['रोना', 'run'],
    ['नोट', 'neet'],
    ['रात', 'read'],
    ['note', 'neet'],
    ['gate', 'goal'],
  ])('is not: %s, %s', (a, b) => {
    expect(isSameWord(a, b)).toBe(false)
  })
  it.each([
    ['दौड़ा', 'run'],
    ['kharcha', 'expenses'],
    ['bhaagi', 'run'],
    ['सोने', 'सोना'],
    ['sutta', 'cigarettes'],
    ['bio', 'biology'],
    ['problem', 'problems'],
  ])('is meant by another: %s, %s', (a, b) => {
    expect(isSameWord(plainSpelling(a), plainSpelling(b))).toBe(true)
  })
  it('sounds like itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        expect(soundOf(word)).toBe(soundOf(word))
        expect(soundsLike(word, word)).toBe(true)
      }),
    )
  })
})

describe('the spelling of chat', () => {
  it('is written out, with one sign for the nasal and plain digits', () => {
    expect(plainSpelling('kr liya bhai, nhi hua')).toBe('kar liya bhai nahi hua')
    expect(plainSpelling('shiftkardo')).toBe('shiftkardo')
    expect(plainSpelling('karlo')).toBe('kar lo')
    expect(plainSpelling('मैं १२ पन्ने पढ़ूँ')).toBe('मैं 12 पन्ने पढूं')
  })
})
