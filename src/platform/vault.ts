import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** What is kept of a secret: `keyId` names the key, `sealed` is nonce, tag and ciphertext in base64. */
export type Sealed = { keyId: string; sealed: string }

export class VaultClosed extends Error {
  override name = 'VaultClosed'
}

const nonceBytes = 12
const tagBytes = 16

/**
 * Encrypts secrets at rest: AES-256-GCM under a key that HKDF-SHA-256 derives from AUTH_SECRET for one purpose. `owner`
 * is authenticated with the secret, so that a row copied to somebody else does not open.
 */
export function makeVault(secret: string) {
  const derive = (info: string, bytes: number) => Buffer.from(hkdfSync('sha256', secret, '', `drishti ${info}`, bytes))
  const keyId = derive('vault key id', 4).toString('hex')
  return {
    seal(text: string, purpose: string, owner: string): Sealed {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', derive(`vault ${purpose}`, 32), nonce)
      cipher.setAAD(Buffer.from(owner))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return { keyId, sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64') }
    },
    /** Throws VaultClosed when it was sealed with another AUTH_SECRET, for another owner, or was changed. */
    open({ keyId: sealedWith, sealed }: Sealed, purpose: string, owner: string): string {
      if (sealedWith !== keyId) throw new VaultClosed('It was sealed with another AUTH_SECRET')
      const bytes = Buffer.from(sealed, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', derive(`vault ${purpose}`, 32), bytes.subarray(0, nonceBytes))
      decipher.setAAD(Buffer.from(owner))
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
      try {
        return decipher.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
      } catch (error) {
        throw new VaultClosed('It does not open: it was changed, or belongs to somebody else', { cause: error })
      }
    },
  }
}
export type Vault = ReturnType<typeof makeVault>
