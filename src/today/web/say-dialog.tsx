import { type FormEvent, useState } from 'react'
import type { TodayItem } from '#today/today.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button, IconButton } from '#web/ui/button.tsx'
import DialogPanel from '#web/ui/dialog-panel.tsx'
import { Field, TextArea } from '#web/ui/field.tsx'
import { formatNumber } from '#web/ui/format.ts'
import layout from '#web/ui/layout.module.css'
import styles from './say-dialog.module.css'
import { ticking } from './ticking.ts'

type Props = { item: TodayItem; date: string; asks: 'value' | 'note'; onClose: () => void }

/** How much of a measured habit, or a few words about today. */
export default function SayDialog({ item, date, asks, onClose }: Props) {
  const { habit, completion, state } = item
  const { target } = habit
  const goal = target ? ('atLeast' in target ? target.atLeast : target.atMost) : 1
  const [value, setValue] = useState(String(completion?.value ?? (target && 'atLeast' in target ? goal : '')))
  const [note, setNote] = useState(completion?.note ?? '')
  const say = ticking(item, date)
  const number = Number(value.replace(',', '.'))
  const isNumber = value.trim() !== '' && Number.isFinite(number) && number >= 0
  const step = goal >= 100 ? 10 : 1

  const save = (event: FormEvent) => {
    event.preventDefault()
    if (asks === 'value' && !isNumber) return
    onClose()
    if (asks === 'value') say.measured(number, note.trim())
    else say.noted(note.trim())
  }
  const add = (by: number) => setValue(String(Math.max(0, (isNumber ? number : 0) + by)))

  return (
    <DialogPanel title={habit.name} onClose={onClose}>
      <form className={layout.stack} onSubmit={save}>
        {asks === 'value' && target && (
          <Field
            label={m.today_value_label()}
            hint={
              'atLeast' in target
                ? m.today_value_target({ target: formatNumber(goal), unit: target.unit })
                : m.today_value_limit_is({ target: formatNumber(goal), unit: target.unit })
            }
          >
            {(wired) => (
              <span className={styles.amount}>
                <IconButton icon="minus" label={m.today_value_less()} onClick={() => add(-step)} />
                <input
                  {...wired}
                  inputMode="decimal"
                  autoComplete="off"
                  value={value}
                  onChange={(event) => setValue(event.target.value)}
                  onFocus={(event) => event.target.select()}
                  data-autofocus
                />
                <span className={styles.unit}>{target.unit}</span>
                <IconButton icon="plus" label={m.today_value_more()} onClick={() => add(step)} />
              </span>
            )}
          </Field>
        )}
        <TextArea
          label={state === 'skipped' ? m.today_reason_label() : m.today_note_label()}
          isOptional={asks === 'value'}
          maxLength={2000}
          data-autofocus={asks === 'note' || undefined}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <Button type="submit" tone="primary" wide disabled={asks === 'value' && !isNumber}>
          {m.save()}
        </Button>
      </form>
    </DialogPanel>
  )
}
