import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { formatMoment } from '#web/ui/format.ts'
import layout from '#web/ui/layout.module.css'
import { Section } from '#web/ui/page.tsx'
import { fieldError, problemText } from '#web/ui/problem.ts'
import { toast } from '#web/ui/toast.ts'
import styles from './memory.module.css'
import { memoryQuery, refreshMemory, similarQuery } from './memory-query.ts'

/** Corrects a memory, in sight of what it said before and of what was said around it. */
export function MemoryDialog({ id, text, onClose }: { id: string; text: string; onClose: () => void }) {
  const [words, setWords] = useState(text)
  const detail = useQuery(memoryQuery(id)).data
  const similar = useQuery(similarQuery(id)).data?.items ?? []
  const correct = useMutation({
    mutationFn: () => api.memory.change({ id, text: words.trim() }),
    onSuccess: () => {
      toast({ text: m.memory_corrected() })
      onClose()
      return refreshMemory()
    },
  })
  const error = correct.error && (fieldError(correct.error, 'text') ?? problemText(correct.error))
  const around = [...(detail?.before ?? []), ...(detail?.after ?? [])]
  return (
    <Dialog title={m.memory_correct()} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim() && words.trim() !== text) correct.mutate()
          else onClose()
        }}
      >
        <TextArea
          label={m.memory_words()}
          rows={4}
          maxLength={20_000}
          required
          value={words}
          error={error ?? undefined}
          onChange={(event) => setWords(event.target.value)}
        />
        <div className={layout.actions}>
          <Button tone="plain" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button tone="primary" type="submit" isBusy={correct.isPending}>
            {m.save()}
          </Button>
        </div>
      </form>
      {detail && detail.history.length > 0 && (
        <Section title={m.memory_history()}>
          <ul className={styles.sources}>
            {detail.history.map(({ text, until }) => (
              <li key={until}>
                {text} ({m.memory_until({ date: formatMoment(until) })})
              </li>
            ))}
          </ul>
        </Section>
      )}
      {around.length > 0 && (
        <Section title={m.memory_around()}>
          <ul className={styles.sources}>
            {around.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
      {similar.length > 0 && (
        <Section title={m.memory_similar()}>
          <ul className={styles.sources}>
            {similar.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
    </Dialog>
  )
}
