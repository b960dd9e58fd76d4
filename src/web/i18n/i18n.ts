import { m } from './generated/messages.js'
import { getLocale, isLocale, setLocale } from './generated/runtime.js'

export { getLocale, m }

const listeners = new Set<() => void>()
export const onLanguage = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Shows everything in another language, without a reload. */
export function changeLanguage(language: string) {
  if (!isLocale(language) || (language === getLocale() && document.documentElement.lang === language)) return
  void setLocale(language, { reload: false })
  document.documentElement.lang = language
  for (const listener of listeners) listener()
}
