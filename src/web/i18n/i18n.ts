import { m } from './generated/messages.js'
import { getLocale, isLocale, locales, overwriteGetLocale } from './generated/runtime.js'

export { getLocale, locales, m }
export type Language = (typeof locales)[number]

// The document's first script has read this device's language into the document before anything else ran.
const first = typeof document === 'undefined' ? '' : document.documentElement.lang
let current: Language = isLocale(first) ? first : 'en'
overwriteGetLocale(() => current)

const listeners = new Set<() => void>()
export const onLanguage = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Shows everything in another language, without a reload, also at the next start. */
export function changeLanguage(language: string) {
  if (!isLocale(language) || language === current) return
  current = language
  document.documentElement.lang = language
  try {
    localStorage.setItem('language', language)
  } catch {} // a device that keeps nothing asks the server who this is, and is told again
  for (const listener of listeners) listener()
}
