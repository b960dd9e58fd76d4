import { hash, verify } from '@node-rs/argon2'

/** argon2id with OWASP's first recommended setting: 19 MiB, two passes, one lane. */
const setting = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string) => hash(password.normalize('NFKC'), setting)
export const verifyPassword = ({ hash: stored, password }: { hash: string; password: string }) =>
  verify(stored, password.normalize('NFKC'))

const tooCommon = new Set(
  'password password1 password12 password123 passw0rd 12345678 123456789 1234567890 11111111 00000000 qwertyui qwertyuiop qwerty123 iloveyou abcd1234 abc12345 india123 admin123 welcome1 welcome123 letmein1 sunshine princess football baseball superman trustno1 dragon123 monkey123 1q2w3e4r 1qaz2wsx asdfghjk zaq12wsx krishna1 ganesh123 sairam123 jaishreeram bharat123 drishti1 drishti123'.split(
    ' ',
  ),
)

/** Why a password is not accepted; null when it is (NIST SP 800-63B: length and a list, no composition rules). */
export function weaknessOf(password: string, email: string): string | null {
  const lower = password.toLowerCase()
  if (tooCommon.has(lower) || /^(.)\1+$/.test(password)) return 'is one that attackers try first; choose another'
  if (lower === email.toLowerCase() || lower === email.split('@')[0]?.toLowerCase())
    return 'is your e-mail address; choose another'
  return null
}
