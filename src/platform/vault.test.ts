import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeVault, VaultClosed } from './vault.ts'

const vault = makeVault('a secret of more than thirty-two characters')

it('opens what it sealed, and writes it differently each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.uuid(), (text, owner) => {
      const sealed = vault.seal(text, 'test', owner)
      expect(vault.open(sealed, 'test', owner)).toBe(text)
      expect(vault.seal(text, 'test', owner).sealed).not.toBe(sealed.sealed)
    }),
  )
})

it('stays closed for another owner, purpose, secret, or when a bit was changed', () => {
  const sealed = vault.seal('sk-very-secret', 'test', 'asha')
  const bytes = Buffer.from(sealed.sealed, 'base64')
  const other = makeVault('another secret of more than thirty-two characters')
  expect(bytes.toString('latin1')).not.toContain('very-secret')
  for (const attempt of [
    () => vault.open(sealed, 'test', 'ravi'),
    () => vault.open(sealed, 'else', 'asha'),
    () => other.open(sealed, 'test', 'asha'),
    () => other.open({ ...sealed, keyId: other.seal('x', 'test', 'asha').keyId }, 'test', 'asha'),
  ])
    expect(attempt).toThrow(VaultClosed)
  fc.assert(
    fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
      const changed = Buffer.from(bytes)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => vault.open({ ...sealed, sealed: changed.toString('base64') }, 'test', 'asha')).toThrow(VaultClosed)
    }),
  )
})
