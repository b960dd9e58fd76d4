import { describe, expect, it } from 'vitest'
import { wantsOf } from './wants.ts'

const holes = { mera: '(?:mera|meri)', v: '(?<v>\\S+)' }

describe('what a template cannot match without', () => {
  it.each([
    ['I (now |still )?live in {v}', [['i'], ['live'], ['in']]],
    ['I (work|am working)( hard)? at {v}', [['i'], ['work', 'am'], ['at']]],
    [
      '{mera} (naam|nam) {v} (hai|hain)',
      [
        ['mera', 'meri'],
        ['naam', 'nam'],
        ['hai', 'hain'],
      ],
    ],
    ['my (college|(?:high )?school) fees?', [['my'], ['college', 'school']]],
    ['sem(ester)? exams? {v}', []],
    ['(?<v>dog|\\p{L}+) here', [['here']]],
    ['(a|b )?c|d', []],
  ])('of “%s”', (template, wants) => {
    expect(wantsOf(template, holes)).toEqual(wants)
  })
})
