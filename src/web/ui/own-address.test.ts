import { expect, it } from 'vitest'
import { isOwnAddress } from './own-address.ts'

it.each(['/', '/join/01a1', '/habits/1?from=2026-11-01#day', '/a//b'])('%s is of this server', (address) => {
  expect(isOwnAddress(address)).toBe(true)
})
it.each([
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/\n\\elsewhere.example',
  'https://elsewhere.example',
  'javascript:alert(1)',
  'join/1',
  '',
  undefined,
  7,
])('%j is not', (address) => {
  expect(isOwnAddress(address)).toBe(false)
})
