import { expect, it } from 'vitest'
import { correctionsOf } from './corrections.ts'
import { type Claim, type Holds, timeline } from './timeline.ts'

const told = (day: number, value: string, isChange = false) => ({
  id: value,
  memoryId: `said ${value}`,
  value,
  valueKey: value.toLowerCase(),
  says: 'is' as const,
  isChange,
  confidence: 0.8,
  at: new Date(Date.UTC(2026, 0, day)),
  since: null,
  origin: 'rules' as const,
  corrects: null,
})
const corrected = (claims: (Claim & { memoryId: string })[], holds: Holds) =>
  Object.fromEntries(
    correctionsOf(
      claims,
      timeline(claims, holds, (at) => at.toISOString().slice(0, 10)),
      holds,
    ),
  )

it('names who took the place, and not who came beside since', () => {
  const rooms = [told(1, 'Priya'), told(5, 'Kavita', true), told(9, 'Sana')]
  expect(corrected(rooms, 'some')).toEqual({ 'said Priya': 'said Kavita', 'said Kavita': null, 'said Sana': null })
})

it('names the latest of what holds one at a time', () => {
  const cities = [told(1, 'Pune'), told(5, 'Delhi'), told(9, 'Agra')]
  expect(corrected(cities, 'one')).toEqual({ 'said Pune': 'said Agra', 'said Delhi': 'said Agra', 'said Agra': null })
})
