import { m } from '#web/i18n/generated/messages.js'
import { overwriteGetLocale } from '#web/i18n/generated/runtime.js'

// The product's own words, so that a test follows a change of wording.
overwriteGetLocale(() => 'en')

export { m }
export const hi = { locale: 'hi' } as const
/** A label of which only the end is known: `{name}: mark done` of any name. */
export const ending = (message: (inputs: { name: string }) => string) =>
  new RegExp(`${literal(message({ name: '' }))}$`)
export const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
