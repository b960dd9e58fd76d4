import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cosine, pack, unpack } from './pack.ts'
import { trustOf } from './trust.ts'

const vectors = (dimension: number) =>
  fc
    .array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: dimension, maxLength: dimension })
    .map((numbers) => Float32Array.from(numbers))
    .filter((vector) => Math.hypot(...vector) > 1e-3)

const exact = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, each, index) => sum + each * (b[index] ?? 0), 0) / Math.hypot(...a) / Math.hypot(...b)

it('keeps the cosine of any two vectors within what a byte a dimension allows', () => {
  fc.assert(
    fc.property(vectors(96), vectors(96), (a, b) => {
      const row = unpack(pack(b))
      expect(Math.abs(cosine(unpack(pack(a)), row.numbers, 0, row.scale) - exact(a, b))).toBeLessThan(0.03)
    }),
  )
})

it('does not care how long a vector is, and takes one of nothing', () => {
  fc.assert(
    fc.property(vectors(32), fc.integer({ min: 2, max: 1000 }), (vector, times) => {
      const longer = vector.map((each) => each * times)
      expect([...unpack(pack(longer)).numbers]).toEqual([...unpack(pack(vector)).numbers])
    }),
  )
  const none = unpack(pack(new Float32Array(8)))
  expect(cosine(none, none.numbers, 0, none.scale)).toBe(0)
})

it('trusts what finds everything first, nothing that finds by chance, and few tries less than many', () => {
  const first = (tries: number) => Array.from({ length: tries }, () => 1)
  expect(trustOf(first(24))).toBe(1)
  expect(trustOf(first(4))).toBeLessThan(trustOf(first(8)))
  expect(trustOf(Array.from({ length: 24 }, (_, index) => index / 23))).toBe(0)
  expect([trustOf([]), trustOf([1])]).toEqual([0, 0])
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (places) => {
      expect(trustOf(places)).toBeGreaterThanOrEqual(0)
      expect(trustOf(places)).toBeLessThanOrEqual(1)
    }),
  )
})
