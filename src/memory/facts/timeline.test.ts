import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Claim, type Holds, timeline } from './timeline.ts'

const dayOf = (at: Date) => at.toISOString().slice(0, 10)
const on = (day: number, value: string, more: Partial<Claim> = {}): Claim => ({
  id: `${String(day).padStart(3, '0')}-${value}-${more.id ?? ''}`,
  value,
  valueKey: value.toLowerCase(),
  says: 'is',
  isChange: false,
  at: new Date(Date.UTC(2026, 0, day)),
  confidence: 0.8,
  origin: 'rules',
  corrects: null,
  since: null,
  ...more,
})
const dates = (claims: Claim[], holds: Holds = 'one') =>
  timeline(claims, holds, dayOf).map(({ value, validFrom, validTo }) => [
    value,
    validFrom && dayOf(validFrom).slice(8),
    validTo && dayOf(validTo).slice(8),
  ])

describe('a timeline', () => {
  it('makes one fact of the same thing said five times, surer each time', () => {
    const claims = [1, 2, 3, 4, 5].map((day) => on(day, 'Pune'))
    const [fact, ...more] = timeline(claims, 'one', dayOf)
    expect(more).toEqual([])
    expect(fact?.claims).toHaveLength(5)
    expect(fact?.confidence).toBe(0.99)
    expect(timeline(claims.slice(0, 1), 'one', dayOf)[0]?.confidence).toBe(0.8)
  })

  it('closes the old value when a new one comes, and knows again what comes back', () => {
    expect(dates([on(1, 'Pune'), on(5, 'Delhi'), on(9, 'Pune')])).toEqual([
      ['Pune', '01', '05'],
      ['Delhi', '05', '09'],
      ['Pune', '09', null],
    ])
  })

  it('puts what arrives late where it belongs in time', () => {
    expect(dates([on(1, 'Pune'), on(9, 'Delhi'), on(4, 'Mumbai')])).toEqual([
      ['Pune', '01', '04'],
      ['Mumbai', '04', '09'],
      ['Delhi', '09', null],
    ])
  })

  it('shows two values of one day as a contradiction, until a later word settles it', () => {
    const both = timeline([on(1, 'Pune'), on(1, 'Delhi')], 'one', dayOf)
    expect(both.map(({ validTo, contradicts }) => [validTo, contradicts])).toEqual([
      [null, [1]],
      [null, [0]],
    ])
    expect(dates([on(1, 'Pune'), on(1, 'Delhi'), on(3, 'Pune')])).toEqual([
      ['Delhi', '01', '03'],
      ['Pune', '01', null],
    ])
  })

  it('takes a word of change on the same day as a change', () => {
    const moved = new Date(Date.UTC(2026, 0, 1, 12))
    expect(timeline([on(1, 'Pune'), on(1, 'Delhi', { isChange: true, at: moved })], 'one', dayOf)).toMatchObject([
      { value: 'Pune', validTo: moved, contradicts: [] },
      { value: 'Delhi', validTo: null, contradicts: [] },
    ])
  })

  it('never lets time change what is fixed: two values contradict each other', () => {
    expect(timeline([on(1, 'May 2'), on(9, 'May 3')], 'fixed', dayOf).map(({ contradicts }) => contradicts)).toEqual([
      [1],
      [0],
    ])
  })

  it('keeps many values side by side and ends the one that is over', () => {
    expect(dates([on(1, 'Chess'), on(2, 'Guitar'), on(5, 'Chess', { says: 'not' })], 'many')).toEqual([
      ['Chess', '01', '05'],
      ['Guitar', '02', null],
    ])
    expect(dates([on(5, 'Chess', { says: 'was' })], 'many')).toEqual([['Chess', null, '05']])
    expect(dates([on(5, 'Chess', { says: 'not' })], 'many')).toEqual([])
  })

  it('keeps some side by side until one is told as a change, with whom it is told', () => {
    const now = { isChange: true }
    expect(dates([on(1, 'Priya'), on(2, 'Sana'), on(5, 'Kavita', now), on(5, 'Meera', now)], 'some')).toEqual([
      ['Priya', '01', '05'],
      ['Sana', '02', '05'],
      ['Kavita', '05', null],
      ['Meera', '05', null],
    ])
  })

  it('lets a correction win over what was said before, also over what is read later from older text', () => {
    const correction = on(10, 'Mumbai', { origin: 'person', corrects: 'pune' })
    const [fact, ...more] = timeline([on(1, 'Pune'), on(3, 'Pune'), correction], 'one', dayOf)
    expect(more).toEqual([])
    expect(fact).toMatchObject({ value: 'Mumbai', validTo: null, confidence: 1, history: [{ value: 'Pune' }] })
    expect(fact?.validFrom).toEqual(new Date(Date.UTC(2026, 0, 1)))
    expect(dates([on(1, 'Pune'), correction, on(7, 'Delhi')]).at(-1)).toEqual(['Mumbai', '10', null])
    expect(dates([on(1, 'Pune'), correction, on(12, 'Delhi')]).at(-1)).toEqual(['Delhi', '12', null])
  })

  const anyClaims = fc
    .array(
      fc.record({
        day: fc.integer({ min: 1, max: 28 }),
        value: fc.constantFrom('Pune', 'Delhi', 'Agra'),
        says: fc.constantFrom('is', 'was', 'not'),
        isChange: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    .map((list) => list.map(({ day, value, ...more }, index) => on(day, value, { ...more, id: String(index) })))
  const anyHolds = fc.constantFrom<Holds>('one', 'fixed', 'many', 'some')

  it('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(anyClaims, anyHolds, fc.infiniteStream(fc.nat()), (claims, holds, order) => {
        const keys = new Map(claims.map((claim) => [claim.id, order.next().value]))
        const shuffled = claims.toSorted((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0))
        expect(timeline(shuffled, holds, dayOf)).toEqual(timeline(claims, holds, dayOf))
      }),
    )
  })

  it('never holds two values at once without saying that they contradict each other', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom<Holds>('one', 'fixed'), (claims, holds) => {
        const open = timeline(claims, holds, dayOf)
          .map((span, place) => ({ ...span, place }))
          .filter(({ validTo }) => validTo === null)
        for (const a of open) for (const b of open) if (a !== b) expect(a.contradicts.includes(b.place)).toBe(true)
      }),
    )
  })

  it('counts every saying of something at most once, and ends nothing before it began', () => {
    fc.assert(
      fc.property(anyClaims, anyHolds, (claims, holds) => {
        const spans = timeline(claims, holds, dayOf)
        const counted = spans.flatMap((span) => span.claims)
        expect(new Set(counted).size).toBe(counted.length)
        expect(counted.length).toBe(claims.filter(({ says }) => says !== 'not').length)
        for (const { validFrom, validTo } of spans)
          expect(validFrom === null || validTo === null || validFrom <= validTo).toBe(true)
      }),
    )
  })

  it('begins when a saying says so, and ends what was before then, but not before that was last said', () => {
    const moved = (since: string | null) => [on(1, 'Pune'), on(5, 'Kota', { since, isChange: true })]
    const of = (since: string | null) =>
      timeline(moved(since), 'one', dayOf).map(({ value, since, validFrom, validTo }) => [
        value,
        since,
        validFrom && dayOf(validFrom),
        validTo && dayOf(validTo),
      ])
    expect(of('2026-01-03')).toEqual([
      ['Pune', null, '2026-01-01', '2026-01-03'],
      ['Kota', '2026-01-03', '2026-01-03', null],
    ])
    expect(of('2025')).toEqual([
      ['Pune', null, '2026-01-01', '2026-01-05'],
      ['Kota', '2025', '2025-01-01', null],
    ])
    const [again] = timeline([on(1, 'Pune'), on(5, 'Pune', { since: '2024-06' })], 'one', dayOf)
    expect(again).toMatchObject({ since: '2024-06', validFrom: new Date('2024-06-01T00:00:00Z') })
  })
})
