import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate, dayNumber } from '#platform/civil.ts'
import { anchorIn, spansIn } from './time.ts'

/** Seen from a Saturday. */
const today = dayNumber('2026-11-21')
const read = (text: string, years = { from: 2026, to: 2026 }) =>
  spansIn(text, today, years).map(({ from, to }) =>
    from === to ? civilDate(from) : `${civilDate(from)}..${civilDate(to)}`,
  )

const sayings: [says: string, means: string[]][] = [
  ['What did I do last March?', ['2026-03-01..2026-03-31']],
  ['and last December', ['2025-12-01..2025-12-31']],
  ['in May 2023', ['2023-05-01..2023-05-31']],
  ['on 8 May', ['2026-05-08']],
  ['on May 8th, 2023', ['2023-05-08']],
  ['2023-05-08', ['2023-05-08']],
  ['on 8/5/2023', ['2023-05-08']],
  ['two weeks ago', ['2026-11-04..2026-11-10']],
  ['a couple of days ago', ['2026-11-19']],
  ['a month ago', ['2026-10-01..2026-10-31']],
  ['yesterday and the day before yesterday', ['2026-11-19', '2026-11-20']],
  ['last week', ['2026-11-09..2026-11-15']],
  ['last weekend', ['2026-11-14..2026-11-15']],
  ['last Friday', ['2026-11-20']],
  ['next Monday', ['2026-11-23']],
  ['last summer', ['2026-04-01..2026-08-31']],
  ['in the winter of 2024', ['2024-11-01..2025-02-28']],
  ['in the last 3 days', ['2026-11-18..2026-11-21']],
  ['in 2024', ['2024-01-01..2024-12-31']],
  ['this year', ['2026-01-01..2026-12-31']],
  ['kal kya kiya tha?', ['2026-11-20']],
  ['kal kya karna hai?', ['2026-11-22']],
  ['कल क्या हुआ था?', ['2026-11-20']],
  ['कल क्या करना है?', ['2026-11-22']],
  ['kal', ['2026-11-20', '2026-11-22']],
  ['parso kahan gaya tha', ['2026-11-19']],
  ['परसों क्या हुआ था', ['2026-11-19']],
  ['pichle hafte', ['2026-11-09..2026-11-15']],
  ['pichhle mahine', ['2026-10-01..2026-10-31']],
  ['पिछले महीने', ['2026-10-01..2026-10-31']],
  ['पिछले साल', ['2025-01-01..2025-12-31']],
  ['do hafte pehle', ['2026-11-04..2026-11-10']],
  ['दो हफ़्ते पहले', ['2026-11-04..2026-11-10']],
  ['३ दिन पहले', ['2026-11-18']],
  ['agle mahine', ['2026-12-01..2026-12-31']],
  ['इस हफ्ते', ['2026-11-16..2026-11-22']],
  ['मई में', ['2026-05-01..2026-05-31']],
  ['march mein', ['2026-03-01..2026-03-31']],
  ['aaj kya hai', ['2026-11-21']],
  ['What did I do on Independence Day?', ['2026-08-15']],
  ['स्वतंत्रता दिवस पर', ['2026-08-15']],
  ['last Christmas', ['2025-12-25']],
  ['next Diwali', ['2027-10-29']],
  ['होली पर क्या किया', ['2026-03-04']],
  ['after Diwali', ['2026-11-09..2026-11-29']],
  ['Diwali ke baad', ['2026-11-09..2026-11-29']],
  ['दीवाली से पहले', ['2026-10-18..2026-11-07']],
]
const timeless = [
  'I may go there',
  'we march on',
  'do you like it?',
  'What is my goal?',
  'din kaisa tha',
  'the second one',
  'is it true',
  '1000 99 8',
  'a holiday at last',
  'my new bicycle',
]

describe('times in a question', () => {
  it.each(sayings)('reads “%s”', (says, means) => {
    expect(read(says).toSorted()).toEqual(means)
  })

  it.each(timeless)('finds none in “%s”', (says) => {
    expect(read(says)).toEqual([])
  })

  it('takes a month without a year as one of every year in question', () => {
    expect(read('in May', { from: 2024, to: 2026 })).toEqual([
      '2024-05-01..2024-05-31',
      '2025-05-01..2025-05-31',
      '2026-05-01..2026-05-31',
    ])
  })

  it('never ends, and never ends before it begins, whatever is asked', () => {
    const word = fc.constantFrom(
      ...sayings.flatMap(([says]) => says.split(' ')),
      '0',
      '31',
      '99',
      'february',
      'ago',
      'ke',
      'baad',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.integer({ min: -20_000, max: 40_000 }), (words, day) => {
        for (const { from, to } of spansIn(words.join(' '), day, { from: 2020, to: 2026 })) {
          expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true)
          expect(to).toBeGreaterThanOrEqual(from)
        }
      }),
    )
  })

  it('reads a day before or after an event as that event', () => {
    expect(anchorIn('What did I do before the exam?')).toEqual({ relation: 'before', words: 'exam' })
    expect(anchorIn('exam ke baad kaisa laga')).toEqual({ relation: 'after', words: 'exam' })
    expect(anchorIn('परीक्षा से पहले क्या हुआ')).toEqual({ relation: 'before', words: 'परीक्षा' })
    expect(anchorIn('How was I during the trip to Goa?')).toEqual({ relation: 'during', words: 'trip to Goa' })
    expect(anchorIn('What did I read when I was ill?')).toEqual({ relation: 'during', words: 'ill' })
    expect(anchorIn('jab main beemar tha tab kya padha')).toEqual({ relation: 'during', words: 'beemar' })
    expect(anchorIn('जब मैं बीमार थी तब क्या पढ़ा')).toEqual({ relation: 'during', words: 'बीमार' })
    expect(anchorIn('When was I ill?')).toBeNull()
    expect(anchorIn('What is my goal?')).toBeNull()
  })
})
