import { useEffect, useRef, useState } from 'react'
import { getLocale } from '#web/i18n/i18n.ts'

type Heard = { results: ArrayLike<ArrayLike<{ transcript: string }>> }
type Recognition = {
  lang: string
  interimResults: boolean
  onresult: ((event: Heard) => void) | null
  onend: (() => void) | null
  start: () => void
  abort: () => void
}
type Maker = new () => Recognition
// Not in TypeScript's library yet; Chrome and Safari have it under the older name.
const browser = globalThis as { SpeechRecognition?: Maker; webkitSpeechRecognition?: Maker }

export const canHear = () => Boolean(browser.SpeechRecognition ?? browser.webkitSpeechRecognition)

/** Turns speech into words with the browser's own means; `onWords` gets everything heard so far. */
export function useVoice(onWords: (words: string) => void) {
  const [isListening, setListening] = useState(false)
  const running = useRef<Recognition>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const toggle = () => {
    if (running.current) return running.current.abort()
    const Maker = browser.SpeechRecognition ?? browser.webkitSpeechRecognition
    if (!Maker) return
    const hearing = new Maker()
    hearing.lang = getLocale() === 'hi' ? 'hi-IN' : 'en-IN'
    hearing.interimResults = true
    hearing.onresult = ({ results }) => onWords(Array.from(results, (result) => result[0]?.transcript ?? '').join(' '))
    hearing.onend = () => {
      running.current = undefined
      setListening(false)
    }
    running.current = hearing
    setListening(true)
    hearing.start()
  }
  return { isListening, toggle }
}
