import { useRef } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { IconButton } from '#web/ui/button.tsx'
import { toast } from '#web/ui/toast.ts'
import styles from './composer.module.css'
import { canHear, useVoice } from './use-voice.ts'

const toldKey = 'voice-told'

const deafness = (why: string) =>
  why === 'not-allowed' || why === 'service-not-allowed' ? m.coach_voice_refused() : m.coach_voice_failed()

/** Speaking instead of typing, where the browser can; says once who listens. */
export function VoiceButton({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const before = useRef('')
  const { isListening, toggle } = useVoice(
    (heard) => onWords([before.current, heard].filter(Boolean).join(' ')),
    (why) =>
      toast({
        text: why === 'no-speech' ? m.coach_voice_nothing() : deafness(why),
        tone: why === 'no-speech' ? 'plain' : 'danger',
      }),
  )
  if (!canHear()) return null
  const onClick = () => {
    before.current = words.trimEnd()
    if (!isListening && !localStorage.getItem(toldKey)) {
      localStorage.setItem(toldKey, '1')
      toast({ text: m.coach_voice_told() })
    }
    toggle()
  }
  return (
    <IconButton
      icon="mic"
      label={isListening ? m.coach_voice_stop() : m.coach_voice()}
      className={isListening ? styles.listening : undefined}
      aria-pressed={isListening}
      onClick={onClick}
    />
  )
}
