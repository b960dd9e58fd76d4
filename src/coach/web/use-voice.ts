import { useEffect, useRef, useState } from 'react'
import { getLocale } from '#web/i18n/i18n.ts'

type Heard = { results: ArrayLike<ArrayLike<{ transcript: string }>> }
type Recognition = {
  lang: string
  interimResults: boolean
  onresult: ((event: Heard) => void) | null
  onend: (() => void) | null
  onerror: ((event: { error: string }) => void) | null
  start: () => void
  stop: () => void
  abort: () => void
}
type Maker = new () => Recognition
// Not in TypeScript's library yet; Chrome and Safari have it under the older name.
const browser = globalThis as { SpeechRecognition?: Maker; webkitSpeechRecognition?: Maker }

export const canHear = () => Boolean(browser.SpeechRecognition ?? browser.webkitSpeechRecognition)

/** Turns speech into words with the browser's own means; `onWords` gets everything heard so far, `onDeaf` why nothing is. */
export function useVoice(onWords: (words: string) => void, onDeaf: (why: string) => void) {
  const [isListening, setListening] = useState(false)
  const running = useRef<Recognition>(undefined)
  useEffect(
    () => () => {
      if (!running.current) return
      running.current.onresult = null
      running.current.abort()
    },
    [],
  )

  const toggle = () => {
    if (running.current) return running.current.stop() // what it has heard still comes
    const Maker = browser.SpeechRecognition ?? browser.webkitSpeechRecognition
    if (!Maker) return
    const hearing = new Maker()
    hearing.lang = getLocale() === 'hi' ? 'hi-IN' : 'en-IN'
    hearing.interimResults = true
    hearing.onresult = ({ results }) => onWords(Array.from(results, (result) => result[0]?.transcript ?? '').join(' '))
    hearing.onerror = ({ error }) => error !== 'aborted' && onDeaf(error)
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
