import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '#platform/civil.ts'
import { amountFor, minutesIn } from './amounts.ts'
import { noteIn, outcomeIn } from './check-in.ts'
import { moveIn } from './move.ts'
import { goalSentence, toRemember } from './told.ts'

describe('an amount that somebody tells', () => {
  it.each([
    ['ran 5 km', 'km', 5],
    ['ran 5k', 'km', 5],
    ['5k run done', 'km', 5],
    ['ran 2.5 km this morning', 'km', 2.5],
    ['did 8 problems', 'problems', 8],
    ['just finished 6 gate problems', 'problems', 6],
    ['solved five gate questions', 'problems', 5],
    ['सुबह तीन किमी दौड़ लिया', 'km', 3],
    ['१२ पन्ने पढ़े', 'pages', 12],
    ['char glass paani piya', 'glass', 4],
    ['aaj ek hi sutta piya', 'cigarettes', 1],
    ['slept at 11 pm', 'pages', null],
    ['कल 11 बजे सो गया', 'km', null],
    ['do baar kiya', 'pages', null],
    ['did my reading', 'pages', null],
    ['ran 5 km', null, null],
  ])('%s in %s: %s', (message, unit, value) => {
    expect(amountFor(message, unit)).toBe(value)
  })
  it.each([
    ['25 min', 25],
    ['aadha ghanta padha', 30],
    ['half an hour', 30],
    ['dedh ghanta', 90],
    ['1 hour 20 min', 80],
    ['डेढ़ घंटा', 90],
    ['2 ghante', 120],
    ['1.5 hrs', 90],
    ['no time', null],
  ])('%s is %s minutes', (message, minutes) => {
    expect(minutesIn(message)).toBe(minutes)
  })
  it('is the number beside its unit, whichever it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom('km', 'pages', 'problems', 'glass'),
        (value, unit) => {
          expect(amountFor(`did ${value} ${unit} at 6 pm`, unit)).toBe(value)
        },
      ),
    )
  })
})

describe('a check-in', () => {
  it.each([
    ['partly, 40 min, stuck on paging', 'partly', 'stuck on paging'],
    ['gate check-in: missed today', 'missed', null],
    ['neet ka check in: ho gaya, 2 ghante', 'done', null],
    ['आधा हुआ, 45 मिनट, पहेली में अटका', 'partly', 'पहेली में अटका'],
    ['check in for gate', null, null],
  ])('%s', (message, outcome, note) => {
    expect([outcomeIn(message), noteIn(message)]).toEqual([outcome, note])
  })
})

describe('a move', () => {
  const today = dayNumber('2026-11-18') // a Wednesday
  const day = (date: string | null) => date && dayNumber(date)
  it.each([
    ['can i do todays problems on sunday instead', '2026-11-18', '2026-11-22'],
    ['call home on saturday instead of sunday', '2026-11-22', '2026-11-21'],
    ['sunday ka test saturday ko de du', '2026-11-22', '2026-11-21'],
    ['thursday ki jagah saturday ko kar lu', '2026-11-19', '2026-11-21'],
    ['आज के बजाय रविवार को कर दूँ', '2026-11-18', '2026-11-22'],
    ['shift it to friday', null, '2026-11-20'],
    ['move my run', null, null],
  ])('%s', (message, from, to) => {
    expect(moveIn(message, today)).toEqual({ from: day(from), to: day(to) })
  })
})

describe('what is to be kept', () => {
  it.each([
    ['remember that my viva is on 2 december', 'my viva is on 2 december'],
    ['ye yaad rakh lo, farhan ke 500 rupay dene hain', 'farhan ke 500 rupay dene hain'],
    ['याद रखना कि 5 दिसंबर को admit card आएगा', '5 दिसंबर को admit card आएगा'],
    ['my exam hall is B4, remember this', 'my exam hall is B4'],
    ['remember', 'remember'],
  ])('%s → %s', (message, text) => {
    expect(toRemember(message)).toBe(text)
  })
  it.each([
    ['new goal - crack CAT 2027 with 10h a week', 'crack CAT 2027 with 10h a week'],
    ['ek plan bana do, roz 20 page padhna hai', 'roz 20 page padhna hai'],
    ['गिटार सीखना चाहता हूं, प्लान बना दो', 'गिटार सीखना चाहता हूं'],
    ['i want to learn german by march', 'i want to learn german by march'],
  ])('%s → %s', (message, sentence) => {
    expect(goalSentence(message)).toBe(sentence)
  })
})
