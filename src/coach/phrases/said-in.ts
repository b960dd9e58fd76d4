import type { Language } from '#platform/language.ts'

/**
 * What the built-in coach can say, in every language, with variants. `{…}` are filled from the person's rows, `{m}` is the
 * mark of the row. A test compares the holes of the languages.
 */
export type SaidIn = Record<Language, [string, ...string[]]>

export const phrases = <Key extends string>(said: Record<Key, SaidIn>): Record<Key, SaidIn> => said
