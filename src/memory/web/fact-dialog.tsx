import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Fact } from '#memory/facts/facts.api.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextField } from '#web/ui/field.tsx'
import layout from '#web/ui/layout.module.css'
import { fieldError, problemText } from '#web/ui/problem.ts'
import { toast } from '#web/ui/toast.ts'
import { refreshMemory } from './memory-query.ts'

/** Says what is right instead. */
export function FactDialog({ fact, what, onClose }: { fact: Fact; what: string; onClose: () => void }) {
  const [value, setValue] = useState(fact.value)
  const correct = useMutation({
    mutationFn: () => api.memory.changeFact({ id: fact.id, value: value.trim() }),
    onSuccess: () => {
      toast({ text: m.memory_corrected() })
      onClose()
      return refreshMemory()
    },
  })
  const error = correct.error && (fieldError(correct.error, 'value') ?? problemText(correct.error))
  return (
    <Dialog title={m.memory_correct()} note={what} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (value.trim() && value.trim() !== fact.value) correct.mutate()
          else onClose()
        }}
      >
        <TextField
          label={m.memory_fact_value()}
          type={/^\d{4}-\d{2}-\d{2}$/.test(fact.value) ? 'date' : 'text'}
          required
          maxLength={200}
          value={value}
          error={error ?? undefined}
          onChange={(event) => setValue(event.target.value)}
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
    </Dialog>
  )
}
