import { describe, expect, it } from 'vitest'
import { lacksMark } from './claims.ts'
import type { Fact } from './facts.ts'

const fact: Fact = { kind: 'habit', id: 'x', date: null, label: 'Read · 3 of 7', href: '/habits/x' }
const names = ['Read', 'Evening run', 'अंग्रेज़ी अभ्यास', 'Crack GATE CS']
const lacks = (sentence: string) => lacksMark(sentence, [fact], names)

describe('a sentence about the person’s record', () => {
  it.each([
    'You read on 3 of 7 days.',
    'आपने 12 दिन पढ़ा।',
    'Aapne 5 din run kiya.',
    'Shall we do your evening run now?',
    'Start with “Read” today.',
    'And then Read for a while.',
    'अंग्रेज़ी अभ्यास छूट गया।',
    'You climbed Everest last year [7].',
    'You did it [0][99].',
  ])('needs a mark of a fact: %s', (sentence) => expect(lacks(sentence)).toBe(true))

  it.each([
    'You read on 3 of 7 days [1].',
    'Read the question twice before you answer it.',
    'The derivative of x^2 is 2x, and 7 × 8 is 56.',
    'Shall we go on?',
    'आज मन कैसा है?',
    'If you might hurt yourself, call 112, or Tele-MANAS at 14416.',
    'A walk of a few minutes may help.',
  ])('is free when it claims nothing of it, or carries one: %s', (sentence) => expect(lacks(sentence)).toBe(false))
})
