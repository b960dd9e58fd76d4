import { useState } from 'react'
import { useMe } from '#identity/web/me.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { FactChip } from '#web/ui/chips.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { formatMinutes, formatMoney } from '#web/ui/format.ts'
import layout from '#web/ui/layout.module.css'
import { daysOffText, frequencyText, fullDate, themeText } from './goal-words.ts'
import { BudgetField, DaysOffField, DeadlineField, HoursField, ThemeField } from './limit-fields.tsx'
import styles from './new-goal.module.css'
import type { Held, Wish } from './wish.ts'

type Fact = 'theme' | 'deadline' | 'minutesPerWeek' | 'daysOff' | 'budgetMinor'
type Props = { held: Held; today: string; onChange: (change: Partial<Wish>) => void }

/** What was understood; each is touched to be corrected. */
export function WishFacts({ held, today, onChange }: Props) {
  const { currency } = useMe()
  const [open, setOpen] = useState<Fact | null>(null)
  const { theme, deadline, minutesPerWeek, daysOff, budgetMinor, frequency } = held
  return (
    <section className={styles.facts} aria-label={m.goals_understood()}>
      <h2>{m.goals_understood()}</h2>
      <div>
        <FactChip onClick={() => setOpen('theme')}>{themeText(theme)}</FactChip>
        {frequency && (
          <FactChip onClick={() => document.querySelector('textarea')?.focus()}>{frequencyText(frequency)}</FactChip>
        )}
        {deadline && (
          <FactChip onClick={() => setOpen('deadline')}>{m.goals_by_date({ date: fullDate(deadline) })}</FactChip>
        )}
        {minutesPerWeek !== null && (
          <FactChip onClick={() => setOpen('minutesPerWeek')}>
            {m.goals_time_a_week({ time: formatMinutes(minutesPerWeek) })}
          </FactChip>
        )}
        {daysOff && <FactChip onClick={() => setOpen('daysOff')}>{daysOffText(daysOff)}</FactChip>}
        {budgetMinor !== null && (
          <FactChip onClick={() => setOpen('budgetMinor')}>
            {m.goals_budget_is({ amount: formatMoney(budgetMinor, currency) })}
          </FactChip>
        )}
      </div>
      {open && (
        <Correct
          fact={open}
          held={held}
          today={today}
          currency={currency}
          onChange={onChange}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}

function Correct({
  fact,
  held,
  today,
  currency,
  onChange,
  onClose,
}: Props & { fact: Fact; currency: string; onClose: () => void }) {
  const [draft, setDraft] = useState<Partial<Wish>>({})
  const shown = { ...held, ...draft }
  const fields = {
    theme: () => <ThemeField value={shown.theme} onChange={(theme) => setDraft({ theme })} />,
    deadline: () => (
      <DeadlineField value={shown.deadline ?? null} today={today} onChange={(deadline) => setDraft({ deadline })} />
    ),
    minutesPerWeek: () => (
      <HoursField
        value={shown.minutesPerWeek ?? null}
        onChange={(minutesPerWeek) => minutesPerWeek !== null && setDraft({ minutesPerWeek })}
      />
    ),
    daysOff: () => <DaysOffField value={shown.daysOff ?? []} onChange={(daysOff) => setDraft({ daysOff })} />,
    budgetMinor: () => (
      <BudgetField
        value={shown.budgetMinor ?? null}
        currency={currency}
        onChange={(budgetMinor) => budgetMinor !== null && setDraft({ budgetMinor })}
      />
    ),
  }
  return (
    <Dialog title={m.goals_correct()} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onChange(draft)
          onClose()
        }}
      >
        {fields[fact]()}
        <div className={layout.actions}>
          <Button tone="plain" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button tone="primary" type="submit">
            {m.save()}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
